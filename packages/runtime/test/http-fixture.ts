import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@pantau/contracts';
import { Registry } from 'prom-client';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createHealth, defineRoute, httpServer, type Mount, type NdjsonItem, type Route } from '../src/index.ts';
import { capturedLog } from '../src/testing/index.ts';

const parsed = defineRoute({
  method: 'POST',
  path: '/v1/units/{unit}',
  summary: 'Takes a unit',
  params: z.object({ unit: z.string().max(5) }),
  query: z.object({ dryRun: z.enum(['true', 'false']).optional() }),
  body: { kind: 'json', schema: z.strictObject({ amount: z.number(), name: z.string().optional() }), maxBytes: 1000 },
  replies: { 202: z.object({ unit: z.string(), amount: z.number() }) },
  handler: ({ params, query, body, language, traceparent, principal, requestId }) => ({
    status: 202,
    body: {
      unit: params.unit,
      dryRun: query.dryRun,
      amount: body.amount,
      language,
      traceparent,
      subject: principal.subject,
      requestId,
    },
  }),
});

const raw = defineRoute({
  method: 'PUT',
  path: '/v1/units/{unit}',
  summary: 'Takes anything',
  params: z.object({ unit: z.string() }),
  body: { kind: 'json', parse: false, schema: z.object({ documented: z.string() }) },
  replies: { 200: { description: 'What was sent' } },
  handler: ({ body }) => ({ status: 200, body: { sent: body } }),
});

const lines = defineRoute({
  method: 'POST',
  path: '/v1/lines',
  summary: 'Takes lines',
  body: { kind: 'json-or-ndjson', schema: z.array(z.unknown()), maxBytes: 1_000_000, maxDepth: 8 },
  replies: { 202: { description: 'Items' } },
  async handler({ body }) {
    if (body.kind === 'json') return { status: 202, body: { json: body.value } };
    const items: NdjsonItem[] = [];
    for await (const item of body.items) items.push(item);
    return { status: 202, body: { items } };
  },
});

const broken = defineRoute({
  method: 'GET',
  path: '/v1/broken/{how}',
  summary: 'Fails',
  params: z.object({ how: z.enum(['bug', 'unavailable', 'invalid']) }),
  replies: { 200: { description: 'Never' } },
  handler({ params }) {
    if (params.how === 'bug') throw new Error('SELECT secret FROM people');
    if (params.how === 'unavailable') throw new AppError('unavailable', 'unavailable', 'x', { retryAfterSeconds: 3 });
    throw new AppError('invalid', 'invalid_request', 'x', { problems: [{ pointer: '/a', code: 'at_most', params: { max: 5 } }] });
  },
});

const slow = defineRoute({
  method: 'GET',
  path: '/v1/slow',
  summary: 'Takes its time',
  replies: { 200: { description: 'Late' } },
  async handler() {
    await delay(150);
    return { status: 200, body: { late: true } };
  },
});

const stream = defineRoute({
  method: 'GET',
  path: '/v1/events',
  summary: 'Never ends',
  replies: { 200: { description: 'Events', mediaType: 'text/event-stream' } },
  handler({ signal }) {
    const events = new Readable({ read() {} });
    signal.addEventListener('abort', () => events.destroy());
    events.push('data: first\n\n');
    return { status: 200, stream: events, headers: { 'content-type': 'text/event-stream' } };
  },
});

const ROUTES: readonly Route[] = [parsed, raw, lines, broken, slow, stream];

const MOUNTS: readonly Mount[] = [
  {
    path: '/files',
    handler(request, response, next) {
      if (request.url === '/there') response.end('here it is');
      else next();
    },
  },
];

/** A server with one route of each kind on a free port, stopped when the test ends. */
export async function startFixture(options: { bodyTimeoutMs?: number } = {}) {
  const { log, lines: logged } = capturedLog();
  const health = createHealth();
  const metrics = new Registry();
  const app = { title: 'Fixture <1>', version: '1.2.3', routes: ROUTES, mounts: MOUNTS, log, health, metrics };
  const { value, stop } = await httpServer({ host: '127.0.0.1', port: 0, ...options }, app).start();
  let stopped: Promise<void> | undefined;
  const stopOnce = () => {
    stopped ??= stop();
    return stopped;
  };
  onTestFinished(stopOnce);
  return { url: value.url, port: value.port, stop: stopOnce, health, metrics, logged };
}

export async function problemOf(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json();
  if (
    response.headers.get('content-type') !== 'application/problem+json; charset=utf-8' ||
    body === null ||
    typeof body !== 'object'
  ) {
    throw new Error(`not a problem: ${response.status} ${JSON.stringify(body)}`);
  }
  return { ...body };
}

/** Writes bytes to the port as they are and answers what came back until the server closed. */
export async function rawExchange(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(request);
  await once(socket, 'close');
  return answer;
}
