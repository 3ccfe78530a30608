import { expect, test } from 'vitest';
import { kafkaConfig } from './config.ts';

test('defaults are a broker on this machine and a session of 10 s', () => {
  expect(kafkaConfig.parse({})).toEqual({
    brokers: ['127.0.0.1:9092'],
    clientId: 'pantau',
    topicPrefix: '',
    sessionTimeoutMs: 10_000,
    compression: 'none',
    requestTimeoutMs: 8_000,
    acceptRejects: [],
  });
});

test('lists are read', () => {
  const env = { KAFKA_BROKERS: 'a:1,b:2', KAFKA_ACCEPT_REJECTS: 'pantau.scores.v1:3:120,x:0:7' };
  expect(kafkaConfig.parse(env)).toMatchObject({
    brokers: ['a:1', 'b:2'],
    acceptRejects: [
      { topic: 'pantau.scores.v1', partition: 3, offset: 120 },
      { topic: 'x', partition: 0, offset: 7 },
    ],
  });
});

test.each([
  { KAFKA_BROKERS: 'localhost' },
  { KAFKA_BROKERS: '' },
  { KAFKA_SESSION_TIMEOUT_MS: '5000' },
  { KAFKA_ACCEPT_REJECTS: 'pantau.scores.v1:3' },
  { KAFKA_COMPRESSION: 'lz4' },
])('%j is refused', (env) => {
  expect(kafkaConfig.safeParse(env).success).toBe(false);
});
