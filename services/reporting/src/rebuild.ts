/**
 * An operator's job: `node src/rebuild.ts [--confirm | --abandon] [--accept-differences]`, with reporting's own environment.
 * Fills new tables from the topics beside the live ones and swaps them. Killed at any point, the next run goes on; one run at a
 * time. Exit code: 0 done, 1 failed (run it again), 3 old and new differ. Prints one line of JSON at the end.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { clickhouse, migrateClickhouse } from '@pantau/clickhouse';
import { AppError } from '@pantau/contracts';
import { kafkaAdmin, kafkaConsumer } from '@pantau/kafka';
import { migratePostgres, postgres, sessionLock } from '@pantau/postgres';
import { createLog, createScope, endWithStarter, systemClock } from '@pantau/runtime';
import { clickhouseResultStore } from './adapters/clickhouse-result-store.ts';
import { lagSource } from './adapters/lag-source.ts';
import { postgresRebuildState } from './adapters/rebuild-state.ts';
import {
  carryOver,
  dropDatabase,
  idsOf,
  REBUILT_TABLES,
  rebuildDatabase,
  sumsOf,
  swapTables,
} from './adapters/rebuild-tables.ts';
import { postgresSinkProgress } from './adapters/sink-progress.ts';
import { READ_TOPICS, SINK_FETCH, SUBSCRIPTIONS } from './app.ts';
import { readJobConfig } from './config.ts';
import { freshnessOf } from './domain/watermark.ts';
import type { ResultStore } from './ports.ts';
import { createSink } from './usecases/apply-batch.ts';
import { abandon, confirm, type RebuildPorts, rebuild } from './usecases/rebuild.ts';

const POLL_MS = 100;
const migrations = (engine: string) => `${import.meta.dirname}/../migrations/${engine}`;

const config = readJobConfig();
const log = createLog({ service: 'reporting-rebuild', level: config.log.level });
const say = (result: object) => void process.stdout.write(`${JSON.stringify(result)}\n`);
const fatal = (error: unknown) => {
  log.fatal({ err: error }, 'cannot go on');
  process.exit(1);
};
endWithStarter();
const scope = createScope();
await migratePostgres(config.postgres, migrations('postgres'), log);
// Two runs would swap the tables forth and back, and "confirm" would drop the new ones.
try {
  await scope.start(sessionLock(config.postgres, 'reporting.rebuild', fatal));
} catch (error) {
  if (!(error instanceof AppError) || error.code !== 'already_running') throw error;
  say({ kind: 'already-running' });
  process.exit(1);
}
const pg = await scope.start(postgres(config.postgres, log));
const state = postgresRebuildState(pg);
const live = await scope.start(clickhouse(config.clickhouse, log));
const beside = { ...config.clickhouse, database: rebuildDatabase(config.clickhouse.database) };
const admin = await scope.start(kafkaAdmin(config.kafka, log));

/** The replay's own clock readings would stand beside the true ones, which are carried over. */
function withoutVisible(store: ResultStore): ResultStore {
  return { ...store, addSteps: (rows) => store.addSteps(rows.filter(({ step }) => step !== 'visible')) };
}

const makeTables = async () => {
  const part = createScope();
  // Its client is inside a database that does not exist yet; migrations make it.
  await migrateClickhouse(await part.start(clickhouse(beside, log)), migrations('clickhouse'), log);
  await part.stop();
};

const ports: RebuildPorts = {
  state,
  log,
  async prepare() {
    await dropDatabase(live);
    await makeTables();
  },
  keepPrepared: makeTables,
  async replay({ id }, into) {
    const group = `reporting.rebuild.${id}`;
    const ends = new Map(await Promise.all(READ_TOPICS.map(async ({ name }) => [name, await admin.endOffsets(name)] as const)));
    const part = createScope();
    const db = into === 'live' ? live : await part.start(clickhouse(beside, log));
    const handler = createSink({
      store: withoutVisible(clickhouseResultStore(db)),
      progress: { advance: async () => {} },
      clock: systemClock,
      log,
    });
    const options = { group, subscriptions: SUBSCRIPTIONS, handler, fatal, replay: true, ...SINK_FETCH };
    await part.start(kafkaConsumer({ ...config.kafka, clientId: 'reporting-rebuild' }, options, log));
    const isDone = async () => {
      for (const [topic, partitions] of ends) {
        const read = new Map((await admin.groupOffsets(group, topic)).map(({ partition, offset }) => [partition, offset]));
        if (partitions.some(({ partition, low, high }) => high > low && (read.get(partition) ?? low) < high)) return false;
      }
      return true;
    };
    while (!(await isDone())) await delay(POLL_MS);
    await part.stop();
  },
  async sums(which, until) {
    if (which === 'live') return sumsOf(live, until);
    const part = createScope();
    const found = await sumsOf(await part.start(clickhouse(beside, log)), until);
    await part.stop();
    return found;
  },
  async liveTables() {
    const ids = await idsOf(live);
    return Object.fromEntries(REBUILT_TABLES.map((table) => [table, ids.get(table) ?? '']));
  },
  swap: (oldTables) => swapTables(live, oldTables),
  carryOver: (afterSwap) =>
    carryOver(live, afterSwap ? beside.database : live.database, afterSwap ? live.database : beside.database),
  dropBeside: () => dropDatabase(live),
  async watermark() {
    // Before the broker is asked, as the service itself does.
    const now = systemClock.now().getTime();
    return freshnessOf(await lagSource(admin, postgresSinkProgress(pg)).partitions(), now).watermark;
  },
  pause: (ms) => delay(ms),
};

if (process.argv.includes('--confirm')) {
  say({ kind: (await confirm(ports)) ? 'confirmed' : 'nothing-to-confirm' });
} else if (process.argv.includes('--abandon')) {
  say({ kind: (await abandon(ports)) ? 'abandoned' : 'nothing-to-abandon' });
} else {
  const result = await rebuild(ports, process.argv.includes('--accept-differences'));
  say(result);
  if (result.kind === 'different') process.exitCode = 3;
}
await scope.stop();
