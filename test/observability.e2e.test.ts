/** What operators see: every documented metric and no other, one trace through all services, and logs without anybody's words. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pantau, SUBMISSIONS } from '@pantau/contracts';
import { SERVICES, type ServiceName } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import { produceRaw } from '@pantau/kafka/testing';
import { eventually, grpcTestClient } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Collector, startCollector } from './support/collector.ts';
import { documentedMetrics, exposedMetrics } from './support/metrics.ts';
import { type Story, startStory } from './support/story.ts';

const ROOT = join(import.meta.dirname, '..');
/** Stands for what a person wrote: wherever it turns up, so would a name. */
const MARK = `mark${randomBytes(8).toString('hex')}`;
const TRACE = randomBytes(16).toString('hex');
const GRPC_TRACE = randomBytes(16).toString('hex');
const STREAM_TRACE = randomBytes(16).toString('hex');
let collector: Collector;
let story: Story;

beforeAll(async () => {
  collector = await startCollector();
  // At the most talkative level, so that no line is left out.
  story = await startStory({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, LOG_LEVEL: 'trace' } });
  await happen();
});
afterAll(async () => {
  await story?.stop();
  await collector?.stop();
});

const submission = (change: object = {}) => ({
  id: 'observed',
  institution: '94.01',
  unit: { code: 'observed', name: MARK, kind: 'other' },
  instrument: 'ORI-2024',
  period: '2024',
  values: [{ code: 'TOTAL', value: '70', basis: 'points' }],
  ...change,
});
const claim = (change: object = {}) => ({
  institution: '94.04',
  instrument: 'ORI-2023',
  period: '2023',
  score: '54,11',
  source: { publisher: MARK, title: MARK, date: '2024-01-05' },
  note: MARK,
  ...change,
});

const traceparentOf = (trace: string) => `00-${trace}-${randomBytes(8).toString('hex')}-01`;

async function submitByGrpc(data: object, metadata: Record<string, string> = {}): Promise<void> {
  const { SubmitRequest, SubmitResponse } = pantau.ingestion.v1;
  const client = grpcTestClient(`127.0.0.1:${story.stack.facts.grpcPorts.ingestion?.[0]}`);
  try {
    // What is left out of a message is left out on the wire; the generated type asks for every field.
    const request = { item: { submission: data } } as pantau.ingestion.v1.SubmitRequest;
    await client.unary('/pantau.ingestion.v1.SubmissionService/Submit', SubmitRequest, SubmitResponse, request, metadata);
  } finally {
    client.close();
  }
}

/** Sends as many items as names, each in a message of its own, and resolves when the last is acknowledged. */
async function streamByGrpc(names: readonly string[], metadata: Record<string, string>): Promise<void> {
  const { StreamRequest, StreamResponse } = pantau.ingestion.v1;
  const client = grpcTestClient(`127.0.0.1:${story.stack.facts.grpcPorts.ingestion?.[0]}`);
  try {
    const call = client.stream('/pantau.ingestion.v1.SubmissionService/Stream', StreamRequest, StreamResponse, metadata);
    let acknowledged = 0;
    call.on('data', (response) => {
      acknowledged = response.acknowledged;
    });
    const ended = new Promise<number>((resolve) => call.on('status', ({ code }) => resolve(code)));
    for (const [at, id] of names.entries()) {
      // As above.
      const request = { number: at + 1, items: [{ submission: submission({ id }) }] } as pantau.ingestion.v1.StreamRequest;
      call.write(request);
    }
    call.end();
    expect([await ended, acknowledged]).toEqual([0, names.length]);
  } finally {
    client.close();
  }
}

/** Everything that a day brings: good, refused, unreadable, misspelt, poisoned. Through the gateway and directly. */
async function happen(): Promise<void> {
  const send = async (status: number, path: string, body: unknown, headers: Record<string, string> = {}) => {
    expect((await story.send('ingestion', 'POST', path, body, headers)).status).toBe(status);
  };
  const traced = { traceparent: traceparentOf(TRACE) };
  const gateway = await story.send('dashboard', 'POST', '/api/ingestion/v1/submissions', submission(), traced);
  expect(gateway.status).toBe(202);
  // A batch is a child of the first trace in it: each of those that are followed below has batches of its own.
  await story.caughtUp();
  await send(202, '/v1/published-results', [claim(), claim({ institution: undefined, institutionName: MARK })]);
  await send(422, '/v1/submissions', submission({ institution: MARK, values: [{ code: MARK, value: MARK, basis: 'points' }] }));
  await send(400, '/v1/submissions', `{"id": "${MARK}", ${MARK}`);
  await send(202, '/v1/submissions', `{"id": ${MARK}\n`, { 'content-type': 'application/x-ndjson' });
  await story.caughtUp();
  await submitByGrpc(submission({ id: 'by-grpc' }), { traceparent: traceparentOf(GRPC_TRACE) });
  await story.caughtUp();
  await streamByGrpc(['streamed-1', 'streamed-2', 'streamed-3'], { traceparent: traceparentOf(STREAM_TRACE) });
  await expect(submitByGrpc(submission({ institution: MARK }))).rejects.toThrow();
  const complaint = { title: MARK, description: MARK, place: { regency: '18.71', address: MARK }, reporter: { name: MARK } };
  const filed = await story.send('dashboard', 'POST', '/api/complaints/v1/cases', { tenant: '18', ...complaint });
  expect(filed.status).toBe(201);
  expect((await story.send('complaints', 'POST', '/v1/cases', { ...complaint, tenant: MARK })).status).toBeGreaterThan(399);
  await story.get('reporting', `/v1/league?family=${MARK}&period=2024`);
  await story.get('reporting', '/v1/league?family=ORI&period=2024');
  await story.get('scoring', `/v1/scorecards/${MARK}/ORI-2024/2024`);
  const kafka = { brokers: engineUrls().kafkaBrokers.split(','), clientId: 'observed', sessionTimeoutMs: 6000 };
  const headers = { ce_specversion: '1.0', ce_id: `poison ${MARK}`, ce_source: MARK, ce_time: MARK, ce_type: MARK };
  await produceRaw({ ...kafka, topicPrefix: story.stack.facts.topicPrefix }, SUBMISSIONS.name, [
    { key: MARK, value: new TextEncoder().encode(MARK), headers: { ...headers, ce_type: 'pantau.assessment.v1.claim-recorded' } },
    { key: MARK, value: new TextEncoder().encode(MARK), headers },
  ]);
  await story.caughtUp();
}

it.each(SERVICES.map(({ name }) => name))('%s tells exactly the metrics that are documented for it', async (name) => {
  const documented = documentedMetrics(readFileSync(join(ROOT, 'docs/observability.md'), 'utf8'), name);
  expect(documented.size).toBeGreaterThan(1);
  // Lag is looked at every 15 s; a metric without a sample yet has no labels to compare.
  await eventually(
    async () => {
      const exposed = exposedMetrics((await story.get(name, '/metrics')).body);
      expect([...exposed.keys()].sort()).toEqual([...documented.keys()].sort());
      for (const [metric, { type, labels }] of exposed) {
        expect([metric, type]).toEqual([metric, documented.get(metric)?.type]);
        if (labels !== undefined) expect([metric, labels]).toEqual([metric, documented.get(metric)?.labels]);
        else if (metric === 'pantau_kafka_lag_messages') throw new Error('no lag yet');
      }
    },
    { timeoutMs: 40_000, everyMs: 500 },
  );
});

it('counts how long an input took to become visible, and the rows', async () => {
  const { body } = await story.get('reporting', '/metrics');
  const value = (sample: string) => Number(new RegExp(`^${sample}\\S* (.*)$`, 'm').exec(body)?.[1]);
  expect(value('pantau_reporting_event_to_visible_seconds_count')).toBeGreaterThan(1);
  expect(value('pantau_reporting_event_to_visible_seconds_sum')).toBeGreaterThan(0);
  expect(value('pantau_clickhouse_inserted_rows_total{table="unit_result_history_v1"')).toBe(1);
  expect(value('pantau_kafka_dead_letters_total{group="reporting",topic="pantau.submissions.v1"')).toBe(1);
  const skipped = body.matchAll(/^pantau_kafka_skipped_total\S* (.*)$/gm);
  expect([...skipped].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(1);
});

it('follows a submission by gRPC as one by HTTP', async () => {
  await eventually(() => {
    const spans = collector.spans().filter(({ traceId }) => traceId === GRPC_TRACE);
    const names = spans.map(({ service, name }) => `${service} ${name}`);
    expect(names).toEqual(expect.arrayContaining(['ingestion Submit', 'ingestion send pantau.submissions.v1']));
    expect(names).toContain('scoring process pantau.submissions.v1');
  });
});

it('follows what came by a stream: a span for what came together, the sends below it, and the batch that it led to', async () => {
  await eventually(() => {
    const spans = collector.spans().filter(({ traceId }) => traceId === STREAM_TRACE);
    const named = (service: ServiceName, name: string) => spans.filter((span) => span.service === service && span.name === name);
    const bundles = named('ingestion', 'Stream');
    const sends = named('ingestion', 'send pantau.submissions.v1');
    expect([bundles.length > 0 && bundles.length <= 3, sends.length]).toEqual([true, 3]);
    const ids = new Set(bundles.map(({ spanId }) => spanId));
    for (const send of sends) expect(ids).toContain(send.parentSpanId);
    expect(ids).toContain(named('scoring', 'process pantau.submissions.v1')[0]?.parentSpanId);
  });
});

it('is one trace from the gateway to the row', async () => {
  const expected: readonly (readonly [ServiceName, string])[] = [
    ['dashboard', 'POST /api/ingestion'],
    ['ingestion', 'POST /v1/submissions'],
    ['ingestion', 'send pantau.submissions.v1'],
    ['scoring', 'process pantau.submissions.v1'],
    ['scoring', 'transaction'],
    ['scoring', 'send pantau.scores.v1'],
    ['reporting', 'process pantau.submissions.v1'],
    ['reporting', 'process pantau.scores.v1'],
    ['reporting', 'insert unit_result_history_v1'],
  ];
  await eventually(() => {
    const spans = collector.spans().filter(({ traceId }) => traceId === TRACE);
    for (const [service, name] of expected) expect(spans).toContainEqual(expect.objectContaining({ service, name }));
    const ids = new Set(spans.map(({ spanId }) => spanId));
    // One root: the gateway's, whose parent is the caller. All others hang on one that was sent too.
    expect(spans.filter(({ parentSpanId }) => !ids.has(parentSpanId ?? '')).map(({ name }) => name)).toEqual([
      'POST /api/ingestion',
    ]);
  });
});

it('logs and traces say what happened to which event, and nothing that anybody wrote', async () => {
  for (const name of ['ingestion', 'scoring', 'complaints', 'reporting', 'dashboard'] as const) {
    const log = readFileSync(story.stack.logFile(name), 'utf8');
    expect(log.split('\n').filter((line) => line.includes(MARK))).toEqual([]);
  }
  expect(collector.bodies().filter((body) => body.includes(MARK))).toEqual([]);
  const lines = readFileSync(story.stack.logFile('scoring'), 'utf8')
    .split('\n')
    // The last one is empty, or is being written.
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const where = { topic: SUBMISSIONS.name, partition: expect.any(Number), offset: expect.any(Number) };
  expect(lines.find(({ msg }) => msg === 'dead letter')).toMatchObject({ ...where, reason: expect.any(String) });
  expect(lines.find(({ msg }) => msg === 'folded')).toMatchObject({ ...where, event_id: expect.any(String) });
});
