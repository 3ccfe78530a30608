import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  claimRecorded,
  type EventDefinition,
  encodeEvent,
  institutionScored,
  type OutgoingMessage,
  pantau,
  SCORES,
  SUBMISSIONS,
  submissionDecided,
  submissionReceived,
  submissionWithdrawn,
  TOPICS,
  unitScored,
} from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import {
  type DecodedEvent,
  type EventPublisher,
  type KafkaAdmin,
  type KafkaConfig,
  kafkaAdmin,
  kafkaConsumer,
  kafkaProducer,
} from '@pantau/kafka';
import { migratePostgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { createHealth, createMetrics, createScope, httpServer, type RootScope, systemClock } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scorecard as documented } from '../src/adapters/http/schemas.ts';
import { postgresStore } from '../src/adapters/postgres-store.ts';
import { startOffset } from '../src/adapters/start-offset.ts';
import { createScoring, GROUP } from '../src/app.ts';
import { MAX_RESULTS } from '../src/domain/limits.ts';
import { MIMIKA_2023 } from './inputs.ts';

/** The whole service on a real broker and a real Postgres: messages in, scorecards and messages out. */
const v1 = pantau.assessment.v1;
const topicPrefix = `test-${randomBytes(4).toString('hex')}-`;
const scope: RootScope = createScope();
const { log, lines } = capturedLog('info');
const scores: DecodedEvent[] = [];
let database: TestDatabase;
let publisher: EventPublisher;
let admin: KafkaAdmin;
let url = '';
const config = (): KafkaConfig => ({
  brokers: engineUrls().kafkaBrokers.split(','),
  clientId: 'scoring-test',
  topicPrefix,
  sessionTimeoutMs: 6_000,
});

beforeAll(async () => {
  database = await testDatabase(engineUrls().databaseUrl);
  const pg = { url: database.url, pool: 4 };
  await migratePostgres(pg, fileURLToPath(new URL('../migrations', import.meta.url)), log);
  const store = postgresStore(await scope.start(postgres(pg, log)));
  admin = await scope.start(kafkaAdmin(config(), log));
  await admin.provision(TOPICS, [GROUP, 'reader']);
  publisher = await scope.start(kafkaProducer(config(), log));
  const scoring = createScoring({ store, publisher, clock: systemClock, log });
  const fatal = (error: unknown) => log.error({ err: error }, 'fatal');
  const app = { title: 'scoring', version: '1', log, health: createHealth(), metrics: createMetrics('scoring') };
  url = (await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, { ...app, routes: scoring.routes }))).url;
  const { subscriptions, handler, onAssigned } = scoring;
  const start = startOffset(store, admin, GROUP);
  await scope.start(
    kafkaConsumer(config(), { group: GROUP, subscriptions, handler, onAssigned, startOffset: start, fatal }, log),
  );
  const read = [submissionDecided, unitScored, institutionScored] as readonly EventDefinition[];
  const keep = async (batch: { events: readonly DecodedEvent[] }) => void scores.push(...batch.events);
  await scope.start(kafkaConsumer(config(), { group: 'reader', subscriptions: read, handler: keep, fatal }, log));
});
afterAll(async () => {
  await scope.stop();
  await database.drop();
});

let sent = 0;

function message<T extends object>(event: EventDefinition<T>, data: T, id = `input-${sent++}`, traceparent?: string) {
  return encodeEvent(event, data, {
    id,
    source: '/pantau/ingestion',
    time: '2026-01-05T02:00:00.000Z',
    actor: 'tester',
    onBehalfOf: event.key(data),
    ...(traceparent === undefined ? {} : { traceparent }),
  });
}

const about = (institution: string, year = '2023') => ({
  ...{ institution, instrument: `ORI-${year}`, period: year, ruleVersion: `ORI-${year}@1` },
});

function received(
  institution: string,
  unit: string,
  score: number,
  revision = 1,
  more: { year?: string; product?: string } = {},
) {
  const { year, product } = more;
  return new v1.SubmissionReceived({
    ...about(institution, year),
    ...(product === undefined ? {} : { product: { code: product, name: product } }),
    submissionId: unit,
    unit: { code: unit, name: unit, kind: 'other' },
    revision,
    values: [new v1.Value({ code: 'TOTAL', valueE4: Math.round(score * 10_000), basis: v1.Basis.BASIS_POINTS })],
    reason: 'first',
  });
}

const printed = (institution: string) =>
  new v1.ClaimRecorded({
    ...about(institution),
    source: { publisher: 'papua.antaranews.com', date: '2024-01-05', url: 'https://papua.antaranews.com/berita/1', title: '' },
    revision: 1,
    scoreE4: 541_100,
    zone: 'kuning',
  });

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not.
const json = async (reply: Response | Promise<Response>): Promise<any> => (await reply).json();
async function scorecard(institution: string, year = '2023') {
  const card = await json(fetch(`${url}/v1/scorecards/${institution}/ORI-${year}/${year}`));
  // What is answered is what is documented, no more and no less.
  if (card.status !== 404) expect(documented.parse(card)).toEqual(card);
  return card;
}

async function sendAndWait(institution: string, version: number, ...messages: OutgoingMessage[]) {
  await publisher.publish(messages);
  return eventually(
    async () => {
      const card = await scorecard(institution);
      expect(card.version).toBe(version);
      return card;
    },
    { timeoutMs: 30_000 },
  );
}

const decisions = (id: string) =>
  scores
    .filter(({ event }) => event.type === submissionDecided.type)
    .map(({ data }) => data as pantau.assessment.v1.SubmissionDecided)
    .filter(({ inputEventId }) => inputEventId === id)
    .map(({ outcome }) => v1.Outcome[outcome]);

it('computes Mimika 2023 beside what was published', async () => {
  const [institution, claimed] = ['94.04', printed('94.04')];
  const before = await sendAndWait(institution, 1, message(claimRecorded, claimed, 'mimika-claim'));
  expect(before).toMatchObject({
    institution: { code: '94.04', name: 'Kabupaten Mimika', kind: 'regency', provinceCode: '94' },
    published: { score: '54.11', category: 'C', zone: 'kuning' },
    computed: null,
    difference: null,
  });

  const units = MIMIKA_2023.map(([unit, score]) => message(submissionReceived, received(institution, unit, score)));
  const after = await sendAndWait(institution, 8, ...units);
  expect(after.published).toEqual(before.published);
  expect(after.computed).toMatchObject({
    score: '54.11',
    category: 'C',
    label: 'Kualitas Sedang',
    zone: 'kuning',
    scoredAt: 'unit',
    unitCount: 7,
    expectedUnits: null,
    nextBand: { category: 'B', from: '78.00', gap: '23.89' },
  });
  expect(after).toMatchObject({ difference: '0.00', flags: [], ruleVersion: 'ORI-2023@1', family: 'ORI', generation: 1 });

  // Seven more points in one of seven units.
  const raised = message(submissionReceived, received(institution, 'unit-1', 42.26, 2));
  expect(await sendAndWait(institution, 9, raised)).toMatchObject({ computed: { score: '55.11', unitCount: 7 } });
  const taken = new v1.SubmissionWithdrawn({
    ...about(institution),
    submissionId: 'disdukcapil',
    unitCode: 'disdukcapil',
    revision: 2,
  });
  // (385.75 - 87.34) / 6 = 49.735
  expect(await sendAndWait(institution, 10, message(submissionWithdrawn, taken))).toMatchObject({
    computed: { score: '49.74', unitCount: 6 },
  });

  const stale = message(submissionReceived, received(institution, 'unit-1', 36, 1), 'mimika-stale');
  const conflict = message(submissionReceived, received(institution, 'unit-1', 43, 2), 'mimika-conflict');
  await publisher.publish([stale, conflict, message(claimRecorded, claimed, 'mimika-claim'), ...units.slice(0, 1)]);
  await eventually(() => expect(decisions('mimika-claim')).toEqual(['OUTCOME_APPLIED', 'OUTCOME_DUPLICATE']), {
    timeoutMs: 30_000,
  });
  await eventually(() => expect(decisions('mimika-conflict')).toEqual(['OUTCOME_CONFLICT']));
  expect(decisions('mimika-stale')).toEqual(['OUTCOME_STALE']);
  expect(await scorecard(institution)).toMatchObject({ version: 10, computed: { score: '49.74' } });

  const states = scores
    .filter(({ event, received: { key } }) => event.type === institutionScored.type && key === institution)
    .map(({ data }) => data as pantau.assessment.v1.InstitutionScored);
  expect(states.at(-1)).toMatchObject({
    version: 10,
    computed: { scoreE4: 497_400, unitCount: 6 },
    published: { scoreE4: 541_100 },
  });
});

it.each([
  // (60 + 70 + 80 + 90) / 4
  ['2021', 'four products', '75.00', 'kuning'],
  // (mean(60, 70, 80) + 90) / 2
  ['2022', 'two units', '80.00', 'hijau'],
])('ORI-%s averages %s', async (year, _what, score, zone) => {
  const institution = '17.07';
  const products = [
    ['dpmptsp', 'siup', 60],
    ['dpmptsp', 'imb', 70],
    ['dpmptsp', 'situ', 80],
    ['disdukcapil', 'ktp', 90],
  ] as const;
  const inputs = products.map(([unit, product, value]) => received(institution, unit, value, 1, { year, product }));
  await publisher.publish(inputs.map((input) => message(submissionReceived, input)));
  await eventually(async () => expect((await scorecard(institution, year)).version).toBe(4), { timeoutMs: 30_000 });
  expect(await scorecard(institution, year)).toMatchObject({ computed: { score, zone, unitCount: 2 }, published: null });
});

it('carries a traceparent from the input to what came of it, with one line in the log', async () => {
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const institution = '18.72';
  await sendAndWait(
    institution,
    2,
    message(submissionReceived, received(institution, 'traced', 80.85), 'traced', traceparent),
    message(submissionReceived, received(institution, 'silent', 80.85), 'silent'),
  );
  const carried = () => scores.filter(({ meta }) => meta.traceparent === traceparent).map(({ event }) => event.type);
  await eventually(() => expect(carried()).toEqual(expect.arrayContaining([submissionDecided.type, unitScored.type])));
  expect(lines.filter((line) => line.traceparent === traceparent)).toMatchObject([{ event_id: 'traced' }]);
  expect(lines.filter((line) => line.event_id === 'silent')).toEqual([]);
});

it('dead-letters what breaks the contract and folds its neighbours', async () => {
  const institution = '18.01';
  const broken = message(submissionReceived, new v1.SubmissionReceived({ ...about(institution), revision: 1 }), 'broken');
  const undecodable = { ...broken, value: Uint8Array.of(0xff, 0xff, 0xff), headers: { ...broken.headers, ce_id: 'garbage' } };
  await sendAndWait(
    institution,
    2,
    message(submissionReceived, received(institution, 'a', 60)),
    broken,
    undecodable,
    message(submissionReceived, received(institution, 'b', 70)),
  );
  await eventually(
    async () => {
      const letters = await admin.endOffsets(`${SUBMISSIONS.name}.${GROUP}.dlq`);
      expect(letters.reduce((sum, { high }) => sum + high, 0)).toBe(2);
    },
    { timeoutMs: 15_000 },
  );
  expect(await scorecard(institution)).toMatchObject({ computed: { score: '65.00' } });
});

it('goes on scoring an institution that sends more units than a scorecard takes', { timeout: 120_000 }, async () => {
  const institution = '18.02';
  const units = Array.from({ length: MAX_RESULTS + 5 }, (_, n) => {
    const data = received(institution, `unit-${n}`, 50);
    // The longest name that a door lets in: the scorecard outgrows a broker's default limit of 1 MiB.
    if (data.unit != null) data.unit.name = '…'.repeat(200);
    return message(submissionReceived, data, `many-${n}`);
  });
  await publisher.publish(units);
  const last = () => decisions(`many-${units.length - 1}`);
  await eventually(() => expect(last()).toEqual(['OUTCOME_REJECTED']), { timeoutMs: 90_000, everyMs: 200 });
  const refused = scores
    .filter(({ event, received: { key } }) => event.type === submissionDecided.type && key === institution)
    .map(({ data }) => data as pantau.assessment.v1.SubmissionDecided)
    .filter(({ outcome }) => outcome === v1.Outcome.OUTCOME_REJECTED);
  expect(refused.map(({ reasons }) => reasons)).toEqual(Array.from({ length: 5 }, () => ['too_many_units']));
  const states = scores.filter(({ event, received: { key } }) => event.type === institutionScored.type && key === institution);
  expect(states.at(-1)?.received.value?.byteLength).toBeGreaterThan(1_048_588);
  await publisher.publish([message(submissionReceived, received(institution, 'unit-0', 60, 2), 'many-corrected')]);
  await eventually(() => expect(decisions('many-corrected')).toEqual(['OUTCOME_APPLIED']), { timeoutMs: 30_000 });
});

it('has one topic of its own to publish to', () => {
  expect(new Set(scores.map(({ received: { topic } }) => topic))).toEqual(new Set([SCORES.name]));
});
