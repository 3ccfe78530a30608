import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  deadLetterTopic,
  deriveId,
  type EventDefinition,
  encodeEvent,
  pantau,
  SUBMISSIONS,
  submissionWithdrawn,
} from '@pantau/contracts';
import { type DecodedEvent, kafkaAdmin, kafkaConsumer, kafkaProducer, type Read } from '@pantau/kafka';
import { produceRaw, readTopic, testKafka } from '@pantau/kafka/testing';
import { createScope } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The command as an operator types it, on letters that a real consumer wrote. */
const config = testKafka();
const GROUP = 'scoring';
const TOPIC = deadLetterTopic(SUBMISSIONS.name, GROUP);
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const { log } = capturedLog('error');
const scope = createScope();
const seen: DecodedEvent[] = [];

function withdrawal(n: number) {
  const data = pantau.assessment.v1.SubmissionWithdrawn.create({ institution: '18', submissionId: `s-${n}`, revision: 2 });
  const meta = {
    id: deriveId('dlq', String(n)),
    source: '/test',
    time: '2026-01-05T02:00:00.000Z',
    actor: 'a',
    onBehalfOf: '18',
  };
  return encodeEvent(submissionWithdrawn, data, meta);
}

/** A copy of the consumer whose build reads everything so. */
async function consumer(read: (event: DecodedEvent) => Read) {
  const part = createScope();
  const handler = { read, handle: async ({ events }: { events: readonly DecodedEvent[] }) => void seen.push(...events) };
  const fatal = (error: unknown) => log.error({ err: error }, 'fatal');
  const subscriptions = [submissionWithdrawn] as readonly EventDefinition[];
  await part.start(kafkaConsumer(config, { group: GROUP, subscriptions, handler, fatal }, log));
  return part;
}

function dlq(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const env = { ...process.env, KAFKA_BROKERS: config.brokers.join(','), KAFKA_TOPIC_PREFIX: config.topicPrefix };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, 'dlq', ...args], { env }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
}

beforeAll(async () => {
  const admin = await scope.start(kafkaAdmin(config, log));
  await admin.provision([SUBMISSIONS], [GROUP]);
  const publisher = await scope.start(kafkaProducer(config, log));
  const old = await consumer(() => ({ kind: 'reject', reason: 'too_new_for_this_build' }));
  await publisher.publish([withdrawal(0), withdrawal(1)]);
  const poison = { key: '18', value: new Uint8Array([0x1b, 0x5b, 0x32, 0x4a]), headers: { '\u001b[2J': '\u001b[31m' } };
  await produceRaw(config, SUBMISSIONS.name, [poison]);
  await eventually(async () => (await readTopic(config, TOPIC)).length === 3, { timeoutMs: 30_000 });
  await old.stop();
});
afterAll(() => scope.stop());

it('lists, shows, replays and discards; a replay twice changes nothing, and nothing is ever deleted', async () => {
  expect((await dlq('list', '--lang', 'en')).out).toContain(`${TOPIC}: 3 waiting`);
  expect(JSON.parse((await dlq('list', TOPIC, '--json')).out)).toMatchObject([
    { offset: 0, reason: 'too_new_for_this_build', step: 'read', origin: { offset: 0 }, state: { kind: 'open' } },
    { offset: 1 },
    { offset: 2, reason: 'missing_metadata', step: 'decode' },
  ]);

  const shown = await dlq('show', `${TOPIC}:0`);
  expect(JSON.parse(shown.out)).toMatchObject({ key: '18', data: { institution: '18', submissionId: 's-0', revision: 2 } });
  const poisonShown = await dlq('show', `${TOPIC}:2`);
  // No escape sequence of a stranger reaches the operator's terminal.
  expect(poisonShown.out).not.toContain('\u001b');
  expect(JSON.parse(poisonShown.out)).toMatchObject({ hex: '1b5b324a' });

  expect((await dlq('discard', `${TOPIC}:2`)).code).toBe(1);
  expect((await dlq('discard', `${TOPIC}:2`, '--reason', 'unreadable')).code).toBe(0);

  const mended = await consumer(({ data }) => ({ kind: 'read', data }));
  try {
    expect((await dlq('replay', TOPIC, '--lang', 'en')).out).toContain('2 messages sent back');
    await eventually(() => seen.length === 2, { timeoutMs: 30_000 });
    expect(seen.map(({ meta }) => meta.id)).toEqual([deriveId('dlq', '0'), deriveId('dlq', '1')]);
    const log0 = await readTopic(config, SUBMISSIONS.name);
    const again = log0.find(({ offset }) => offset === 3);
    // As it first came: bytes, key, headers, and none of the desk's own.
    expect(again && { ...again, offset: 0, appendedAt: 0 }).toEqual({ ...log0[0], offset: 0, appendedAt: 0 });

    // The second time there is nothing left to do; by name it says so.
    expect((await dlq('replay', TOPIC, '--lang', 'en')).out).toContain('0 messages sent back');
    expect((await dlq('replay', `${TOPIC}:0`, '--lang', 'en')).out).toContain('dealt with before');
    expect(await readTopic(config, SUBMISSIONS.name)).toHaveLength(5);
    // Once more all the same: another message with the same id, which every consumer takes for a double.
    expect((await dlq('replay', `${TOPIC}:0`, '--again')).code).toBe(0);
    await eventually(() => seen.length === 3, { timeoutMs: 30_000 });
    expect(seen[2]?.meta.id).toBe(seen[0]?.meta.id);
  } finally {
    await mended.stop();
  }
  const states = JSON.parse((await dlq('list', TOPIC, '--json')).out).map((letter: { state: object }) => letter.state);
  expect(states).toMatchObject([{ kind: 'replayed' }, { kind: 'replayed' }, { kind: 'discarded', reason: 'unreadable' }]);
});

it('says what is wrong with a name, and what is not there', async () => {
  expect((await dlq('show', 'nonsense')).code).toBe(2);
  expect(await dlq('show', `${TOPIC}:99`, '--lang', 'en')).toMatchObject({
    code: 1,
    error: expect.stringContaining('There is no'),
  });
  expect((await dlq('replay', 'no.such.topic.dlq')).code).toBe(1);
});
