import type { HeatCell } from '../api/analysis.ts';

export const ROW_ORDERS = ['code', 'name', 'value'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

interface OrderedRow {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly HeatCell[];
}

/**
 * Provinces from west to east (their codes), by name, or by the newest column in which anything is known, highest first. Those without
 * a value there come last: unknown is not low.
 */
export function orderRows<R extends OrderedRow>(rows: readonly R[], order: RowOrder): R[] {
  if (order === 'code') return [...rows];
  if (order === 'name') return [...rows].sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const column = newestColumn(rows);
  const newest = (row: R) => row.cells[column]?.value;
  return [...rows].sort((a, b) => Number(newest(b) ?? -1) - Number(newest(a) ?? -1));
}

/** The last column with a value in any row; −1 where there is none. */
export function newestColumn(rows: readonly Pick<OrderedRow, 'cells'>[]): number {
  return Math.max(-1, ...rows.map(({ cells }) => cells.findLastIndex(({ value }) => value != null)));
}
