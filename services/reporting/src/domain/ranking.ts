/** Places among results, and how they moved: worked out over rows that are in memory. See ADR 0021. */
import type { E4 } from '@pantau/rulebook';
import { COMPLETENESS_FLOOR, type Unranked } from './completeness.ts';
import type { Basis } from './shown-result.ts';

/** What a place is taken on. */
export interface Contender {
  readonly institution: string;
  readonly instrument: string;
  readonly kind: string;
  readonly score: E4 | null;
  readonly unranked: Unranked | null;
}

export interface Place {
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
  /** How many others share the rank. */
  readonly tiedWith: number;
}

interface Standing {
  readonly score: E4 | null;
  readonly basis: Basis;
  readonly received_units: number | null;
  readonly expected_units: number | null;
}

/**
 * Why a result has no rank; null when it is ranked. A published score is whole in itself. A computed score of which nobody knows
 * how much is missing is not ranked: one unit of a hundred would else take a place in the country.
 */
export function whyUnranked({ score, basis, received_units: received, expected_units: expected }: Standing): Unranked | null {
  if (score === null) return 'no_score';
  if (basis !== 'computed') return null;
  if (received === null || expected === null || expected === 0) return 'unknown_coverage';
  return received * 100 < expected * COMPLETENESS_FLOOR ? 'incomplete' : null;
}

/** Of the ranked ones: the best score first, ties share a place and the next is skipped. */
export function placesOf<T extends Contender>(contenders: readonly T[]): ReadonlyMap<T, Place> {
  const ranked = contenders.filter(({ unranked }) => unranked === null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const places = new Map<T, Place>();
  let from = 0;
  while (from < ranked.length) {
    let to = from + 1;
    while (to < ranked.length && ranked[to]?.score === ranked[from]?.score) to += 1;
    for (const each of ranked.slice(from, to)) places.set(each, { rank: from + 1, of: ranked.length, tiedWith: to - from - 1 });
    from = to;
  }
  return places;
}

/** Places among those of the same kind. */
export function placesByKind<T extends Contender>(contenders: readonly T[]): ReadonlyMap<T, Place> {
  return new Map([...Map.groupBy(contenders, ({ kind }) => kind).values()].flatMap((same) => [...placesOf(same)]));
}

/** The order of a league: ranked ones by score, then those without a rank by why, their scores after that. */
export function inLeagueOrder<T extends Contender>(contenders: readonly T[]): T[] {
  return [...contenders].sort((a, b) => compareKeys(leagueKey(a), leagueKey(b)));
}

/** Where a row stands in the order of a league: what a page starts after. */
export type LeagueKey = readonly [standing: number, descending: number, institution: string, instrument: string];

/** Listed in this order. */
const STANDINGS: readonly (Unranked | null)[] = [null, 'incomplete', 'unknown_coverage', 'no_score'];

export function leagueKey({ unranked, score, institution, instrument }: Contender): LeagueKey {
  return [STANDINGS.indexOf(unranked), -(score ?? 0), institution, instrument];
}

export function compareKeys(a: LeagueKey, b: LeagueKey): number {
  return a[0] - b[0] || a[1] - b[1] || compareText(a[2], b[2]) || compareText(a[3], b[3]);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Places then and now among the peers that are ranked in both rounds: among whoever happens to be known in one and not in the
 * other, a place would move without anybody moving.
 */
export function laddersOf<T extends Contender>(
  now: readonly T[],
  before: readonly T[],
): ReadonlyMap<string, { readonly from: number; readonly to: number; readonly of: number }> {
  const isRanked = ({ unranked }: T) => unranked === null;
  const earlier = new Map(before.filter(isRanked).map((each) => [each.institution, each]));
  const both = now.filter((each) => isRanked(each) && earlier.has(each.institution));
  const placesNow = placesByKind(both);
  // By its kind of now, so that both ladders have the same rungs.
  const then = both.flatMap((each) => {
    const at = earlier.get(each.institution);
    return at === undefined ? [] : [{ ...at, kind: each.kind }];
  });
  const placesBefore = new Map([...placesByKind(then)].map(([{ institution }, place]) => [institution, place]));
  return new Map(
    both.flatMap((each) => {
      const [to, from] = [placesNow.get(each), placesBefore.get(each.institution)];
      return to === undefined || from === undefined ? [] : [[each.institution, { from: from.rank, to: to.rank, of: to.of }]];
    }),
  );
}
