/** A row of the league as its answer shows it. */
import { classify, formatScore, instrument } from '@pantau/rulebook';
import { type Ladder, movementOf } from '../domain/movement.ts';
import type { Place } from '../domain/ranking.ts';
import { isBreakInSeries, scopeChangeOf } from '../domain/series.ts';
import { derivedFrom } from './derived.ts';
import type { KnownScorecard, Result } from './family.ts';
import { institutionView, movementView, resultView } from './views.ts';

/** What a row's place is told from. */
export interface Standings {
  /** How many rows of the answer are ranked. */
  readonly ranked: number;
  readonly places: ReadonlyMap<Result, Place>;
  readonly placesByKind: ReadonlyMap<Result, Place>;
  /** The assessment before, by institution. */
  readonly before: ReadonlyMap<string, Result>;
  /** What is known of rosters of the assessment before, also where there is no result. */
  readonly rostersBefore: ReadonlyMap<string, KnownScorecard>;
  readonly ladders: ReadonlyMap<string, Ladder>;
}

export function leagueView(family: string, result: Result, standings: Standings) {
  const { institution, instrument: method, kind, period, province, row, unranked } = result;
  const place = standings.places.get(result);
  const ofKind = standings.placesByKind.get(result);
  const before = standings.before.get(institution);
  const ladder = standings.ladders.get(institution) ?? null;
  const movement = movementOf({ family, instrument: method, period }, result, before && { ...before, ladder });
  const rosterBefore = standings.rostersBefore.get(institution);
  const view = movementView(movement, rosterBefore === undefined ? null : scopeChangeOf(rosterBefore, result.roster));
  return {
    rank: place?.rank ?? null,
    of: standings.ranked,
    tiedWith: place?.tiedWith ?? 0,
    ranks: ofKind === undefined ? [] : [{ peerClass: kind, ...ofKind }],
    unranked,
    institution: institutionView(institution, kind, province),
    change: view.score,
    breakInSeries: isBreakInSeries(family, method, period),
    movement: view,
    ...derivedFrom(row, 'of itself', () => ({ margin: marginOf(result), ...resultView(row) })),
  };
}

/** Of the cuts in force; where a source printed another category than they give, no distance would be true. */
function marginOf({ instrument: id, score, row: { category } }: Result) {
  const by = instrument(id);
  const found = score === null || by === undefined ? null : classify(by, score);
  if (found === null || (category !== '' && category !== found.category)) return null;
  return {
    band: found.category,
    toLower: formatScore(found.marginBelow),
    next: found.nextBand?.category ?? null,
    toNext: formatScore(found.nextBand?.gap ?? null),
  };
}
