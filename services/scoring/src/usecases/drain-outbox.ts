import type { ScoresPublisher, ScoringStore } from '../ports.ts';

/** What is held in memory at once after a long time without the broker: some 1 MB, at worst so many messages of 1 MiB each. */
const CHUNK = 1_000;

export type DrainOutbox = (topic: string, partition: number) => Promise<void>;

/**
 * Publishes what the partition's outbox holds, oldest first, and removes it once acknowledged. Two scorers that drain the
 * same rows publish the same bytes twice, which changes nothing for those who read them.
 */
export function createDrainOutbox(store: ScoringStore, publisher: ScoresPublisher): DrainOutbox {
  return async (topic, partition) => {
    for (;;) {
      const pending = await store.pending(topic, partition, CHUNK);
      if (pending.length === 0) return;
      await publisher.publish(pending.map(({ message }) => message));
      await store.removeFromOutbox(pending.map(({ id }) => id));
      if (pending.length < CHUNK) return;
    }
  };
}
