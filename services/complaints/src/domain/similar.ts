/**
 * Cases that a new one may double: of the same category, close by and recent, those told most alike first. Suggestions for a person;
 * nothing is joined by it. 250 m is what FixMyStreet suggests within.
 */
import { distanceMetres, METRES_PER_DEGREE, type Point } from './place.ts';

const METRES = 250;
const DAYS_MS = 30 * 86_400_000;
/** Poor accuracy widens the circle no further than this: else a telephone without a fix doubles the whole town. */
const MAX_ACCURACY_M = 500;

export interface Comparable {
  readonly id: string;
  readonly category: string;
  readonly place: (Point & { readonly accuracyM: number | null }) | null;
  /** When it was received, in milliseconds. */
  readonly receivedAt: number;
  /** Title and description, masked. */
  readonly text: string;
}

export interface Similar {
  readonly id: string;
  readonly distanceM: number;
  /** 0 (nothing alike) to 1 (the same words at the same spot, now). */
  readonly score: number;
}

/** The most alike of `others`, at most `limit`; of equally alike ones the later, for that is the one still worked on. */
export function similarCases(filed: Comparable, others: readonly Comparable[], limit = 5): readonly Similar[] {
  const told = trigrams(filed.text);
  return others
    .flatMap((other) => {
      const near = nearness(filed, other);
      return near === undefined ? [] : [{ other, near, text: alike(told, trigrams(other.text)) }];
    })
    .map(({ other, near, text }) => {
      const age = Math.abs(filed.receivedAt - other.receivedAt) / DAYS_MS;
      // Two holes in one street are often told in other words, so the place says as much as the text; age only settles ties.
      const score = 0.45 * near.share + 0.45 * text + 0.1 * (1 - age);
      return { id: other.id, distanceM: Math.round(near.metres), score: Math.round(score * 1000) / 1000, at: other.receivedAt };
    })
    .sort((a, b) => b.score - a.score || b.at - a.at || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, distanceM, score }) => ({ id, distanceM, score }));
}

export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Where and when whatever may be similar lies, and a little more; undefined for a case without a point. */
export function reachOf({
  place,
  receivedAt,
}: Pick<Comparable, 'place' | 'receivedAt'>): { readonly box: Box; readonly from: number; readonly to: number } | undefined {
  if (place === null) return undefined;
  const metres = METRES + reach(place) + MAX_ACCURACY_M;
  // A hundredth more: degrees are some metres longer or shorter on a globe than here.
  const high = (1.01 * metres) / METRES_PER_DEGREE;
  const wide = high / Math.max(Math.cos((place.lat * Math.PI) / 180), 0.01);
  const { lat, lon } = place;
  return {
    box: { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide },
    from: receivedAt - DAYS_MS,
    to: receivedAt + DAYS_MS,
  };
}

/** How near two are, 1 at the same spot; undefined: not of one kind, place or time. */
function nearness(a: Comparable, b: Comparable): { readonly metres: number; readonly share: number } | undefined {
  if (a.id === b.id || a.category !== b.category || a.place === null || b.place === null) return undefined;
  if (Math.abs(a.receivedAt - b.receivedAt) > DAYS_MS) return undefined;
  const within = METRES + reach(a.place) + reach(b.place);
  const metres = distanceMetres(a.place, b.place);
  return metres <= within ? { metres, share: 1 - metres / within } : undefined;
}

function reach({ accuracyM }: { readonly accuracyM: number | null }): number {
  return Math.min(accuracyM ?? 0, MAX_ACCURACY_M);
}

/** Dice's coefficient over sets of three letters: typing errors and endings cost little. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const part of a) if (b.has(part)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function trigrams(text: string): ReadonlySet<string> {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    // Marks of masking say that there was a number, in every other case too.
    .replace(/\[\w+\]/g, ' ')
    .match(/[\p{L}\p{N}]+/gu);
  const parts = new Set<string>();
  for (const word of words ?? []) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) parts.add(padded.slice(at, at + 3));
  }
  return parts;
}
