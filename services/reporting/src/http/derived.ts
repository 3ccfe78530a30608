/** What is worked out of rows that are kept: once, for as long as they are. */

/** Periods × kinds × provinces of a family are some thousand; a page needs a handful. */
const MOST_KEYS = 2_000;

const byRows = new WeakMap<object, Map<string, object>>();

/** `rows` must be the very array that was read: it is what says how long the answer is good. One key, one `make`. */
export function derivedFrom<T extends object>(rows: object, key: string, make: () => T): T {
  const known = byRows.get(rows) ?? new Map<string, object>();
  byRows.set(rows, known);
  const found = known.get(key) ?? make();
  // Keys hold what callers asked for, a year that never was among it: the oldest goes.
  if (known.size >= MOST_KEYS) known.delete(known.keys().next().value ?? '');
  known.set(key, found);
  return found as T; // of this key
}
