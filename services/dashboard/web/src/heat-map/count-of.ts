import type { HeatCell } from '../api/analysis.ts';

/** How many results the cells are made of: each names its own. */
export function countOf(cells: readonly (readonly HeatCell[])[]): number {
  return cells.flat().reduce((sum, { n }) => sum + n, 0);
}
