import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const MESSAGES = [1, 5, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000];

/** A process may hold several producers or consumers; the second finds the first one's meters by name. */
function meter<T>(registry: Registry, name: string, create: () => T): T {
  // What is registered under one of our names was created here, with this type.
  return (registry.getSingleMetric(name) as T | undefined) ?? create();
}

function histogram(registry: Registry, name: string, help: string, buckets: number[], labelNames: string[] = []): Histogram {
  return meter(registry, name, () => new Histogram({ name, help, buckets, labelNames, registers: [registry] }));
}

function counter(registry: Registry, name: string, help: string, labelNames: string[] = []): Counter {
  return meter(registry, name, () => new Counter({ name, help, labelNames, registers: [registry] }));
}

export interface ProducerMetrics {
  sent(messages: number, seconds: number): void;
  failed(): void;
  watchBuffer(bytes: () => number): void;
}

export function producerMetrics(registry: Registry): ProducerMetrics {
  const size = histogram(registry, 'pantau_kafka_send_messages', 'Messages in one acknowledged send.', MESSAGES);
  const seconds = histogram(registry, 'pantau_kafka_send_seconds', 'Time until a send was acknowledged.', SECONDS);
  const failures = counter(registry, 'pantau_kafka_send_failures_total', 'Sends that were not acknowledged.');
  const sources = new Set<() => number>();
  return {
    sent(messages, took) {
      size.observe(messages);
      seconds.observe(took);
    },
    failed: () => failures.inc(),
    watchBuffer(bytes) {
      sources.add(bytes);
      const name = 'pantau_kafka_buffered_bytes';
      meter(
        registry,
        name,
        () =>
          new Gauge({
            name,
            help: 'Bytes that wait for the broker, in flight included.',
            registers: [registry],
            collect() {
              this.set([...sources].reduce((sum, source) => sum + source(), 0));
            },
          }),
      );
    },
  };
}

export interface ConsumerMetrics {
  batch(topic: string, partition: number, messages: number, seconds: number): void;
  /** So many messages wait, in a batch, for something outside, and their partition rests between tries; 0: no longer. */
  blocked(topic: string, partition: number, messages: number): void;
  noneBlocked(): void;
  retried(topic: string): void;
  deadLetters(topic: string, count: number): void;
  skipped(topic: string, type: string): void;
  /** Of all partitions that this member holds: the ones it held before and no longer does are forgotten. */
  lag(partitions: readonly { topic: string; partition: number; messages: number }[]): void;
}

/** The label comes out of messages, so anybody who may write to the topic could make as many series as they like. */
const MAX_SKIPPED_TYPES = 50;

export function consumerMetrics(registry: Registry, group: string, topics: readonly string[]): ConsumerMetrics {
  const size = histogram(registry, 'pantau_kafka_batch_messages', 'Messages in one batch.', MESSAGES, [
    ...['group', 'topic', 'partition'],
  ]);
  const seconds = histogram(registry, 'pantau_kafka_batch_seconds', 'Time from a batch to its commit.', SECONDS, [
    'group',
    'topic',
  ]);
  const retries = counter(registry, 'pantau_kafka_batch_retries_total', 'Tries of a batch beyond the first.', ['group', 'topic']);
  const letters = counter(registry, 'pantau_kafka_dead_letters_total', 'Messages sent to the dead-letter topic.', [
    'group',
    'topic',
  ]);
  const skips = counter(registry, 'pantau_kafka_skipped_total', 'Messages skipped, by ce_type.', ['group', 'topic', 'type']);
  const lagName = 'pantau_kafka_lag_messages';
  const lag = meter(
    registry,
    lagName,
    () =>
      new Gauge({
        name: lagName,
        help: 'Messages behind the end of an assigned partition.',
        labelNames: ['group', 'topic', 'partition'],
        registers: [registry],
      }),
  );
  const blockedName = 'pantau_kafka_blocked_messages';
  const blocked = meter(
    registry,
    blockedName,
    () =>
      new Gauge({
        name: blockedName,
        help: 'Messages of a batch that waits for something outside.',
        labelNames: ['group', 'topic', 'partition'],
        registers: [registry],
      }),
  );
  // From zero on: a series that appears with its first reject has no increase that an alert could see.
  for (const topic of topics) {
    retries.inc({ group, topic }, 0);
    letters.inc({ group, topic }, 0);
    // The types cannot be known beforehand. Only what is beyond the fiftieth can: without it the alert would miss a flood.
    skips.inc({ group, topic, type: 'other' }, 0);
  }
  let held: readonly { topic: string; partition: number }[] = [];
  const waiting = new Map<string, { topic: string; partition: number }>();
  const types = new Set<string>();
  return {
    batch(topic, partition, messages, took) {
      size.observe({ group, topic, partition }, messages);
      seconds.observe({ group, topic }, took);
    },
    blocked(topic, partition, messages) {
      waiting.delete(`${topic}:${partition}`);
      blocked.remove({ group, topic, partition });
      if (messages === 0) return;
      waiting.set(`${topic}:${partition}`, { topic, partition });
      blocked.set({ group, topic, partition }, messages);
    },
    noneBlocked() {
      for (const { topic, partition } of waiting.values()) blocked.remove({ group, topic, partition });
      waiting.clear();
    },
    retried: (topic) => retries.inc({ group, topic }),
    deadLetters: (topic, count) => letters.inc({ group, topic }, count),
    skipped(topic, type) {
      if (types.size < MAX_SKIPPED_TYPES) types.add(type);
      skips.inc({ group, topic, type: types.has(type) ? type : 'other' });
    },
    lag(partitions) {
      for (const { topic, partition } of held) lag.remove({ group, topic, partition });
      for (const { topic, partition, messages } of partitions) lag.set({ group, topic, partition }, messages);
      held = partitions;
    },
  };
}
