/** What was worked out, kept until it is of another state of the data or memory is needed. */
import { LRUCache } from 'lru-cache';

export interface Kept<V> {
  /**
   * What is kept under the key, if it is of that version, or what `make` gives, which takes its place: nobody asks for an older one
   * again. A second caller waits for the first one's. What throws is not kept.
   */
  of(key: string, version: string, make: () => Promise<V>): Promise<V>;
}

/** `sizeOf` and `maxSize` in whatever unit suits; at least 1 each. */
export function kept<V extends object | string>(maxSize: number, sizeOf: (value: V) => number): Kept<V> {
  const found = new LRUCache<string, { readonly version: string; readonly value: V }>({
    maxSize,
    // One that would push out half of the others is not worth keeping.
    maxEntrySize: Math.floor(maxSize / 2),
    sizeCalculation: ({ value }) => Math.max(1, sizeOf(value)),
  });
  const making = new Map<string, Promise<V>>();
  return {
    async of(key, version, make) {
      const known = found.get(key);
      if (known?.version === version) return known.value;
      const place = `${version} ${key}`;
      const begun = making.get(place);
      if (begun !== undefined) return begun;
      const made = make()
        .then((value) => {
          found.set(key, { version, value });
          return value;
        })
        .finally(() => making.delete(place));
      making.set(place, made);
      return made;
    },
  };
}
