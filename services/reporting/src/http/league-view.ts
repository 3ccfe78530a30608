/** A row of the league as its answer shows it. */
import { type Movement, movementOf, type Standing } from '../domain/movement.ts';
import { isBreakInSeries, scopeChangeOf } from '../domain/series.ts';
import type { LeagueRow } from '../queries/league.ts';
import { RANKED } from '../queries/standing.ts';
import { institutionView, movementView, resultView, scoreOf } from './views.ts';

export function leagueView(family: string, row: LeagueRow) {
  const isRanked = row.standing === RANKED;
  const movement = movementOfRow(family, row);
  const view = movementView(movement, scopeChangeOf(row.previous_roster, row.roster));
  return {
    rank: isRanked ? row.place : null,
    of: row.scored,
    tiedWith: isRanked ? row.tied : 0,
    ranks: isRanked ? [{ peerClass: row.kind, rank: row.kind_place, of: row.kind_scored, tiedWith: row.kind_tied }] : [],
    unranked: isRanked ? null : row.score === null ? ('no_score' as const) : ('incomplete' as const),
    institution: institutionView(row.institution, row.kind, row.province),
    provinceThen: row.province_then,
    change: view.score,
    breakInSeries: isBreakInSeries(family, row.instrument, row.period),
    movement: view,
    ...resultView(row),
  };
}

function movementOfRow(family: string, row: LeagueRow): Movement {
  const place = row.standing === RANKED ? { rank: row.kind_place, of: row.kind_scored } : null;
  return movementOf(
    { family, instrument: row.instrument, period: row.period },
    { score: scoreOf(row.score), place },
    before(row),
  );
}

/** Unmatched columns of the join are null; an array has no null and comes back empty. */
function before(row: LeagueRow): Standing | undefined {
  const { previous_standing: standing, previous_place: rank, previous_of: of } = row;
  if (standing === null || rank === null || of === null) return undefined;
  return { score: scoreOf(row.previous_score), place: standing === RANKED ? { rank, of } : null };
}
