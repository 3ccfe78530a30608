/** The whole of reporting as main.ts wires it, on a real broker, ClickHouse and Postgres. */
import { randomUUID } from 'node:crypto';
import { clickhouse, migrateClickhouse } from '@pantau/clickhouse';
import { testDatabase as clickhouseDatabase } from '@pantau/clickhouse/testing';
import { SUBMISSIONS } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { kafkaAdmin, kafkaConsumer, kafkaProducer } from '@pantau/kafka';
import { setGroupOffsets, testKafka } from '@pantau/kafka/testing';
import { migratePostgres, postgres } from '@pantau/postgres';
import { testDatabase as postgresDatabase } from '@pantau/postgres/testing';
import { createHealth, createMetrics, createScope, httpServer, systemClock } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickhouseResultStore } from '../src/adapters/clickhouse-result-store.ts';
import { lagSource } from '../src/adapters/lag-source.ts';
import { postgresSinkProgress } from '../src/adapters/sink-progress.ts';
import { postgresVintages } from '../src/adapters/vintage-register.ts';
import { createReporting, GROUP, READ_TOPICS, SINK_FETCH, SUBSCRIPTIONS } from '../src/app.ts';
import { createFreshness } from '../src/usecases/freshness.ts';
import { decided, messageOf, received, type Sent, T0, unit } from './events.ts';
import { LAMPUNG_2022, lampung2022 } from './lampung.ts';

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

let service: Awaited<ReturnType<typeof startService>>;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

async function startService() {
  const urls = engineUrls();
  const { log, lines } = capturedLog('info');
  const kafka = testKafka();
  const [store, database] = await Promise.all([clickhouseDatabase(urls.clickhouseUrl), postgresDatabase(urls.databaseUrl)]);
  const failures: unknown[] = [];
  const outer = createScope();
  const publisher = await outer.start(kafkaProducer(kafka, log));
  const config = { url: database.url, pool: 4 };
  await migratePostgres(config, `${import.meta.dirname}/../migrations/postgres`, log);
  const pg = await outer.start(postgres(config, log));
  const db = await outer.start(clickhouse(store, log));
  await migrateClickhouse(db, `${import.meta.dirname}/../migrations/clickhouse`, log);
  const admin = await outer.start(kafkaAdmin(kafka, log));
  await admin.provision(READ_TOPICS, [GROUP]);
  const progress = postgresSinkProgress(pg);
  const freshness = createFreshness({ lag: lagSource(admin, progress), clock: systemClock });
  const reporting = createReporting({
    ...{ db, freshness, clock: systemClock, log, progress, store: clickhouseResultStore(db) },
    vintages: postgresVintages(pg, config, systemClock),
  });
  const app = { title: 'reporting', version: 'test', routes: reporting.routes, log, health: createHealth() };
  const { url } = await outer.start(httpServer({ host: '127.0.0.1', port: 0 }, { ...app, metrics: createMetrics('reporting') }));
  const startSink = async () => {
    const scope = createScope();
    const fatal = (error: unknown) => void failures.push(error);
    const options = { group: GROUP, subscriptions: SUBSCRIPTIONS, handler: reporting.handler, fatal, ...SINK_FETCH };
    await scope.start(kafkaConsumer(kafka, options, log));
    return scope;
  };
  return {
    ...{ failures, lines, progress, startSink },
    /** What a copy says that has just started, and so remembers no reading. */
    readAsNewCopy: () => createFreshness({ lag: lagSource(admin, progress), clock: systemClock }).read(),
    /** Commits for scoring, which does not run here: it has judged all that was sent. */
    async scoringHasJudgedAll() {
      const ends = await admin.endOffsets(SUBMISSIONS.name);
      await setGroupOffsets(
        kafka,
        'scoring',
        SUBMISSIONS.name,
        ends.map(({ partition, high }) => ({ partition, offset: high })),
      );
    },
    publish: (sent: readonly Sent[], id: (index: number) => string = () => randomUUID(), traceparent?: string) =>
      publisher.publish(sent.map((each, index) => messageOf(each, id(index), traceparent))),
    // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the service said; the test says what it must be.
    async get(path: string): Promise<any> {
      const response = await fetch(url + path);
      return response.json();
    },
    async stop() {
      await outer.stop();
      await Promise.all([store.drop(), database.drop()]);
    },
  };
}

async function caughtUp() {
  const since = Date.now();
  await eventually(
    async () => {
      const { topics, watermark } = await service.get('/v1/freshness');
      // Freshness is kept for a second: a reading from before knows nothing of what was just published.
      expect(Date.parse(watermark)).toBeGreaterThanOrEqual(since);
      expect(topics.map(({ lagMessages }: { lagMessages: number }) => lagMessages)).toEqual(topics.map(() => 0));
    },
    { timeoutMs: 40_000, everyMs: 200 },
  );
}

test('from the topics to the league: lag, then everything, then the same again without a change', async () => {
  const submission = { institution: '18.72', submissionId: 'disdik-metro', unit: { code: 'disdik' } };
  const event = randomUUID();
  await service.publish(lampung2022());
  await service.publish([received(submission)], () => event, TRACEPARENT);
  const before = await service.get('/v1/freshness');
  expect(before).toMatchObject({ watermark: null, lagSeconds: null, rows: { institutionResults: 0, unitResults: 0 } });
  expect(before.topics).toMatchObject([
    { topic: 'pantau.submissions.v1', reader: 'scoring', lagMessages: 1, watermark: null },
    { topic: 'pantau.submissions.v1', reader: 'reporting', lagMessages: 1, watermark: null },
    { topic: 'pantau.scores.v1', reader: 'reporting', lagMessages: 16, watermark: null },
    { topic: 'pantau.observations.v1', reader: 'reporting', lagMessages: 0, watermark: expect.any(String) },
    { topic: 'pantau.cases.v1', reader: 'reporting', lagMessages: 0, watermark: expect.any(String) },
  ]);

  const sink = await service.startSink();
  try {
    await service.publish(
      [
        decided({ institution: '18.72', submissionId: 'disdik-metro', inputEventId: event, outcome: 1 }),
        unit({ ...submission, instrument: 'ORI-2023', period: '2023', inputEventId: event, scoreE4: 800_000 }),
      ],
      undefined,
      TRACEPARENT,
    );
    await service.scoringHasJudgedAll();
    await caughtUp();
    const league = await service.get('/v1/league?family=ORI&period=2022&province=18&kind=regency,city');
    expect(league.items).toHaveLength(LAMPUNG_2022.length);
    expect(league.items[0]).toMatchObject({ rank: 1, of: 15, score: '77.87', institution: { name: 'Kabupaten Tulang Bawang' } });
    expect(league.items[14]).toMatchObject({ score: '54.30', institution: { name: 'Kabupaten Pesisir Barat' } });
    const steps = (await service.get('/v1/submissions/disdik-metro')).revisions[0].steps;
    expect(steps.map(({ step }: { step: string }) => step)).toEqual(['received', 'decided', 'visible']);
    await eventually(
      async () =>
        expect(await service.get('/v1/freshness')).toMatchObject({
          lagSeconds: 0,
          rows: { institutionResults: 16, unitResults: 1 },
        }),
      // Counts are kept for half a minute where counting takes long.
      { timeoutMs: 60_000 },
    );

    await service.publish(lampung2022());
    await caughtUp();
    const again = await service.get('/v1/league?family=ORI&period=2022&province=18&kind=regency,city');
    expect(again.items).toEqual(league.items);
    expect((await service.get('/v1/freshness')).rows).toEqual({ institutionResults: 16, unitResults: 1 });
  } finally {
    await sink.stop();
  }
  expect(service.failures).toEqual([]);
});

test('a message with a trace context leaves one line a message, one without leaves none', () => {
  const written = service.lines.filter(({ msg }) => msg === 'written');
  expect(written.map(({ topic, traceparent }) => [topic, traceparent]).sort()).toEqual([
    ['pantau.scores.v1', TRACEPARENT],
    ['pantau.scores.v1', TRACEPARENT],
    ['pantau.submissions.v1', TRACEPARENT],
  ]);
  expect(written[0]).toMatchObject({ event_id: expect.any(String), partition: expect.any(Number), offset: expect.any(Number) });
});

test('while the sink stands still the watermark does too, and does not fall back to the last message written', async () => {
  const { watermark: before } = await service.get('/v1/freshness');
  await service.publish(lampung2022());
  const held = await eventually(async () => {
    const { topics, watermark } = await service.get('/v1/freshness');
    expect(topics[2].lagMessages).toBe(16);
    expect(Date.parse(watermark)).toBeGreaterThanOrEqual(Date.parse(before));
    return watermark;
  });
  await eventually(async () => {
    const { lagSeconds, watermark } = await service.get('/v1/freshness');
    expect(lagSeconds).toBeGreaterThan(2);
    expect(watermark).toBe(held);
  });
});

test('what scoring has not judged yet holds the watermark at the last input that it has', async () => {
  const submission = { institution: '18.72', submissionId: 'late', unit: { code: 'late' } };
  const sink = await service.startSink();
  try {
    await caughtUp();
    await service.publish([received(submission)]);
    await eventually(
      async () => {
        const { topics, watermark } = await service.get('/v1/freshness');
        expect(topics.map(({ lagMessages }: { lagMessages: number }) => lagMessages)).toEqual([1, 0, 0, 0, 0]);
        expect(Date.parse(watermark)).toBeLessThan(Date.now());
      },
      { timeoutMs: 40_000, everyMs: 200 },
    );
    // The decision that was written in this partition says when its input was appended.
    expect((await service.readAsNewCopy()).watermark).toBe(T0);
  } finally {
    await sink.stop();
  }
});

test('progress never goes back', async () => {
  const at = { topic: 'pantau.scores.v1', partition: 99 };
  await service.progress.advance({ ...at, nextOffset: 10, appendedAt: 1_767_578_400_123, inputAppendedAt: 7 });
  await service.progress.advance({ ...at, nextOffset: 5, appendedAt: 1, inputAppendedAt: 1 });
  await service.progress.advance({ ...at, nextOffset: 11, appendedAt: undefined, inputAppendedAt: undefined });
  const read = (await service.progress.read()).find(({ partition }) => partition === 99);
  expect(read).toEqual({ ...at, nextOffset: 11, appendedAt: 1_767_578_400_123, inputAppendedAt: 7 });
});
