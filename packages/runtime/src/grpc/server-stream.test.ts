import { AppError, pantau } from '@pantau/contracts';
import descriptor from '@pantau/contracts/descriptor.json' with { type: 'json' };
import { Registry } from 'prom-client';
import { afterEach, expect, test } from 'vitest';
import { createScope } from '../scope.ts';
import { capturedLog } from '../testing/captured-log.ts';
import { grpcTestClient } from '../testing/grpc-client.ts';
import { grpcServer } from './server.ts';
import { serverStreamMethod } from './service.ts';

const { ClassifyBatchRequest, ClassifyBatchResponse } = pantau.scoring.v1;
const NAME = 'pantau.scoring.v1.ScoringService';
let scope = createScope();
afterEach(async () => {
  await scope.stop();
  scope = createScope();
});

/** Answers every score of the request with its place, and refuses an empty request. */
async function start() {
  const method = serverStreamMethod({
    name: 'ClassifyBatch',
    request: ClassifyBatchRequest,
    response: ClassifyBatchResponse,
    handler: async ({ scores }, send) => {
      if (scores.length === 0) throw new AppError('invalid', 'no_values');
      for (const first of scores.keys()) await send(new ClassifyBatchResponse({ first, answers: [] }));
    },
  });
  const services = [{ name: NAME, methods: [method] }];
  const app = { services, descriptor, log: capturedLog('error').log, metrics: new Registry() };
  const { address } = await scope.start(grpcServer({ host: '127.0.0.1', port: 0 }, app));
  return grpcTestClient(address);
}

async function ask(client: Awaited<ReturnType<typeof start>>, request: Uint8Array | undefined) {
  const raw = { encode: (bytes: Uint8Array) => ({ finish: () => bytes }), decode: (bytes: Uint8Array) => bytes };
  const stream = client.stream(`/${NAME}/ClassifyBatch`, raw, ClassifyBatchResponse);
  const firsts: number[] = [];
  const ended = new Promise<number>((resolve) => {
    stream.on('error', ({ code }: Error & { code?: number }) => resolve(code ?? -1));
    stream.on('end', () => resolve(0));
  });
  stream.on('data', ({ first }: { first: number }) => firsts.push(first));
  if (request !== undefined) stream.write(request);
  stream.end();
  const code = await ended;
  return { code, firsts };
}

const requestOf = (count: number) =>
  ClassifyBatchRequest.encode({ scores: Array.from({ length: count }, () => ({ instrument: 'ORI-2023', score: '1' })) }).finish();

test('one request is answered by many responses, in order', async () => {
  const client = await start();
  expect(await ask(client, requestOf(3))).toEqual({ code: 0, firsts: [0, 1, 2] });
  client.close();
});

test('a refusal, a message that does not decode, and no request at all are the caller’s fault', async () => {
  const client = await start();
  for (const request of [requestOf(0), Buffer.from([0xff, 0xff]), undefined]) {
    expect(await ask(client, request)).toEqual({ code: 3, firsts: [] });
  }
  client.close();
});
