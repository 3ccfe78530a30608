import type { KafkaAdmin } from './admin.ts';

export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  /** The next offset to handle, as the group committed it. */
  readonly committed: number;
  /** The next offset that will be written. */
  readonly end: number;
}

/**
 * Finds partitions that have messages and nobody who works on them. kafkajs has been seen to hold a partition without
 * fetching it, without a log line (tulios/kafkajs#1456); only growing lag shows it.
 */
export class LagWatch {
  readonly #limitMs: number;
  readonly #behind = new Map<string, { readonly committed: number; readonly since: number }>();

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** `lastActivity` is when a batch of the partition last began or ended; `now` while one is at work. Both in ms. */
  stalled(now: number, lags: readonly PartitionLag[], lastActivity: (lag: PartitionLag) => number): readonly PartitionLag[] {
    return lags.filter((lag) => {
      const name = `${lag.topic}:${lag.partition}`;
      if (lag.end <= lag.committed) {
        this.#behind.delete(name);
        return false;
      }
      const known = this.#behind.get(name);
      if (known === undefined || known.committed !== lag.committed) {
        this.#behind.set(name, { committed: lag.committed, since: now });
        return false;
      }
      return now - Math.max(known.since, lastActivity(lag)) >= this.#limitMs;
    });
  }
}

/** Of every partition of the topics. A partition of which nothing is committed begins at its first offset. */
export async function groupLag(admin: KafkaAdmin, group: string, topics: readonly string[]): Promise<readonly PartitionLag[]> {
  const perTopic = topics.map(async (topic) => {
    const [ends, committed] = await Promise.all([admin.endOffsets(topic), admin.groupOffsets(group, topic)]);
    return ends.map(({ partition, low, high }) => {
      const offset = committed.find((each) => each.partition === partition)?.offset ?? low;
      return { topic, partition, committed: Math.max(offset, low), end: high };
    });
  });
  return (await Promise.all(perTopic)).flat();
}
