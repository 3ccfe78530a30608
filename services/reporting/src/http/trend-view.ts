/** A point of an institution's series as its answer shows it. */
import type { Region } from '@pantau/rulebook';
import type { Principal } from '@pantau/runtime';
import { markBorders } from '../domain/borders.ts';
import { movementOf, type Standing } from '../domain/movement.ts';
import type { SeriesMarks } from '../domain/series.ts';
import { RANKED } from '../queries/standing.ts';
import type { StandingsRow } from '../queries/standings.ts';
import type { TrendRow } from '../queries/trend.ts';
import { movementView, resultView, scoreOf } from './views.ts';

/** `peers`: the institution's place in every period, among those that whoever asks may see. */
export function trendView(
  rows: readonly TrendRow[],
  marks: readonly SeriesMarks[],
  peers: readonly StandingsRow[],
  { code, kind }: Region,
  principal: Principal,
) {
  const borders = markBorders(
    code,
    rows.map(({ period }) => period),
  );
  const standings = new Map(peers.map((each) => [`${each.period} ${each.instrument}`, each]));
  const standingOf = (row: TrendRow) => standings.get(`${row.period} ${row.instrument}`);
  return rows.map((row, index) => {
    const own = standingOf(row);
    const mark = marks[index];
    const earlier = rows[index - 1];
    // Years that were assessed in between and are not known here: the point before is not the assessment before.
    const before = earlier === undefined || mark === undefined || mark.missingBefore.length > 0 ? undefined : earlier;
    const { family, instrument, period } = row;
    const movement = movementOf(
      { family, instrument, period },
      standing(row, own, principal),
      before && standing(before, standingOf(before), principal),
    );
    return {
      ...resultView(row),
      ...mark,
      ...borders[index],
      ranks: own === undefined || own.standing !== RANKED ? [] : ranksOf(own, kind, principal),
      unranked: row.score === null ? ('no_score' as const) : own?.standing === RANKED ? null : ('incomplete' as const),
      movement: movementView(movement, mark?.scopeChange ?? null),
    };
  });
}

function standing(row: TrendRow, own: StandingsRow | undefined, { regions }: Principal): Standing {
  const place = own?.standing === RANKED ? { rank: own.place, of: own.scored } : null;
  return { score: scoreOf(row.score), place, isPartlySeen: regions !== 'all' };
}

function ranksOf(own: StandingsRow, peerClass: string, { regions }: Principal) {
  const national = { scope: 'national' as const, province: null, rank: own.place, of: own.scored, tiedWith: own.tied };
  const province = {
    ...{ scope: 'province' as const, province: own.province_then },
    ...{ rank: own.province_place, of: own.province_scored, tiedWith: own.province_tied },
  };
  return [
    ...(regions === 'all' ? [national] : []),
    ...(peerClass !== 'province' && (regions === 'all' || regions.includes(own.province_then)) ? [province] : []),
  ].map((place) => ({ ...place, peerClass }));
}
