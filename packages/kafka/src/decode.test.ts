import { encodeEvent, submissionDecided, submissionWithdrawn } from '@pantau/contracts';
import type { KafkaMessage } from 'kafkajs';
import { expect, test } from 'vitest';
import { deadLetter } from './dead-letters.ts';
import { decodeMessage, receive } from './decode.ts';

const TOPIC = submissionWithdrawn.topic.name;
const types = new Map([[submissionWithdrawn.type, submissionWithdrawn]]);
const meta = { id: 'an-id', source: '/pantau/test', time: '2026-01-01T00:00:00.000Z', actor: 'dev', onBehalfOf: '18.72' };
const good = encodeEvent(submissionWithdrawn, submissionWithdrawn.codec.decode(new Uint8Array([0x12, 2, 0x31, 0x38])), meta);

function kafkaMessage(
  change: Partial<{ key: string | null; value: Uint8Array | null; headers: Record<string, string> }> = {},
): KafkaMessage {
  const { key, value, headers } = { ...good, ...change };
  return {
    key: key === null ? null : Buffer.from(key),
    value: value === null ? null : Buffer.from(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
    offset: '41',
    timestamp: '1700000000000',
    attributes: 0,
  };
}

const decode = (message: KafkaMessage, topic = TOPIC) => decodeMessage(receive(topic, 3, message), types);

test('an event of the catalogue comes back with its metadata and the broker’s time', () => {
  expect(decode(kafkaMessage())).toMatchObject({
    kind: 'event',
    offset: 41,
    event: { data: { institution: '18' }, meta, received: { partition: 3, key: '18', appendedAt: 1_700_000_000_000 } },
  });
});

test.each([
  ['no headers', { headers: {} }, 'missing_metadata'],
  ['bytes that are no message', { value: new Uint8Array([0xff, 0xff, 0xff]) }, 'undecodable'],
  ['no bytes at all', { value: new Uint8Array() }, 'wrong_key'],
  ['a tombstone', { value: null }, 'wrong_key'],
  ['another key than the content has', { key: '19' }, 'wrong_key'],
  ['no key', { key: null }, 'wrong_key'],
])('%s is a reject', (_, change, reason) => {
  expect(decode(kafkaMessage(change))).toEqual({ kind: 'reject', offset: 41, step: 'decode', reason });
});

test('an event on another topic than its own is a reject', () => {
  expect(decode(kafkaMessage(), 'pantau.scores.v1')).toMatchObject({ kind: 'reject', reason: 'wrong_topic' });
});

test('a type that nobody subscribed to is skipped: the producer may be newer', () => {
  const headers = { ...good.headers, ce_type: submissionDecided.type };
  expect(decode(kafkaMessage({ headers }))).toEqual({ kind: 'skip', offset: 41, type: submissionDecided.type });
});

test('headers of ours that a stranger sent do not get onto a dead letter', () => {
  const message = kafkaMessage({ headers: { ...good.headers, dlq_mark: 'replayed', dlq_mark_offset: '0', dlq_reason: 'none' } });
  const reject = { offset: 41, reason: 'undecodable', step: 'decode' } as const;
  const { headers } = deadLetter(message, reject, { group: 'scoring', topic: TOPIC, partition: 3 }, '', 'x.');
  expect(headers).toMatchObject({ dlq_reason: 'undecodable' });
  expect(Object.keys(headers)).not.toContain('dlq_mark');
  expect(Object.keys(headers)).not.toContain('dlq_mark_offset');
});

test('a dead letter is the message as it came, and says where from and why', () => {
  const message = kafkaMessage();
  const reject = { offset: 41, reason: 'undecodable', step: 'decode' } as const;
  const letter = deadLetter(message, reject, { group: 'scoring', topic: TOPIC, partition: 3 }, '2026-01-02T00:00:00.000Z', 'x.');
  expect(letter.topic).toBe(`x.${TOPIC}.scoring.dlq`);
  expect(letter.key).toBe(message.key);
  expect(letter.value).toBe(message.value);
  expect(letter.headers).toEqual({
    ...message.headers,
    dlq_reason: 'undecodable',
    dlq_step: 'decode',
    dlq_time: '2026-01-02T00:00:00.000Z',
    dlq_topic: TOPIC,
    dlq_partition: '3',
    dlq_offset: '41',
  });
});
