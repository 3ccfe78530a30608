export interface Place {
  readonly code: string;
  readonly name: string;
}

const AT_MOST = 8;

/** All institutions that may be compared: provinces, regencies and cities, by the names that people know. */
export function allPlaces(): readonly Place[] {
  return [...__PROVINCES__.map(({ code, name }) => ({ code, name: `Provinsi ${name}` })), ...__REGENCIES__];
}

/**
 * Those whose name or code has every word of the query, best first: by the start of the name without its kind, then by the start of
 * any word, then anywhere. "metro" finds Kota Metro before anything else, "18.0" the regencies of Lampung.
 */
export function findPlaces(places: readonly Place[], query: string, without: readonly string[] = [], limit = AT_MOST): Place[] {
  const words = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return places
    .filter(({ code }) => !without.includes(code))
    .flatMap((place) => {
      const rank = rankOf(place, words);
      return rank === undefined ? [] : [{ place, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.place.name.length - b.place.name.length || a.place.code.localeCompare(b.place.code))
    .slice(0, limit)
    .map(({ place }) => place);
}

function rankOf({ code, name }: Place, words: readonly string[]): number | undefined {
  const text = plain(name);
  if (!words.every((word) => text.includes(word) || code.startsWith(word))) return undefined;
  const [first = ''] = words;
  if (code === first) return 0;
  if (text.replace(/^(provinsi|kabupaten|kota) /, '').startsWith(first)) return 1;
  if (text.startsWith(first)) return 2;
  return text.split(' ').some((word) => word.startsWith(first)) ? 3 : 4;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
}
