/** Answers as text, kept until memory is needed: the key says of which state of the data each one is. */
import { LRUCache } from 'lru-cache';

export interface KeptAnswers {
  /** The answer under the key, or what `make` gives; a second caller waits for the first one's. What throws is not kept. */
  of(key: string, make: () => Promise<string>): Promise<string>;
}

/** A league of the whole country is 0.6 MB: some hundred of those, or thousands of smaller ones. */
const MAX_CHARACTERS = 64 * 1_048_576;

export function keptAnswers(maxCharacters = MAX_CHARACTERS): KeptAnswers {
  const kept = new LRUCache<string, string>({
    maxSize: maxCharacters,
    // One that would push out half of the others is not worth keeping.
    maxEntrySize: Math.floor(maxCharacters / 2),
    sizeCalculation: (text, key) => text.length + key.length,
  });
  const making = new Map<string, Promise<string>>();
  return {
    async of(key, make) {
      const known = kept.get(key) ?? making.get(key);
      if (known !== undefined) return known;
      const made = make()
        .then((text) => {
          kept.set(key, text);
          return text;
        })
        .finally(() => making.delete(key));
      making.set(key, made);
      return made;
    },
  };
}
