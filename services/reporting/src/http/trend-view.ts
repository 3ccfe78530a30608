/** A point of an institution's series as its answer shows it. */
import type { Region } from '@pantau/rulebook';
import type { Principal } from '@pantau/runtime';
import { markBorders, seesWholeProvince } from '../domain/borders.ts';
import { movementOf } from '../domain/movement.ts';
import type { SeriesMarks } from '../domain/series.ts';
import type { MovementRow } from '../queries/movements.ts';
import { unrankedOf } from '../queries/standing.ts';
import type { StandingsRow } from '../queries/standings.ts';
import type { TrendRow } from '../queries/trend.ts';
import { beforeOf, movementView, resultView, scoreOf } from './views.ts';

/** `peers`: the institution's place in every period, among those that whoever asks may see. */
export function trendView(
  rows: readonly TrendRow[],
  marks: readonly SeriesMarks[],
  peers: readonly StandingsRow[],
  moved: readonly MovementRow[],
  { code, kind }: Region,
  principal: Principal,
) {
  const borders = markBorders(
    code,
    rows.map(({ period }) => period),
  );
  const standings = new Map(peers.map((each) => [`${each.period} ${each.instrument}`, each]));
  const earlier = new Map(moved.map((each) => [each.period, each]));
  return rows.map((row, index) => {
    const own = standings.get(`${row.period} ${row.instrument}`);
    const before = earlier.get(row.period);
    const mark = marks[index];
    const land = borders[index];
    if (mark === undefined || land === undefined) throw new Error(`no marks for the row of ${row.period}`);
    const score = scoreOf(row.score);
    const unranked = score === null ? 'no_score' : own === undefined ? 'unknown_coverage' : unrankedOf(own.standing);
    const movement = movementOf(row, { score, unranked }, before && beforeOf(before), principal.regions !== 'all');
    return {
      ...resultView(row),
      ...mark,
      ...land,
      ranks: own === undefined || unranked !== null ? [] : ranksOf(own, kind, principal),
      unranked,
      movement: movementView(movement, mark.scopeChange),
    };
  });
}

/** Places among the few that a principal may see would be told as if they were places in the country. */
function ranksOf(own: StandingsRow, peerClass: string, { regions }: Principal) {
  const national = { scope: 'national' as const, province: null, rank: own.place, of: own.scored, tiedWith: own.tied };
  const province = {
    ...{ scope: 'province' as const, province: own.province_then },
    ...{ rank: own.province_place, of: own.province_scored, tiedWith: own.province_tied },
  };
  return [
    ...(regions === 'all' ? [national] : []),
    ...(peerClass !== 'province' && seesWholeProvince(regions, own.province_then, own.period, 'then') ? [province] : []),
  ].map((place) => ({ ...place, peerClass }));
}
