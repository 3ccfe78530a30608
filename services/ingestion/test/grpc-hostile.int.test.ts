import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ClientHttp2Session } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pantau, SUBMISSIONS, submissionReceived } from '@pantau/contracts';
import { type Stack, startStack } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import { readTopic, testKafka } from '@pantau/kafka/testing';
import { eventually, grpcTestClient } from '@pantau/runtime/testing';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { idleConnection, messageHead, rawStream, statusOf } from './hostile-clients.ts';
import { openStream, SERVICE, submissionItem } from './stream-client.ts';

/** The service as a process of its own, whose memory can be measured. PANTAU_SOAK=1 runs the full numbers. */
const SOAK = process.env.PANTAU_SOAK === '1';
const MOST_MEMORY_MB = 400;
const v1 = pantau.ingestion.v1;
const logDir = mkdtempSync(join(tmpdir(), 'pantau-hostile-'));
const sessions: ClientHttp2Session[] = [];
let stack: Stack;
let pid = 0;
let address = '';

beforeAll(async () => {
  stack = await startStack({
    engines: engineUrls(),
    logDir,
    isolation: 'random',
    services: ['ingestion'],
    onChild: (name, child) => {
      if (name === 'ingestion') pid = child;
    },
  });
  address = `127.0.0.1:${stack.facts.grpcPorts.ingestion?.[0]}`;
});
afterEach(async () => {
  for (const session of sessions.splice(0)) session.destroy();
});
afterAll(async () => {
  await stack.stop();
  rmSync(logDir, { recursive: true });
});

/** The most that the process has ever held, where the system tells; else what it holds now. */
async function memoryMB(): Promise<number> {
  if (process.platform === 'linux') {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  }
  const metrics = await (await fetch(`${stack.url('ingestion')}/metrics`)).text();
  return Number(/^process_resident_memory_bytes\S* (\S+)/m.exec(metrics)?.[1]) / 1_048_576;
}

async function connections(count: number): Promise<ClientHttp2Session[]> {
  const opened: ClientHttp2Session[] = [];
  while (opened.length < count) {
    opened.push(
      ...(await Promise.all(Array.from({ length: Math.min(100, count - opened.length) }, () => idleConnection(address)))),
    );
  }
  sessions.push(...opened);
  return opened;
}

/** Somebody honest, meanwhile: single items are answered, and so is a stream. */
async function othersAreServed(name: string): Promise<void> {
  const client = grpcTestClient(address);
  const request = new v1.SubmitRequest({ item: submissionItem(`${name}-single`) });
  await client.unary(`${SERVICE}/Submit`, v1.SubmitRequest, v1.SubmitResponse, request);
  client.close();
  const stream = openStream(address);
  for (let n = 1; n <= 200; n++) await stream.send(n, [submissionItem(`${name}-${n}`)]);
  expect(await stream.finish()).toMatchObject({ code: 0 });
  expect(stream.acknowledged()).toBe(200);
}

it('serves others beside idle connections', async () => {
  await connections(SOAK ? 5_000 : 500);
  await othersAreServed('idle');
  expect(await memoryMB()).toBeLessThan(MOST_MEMORY_MB);
});

it('refuses a message of 2 GB at its first bytes, and serves others while the rest comes', async () => {
  const [session] = await connections(1);
  const stream = rawStream(session!);
  const refused = statusOf(stream);
  stream.write(messageHead(2_000_000_000));
  const chunk = Buffer.alloc(65_536);
  const pushing = (async () => {
    for (let sent = 0; sent < 200_000_000 && !stream.destroyed; sent += chunk.length) {
      if (!stream.write(chunk)) await Promise.race([new Promise((resolve) => stream.once('drain', resolve)), delay(1_000)]);
    }
  })();
  await othersAreServed('huge');
  expect(await refused).toBe('8');
  stream.destroy();
  await pushing;
  expect(await memoryMB()).toBeLessThan(MOST_MEMORY_MB);
});

it('holds no more than its bounds for those who send half a message and stop', async () => {
  const half = Buffer.concat([messageHead(131_000), Buffer.alloc(130_000)]);
  for (const session of await connections(SOAK ? 590 : 200)) rawStream(session).write(half);
  await othersAreServed('half');
  expect(await memoryMB()).toBeLessThan(MOST_MEMORY_MB);
});

it('waits for one that sends a byte now and then', async () => {
  const [session] = await connections(1);
  const stream = rawStream(session!);
  const bytes = Buffer.from(
    v1.StreamRequest.encode(new v1.StreamRequest({ number: 1, items: [submissionItem('slow-x')] })).finish(),
  );
  const whole = Buffer.concat([messageHead(bytes.length), bytes]);
  const status = statusOf(stream);
  stream.write(whole.subarray(0, -20));
  for (const byte of whole.subarray(-20)) {
    stream.write(Buffer.of(byte));
    await delay(20);
  }
  stream.end();
  await othersAreServed('slow');
  stream.resume();
  expect(await status).toBe('0');
});

it('reads no further from those who never read what they are told', async () => {
  // In a process of its own: what the allocator keeps of thousands of connections that are gone is not what is asked here.
  await stack.restart('ingestion');
  const until = performance.now() + (SOAK ? 30_000 : 4_000);
  const bad = Array.from({ length: 50 }, () => submissionItem('never', { institution: '99', period: '1', values: [] }));
  const good = Array.from({ length: 50 }, (_, at) => submissionItem(`never-${at}`));
  const pushing = (await connections(40)).map(async (session, at) => {
    const stream = rawStream(session);
    stream.pause();
    for (let number = 1; performance.now() < until; number += 50) {
      const items = at % 2 === 0 ? bad : good;
      const bytes = v1.StreamRequest.encode(new v1.StreamRequest({ number, items })).finish();
      if (stream.write(Buffer.concat([messageHead(bytes.length), bytes]))) continue;
      await Promise.race([
        new Promise((resolve) => stream.once('drain', resolve)),
        delay(Math.max(1, until - performance.now())),
      ]);
    }
  });
  await othersAreServed('never-reads');
  await Promise.all(pushing);
  expect(await memoryMB()).toBeLessThan(MOST_MEMORY_MB);
});

it('stops in order in the middle of a stream: what it acknowledged is in the log, and the client goes on elsewhere', async () => {
  const count = 3_000;
  const stream = openStream(address);
  let next = 1;
  const sending = (async () => {
    for (; next <= count; next += 10) {
      if (next > 500) await delay(5);
      await stream.send(
        next,
        Array.from({ length: 10 }, (_, at) => submissionItem(`stop-${next + at}`)),
      );
    }
  })();
  await eventually(() => stream.acknowledged() > 100);
  const from = performance.now();
  const restarted = stack.restart('ingestion');
  expect(await stream.ended).toMatchObject({ code: 14 });
  expect(performance.now() - from).toBeLessThan(10_000);
  await sending;
  await restarted;
  const acknowledged = stream.acknowledged();
  expect(acknowledged).toBeGreaterThan(100);
  const idsInLog = async () => {
    const kafka = testKafka({ topicPrefix: stack.facts.topicPrefix });
    return new Set(
      (await readTopic(kafka, SUBMISSIONS.name)).map(({ value }) => submissionReceived.codec.decode(value).submissionId),
    );
  };
  const before = await idsInLog();
  expect(Array.from({ length: acknowledged }, (_, at) => `stop-${at + 1}`).filter((id) => !before.has(id))).toEqual([]);
  const again = openStream(address);
  for (let n = acknowledged + 1; n <= count; n++) await again.send(n, [submissionItem(`stop-${n}`)]);
  expect(await again.finish()).toMatchObject({ code: 0 });
  const after = await idsInLog();
  expect(Array.from({ length: count }, (_, at) => `stop-${at + 1}`).filter((id) => !after.has(id))).toEqual([]);
});
