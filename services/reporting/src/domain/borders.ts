/** Which province an institution belongs to: as it was in the period that is asked for, or by today's borders. */

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

/** What a query needs to place institutions; none by today's borders, which rows carry. */
export function movesFor(_borders: Borders): Moves {
  return [];
}
