/** Fewer and larger inserts: each makes a part on disk for every partition that it touches, and merging parts is what costs. */

/** Of so many rows an insert is worth its parts; it need not wait for company. */
const LARGE = 500;

/**
 * Rows that are given while others are being written are written together next: no timer, so that one alone waits for nothing, and
 * twelve readers of a topic that all have a few become two inserts instead of twelve. Each caller hears of the write that its
 * rows were in; when that fails, all of them hear so.
 */
export function gatheredWrites<R>(write: (rows: readonly R[]) => Promise<void>): (rows: readonly R[]) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: { readonly rows: R[]; written: Promise<void> } | undefined;
  return (rows) => {
    if (rows.length >= LARGE) return write(rows);
    if (waiting === undefined) {
      const all: R[] = [];
      const written = last
        .catch(() => undefined)
        .then(() => {
          waiting = undefined;
          return write(all);
        });
      waiting = { rows: all, written };
      last = written;
    }
    waiting.rows.push(...rows);
    return waiting.written;
  };
}
