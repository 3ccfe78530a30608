/** What is worked out of rows that are kept: once, for as long as they are. */

const byRows = new WeakMap<object, Map<string, object>>();

/** `rows` must be the very array that was read: it is what says how long the answer is good. One key, one `make`. */
export function derivedFrom<T extends object>(rows: object, key: string, make: () => T): T {
  const known = byRows.get(rows) ?? new Map<string, object>();
  byRows.set(rows, known);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found as T; // of this key
}
