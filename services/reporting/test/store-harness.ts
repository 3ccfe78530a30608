/** Reporting on a real ClickHouse of its own, driven through the sink and its HTTP face; Kafka and Postgres stay out. */
import { clickhouse, migrateClickhouse, type QueryDefinition } from '@pantau/clickhouse';
import { testDatabase } from '@pantau/clickhouse/testing';
import { CASES, OBSERVATIONS, SCORES } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import type { ReadingHandler } from '@pantau/kafka';
import { readAndHandle } from '@pantau/kafka/testing';
import { createHealth, createMetrics, createScope, httpServer, type Principal } from '@pantau/runtime';
import { capturedLog, type FakeClock, fakeClock } from '@pantau/runtime/testing';
import type { z } from 'zod';
import { clickhouseResultStore } from '../src/adapters/clickhouse-result-store.ts';
import { createReporting } from '../src/app.ts';
import type { ResultStore, SinkProgress } from '../src/ports.ts';
import { rounds } from '../src/queries/rounds.ts';
import { createSink, type EventRows } from '../src/usecases/apply-batch.ts';
import { createDataStates } from '../src/usecases/data-state.ts';
import { createFreshness } from '../src/usecases/freshness.ts';
import { batchOf, type Sent, T0 } from './events.ts';
import { vintagesInMemory } from './vintages-in-memory.ts';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the service said; the test says what it must be.
  readonly body: any;
}

export interface StoreHarness {
  readonly clock: FakeClock;
  /** Lets the sink write one partition's fetch. */
  add(sent: readonly Sent[], eventIds?: readonly string[]): Promise<void>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  /** The answer as it came: for what must be equal byte for byte, and for headers. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** What a table holds, by a query of the test's own. */
  rows<R extends z.ZodType>(query: QueryDefinition<z.ZodObject<Record<never, never>>, R>): Promise<readonly z.output<R>[]>;
  /** Merges a table's parts now, as the server does in its own time. */
  merge(table: string): Promise<void>;
  /** The handler on this store with another in front of it, as the test likes. */
  sinkOver(wrap: (store: ResultStore) => ResultStore): ReadingHandler<EventRows>;
  stop(): Promise<void>;
}

/** `principal`: who asks; default everyone's analyst, for all regions. */
export async function startStore(
  principal: Principal = { subject: 'analyst', roles: [], regions: 'all' },
): Promise<StoreHarness> {
  const scope = createScope();
  const { log } = capturedLog('warn');
  const clock = fakeClock(new Date(T0 + 60_000));
  const database = await testDatabase(engineUrls().clickhouseUrl);
  const db = await scope.start(clickhouse(database, log));
  await migrateClickhouse(db, `${import.meta.dirname}/../migrations/clickhouse`, log);
  let written = 0n;
  const progress: SinkProgress = {
    // Every batch is another state of the data; where each partition is does not matter here.
    async advance() {
      written += 1n;
    },
    read: async () => [],
    state: async () => ({ written: new Map([SCORES, OBSERVATIONS, CASES].map(({ name }) => [name, written])), rebuild: '0' }),
  };
  const freshness = createFreshness({ lag: { partitions: async () => [] }, clock });
  const store = clickhouseResultStore(db);
  const reporting = createReporting({
    ...{ db, freshness, clock, log, progress, store, vintages: vintagesInMemory() },
    states: createDataStates({ progress, freshness, clock, rounds: () => db.run(rounds, {}) }, 0),
  });
  const { url } = await scope.start(
    httpServer(
      { host: '127.0.0.1', port: 0 },
      {
        ...{ title: 'reporting', version: 'test', routes: reporting.routes, log },
        ...{ health: createHealth(), metrics: createMetrics('reporting'), principal: () => principal },
      },
    ),
  );
  let offset = 0;
  return {
    clock,
    async add(sent, eventIds) {
      const refused = await readAndHandle(reporting.handler, batchOf(sent, offset, eventIds));
      offset += sent.length;
      if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
    },
    async get(path, headers = {}) {
      const response = await fetch(url + path, { headers });
      return { status: response.status, body: await response.json() };
    },
    async post(path, body) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    },
    fetch: (path, init) => fetch(url + path, init),
    rows: (query) => db.run(query, {}),
    merge: (table) => db.command(`OPTIMIZE TABLE ${db.database}.${table} FINAL`),
    sinkOver: (wrap) => createSink({ store: wrap(store), progress, clock, log }),
    async stop() {
      await scope.stop();
      await database.drop();
    },
  };
}
