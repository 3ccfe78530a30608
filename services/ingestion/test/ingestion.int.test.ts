import { randomBytes } from 'node:crypto';
import { CATALOGUE, TOPICS } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { type DecodedEvent, type KafkaConfig, kafkaAdmin, kafkaConsumer, kafkaProducer } from '@pantau/kafka';
import { randomPrefix, startWire, type Wire } from '@pantau/kafka/testing';
import { createHealth, createMetrics, createScope, httpServer, type RootScope, systemClock } from '@pantau/runtime';
import { type CapturedLog, capturedLog, eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIngestion } from '../src/app.ts';

/** The whole service over HTTP, on a real broker whose wire can be cut. */
const topicPrefix = randomPrefix();
const scope: RootScope = createScope();
const log: CapturedLog = capturedLog('info');
const events: DecodedEvent[] = [];
let wire: Wire;
let url = '';

beforeAll(async () => {
  const brokers = engineUrls().kafkaBrokers.split(',');
  const config: KafkaConfig = { brokers, clientId: 'ingestion-test', topicPrefix, sessionTimeoutMs: 6000 };
  const admin = await scope.start(kafkaAdmin(config, log.log));
  await admin.provision(TOPICS, []);
  await scope.start(
    kafkaConsumer(
      config,
      {
        group: 'reader',
        subscriptions: CATALOGUE,
        handler: async (batch) => void events.push(...batch.events),
        fatal: (error) => log.log.error({ err: error }, 'reader'),
      },
      log.log,
    ),
  );
  wire = await scope.start({
    start: async () => {
      const value = await startWire(brokers[0] ?? '');
      return { value, stop: () => value.stop() };
    },
  });
  const publisher = await scope.start(kafkaProducer({ ...config, connect: wire.connect }, log.log));
  const { routes } = createIngestion({ publisher, clock: systemClock });
  const app = {
    title: 'ingestion',
    version: '1',
    routes,
    log: log.log,
    health: createHealth(),
    metrics: createMetrics('ingestion'),
  };
  const server = await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app));
  url = server.url;
});
afterAll(() => scope.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const NDJSON_TYPE = { 'content-type': 'application/x-ndjson' };
const post = (path: string, body: unknown, headers: Record<string, string> = JSON_TYPE) =>
  fetch(`${url}${path}`, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

/** A unit of Kabupaten Mimika, 2023, whose id and content nobody else uses. */
const submission = (id: string, change: object = {}) => ({
  id,
  institution: '94.04',
  unit: { code: `unit-${id}`, name: 'Puskesmas', kind: 'puskesmas' },
  instrument: 'ORI-2023',
  period: '2023',
  values: [{ code: 'TOTAL', value: '87.34', basis: 'points' }],
  ...change,
});
/** The answer's JSON, which the assertions look into. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not.
const json = async (response: Response): Promise<any> => response.json();
const inTheLog = (eventId: string) => events.filter((event) => event.meta.id === eventId);

it('answers 202 only for what is in the log', async () => {
  const response = await post('/v1/submissions', [
    submission('a'),
    submission('b', { values: [{ code: 'TOTAL', value: '101' }] }),
  ]);
  expect(response.status).toBe(202);
  const receipt = await json(response);
  expect(receipt).toMatchObject({
    accepted: 1,
    rejected: 1,
    items: [
      { index: 0, id: 'a', status: 'accepted' },
      {
        index: 1,
        id: 'b',
        status: 'rejected',
        errors: [{ pointer: '/1/values/0/value', code: 'out_of_scale', message: 'Nilai 101 di luar skala 0–100.' }],
      },
    ],
  });
  const [event] = await eventually(() => inTheLog(receipt.items[0].eventId).length > 0 && inTheLog(receipt.items[0].eventId));
  expect(event).toMatchObject({
    received: { key: '94.04' },
    meta: { onBehalfOf: '94.04' },
    data: { submissionId: 'a', ruleVersion: 'ORI-2023@1' },
  });
});

it('gives the same content the same event id, so that sending again is safe', async () => {
  const [first, second] = await Promise.all([0, 1].map(async () => json(await post('/v1/submissions', submission('again')))));
  expect(first.items[0].eventId).toBe(second.items[0].eventId);
});

it('keeps the good lines among bad ones', async () => {
  const body = [
    JSON.stringify(submission('l1')),
    '{"broken":',
    '',
    JSON.stringify(submission('l4', { institution: '99' })),
    JSON.stringify(submission('l5')),
  ];
  const receipt = await json(await post('/v1/submissions', body.join('\n'), NDJSON_TYPE));
  expect(
    receipt.items.map((item: { index: number; status: string; errors?: { code: string }[] }) => [
      item.index,
      item.errors?.[0]?.code,
    ]),
  ).toEqual([
    [0, undefined],
    [1, 'unreadable_line'],
    [3, 'unknown_institution'],
    [4, undefined],
  ]);
  await eventually(() => [0, 3].every((at) => inTheLog(receipt.items[at].eventId).length === 1));
});

it('reads what a source printed, and says as what', async () => {
  const source = { publisher: 'kupastuntas.co', date: '2023-04-05' };
  const response = await post('/v1/published-results', [
    { institutionName: 'Lampung Utara', instrument: 'ORI-2022', period: '2022', score: '76, 50', zone: 'kuning', source },
    { institution: '18', instrument: 'ORI-2022', period: '2022', zone: 'kuning', source },
  ]);
  expect(await json(response)).toMatchObject({
    accepted: 2,
    items: [{ readAs: { institution: '18.03', score: '76.50' } }, { readAs: { institution: '18', score: null } }],
  });
});

it('takes figures of any measure, each from its source, and takes them back', async () => {
  const source = { publisher: 'malang.disway.id' };
  const figure = { institution: '35.73', measure: 'lapor.reports', channel: 'sp4n-lapor', period: '2024', source };
  const lines = [
    { ...figure, value: 3265 },
    { ...figure, institution: '00', value: null },
    { ...figure, value: 1.5 },
  ];
  const response = await post('/v1/observations', lines.map((line) => JSON.stringify(line)).join('\n'), NDJSON_TYPE);
  expect(response.status).toBe(202);
  const receipt = await json(response);
  expect(receipt).toMatchObject({
    ...{ accepted: 2, rejected: 1 },
    items: [
      { readAs: { institution: '35.73', grain: 'year', value: '3265' } },
      { readAs: { institution: '00', value: null } },
      { errors: [{ pointer: '/2/value', code: 'not_a_count' }] },
    ],
  });
  const [event] = await eventually(() => inTheLog(receipt.items[0].eventId).length > 0 && inTheLog(receipt.items[0].eventId));
  expect(event).toMatchObject({ received: { key: '35.73' }, data: { valueE4: 32_650_000, channel: 'sp4n-lapor' } });
  expect((await post('/v1/observations', { ...figure, value: 1.5 })).status).toBe(422);
  expect((await post('/v1/observations?dryRun=true', { ...figure, value: 1 })).status).toBe(200);
  const back = await json(await post('/v1/observations/withdrawals', { ...figure, revision: 2 }));
  await eventually(() => inTheLog(back.items[0].eventId).length === 1);
});

it('stores nothing on a dry run', async () => {
  const response = await post('/v1/submissions?dryRun=true', submission('dry'));
  expect(response.status).toBe(200);
  const { items } = await json(response);
  const marker = await json(await post('/v1/submissions', submission('after-dry')));
  await eventually(() => inTheLog(marker.items[0].eventId).length === 1);
  expect(inTheLog(items[0].eventId)).toEqual([]);
});

it('sets a roster and takes things back', async () => {
  const roster = { units: [{ name: 'Dinas Sosial', kind: 'Dinsos' }], source: { publisher: 'Lampungpro.co' } };
  const put = (path: string) => fetch(`${url}${path}`, { method: 'PUT', headers: JSON_TYPE, body: JSON.stringify(roster) });
  expect((await put('/v1/rosters/18.72/ORI-2023/2023')).status).toBe(202);
  expect((await put('/v1/rosters/18.72/ORI-2023/2022')).status).toBe(422);
  const withdrawal = { id: 'a', institution: '94.04', unit: 'unit-a', instrument: 'ORI-2023', period: '2023', revision: 2 };
  expect((await post('/v1/submissions/withdrawals', withdrawal)).status).toBe(202);
  expect((await post('/v1/submissions/withdrawals', { ...withdrawal, revision: 1 })).status).toBe(422);
});

it.each([
  ['a single object that breaks a rule', submission('x', { institution: '99' }), JSON_TYPE, 422],
  ['broken JSON', '{"id": "a", ', JSON_TYPE, 400],
  ['100,000 levels of nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, JSON_TYPE, 400],
  ['a body of 50 MB', `"${'x'.repeat(50_000_000)}"`, JSON_TYPE, 413],
  ['more items than an array may hold', JSON.stringify(Array.from({ length: 10_001 }, () => 0)), JSON_TYPE, 413],
  ['another media type', 'id,score', { 'content-type': 'text/csv' }, 415],
])('refuses %s and lives on', async (_, body, headers, status) => {
  const response = await post('/v1/submissions', body, headers);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = await json(response);
  expect(problem).toMatchObject({ status });
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|at .*\.ts/);
  expect((await post('/v1/submissions', submission('still-alive'))).status).toBe(202);
});

it('speaks English to those who ask for it', async () => {
  const response = await post('/v1/submissions', submission('x', { institution: '99' }), {
    ...JSON_TYPE,
    'accept-language': 'en',
  });
  expect(await json(response)).toMatchObject({
    errors: [{ message: expect.stringMatching(/^The institution "99" is not known/) }],
  });
});

it('carries the trace of the caller into the message and the log', async () => {
  const traceparent = `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
  const receipt = await json(await post('/v1/submissions', submission('traced'), { ...JSON_TYPE, traceparent }));
  const { eventId } = receipt.items[0];
  const [event] = await eventually(() => inTheLog(eventId).length > 0 && inTheLog(eventId));
  expect(event?.meta.traceparent).toBe(traceparent);
  expect(log.lines).toContainEqual(expect.objectContaining({ traceparent, event_id: eventId }));
});

it('answers 503 while Kafka is away, and takes the same request when it is back', async () => {
  wire.cut();
  const away = await post('/v1/submissions', submission('patient'));
  expect(away.status).toBe(503);
  expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
  wire.mend();
  const receipt = await eventually(
    async () => {
      const response = await post('/v1/submissions', submission('patient'));
      return response.status === 202 && json(response);
    },
    { timeoutMs: 30_000 },
  );
  await eventually(() => inTheLog(receipt.items[0].eventId).length > 0);
});

it('takes submissions without a database, and says what adopting a rule needs', async () => {
  expect((await post('/v1/submissions', submission('no-database'))).status).toBe(202);
  const response = await fetch(`${url}/v1/rule-adoptions`, { headers: { 'x-pantau-subject': 'sari' } });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'no_database', title: expect.stringContaining('DATABASE_URL') });
});

it('says in the log who sent what, by the name that was given on this machine', async () => {
  const { status } = await post('/v1/submissions', submission('named'), { ...JSON_TYPE, 'x-pantau-subject': 'sari' });
  expect(status).toBe(202);
  const named = () => events.find(({ data }) => 'submissionId' in data && data.submissionId === 'named');
  await eventually(() => expect(named()?.meta.actor).toBe('sari'), { timeoutMs: 20_000 });
  expect((await post('/v1/submissions', submission('named'), { ...JSON_TYPE, 'x-pantau-subject': 'sari, budi' })).status).toBe(
    400,
  );
});
