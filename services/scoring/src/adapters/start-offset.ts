import type { KafkaAdmin } from '@pantau/kafka';
import type { ScoringStore } from '../ports.ts';

/**
 * Where to go on: with what the group has committed, unless the store is behind it, as after a restore from a backup.
 * Never ahead of the group although the store often is, by one batch: what was folded is skipped by the fold itself, and
 * what was rejected but not yet dead-lettered when the process died must be seen again.
 */
export function startOffset(store: Pick<ScoringStore, 'nextOffset'>, admin: Pick<KafkaAdmin, 'groupOffsets'>, group: string) {
  return async (topic: string, partition: number): Promise<number | undefined> => {
    const offsets = await admin.groupOffsets(group, topic);
    const committed = offsets.find((each) => each.partition === partition)?.offset;
    const due = (await store.nextOffset(topic, partition)) ?? 0;
    return committed !== undefined && due < committed ? due : undefined;
  };
}
