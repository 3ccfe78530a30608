import type { KafkaAdmin } from '@pantau/kafka';
import type { ScoringStore } from '../ports.ts';

/**
 * Where to go on: with what the group has committed, unless the store is behind it, as after a restore from a backup.
 * Never ahead of the group although the store often is, by one batch: what was folded is skipped by the fold itself, and
 * what was rejected but not yet dead-lettered when the process died must be seen again.
 *
 * Throws where the store is beyond the end of the log: the topic was made anew and the store was kept. Believed, such a
 * store would skip every new input as folded, without a word. Once the new topic has grown beyond the store's offset the two
 * cannot be told apart any more, which is why it is looked at before the first batch.
 */
export function startOffset(
  store: Pick<ScoringStore, 'nextOffset'>,
  admin: Pick<KafkaAdmin, 'groupOffsets' | 'endOffsets'>,
  group: string,
) {
  return async (topic: string, partition: number): Promise<number | undefined> => {
    const offsets = await admin.groupOffsets(group, topic);
    const committed = offsets.find((each) => each.partition === partition)?.offset;
    const due = (await store.nextOffset(topic, partition)) ?? 0;
    // After the store: what is folded by now was in the log before.
    const end = (await admin.endOffsets(topic)).find((each) => each.partition === partition)?.high ?? 0;
    if (due > end) {
      throw new Error(`${topic}/${partition}: the store is at offset ${due}, the log ends at ${end}. Was the topic made anew?`);
    }
    return committed !== undefined && due < committed ? due : undefined;
  };
}
