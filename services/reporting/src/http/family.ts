/** The results of a family as reports work with them, of whoever may see them. */
import type { E4 } from '@pantau/rulebook';
import type { Principal } from '@pantau/runtime';
import { type Move, type Moves, yearOf } from '../domain/borders.ts';
import { type Contender, whyUnranked } from '../domain/ranking.ts';
import { previousAssessment, type Roster } from '../domain/series.ts';
import { type FamilyRow, familyResults } from '../queries/family-results.ts';
import type { Slice } from '../usecases/data-state.ts';
import type { Question } from './answer.ts';
import { derivedFrom } from './derived.ts';
import { scoreOf } from './views.ts';

export interface Result extends Contender {
  readonly period: string;
  /** By today's borders. */
  readonly province: string;
  readonly score: E4 | null;
  readonly roster: Roster;
  readonly row: FamilyRow & { readonly basis: 'published' | 'computed' };
}

/** A scorecard of which at least a roster is known. */
export interface KnownScorecard {
  readonly institution: string;
  readonly period: string;
  /** By today's borders. */
  readonly province: string;
  readonly roster: Roster;
  readonly row: FamilyRow;
}

export interface Family {
  /** By period, then by institution. */
  readonly results: readonly Result[];
  readonly scorecards: readonly KnownScorecard[];
  /** Results of one period, or none. */
  in(period: string | undefined): readonly Result[];
}

/** Of all its rounds, or of those named alone: an answer that says it is `about` some must be made of no others. */
export async function familyOf(
  { read, principal, periodsOf }: Pick<Question<unknown, unknown>, 'read' | 'principal' | 'periodsOf'>,
  family: string,
  rounds?: readonly Slice[],
): Promise<Family> {
  const known = periodsOf(family);
  // Results stream in for a round or two: only those are read again.
  const periods =
    rounds === undefined
      ? (known ?? [''])
      : rounds.flatMap(({ period }) => period ?? []).filter((each) => known?.includes(each) ?? true);
  const all = (await Promise.all(periods.map((period) => read(familyResults, { family, period })))).reduce(joined, NOTHING);
  const isSeen = seenBy(principal);
  return principal.regions === 'all' ? all : indexed(all.results.filter(isSeen), all.scorecards.filter(isSeen));
}

/** What an answer is about that is made of all results of a family, or of one round's. */
export function ofResults(family: string, period?: string): Slice {
  return { way: 'results', family, period };
}

/** The round and the assessment before it, against which movements are told. */
export function roundAndBefore(family: string, period: string): readonly [Slice, ...Slice[]] {
  const before = previousAssessment(family, period)?.period;
  const round = ofResults(family, period);
  // In the order of their periods, as results are.
  return before === undefined ? [round] : [ofResults(family, before), round];
}

/** "18" covers the province 18 and what is in it today, "18.72" that city alone; as SCOPE_SQL. */
export function seenBy({ regions }: Principal): (result: Pick<Result, 'institution' | 'province'>) => boolean {
  return ({ institution, province }) => regions === 'all' || regions.includes(institution) || regions.includes(province);
}

/** The same family with the same rows after it is the same one: what is derived from it stays good. */
function joined(before: Family, rows: readonly FamilyRow[]): Family {
  const after = derivedFrom(rows, 'after', () => new WeakMap<Family, Family>());
  const known = after.get(before);
  if (known !== undefined) return known;
  const { results, scorecards } = derivedFrom(rows, 'read', () => readOf(rows));
  const family = indexed([...before.results, ...results], [...before.scorecards, ...scorecards]);
  after.set(before, family);
  return family;
}

function readOf(rows: readonly FamilyRow[]): Pick<Family, 'results' | 'scorecards'> {
  const scorecards = rows.map((row) => {
    const { institution, period, province, roster_size: size, roster_id: id } = row;
    return { institution, period, province, roster: { size, id }, row };
  });
  const results = rows.flatMap((row, index): Result[] => {
    if (!isResult(row)) return [];
    const { institution, instrument, kind, period, province } = row;
    const score = scoreOf(row.score);
    const roster = scorecards[index]?.roster ?? { size: 0, id: '' };
    return [{ institution, instrument, kind, period, province, score, roster, row, unranked: whyUnranked({ ...row, score }) }];
  });
  return { results, scorecards };
}

function indexed(results: readonly Result[], scorecards: readonly KnownScorecard[]): Family {
  const byPeriod = Map.groupBy(results, ({ period }) => period);
  return { results, scorecards, in: (period) => (period === undefined ? [] : (byPeriod.get(period) ?? [])) };
}

const NOTHING = indexed([], []);

/** A roster alone is nothing to show. */
function isResult(row: FamilyRow): row is Result['row'] {
  return row.basis !== '';
}

/** The province that it counted for in its period; `moves` empty: by today's borders. */
export function provinceOf(
  { institution, period, province }: Pick<Result, 'institution' | 'period' | 'province'>,
  moves: Moves,
): string {
  const move = moves.length === 0 ? undefined : moveOf(moves).get(institution);
  return move !== undefined && Number(yearOf(period)) < move.year ? move.from : province;
}

const movesByCode = new WeakMap<Moves, ReadonlyMap<string, Move>>();

function moveOf(moves: Moves): ReadonlyMap<string, Move> {
  const known = movesByCode.get(moves) ?? new Map(moves.map((move) => [move.code, move]));
  movesByCode.set(moves, known);
  return known;
}
