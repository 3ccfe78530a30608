import type { KafkaAdmin } from '@pantau/kafka';
import type { ScoringStore } from '../ports.ts';

/**
 * Where to go on: with what the group has committed, unless the store is behind it, as after a restore from a backup.
 * Never ahead of the group although the store often is, by one batch: what was folded is skipped by the fold itself, and
 * what was rejected but not yet dead-lettered when the process died must be seen again. Always an offset: from one that it
 * was told the consumer knows a gap in the log (the markers of a transaction) from messages that it has not seen.
 *
 * Throws where the store is beyond the end of the log: the topic was made anew and the store was kept. Believed, such a
 * store would skip every new input as folded, without a word. Once the new topic has grown beyond the store's offset the two
 * cannot be told apart any more, which is why it is looked at before the first batch. Throws also where the log begins after
 * what is due: those inputs are deleted, and folding on would leave them out of the scorecards for ever.
 */
export function startOffset(
  store: Pick<ScoringStore, 'nextOffset'>,
  admin: Pick<KafkaAdmin, 'groupOffsets' | 'endOffsets'>,
  group: string,
) {
  return async (topic: string, partition: number): Promise<number> => {
    const offsets = await admin.groupOffsets(group, topic);
    const committed = offsets.find((each) => each.partition === partition)?.offset;
    const due = (await store.nextOffset(topic, partition)) ?? 0;
    // After the store: what is folded by now was in the log before.
    const ends = (await admin.endOffsets(topic)).find((each) => each.partition === partition);
    const { low, high } = ends ?? { low: 0, high: 0 };
    if (due > high) {
      throw new Error(`${topic}/${partition}: the store is at offset ${due}, the log ends at ${high}. Was the topic made anew?`);
    }
    if (due < low) {
      throw new Error(
        `${topic}/${partition}: the store is at offset ${due}, the log begins at ${low}. If what lay between is really lost, ` +
          'set progress.next_offset by hand',
      );
    }
    return Math.min(due, committed ?? due);
  };
}
