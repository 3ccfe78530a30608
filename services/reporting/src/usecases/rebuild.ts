/** The steps of a rebuild, each of which may be done again after a crash. See ADR 0014. */
import type { Log } from '@pantau/runtime';

/**
 * replaying: the new tables are filled, from the beginning. closing: old and new were compared; what came meanwhile is read
 * too. swapping: tables change places one by one, then what came during that is read. The last three are ends.
 */
export type RebuildPhase = 'replaying' | 'closing' | 'swapping' | 'swapped' | 'confirmed' | 'abandoned';

export interface Rebuild {
  readonly id: number;
  readonly startedAt: Date;
  readonly state: RebuildPhase;
  /** By table, the id of the one that was live before the swap. */
  readonly oldTables: Readonly<Record<string, string>>;
}

export interface RebuildState {
  /** The last rebuild; undefined before the first. */
  last(): Promise<Rebuild | undefined>;
  begin(): Promise<Rebuild>;
  /** These three throw when the rebuild is not in the state that goes before: another run moved it on. */
  closing(id: number, heldAt: number | null): Promise<void>;
  swapping(id: number, oldTables: Readonly<Record<string, string>>): Promise<void>;
  moved(id: number, from: readonly RebuildPhase[], to: RebuildPhase): Promise<void>;
}

/** What one table holds up to a moment: how many rows, and a sum of hashes that no order of rows changes. */
export interface TableSum {
  readonly table: string;
  readonly rows: string;
  readonly checksum: string;
}

export interface RebuildPorts {
  readonly state: RebuildState;
  /** Empties whatever lies beside the live tables and makes new, empty ones. */
  prepare(): Promise<void>;
  /** Makes the new tables where they are missing; what is in them stays. */
  keepPrepared(): Promise<void>;
  /**
   * Reads the topics from where this rebuild's group is to their end, into the new tables or, once swapped, into the live
   * ones; resolves when it has met the end that was there when it was called.
   */
  replay(rebuild: Rebuild, into: 'new' | 'live'): Promise<void>;
  sums(which: 'new' | 'live', until: Date): Promise<readonly TableSum[]>;
  liveTables(): Promise<Readonly<Record<string, string>>>;
  swap(oldTables: Readonly<Record<string, string>>): Promise<void>;
  /** What no topic holds, from the old tables to the new. */
  carryOver(afterSwap: boolean): Promise<void>;
  /** Drops the database beside the live one. */
  dropBeside(): Promise<void>;
  /** Everything sent until then was judged and written by the living sink, ms; null when nothing is known. */
  watermark(): Promise<number | null>;
  pause(ms: number): Promise<void>;
  readonly log: Log;
}

export type RebuildResult =
  | { readonly kind: 'rebuilt'; readonly sums: readonly TableSum[] }
  | { readonly kind: 'different'; readonly tables: readonly { table: string; live: TableSum; rebuilt: TableSum }[] };

/** The live sink and the replay may be a moment apart, under load for longer. */
const COMPARE_ATTEMPTS = 10;
const COMPARE_PAUSE_MS = 1_000;

/**
 * Longer than a copy of reporting goes on giving a watermark that it has read: a second in its freshness, and up to four in the state
 * of the data that its answers go by.
 */
const SETTLED_MS = 6_000;

/**
 * Goes on with the rebuild that was begun, or begins one. Before the swap, what old and new tables hold of everything
 * recorded before it began is compared; where they differ it stops, unless the operator accepts that: a rebuild may be
 * wanted because the old ones are wrong.
 */
export async function rebuild(ports: RebuildPorts, acceptDifferences: boolean): Promise<RebuildResult> {
  const { state, log } = ports;
  let current = await state.last();
  if (current === undefined || isOver(current.state)) {
    await ports.prepare();
    current = await state.begin();
    log.info({ rebuild: current.id }, 'rebuild begun');
  } else {
    log.info({ rebuild: current.id, state: current.state }, 'going on with the rebuild that was begun');
  }
  let sums: readonly TableSum[] = [];
  if (current.state === 'replaying') {
    await ports.keepPrepared();
    await ports.replay(current, 'new');
    await ports.carryOver(false);
    const comparison = await compare(ports, current);
    if (comparison.different.length > 0 && !acceptDifferences) return { kind: 'different', tables: comparison.different };
    sums = comparison.rebuilt;
    // From here on no answer calls itself fresher than this. Whatever it covers is on the topics before the replay below begins.
    await state.closing(current.id, await ports.watermark());
    current = { ...current, state: 'closing' };
  }
  if (current.state === 'closing') {
    // Comparing took its time, and everything that came meanwhile would be missing from the answers until it is read.
    await Promise.all([ports.replay(current, 'new'), ports.pause(SETTLED_MS)]);
    const oldTables = await ports.liveTables();
    await state.swapping(current.id, oldTables);
    current = { ...current, state: 'swapping', oldTables };
  }
  // The live sink went on writing into the old tables until the swap; what it wrote there after the replay had passed is
  // read once more into the tables that are live now. Results that came within these seconds are missing until then, and the
  // watermark stands still until then.
  await ports.swap(current.oldTables);
  await ports.carryOver(true);
  await ports.replay(current, 'live');
  await state.moved(current.id, ['swapping'], 'swapped');
  return { kind: 'rebuilt', sums };
}

/** Forgets the old tables. */
export async function confirm({ state, dropBeside }: RebuildPorts): Promise<boolean> {
  const last = await state.last();
  if (last?.state !== 'swapped') return false;
  await dropBeside();
  await state.moved(last.id, ['swapped'], 'confirmed');
  return true;
}

const NOTHING_SWAPPED = ['replaying', 'closing'] as const;

/** Gives up a rebuild of which nothing was swapped, so that the next one begins afresh: with a mended build, say. */
export async function abandon({ state, dropBeside }: RebuildPorts): Promise<boolean> {
  const last = await state.last();
  if (!NOTHING_SWAPPED.some((phase) => phase === last?.state) || last === undefined) return false;
  // First, or a crash in between would leave a rebuild that goes on with emptied tables.
  await state.moved(last.id, NOTHING_SWAPPED, 'abandoned');
  await dropBeside();
  return true;
}

function isOver(state: RebuildPhase): boolean {
  return state === 'swapped' || state === 'confirmed' || state === 'abandoned';
}

async function compare({ sums, pause }: RebuildPorts, { startedAt }: Rebuild) {
  for (let attempt = 1; ; attempt++) {
    const live = await sums('live', startedAt);
    const rebuilt = await sums('new', startedAt);
    const different = rebuilt.flatMap((each) => {
      const other = live.find(({ table }) => table === each.table);
      if (other === undefined) throw new Error(`${each.table} is not among the live tables`);
      return other.rows === each.rows && other.checksum === each.checksum
        ? []
        : [{ table: each.table, live: other, rebuilt: each }];
    });
    if (different.length === 0 || attempt === COMPARE_ATTEMPTS) return { rebuilt, different };
    await pause(COMPARE_PAUSE_MS);
  }
}
