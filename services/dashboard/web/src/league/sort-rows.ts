import type { LeagueRow } from '../api/schemas.ts';
import type { Sort } from './league-search.ts';

export type Order = 'asc' | 'desc';

/** The direction in which a column is first of use: best score first, names from A. */
export function naturalOrder(sort: Sort): Order {
  return sort === 'rank' || sort === 'name' ? 'asc' : 'desc';
}

/**
 * Rows in the order asked for. Rows without the value that is sorted by always come last, in either direction: unknown is
 * neither small nor large. Rows without a score stay behind the scored ones whatever the sort.
 */
export function sortRows(rows: readonly LeagueRow[], sort: Sort, order: Order): LeagueRow[] {
  const sign = order === 'asc' ? 1 : -1;
  return [...rows].sort((a, b) => scored(b) - scored(a) || compare(a, b, sort, sign) || byName(a, b));
}

function scored(row: LeagueRow): number {
  return row.score == null ? 0 : 1;
}

function compare(a: LeagueRow, b: LeagueRow, sort: Sort, sign: number): number {
  if (sort === 'name') return sign * byName(a, b);
  const [x, y] = [sortValue(a, sort), sortValue(b, sort)];
  if (x === undefined || y === undefined) return (x === undefined ? 1 : 0) - (y === undefined ? 1 : 0);
  return sign * (x - y);
}

function sortValue(row: LeagueRow, sort: Exclude<Sort, 'name'>): number | undefined {
  const value = row[sort];
  return value == null ? undefined : Number(value);
}

function byName(a: LeagueRow, b: LeagueRow): number {
  return a.institution.name.localeCompare(b.institution.name, 'id');
}
