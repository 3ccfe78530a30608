/** A row of the league as its answer shows it. */
import { classify, formatScore, instrument } from '@pantau/rulebook';
import { movementOf } from '../domain/movement.ts';
import { isBreakInSeries, previousAssessment, scopeChangeOf } from '../domain/series.ts';
import type { LeagueRow } from '../queries/league.ts';
import type { MovementRow } from '../queries/movements.ts';
import { unrankedOf } from '../queries/standing.ts';
import { beforeOf, institutionView, movementView, resultView, scoreOf } from './views.ts';

export function leagueView(family: string, row: LeagueRow, before: MovementRow | undefined) {
  const { instrument: method, period } = row;
  const unranked = unrankedOf(row.standing);
  const isRanked = unranked === null;
  const movement = movementOf(
    { family, instrument: method, period },
    { score: scoreOf(row.score), unranked },
    before && beforeOf(before),
  );
  const rosterBefore = { period: previousAssessment(family, period)?.period ?? '', roster: before?.roster_before ?? [] };
  const view = movementView(movement, scopeChangeOf(rosterBefore, row.roster));
  return {
    rank: isRanked ? row.place : null,
    of: row.scored,
    tiedWith: isRanked ? row.tied : 0,
    ranks: isRanked ? [{ peerClass: row.kind, rank: row.kind_place, of: row.kind_scored, tiedWith: row.kind_tied }] : [],
    unranked,
    institution: institutionView(row.institution, row.kind, row.province),
    provinceThen: row.province_then,
    change: view.score,
    breakInSeries: isBreakInSeries(family, method, period),
    movement: view,
    margin: marginOf(row),
    ...resultView(row),
  };
}

/** Of the cuts in force; where a source printed another category than they give, no distance would be true. */
function marginOf({ instrument: id, score: text, category }: LeagueRow) {
  const score = scoreOf(text);
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
