/** What was worked out, kept until memory is needed: the key says of which state of the data it is. */
import { LRUCache } from 'lru-cache';

export interface Kept<V> {
  /** What is kept under the key, or what `make` gives; a second caller waits for the first one's. What throws is not kept. */
  of(key: string, make: () => Promise<V>): Promise<V>;
}

/** `sizeOf` and `maxSize` in whatever unit suits; at least 1 each. */
export function kept<V extends object | string>(maxSize: number, sizeOf: (value: V) => number): Kept<V> {
  const found = new LRUCache<string, V>({
    maxSize,
    // One that would push out half of the others is not worth keeping.
    maxEntrySize: Math.floor(maxSize / 2),
    sizeCalculation: (value) => Math.max(1, sizeOf(value)),
  });
  const making = new Map<string, Promise<V>>();
  return {
    async of(key, make) {
      const known = found.get(key) ?? making.get(key);
      if (known !== undefined) return known;
      const made = make()
        .then((value) => {
          found.set(key, value);
          return value;
        })
        .finally(() => making.delete(key));
      making.set(key, made);
      return made;
    },
  };
}
