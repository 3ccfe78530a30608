import { pantau, SUBMISSIONS, submissionReceived, TOPICS } from '@pantau/contracts';
import descriptor from '@pantau/contracts/descriptor.json' with { type: 'json' };
import { type KafkaConfig, kafkaAdmin, kafkaProducer } from '@pantau/kafka';
import { readTopic, startWire, testKafka, type Wire } from '@pantau/kafka/testing';
import { createHealth, createMetrics, createScope, grpcServer, httpServer, type RootScope, systemClock } from '@pantau/runtime';
import { capturedLog, eventually, grpcTestClient } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIngestion } from '../src/app.ts';
import { type Item, item, openStream, SERVICE, submissionItem } from './stream-client.ts';

const v1 = pantau.ingestion.v1;
const scope: RootScope = createScope();
const log = capturedLog('info');
let config: KafkaConfig;
let wire: Wire;
let address = '';
let url = '';

beforeAll(async () => {
  config = testKafka();
  const admin = await scope.start(kafkaAdmin(config, log.log));
  await admin.provision(TOPICS, []);
  wire = await scope.start({
    start: async () => {
      const value = await startWire(config.brokers[0] ?? '');
      return { value, stop: () => value.stop() };
    },
  });
  const publisher = await scope.start(kafkaProducer({ ...config, connect: wire.connect, requestTimeoutMs: 2_000 }, log.log));
  const { grpc, routes } = createIngestion({ publisher, clock: systemClock });
  const metrics = createMetrics('ingestion');
  const loopback = { host: '127.0.0.1', port: 0 };
  const server = await scope.start(grpcServer(loopback, { services: grpc, descriptor, log: log.log, metrics }));
  address = server.address;
  const web = { title: 'ingestion', version: '1', routes, log: log.log, health: createHealth(), metrics };
  url = (await scope.start(httpServer(loopback, web))).url;
});
afterAll(() => scope.stop());

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const items = (prefix: string, from: number, count: number): Item[] =>
  range(from, count).map((n) => submissionItem(`${prefix}-${n}`));

/** The submission ids with this prefix in the log, once per event. */
async function inLog(prefix: string): Promise<{ ids: string[]; events: Set<string> }> {
  const found = (await readTopic(config, SUBMISSIONS.name)).flatMap(({ value, headers }) => {
    if (headers.ce_type !== submissionReceived.type) return [];
    const { submissionId } = submissionReceived.codec.decode(value);
    return submissionId.startsWith(`${prefix}-`) ? [{ submissionId, event: headers.ce_id ?? '' }] : [];
  });
  return { ids: found.map(({ submissionId }) => submissionId), events: new Set(found.map(({ event }) => event)) };
}

it('takes one item, and gives it the id that REST gives it', async () => {
  const client = grpcTestClient(address);
  const request = new v1.SubmitRequest({ item: submissionItem('one-1') });
  const { eventId } = await client.unary(`${SERVICE}/Submit`, v1.SubmitRequest, v1.SubmitResponse, request);
  const response = await fetch(`${url}/v1/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submissionItem('one-1').submission),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not.
  const receipt: any = await response.json();
  expect(receipt.items[0].eventId).toBe(eventId);
  expect(await inLog('one')).toEqual({ ids: ['one-1', 'one-1'], events: new Set([eventId]) });
  client.close();
});

it('tells field by field what is wrong with an item, in the language asked for, and stores nothing on a dry run', async () => {
  const client = grpcTestClient(address);
  const bad = new v1.SubmitRequest({ item: submissionItem('bad', { values: [{ code: 'TOTAL', value: '101' }] }) });
  const call = client.unary(`${SERVICE}/Submit`, v1.SubmitRequest, v1.SubmitResponse, bad);
  await expect(call).rejects.toMatchObject({ code: 3, details: expect.stringContaining('melanggar aturan') });
  const details = await call.catch((error) => String(error.metadata.get('grpc-status-details-bin')[0]));
  expect(details).toContain('google.rpc.BadRequest');
  expect(details).toContain('/item/values/0/value');
  expect(details).toContain('Nilai 101 di luar skala 0–100.');
  const dry = new v1.SubmitRequest({ item: submissionItem('dry-1'), dryRun: true });
  expect((await client.unary(`${SERVICE}/Submit`, v1.SubmitRequest, v1.SubmitResponse, dry)).eventId).not.toBe('');
  expect((await inLog('dry')).ids).toEqual([]);
  client.close();
});

it('takes claims, withdrawals and rosters under the rules of REST', async () => {
  const source = { publisher: 'kupastuntas.co', date: '2023-04-05' };
  const subject = { institutionName: 'Lampung Utara', instrument: 'ORI-2022', period: '2022' };
  const stream = openStream(address, { 'accept-language': 'en' });
  await stream.send(7, [
    item({ publishedResult: { ...subject, score: '76, 50', zone: 'kuning', source } }),
    item({ publishedResultWithdrawal: { ...subject, source, revision: 2 } }),
    item({ submissionWithdrawal: { ...subject, id: 'w', unit: 'disdukcapil', revision: 2 } }),
    item({
      roster: { institution: '18.03', instrument: 'ORI-2022', period: '2022', units: [{ name: 'Disdukcapil' }], source },
    }),
    item({ roster: { institution: '18.03', instrument: 'ORI-2022', period: '2022', source } }),
    item({}),
  ]);
  expect(await stream.finish()).toMatchObject({ code: 0 });
  expect(stream.acknowledged()).toBe(12);
  expect(stream.rejects.map(({ number, problems }) => [number, problems?.[0]?.pointer, problems?.[0]?.message])).toEqual([
    [11, '/units', 'This field must not be empty.'],
    [12, '', 'This field is required.'],
  ]);
});

it('keeps the good ones among rejects, and acknowledges in order', async () => {
  const stream = openStream(address);
  for (const n of range(1, 400)) {
    await stream.send(n, [n % 10 === 0 ? submissionItem(`mixed-${n}`, { institution: '99' }) : submissionItem(`mixed-${n}`)]);
  }
  expect(await stream.finish()).toMatchObject({ code: 0 });
  expect(stream.acknowledged()).toBe(400);
  expect(stream.rejects.map(({ number }) => number)).toEqual(range(1, 40).map((n) => n * 10));
  expect(stream.rejects[0]).toMatchObject({
    id: 'mixed-10',
    problems: [{ pointer: '/institution', code: 'unknown_institution' }],
  });
  expect((await inLog('mixed')).ids).toHaveLength(360);
});

it('acknowledges only what the log has acknowledged', async () => {
  const stream = openStream(address);
  await stream.send(1, items('waits', 1, 5));
  await eventually(() => stream.acknowledged() === 5);
  wire.loseAnswers();
  await stream.send(6, items('waits', 6, 5));
  const { code } = await stream.ended;
  expect(code).toBe(14);
  expect(stream.acknowledged()).toBe(5);
  wire.mend();
  const again = openStream(address);
  await again.send(6, items('waits', 6, 5));
  expect(await again.finish()).toMatchObject({ code: 0 });
  expect(again.acknowledged()).toBe(10);
  expect((await inLog('waits')).events.size).toBe(10);
});

it('ends a stream whose numbers do not follow, after what came before', async () => {
  const stream = openStream(address);
  await stream.send(1, items('gap', 1, 3));
  await stream.send(5, items('gap', 5, 1));
  expect(await stream.ended).toMatchObject({ code: 3, details: expect.stringContaining('4') });
  expect(stream.acknowledged()).toBe(3);
});

it('loses and doubles nothing when the connection is cut again and again', async () => {
  const soak = process.env.PANTAU_SOAK === '1';
  const [count, cuts] = soak ? [50_000, 50] : [8_000, 8];
  const points = range(0, cuts).map(() => Math.floor(Math.random() * count));
  let acknowledged = 0;
  let openings = 0;
  while (acknowledged < count) {
    openings += 1;
    const stream = openStream(address);
    const cutAt = points.sort((a, b) => a - b).find((point) => point > acknowledged);
    if (cutAt !== undefined) points.splice(points.indexOf(cutAt), 1);
    let next = acknowledged + 1;
    while (next <= count && (cutAt === undefined || next < cutAt)) {
      const size = Math.min(1 + Math.floor(Math.random() * 50), count - next + 1);
      await stream.send(next, items('cut', next, size));
      next += size;
    }
    if (cutAt === undefined) expect(await stream.finish()).toMatchObject({ code: 0 });
    else stream.cut();
    acknowledged = Math.max(acknowledged, stream.acknowledged());
  }
  expect(openings).toBeGreaterThan(1);
  const { ids, events } = await inLog('cut');
  expect(new Set(ids).size).toBe(count);
  expect(events.size).toBe(count);
});
