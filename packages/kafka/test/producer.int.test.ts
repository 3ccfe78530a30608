import { type OutgoingMessage, SUBMISSIONS } from '@pantau/contracts';
import { createScope, type RootScope } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KafkaConfig, kafkaAdmin, kafkaProducer } from '../src/index.ts';
import { readTopic, startWire, testKafka, type Wire } from '../src/testing/index.ts';

let config: KafkaConfig;
let wire: Wire;
let scope: RootScope;

beforeEach(async () => {
  scope = createScope();
  config = testKafka();
  wire = await startWire(config.brokers[0] ?? '');
  const admin = await scope.start(kafkaAdmin(config, capturedLog().log));
  await admin.provision([SUBMISSIONS], []);
});
afterEach(async () => {
  wire.mend();
  await scope.stop();
  await wire.stop();
});

function messages(name: string, count: number): OutgoingMessage[] {
  return Array.from({ length: count }, (_, at) => ({
    topic: SUBMISSIONS.name,
    key: String(at % 5),
    value: Buffer.from(`${name}-${at}`),
    headers: { ce_id: `${name}-${at}` },
  }));
}

async function inLog(): Promise<string[]> {
  return (await readTopic(config, SUBMISSIONS.name)).map((each) => Buffer.from(each.value).toString());
}

test('what publish resolves for is in the log, with its headers, in order per key, stamped by the broker', async () => {
  const publisher = await scope.start(kafkaProducer(config, capturedLog().log));
  const before = Date.now();
  await Promise.all([publisher.publish(messages('a', 700)), publisher.publish(messages('b', 3))]);
  const found = await readTopic(config, SUBMISSIONS.name);
  expect(found).toHaveLength(703);
  expect(found[0]?.headers.ce_id).toBe(Buffer.from(found[0]?.value ?? []).toString());
  for (const key of ['0', '1', '2', '3', '4']) {
    const ofKey = found.filter((each) => each.key === key && each.headers.ce_id?.startsWith('a'));
    expect(new Set(ofKey.map((each) => each.partition)).size).toBe(1);
    const numbers = ofKey.map((each) => Number(each.headers.ce_id?.slice(2)));
    expect(numbers).toEqual([...numbers].sort((x, y) => x - y));
  }
  expect(Math.min(...found.map((each) => each.appendedAt))).toBeGreaterThanOrEqual(before - 1_000);
});

test('with gzip the same messages come back', async () => {
  const publisher = await scope.start(kafkaProducer({ ...config, compression: 'gzip' }, capturedLog().log));
  await publisher.publish(messages('z', 50));
  expect((await inLog()).sort()).toEqual(
    messages('z', 50)
      .map((each) => Buffer.from(each.value).toString())
      .sort(),
  );
});

test('a message that the broker finds too large is the caller’s fault', async () => {
  const publisher = await scope.start(kafkaProducer(config, capturedLog().log));
  const large = { topic: SUBMISSIONS.name, key: 'k', value: new Uint8Array(1_100_000), headers: {} };
  await expect(publisher.publish([large])).rejects.toMatchObject({ kind: 'invalid', code: 'too_large' });
});

test('with the broker away publish answers "unavailable" in time, and works again when it is back', async () => {
  const publisher = await scope.start(kafkaProducer({ ...config, connect: wire.connect }, capturedLog().log));
  await publisher.publish(messages('before', 1));
  wire.cut();
  const started = Date.now();
  await expect(publisher.publish(messages('during', 1))).rejects.toMatchObject({ kind: 'unavailable', retryAfterSeconds: 5 });
  expect(Date.now() - started).toBeLessThan(20_000);
  wire.mend();
  await eventually(() => publisher.publish(messages('after', 1)), { timeoutMs: 20_000 });
  expect(await inLog()).toEqual(expect.arrayContaining(['before-0', 'after-0']));
});

/**
 * The loss that idempotent kafkajs producers suffer: answers are lost until its retries end, then another batch of the
 * same size goes out with the sequence numbers of the first, and the broker drops it, acknowledged, as a duplicate.
 */
test('after lost answers, every acknowledged message is in the log', async () => {
  const wired = { ...config, connect: wire.connect, requestTimeoutMs: 300 };
  const publisher = await scope.start(kafkaProducer(wired, capturedLog().log));
  await publisher.publish(messages('first', 5));
  wire.loseAnswers();
  // Not the caller's deadline: the library's own retries have ended, which is when it forgets what it sent.
  await expect(publisher.publish(messages('lost', 5))).rejects.toMatchObject({
    message: 'the broker did not acknowledge the messages',
  });
  wire.mend();
  await eventually(() => publisher.publish(messages('second', 5)), { timeoutMs: 20_000 });
  await publisher.publish(messages('third', 5));
  const found = await inLog();
  for (const name of ['first', 'second', 'third']) {
    for (let at = 0; at < 5; at++) expect(found).toContain(`${name}-${at}`);
  }
  // The refused ones were written all the same: the caller is told to send them again, and a double changes nothing.
  expect(found).toContain('lost-0');
});

test('nothing warns of a negative timeout', async () => {
  const warnings: string[] = [];
  const listen = (warning: Error) => warnings.push(warning.name);
  process.on('warning', listen);
  try {
    const publisher = await scope.start(kafkaProducer(config, capturedLog().log));
    await publisher.publish(messages('quiet', 10));
  } finally {
    process.off('warning', listen);
  }
  expect(warnings).not.toContain('TimeoutNegativeWarning');
});
