import { AppError } from '@pantau/contracts';
import { fold } from '../domain/fold.ts';
import type { Added, Arrived, ScoresPublisher, ScoringStore } from '../ports.ts';
import type { DrainOutbox } from './drain-outbox.ts';
import { type Outgoing, outgoing } from './outgoing.ts';

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
 * caller then tries again, here first, and after a rest from where the store says.
 */
export function createFoldBatch(store: ScoringStore, publisher: ScoresPublisher, drainOutbox: DrainOutbox): FoldBatch {
  return async (batch) => {
    const { topic, partition, firstOffset, lastOffset } = batch;
    const due = (await store.nextOffset(topic, partition)) ?? 0;
    if (firstOffset > due) {
      throw new AppError('unavailable', 'unavailable', `${topic}/${partition}: fetched ${firstOffset}, but ${due} is due`);
    }
    const told = due <= lastOffset ? await foldFrom(store, due, batch) : undefined;
    // Straight from memory. From the store only what an earlier try or owner has left there, and then that goes first.
    if (told === undefined || told.added.behindOthers) return drainOutbox(topic, partition);
    await publisher.publish(told.messages);
    await store.removeAdded(topic, partition, told.added);
  };
}

/** Undefined when nothing came of the batch. */
async function foldFrom(
  store: ScoringStore,
  due: number,
  { topic, partition, lastOffset, items }: ArrivedBatch,
): Promise<(Pick<Outgoing, 'messages'> & { readonly added: Added }) | undefined> {
  const fresh = items.filter(({ offset }) => offset >= due);
  return store.transaction(async (tx) => {
    if (!(await tx.advance(topic, partition, due, lastOffset + 1))) {
      throw new AppError('unavailable', 'unavailable', `${topic}/${partition}: another scorer went on from ${due}`);
    }
    if (fresh.length === 0) return undefined;
    const { messages, changes } = outgoing(fold(await tx.load(fresh.map(({ input }) => input)), fresh));
    await tx.save(changes);
    const added = await tx.addToOutbox(topic, partition, messages);
    return added && { messages, added };
  });
}
