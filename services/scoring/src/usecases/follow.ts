import { AppError } from '@pantau/contracts';
import type { ScoringStore } from '../ports.ts';
import type { FoldBatch } from './fold-batch.ts';

/**
 * Folds no further than the living store has: what lives moves on while a rebuild folds, and the two are swapped where they
 * are equal. Ahead of it, the rebuilt store would hold inputs on which nobody was told a decision.
 *
 * Throws `unavailable` when a part of the batch has to wait: the consumer tries again, and what is folded is skipped.
 */
export function followLive(foldBatch: FoldBatch, live: Pick<ScoringStore, 'nextOffset'>): FoldBatch {
  return async (batch) => {
    const { topic, partition, firstOffset, lastOffset, items } = batch;
    const due = (await live.nextOffset(topic, partition)) ?? 0;
    const upTo = Math.min(lastOffset + 1, due);
    if (upTo > firstOffset) {
      const within = items.filter(({ offset }) => offset < upTo);
      await foldBatch({ topic, partition, firstOffset, lastOffset: upTo - 1, items: within });
    }
    if (upTo <= lastOffset) {
      throw new AppError('unavailable', 'unavailable', `${topic}/${partition}: ${upTo} is not folded by the living store yet`);
    }
  };
}
