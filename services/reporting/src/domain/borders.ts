/** Which province an institution belongs to: as it was in the period that is asked for, or by today's borders. */
import { existedIn, founding, provinceAt, provinceShape, region, regions, successors } from '@pantau/rulebook';

export const BORDERS = ['then', 'today'] as const;
/** "then": the province that a regency belonged to in the period; "today": the one that it belongs to now. */
export type Borders = (typeof BORDERS)[number];

/** An institution that another province had until a year: a period before `year` counts for `from`. */
export interface Move {
  readonly code: string;
  readonly year: number;
  readonly from: string;
}
export type Moves = readonly Move[];

const GOVERNED = regions().filter(({ kind }) => kind !== 'province');

/** No land has changed its province twice since 2012, so one move each tells all of it. */
const MOVES: Moves = GOVERNED.flatMap(({ code, provinceCode }) => {
  const firstYear = founding(provinceCode)?.firstYear;
  if (firstYear === undefined) return [];
  const from = provinceAt(code, String(Number(firstYear) - 1));
  return from === undefined ? [] : [{ code, year: Number(firstYear), from }];
});

/** What a query needs to place institutions; none by today's borders, which rows carry. */
export function movesFor(borders: Borders): Moves {
  return borders === 'then' ? MOVES : [];
}

export function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** How the land of an institution differs from what it was at the point before. */
export interface BorderMarks {
  readonly bordersChanged: boolean;
  /** Regencies and cities that are no longer of it: of another province, or founded out of it. */
  readonly left: readonly string[];
  readonly joined: readonly string[];
  /** Of a province: how many regencies and cities made it then; null for others. */
  readonly members: number | null;
}

/** `periods` must ascend. */
export function markBorders(code: string, periods: readonly string[]): BorderMarks[] {
  return periods.map((period, index) => {
    const before = periods[index - 1];
    const [now, then] = [landOf(code, yearOf(period)), landOf(code, yearOf(before ?? period))];
    const left = then.filter((each) => !now.includes(each));
    const joined = now.filter((each) => !then.includes(each));
    const members = now.filter((each) => each !== code && existedIn(each, yearOf(period))).length;
    return { bordersChanged: left.length + joined.length > 0, left, joined, members: isProvince(code) ? members : null };
  });
}

/** By today's codes, so that a regency that is founded within a province changes nothing of its borders. */
function landOf(code: string, year: string): readonly string[] {
  if (isProvince(code)) return GOVERNED.flatMap((each) => (provinceAt(each.code, year) === code ? [each.code] : []));
  return [code, ...successors(code).filter((each) => !existedIn(each, year))];
}

/**
 * Whether whoever may see these regions sees all of the province as it was in the period: rights go by today's borders, and
 * whoever sees the Papua of today sees a third of the one of 2022.
 */
export function seesWholeProvince(
  regions: readonly string[] | 'all',
  province: string,
  period: string,
  borders: Borders,
): boolean {
  if (regions === 'all') return true;
  const members = borders === 'then' ? provinceShape(province, yearOf(period)) : provinceShape(province);
  return members.every((code) => regions.includes(code) || regions.includes(region(code)?.provinceCode ?? ''));
}

function isProvince(code: string): boolean {
  return code.length === 2;
}
