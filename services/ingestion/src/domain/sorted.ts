/** A copy in the order of a text key: what was listed in another order is the same content, and gets the same event id. */
export function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
