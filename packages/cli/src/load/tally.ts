/** What became of every row: read = accepted + rejected + waiting, so none is dropped in silence. */

export interface Refusal {
  /** File and line, as an editor opens it: "data/published-results.csv:17". */
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

export interface Tally {
  read: number;
  accepted: number;
  /** Rows whose instrument the service does not know yet, by instrument. */
  readonly waiting: Map<string, number>;
  /** Rejected rows by the code of their first problem. */
  readonly rejected: Map<string, number>;
  /** The first refusals in full; the counts are always whole. */
  readonly examples: Refusal[];
}

const MAX_EXAMPLES = 20;

export function newTally(): Tally {
  return { read: 0, accepted: 0, waiting: new Map(), rejected: new Map(), examples: [] };
}

export interface RowResult {
  readonly status: 'accepted' | 'rejected';
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[] | undefined;
}

/** Counts the result of one item that stood for `rows` lines of a file. */
export function count(
  tally: Tally,
  result: RowResult,
  item: { readonly at: string; readonly rows: number; readonly instrument: string },
): void {
  if (result.status === 'accepted') {
    tally.accepted += item.rows;
    return;
  }
  const errors = result.errors ?? [];
  if (errors.some((error) => error.code === 'unknown_instrument')) {
    add(tally.waiting, item.instrument, item.rows);
    return;
  }
  const [first] = errors;
  add(tally.rejected, first?.code ?? 'rejected', item.rows);
  if (tally.examples.length < MAX_EXAMPLES) {
    const message = first === undefined ? '' : `${first.message} (${first.pointer})`;
    tally.examples.push({ at: item.at, code: first?.code ?? 'rejected', message });
  }
}

export function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of counts.values()) sum += value;
  return sum;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
