/** The steps of a rebuild, each of which may be done again after a crash. See ADR 0014. */
import type { Log } from '@pantau/runtime';

export type RebuildPhase = 'folding' | 'publishing' | 'done' | 'confirmed' | 'abandoned';

export interface Rebuild {
  readonly id: number;
  readonly generation: number;
  readonly state: RebuildPhase;
}

export interface RebuildPorts {
  last(): Promise<Rebuild | undefined>;
  /** Empties the next tables and begins with the generation after the highest there is. */
  begin(): Promise<Rebuild>;
  /** Folds the log into the next tables, following the living ones, until `isEnough` says so. */
  fold(rebuild: Rebuild, isEnough: () => Promise<boolean>): Promise<void>;
  /** Whether the next tables are as far as the living ones, give or take the batches at work. */
  isClose(): Promise<boolean>;
  /**
   * Holds the living scorers, waits until the next tables are exactly as far, puts them in the place of the living ones and
   * moves on to 'publishing', in one transaction. False when they did not get there in time; nothing is changed then.
   */
  swap(rebuild: Rebuild): Promise<boolean>;
  /**
   * Publishes the state of every scorecard and unit in its new generation, and of those that the replaced tables had and the new
   * ones lack that nothing counts there any more; answers how many. Twice is harmless.
   */
  publish(rebuild: Rebuild): Promise<number>;
  /** Throws when the rebuild is not in the state `from`: another run moved it on. */
  moved(id: number, from: RebuildPhase, to: RebuildPhase): Promise<void>;
  dropPrevious(): Promise<void>;
  dropNext(): Promise<void>;
  readonly log: Log;
}

export interface RebuildResult {
  readonly kind: 'rebuilt';
  readonly generation: number;
  readonly published: number;
}

/** Goes on with the rebuild that was begun, or begins one. */
export async function rebuild(ports: RebuildPorts): Promise<RebuildResult> {
  let current = await ports.last();
  if (current === undefined || isOver(current.state)) {
    current = await ports.begin();
    ports.log.info({ rebuild: current.id, generation: current.generation }, 'rebuild begun');
  } else {
    ports.log.info({ rebuild: current.id, state: current.state }, 'going on with the rebuild that was begun');
  }
  if (current.state === 'folding') {
    const folding = current;
    await ports.fold(folding, async () => (await ports.isClose()) && (await ports.swap(folding)));
  }
  const published = await ports.publish(current);
  await ports.moved(current.id, 'publishing', 'done');
  return { kind: 'rebuilt', generation: current.generation, published };
}

/** Forgets the tables that were replaced. */
export async function confirm({ last, dropPrevious, moved }: RebuildPorts): Promise<boolean> {
  const current = await last();
  if (current?.state !== 'done') return false;
  await dropPrevious();
  await moved(current.id, 'done', 'confirmed');
  return true;
}

/** Gives up a rebuild that still folds, so that the next one begins afresh: with a mended build, say. */
export async function abandon({ last, dropNext, moved }: Pick<RebuildPorts, 'last' | 'dropNext' | 'moved'>): Promise<boolean> {
  const current = await last();
  if (current?.state !== 'folding') return false;
  // First, or a crash in between would leave a rebuild that goes on with tables that are gone.
  await moved(current.id, 'folding', 'abandoned');
  await dropNext();
  return true;
}

function isOver(state: RebuildPhase): boolean {
  return state === 'done' || state === 'confirmed' || state === 'abandoned';
}
