import { clickhouse, defineQuery, migrateClickhouse } from '@pantau/clickhouse';
import { testDatabase as clickhouseDatabase } from '@pantau/clickhouse/testing';
import { deriveId, encodeEvent, type OutgoingMessage, pantau, SCORES, unitScored } from '@pantau/contracts';
import { engineUrls, freePort } from '@pantau/engines/testing';
import { kafkaAdmin } from '@pantau/kafka';
import { deliveryStories, killAtBrake, type Subject, startCopies, startWire, testKafka } from '@pantau/kafka/testing';
import { migratePostgres } from '@pantau/postgres';
import { brake, testDatabase } from '@pantau/postgres/testing';
import { createScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { z } from 'zod';
import { GROUP, READ_TOPICS } from '../src/app.ts';

/** Reporting's own process under the stories that every consumer must pass: ClickHouse behind a wire, and so the broker. */
const v1 = pantau.assessment.v1;
const migrations = (engine: string) => `${import.meta.dirname}/../migrations/${engine}`;

/** Without FINAL the history would count a row of a replay until parts merge; a reader never asks so. */
const counted = defineQuery({
  name: 'test.counted-inputs',
  sql: `SELECT input_event_id AS id, greatest(current, history) AS n FROM
      (SELECT input_event_id, count() AS current FROM unit_result_current_v1 FINAL GROUP BY input_event_id) AS c
    FULL JOIN (SELECT input_event_id, count() AS history FROM unit_result_history_v1 FINAL GROUP BY input_event_id) AS h
    USING (input_event_id)`,
  params: z.object({}),
  row: z.object({ id: z.string(), n: z.coerce.number() }),
});

async function createSubject(): Promise<Subject> {
  const config = testKafka();
  const { log } = capturedLog('error');
  const scope = createScope();
  const admin = await scope.start(kafkaAdmin(config, log));
  await admin.provision(READ_TOPICS, [GROUP]);
  const database = await testDatabase(engineUrls().databaseUrl);
  await migratePostgres({ url: database.url, pool: 1 }, migrations('postgres'), log);
  const beforeOffset = await brake(database.url, 'sink_progress', 'INSERT');
  const facts = await clickhouseDatabase(engineUrls().clickhouseUrl);
  const db = await scope.start(clickhouse(facts, log));
  await migrateClickhouse(db, migrations('clickhouse'), log);
  const storeWire = await startWire(new URL(facts.url).host);
  const brokerWire = await startWire(config.brokers[0] ?? '');
  const copies = startCopies({
    ...{ config, freePort, brokerWire: brokerWire.address },
    main: `${import.meta.dirname}/../src/main.ts`,
    env: {
      DATABASE_URL: database.url,
      CLICKHOUSE_URL: `http://${storeWire.address}`,
      CLICKHOUSE_DATABASE: facts.database,
    },
  });
  const killer = killAtBrake(beforeOffset, copies);

  return {
    config,
    group: GROUP,
    topic: SCORES.name,
    input: (key, n) => result(key, n, 'ORI-2023'),
    ofUnknownInstrument: (key) => result(key, 0, 'ORI-2999'),
    start: copies.start,
    effects: async () => new Map((await db.run(counted, {})).map(({ id, n }) => [id, n])),
    async takeStoreAway() {
      storeWire.cut();
    },
    async giveStoreBack() {
      storeWire.mend();
    },
    // The rows are in ClickHouse and the progress is about to move, the last thing before the offset.
    dieAfterNextWrite: killer.dieAfterNextWrite,
    slowDown: (ms) => beforeOffset.set(ms),
    batchesBegun: async () => copies.batchesBegun(),
    loseProducerAnswers: () => brokerWire.loseAnswers('producers'),
    mendWire: () => brokerWire.mend(),
    publishFailures: () => copies.log().split('messages were not acknowledged').length - 1,
    async close() {
      await killer.ended();
      await copies.close();
      await beforeOffset.close();
      await scope.stop();
      await storeWire.stop();
      await brokerWire.stop();
      await database.drop();
      await facts.drop();
    },
  };
}

/** The result of the n-th unit of an institution. */
function result(institution: string, n: number, instrument: string): OutgoingMessage {
  const id = deriveId(unitScored.type, institution, instrument, String(n));
  const data = new v1.UnitScored({
    ...{ institution, instrument, period: instrument.slice(-4), generation: 1, version: 1, revision: 1 },
    unit: { code: `unit-${n}`, name: `Unit ${n}`, kind: 'other' },
    ...{ scoreE4: 600_000, category: 'C', zone: 'kuning', scoredAt: 'unit', ruleVersion: `${instrument}@1` },
    ...{ recordedAtMs: 1_767_578_400_000, submissionId: `s-${institution}-${n}`, inputEventId: id },
  });
  const meta = { id, source: '/pantau/scoring', time: '2026-01-05T02:00:00.000Z', actor: 'test', onBehalfOf: institution };
  return encodeEvent(unitScored, data, meta);
}

deliveryStories('reporting', createSubject, { publishes: true, hasRulebook: true });
