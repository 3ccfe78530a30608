/** How many queries that turned out to be slow may run beside the `sessions` young ones. */
export const SLOW_QUERIES = 24;

/**
 * libuv threads that `sessions` need. Every running query holds one for its whole time, and fs, dns and zlib draw from
 * the same pool: with the default of 4, four slow queries stop even the reading of a request's temporary file.
 */
export function threadsFor(sessions: number): number {
  return sessions + SLOW_QUERIES + 4;
}
