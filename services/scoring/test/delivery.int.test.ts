import { fileURLToPath } from 'node:url';
import {
  deriveId,
  encodeEvent,
  type OutgoingMessage,
  pantau,
  SCORES,
  SUBMISSIONS,
  submissionDecided,
  submissionReceived,
  TOPICS,
} from '@pantau/contracts';
import { engineUrls, freePort } from '@pantau/engines/testing';
import { kafkaAdmin } from '@pantau/kafka';
import { deliveryStories, killAtBrake, readTopic, type Subject, startCopies, startWire, testKafka } from '@pantau/kafka/testing';
import { migratePostgres, postgres } from '@pantau/postgres';
import { brake, testDatabase } from '@pantau/postgres/testing';
import { createScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { GROUP } from '../src/app.ts';

/** Scoring's own process under the stories that every consumer must pass: Postgres behind a wire, and so the broker. */
const v1 = pantau.assessment.v1;

async function createSubject(): Promise<Subject> {
  const config = testKafka();
  const { log } = capturedLog('error');
  const scope = createScope();
  const admin = await scope.start(kafkaAdmin(config, log));
  await admin.provision(TOPICS, [GROUP]);
  const database = await testDatabase(engineUrls().databaseUrl);
  const url = new URL(database.url);
  await migratePostgres({ url: database.url, pool: 1 }, fileURLToPath(new URL('../migrations', import.meta.url)), log);
  const db = await scope.start(postgres({ url: database.url, pool: 1 }, log));
  const beforeWrite = await brake(database.url, 'progress', 'INSERT');
  const beforeOffset = await brake(database.url, 'outbox', 'DELETE');
  const storeWire = await startWire(url.host);
  const brokerWire = await startWire(config.brokers[0] ?? '');
  url.host = storeWire.address;
  const copies = startCopies({
    ...{ config, freePort, brokerWire: brokerWire.address },
    main: fileURLToPath(new URL('../src/main.ts', import.meta.url)),
    env: { DATABASE_URL: url.href },
  });
  const killer = killAtBrake(beforeOffset, copies);

  return {
    config,
    group: GROUP,
    topic: SUBMISSIONS.name,
    input: (key, n) => submission(key, n, 'ORI-2023'),
    ofUnknownInstrument: (key) => submission(key, 0, 'ORI-2999'),
    start: copies.start,
    async effects() {
      const rows = await db.query<{ id: string; n: number }>(
        'SELECT id, count(*)::int AS n FROM unit_result, unnest(applied) AS id GROUP BY id',
      );
      return new Map(rows.map(({ id, n }) => [id, n]));
    },
    async takeStoreAway() {
      storeWire.cut();
    },
    async giveStoreBack() {
      storeWire.mend();
    },
    // The messages are out and about to be forgotten: the transaction is committed, the offset not yet.
    dieAfterNextWrite: killer.dieAfterNextWrite,
    slowDown: (ms) => beforeWrite.set(ms),
    batchesBegun: async () => copies.batchesBegun(),
    judgedDoubles: () => decisions(v1.Outcome.OUTCOME_DUPLICATE),
    published: async () => new Set(await decisions(v1.Outcome.OUTCOME_APPLIED)),
    loseProducerAnswers: () => brokerWire.loseAnswers('producers'),
    mendWire: () => brokerWire.mend(),
    publishFailures: () => copies.log().split('messages were not acknowledged').length - 1,
    async close() {
      await killer.ended();
      await copies.close();
      await beforeWrite.close();
      await beforeOffset.close();
      await scope.stop();
      await storeWire.stop();
      await brokerWire.stop();
      await database.drop();
    },
  };

  async function decisions(outcome: pantau.assessment.v1.Outcome): Promise<string[]> {
    const messages = (await readTopic(config, SCORES.name)).filter(({ headers }) => headers.ce_type === submissionDecided.type);
    const decoded = messages.map(({ value }) => v1.SubmissionDecided.decode(value));
    return decoded.filter((each) => each.outcome === outcome).map((each) => each.inputEventId);
  }
}

/** The n-th unit of an institution, with a total of its own. */
function submission(institution: string, n: number, instrument: string): OutgoingMessage {
  const data = new v1.SubmissionReceived({
    submissionId: `s-${institution}-${n}`,
    institution,
    unit: { code: `unit-${n}`, name: `Unit ${n}`, kind: 'other' },
    instrument,
    period: instrument.slice(-4),
    revision: 1,
    values: [new v1.Value({ code: 'TOTAL', valueE4: 300_000 + 100 * (n % 700), basis: v1.Basis.BASIS_POINTS })],
    ruleVersion: `${instrument}@1`,
  });
  const id = deriveId(submissionReceived.type, institution, instrument, String(n));
  const meta = { id, source: '/pantau/test', time: '2026-01-05T02:00:00.000Z', actor: 'test', onBehalfOf: institution };
  return encodeEvent(submissionReceived, data, meta);
}

deliveryStories('scoring', createSubject, { publishes: true, hasRulebook: true });
