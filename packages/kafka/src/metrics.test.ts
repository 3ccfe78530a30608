import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { consumerMetrics } from './metrics.ts';

const lines = async (registry: Registry, name: string) =>
  (await registry.metrics()).split('\n').filter((line) => line.startsWith(`${name}{`));

test('a partition that went to another member takes its lag with it', async () => {
  const registry = new Registry();
  const metrics = consumerMetrics(registry, 'g', ['t']);
  metrics.lag([
    { topic: 't', partition: 0, messages: 7 },
    { topic: 't', partition: 1, messages: 9 },
  ]);
  metrics.lag([{ topic: 't', partition: 1, messages: 3 }]);
  expect(await lines(registry, 'pantau_kafka_lag_messages')).toEqual([
    'pantau_kafka_lag_messages{group="g",topic="t",partition="1"} 3',
  ]);
});

test('batches and what waits are told by partition, and what waits is forgotten with the assignment', async () => {
  const registry = new Registry();
  const metrics = consumerMetrics(registry, 'g', ['t']);
  metrics.batch('t', 1, 7, 0.1);
  expect(await lines(registry, 'pantau_kafka_batch_messages_count')).toEqual([
    'pantau_kafka_batch_messages_count{group="g",topic="t",partition="1"} 1',
  ]);
  for (const partition of [0, 1]) metrics.blocked('t', partition, 3);
  metrics.blocked('t', 0, 0);
  expect(await lines(registry, 'pantau_kafka_blocked_messages')).toEqual([
    'pantau_kafka_blocked_messages{group="g",topic="t",partition="1"} 3',
  ]);
  metrics.noneBlocked();
  expect(await lines(registry, 'pantau_kafka_blocked_messages')).toEqual([]);
});

test('dead letters and retries are told from zero on, so that the first one is an increase', async () => {
  const registry = new Registry();
  consumerMetrics(registry, 'g', ['t']);
  expect(await lines(registry, 'pantau_kafka_dead_letters_total')).toEqual([
    'pantau_kafka_dead_letters_total{group="g",topic="t"} 0',
  ]);
  expect(await lines(registry, 'pantau_kafka_batch_retries_total')).toHaveLength(1);
  expect(await lines(registry, 'pantau_kafka_skipped_total')).toEqual([
    'pantau_kafka_skipped_total{group="g",topic="t",type="other"} 0',
  ]);
});

test('invented types do not make a series each', async () => {
  const registry = new Registry();
  const metrics = consumerMetrics(registry, 'g', ['t']);
  for (let n = 0; n < 500; n += 1) metrics.skipped('t', `invented-${n}`);
  const skipped = await lines(registry, 'pantau_kafka_skipped_total');
  expect(skipped).toHaveLength(51);
  expect(skipped[0]).toBe('pantau_kafka_skipped_total{group="g",topic="t",type="other"} 450');
});
