import { connect } from 'node:http2';
import { AppError, pantau } from '@pantau/contracts';
import descriptor from '@pantau/contracts/descriptor.json' with { type: 'json' };
import { Registry } from 'prom-client';
import { afterEach, expect, test } from 'vitest';
import { createScope } from '../scope.ts';
import { capturedLog } from '../testing/captured-log.ts';
import { grpcTestClient } from '../testing/grpc-client.ts';
import { type GrpcLimits, grpcServer } from './server.ts';
import { streamMethod, unaryMethod } from './service.ts';

const { SubmitRequest, SubmitResponse, StreamRequest, StreamResponse } = pantau.ingestion.v1;
const NAME = 'pantau.ingestion.v1.SubmissionService';
let scope = createScope();
afterEach(async () => {
  await scope.stop();
  scope = createScope();
});

/** Answers a dry run, fails otherwise; its stream acknowledges what it gets. */
async function start(limits: Partial<GrpcLimits> = {}) {
  const metrics = new Registry();
  const submit = unaryMethod({
    name: 'Submit',
    request: SubmitRequest,
    response: SubmitResponse,
    handler: async ({ dryRun }, { language }) => {
      if (dryRun) return new SubmitResponse({ eventId: language });
      const problems = [{ pointer: '/unit', code: 'required' }];
      throw new AppError('unavailable', 'unavailable', 'secret', { problems, retryAfterSeconds: 5 });
    },
  });
  const stream = streamMethod({
    name: 'Stream',
    response: StreamResponse,
    handler: async ({ messages, send }) => {
      for await (const bundle of messages) {
        for (const { bytes, release } of bundle) {
          await send(new StreamResponse({ acknowledged: StreamRequest.decode(bytes).number, rejects: [] }));
          release();
        }
      }
    },
  });
  const services = [{ name: NAME, methods: [submit, stream] }];
  const app = { services, descriptor, log: capturedLog('error').log, metrics, limits };
  const server = await scope.start(grpcServer({ host: '127.0.0.1', port: 0 }, app));
  const client = grpcTestClient(server.address);
  const call = (dryRun: boolean) => client.unary(`/${NAME}/Submit`, SubmitRequest, SubmitResponse, new SubmitRequest({ dryRun }));
  return { ...server, metrics, client, call };
}

test('an AppError becomes its status, with details and without what is for the log alone', async () => {
  const { call, client } = await start();
  expect((await call(true)).eventId).toBe('id');
  const error = await call(false).catch((thrown) => thrown);
  expect(error.code).toBe(14);
  const details = String(error.metadata.get('grpc-status-details-bin')[0]);
  expect(details).toContain('google.rpc.BadRequest');
  expect(details).toContain('google.rpc.RetryInfo');
  expect(`${error.details}${details}`).not.toContain('secret');
  client.close();
});

test('a message that does not decode is the caller’s fault', async () => {
  const { client } = await start();
  const broken = { encode: () => ({ finish: () => Buffer.from([0xff, 0xff]) }), decode: () => ({}) };
  await expect(client.unary(`/${NAME}/Submit`, broken, SubmitResponse, {})).rejects.toMatchObject({ code: 3 });
  client.close();
});

test('no more calls than there is memory for, and room again when one ends', async () => {
  const { client, call, metrics } = await start({ maxCalls: 1 });
  const stream = client.stream(`/${NAME}/Stream`, StreamRequest, StreamResponse);
  stream.write(new StreamRequest({ number: 1 }));
  await new Promise((resolve) => stream.once('data', resolve));
  await expect(call(true)).rejects.toMatchObject({ code: 14 });
  expect(await metrics.metrics()).toMatch(/pantau_grpc_open_calls 1/);
  const ended = new Promise((resolve) => stream.once('status', resolve));
  stream.resume();
  stream.end();
  await ended;
  await expect.poll(() => call(true).then((reply) => reply.eventId)).toBe('id');
  client.close();
});

test('who is silent gives up the place to who has something to say, and to nobody else', async () => {
  const { client, call } = await start({ maxCalls: 1, silentMs: 50 });
  const silent = client.stream(`/${NAME}/Stream`, StreamRequest, StreamResponse);
  silent.write(new StreamRequest({ number: 1 }));
  await new Promise((resolve) => silent.once('data', resolve));
  const cut = new Promise((resolve) => silent.once('error', resolve));
  // Just heard of, it keeps its place.
  await expect(call(true)).rejects.toMatchObject({ code: 14 });
  const health = { encode: () => ({ finish: () => new Uint8Array() }), decode: (bytes: Uint8Array) => ({ status: bytes[1] }) };
  expect(await client.unary('/grpc.health.v1.Health/Check', health, health, {})).toEqual({ status: 1 });
  await expect.poll(() => call(true).then((reply) => reply.eventId)).toBe('id');
  expect(await cut).toMatchObject({ code: 14 });
  client.close();
});

test('a web page that points its own name at this machine is refused', async () => {
  const { address } = await start();
  const session = connect(`http://${address}`);
  const stream = session.request({
    ...{ ':method': 'POST', ':path': `/${NAME}/Submit`, ':authority': 'evil.example' },
    ...{ 'content-type': 'application/grpc', te: 'trailers' },
  });
  stream.end(Buffer.alloc(5));
  const status = await new Promise((resolve) => stream.on('response', (headers) => resolve(headers['grpc-status'])));
  expect(status).toBe('7');
  session.destroy();
});

test('stopping ends streams that would go on, and does not take long', async () => {
  const { client } = await start();
  const stream = client.stream(`/${NAME}/Stream`, StreamRequest, StreamResponse);
  stream.on('error', () => undefined).resume();
  stream.write(new StreamRequest({ number: 1 }));
  await new Promise((resolve) => stream.once('data', resolve));
  const from = performance.now();
  await scope.stop();
  expect(performance.now() - from).toBeLessThan(3_000);
  client.close();
});
