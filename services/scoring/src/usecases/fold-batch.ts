import { AppError } from '@pantau/contracts';
import { fold } from '../domain/fold.ts';
import type { Arrived, ScoringStore } from '../ports.ts';
import type { DrainOutbox } from './drain-outbox.ts';
import { outgoingMessages } from './outgoing.ts';

/** One partition's fetch. `firstOffset` and `lastOffset` cover also what was skipped or could not be read. */
export interface ArrivedBatch {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: number;
  readonly lastOffset: number;
  readonly items: readonly Arrived[];
}

export type FoldBatch = (batch: ArrivedBatch) => Promise<void>;

/**
 * Folds a batch in one transaction, then publishes what came of it. Returns when all of it is acknowledged, so that the
 * caller may move the offset. What an earlier try folded already is skipped, so every effect happens once.
 *
 * Throws `unavailable` when another scorer moved on meanwhile, or when the batch begins after the offset that is due: the
 * caller then fetches again from where the store says.
 */
export function createFoldBatch(store: ScoringStore, drainOutbox: DrainOutbox): FoldBatch {
  return async ({ topic, partition, firstOffset, lastOffset, items }) => {
    const due = (await store.nextOffset(topic, partition)) ?? 0;
    if (firstOffset > due) {
      throw new AppError('unavailable', 'unavailable', `${topic}/${partition}: fetched ${firstOffset}, but ${due} is due`);
    }
    if (due <= lastOffset) {
      const fresh = items.filter(({ offset }) => offset >= due);
      await store.transaction(async (tx) => {
        if (!(await tx.advance(topic, partition, due, lastOffset + 1))) {
          throw new AppError('unavailable', 'unavailable', `${topic}/${partition}: another scorer went on from ${due}`);
        }
        if (fresh.length === 0) return;
        const folded = fold(await tx.load(fresh.map(({ input }) => input)), fresh);
        await tx.save(folded.changes);
        await tx.addToOutbox(topic, partition, outgoingMessages(folded));
      });
    }
    await drainOutbox(topic, partition);
  };
}
