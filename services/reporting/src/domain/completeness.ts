/**
 * How much of what an assessment was meant to cover a computed score is made of. A published score is the whole result of
 * whoever assessed, however few units were sent here: it has no completeness.
 */
import type { Basis } from './shown-result.ts';

/**
 * Below this share, in percent, a computed score is shown and not ranked. The mean of four of five units is at most a fifth
 * of the scale off the mean of all; below that the missing units may decide the place more than those that were received.
 * The rosters that are known have two to seven units: the floor lets one of five to seven be late, and none of two to four.
 */
export const COMPLETENESS_FLOOR = 80;

/** Why a result has no rank: without a score, with too few of its units received, or computed without a roster to hold it against. */
export const UNRANKED = ['no_score', 'incomplete', 'unknown_coverage'] as const;
export type Unranked = (typeof UNRANKED)[number];

export interface Coverage {
  readonly basis: Basis;
  readonly receivedUnits: number | null;
  readonly expectedUnits: number | null;
}

/** In whole percent, rounded down so that 100 means all; null without a roster or where nothing was computed. */
export function completenessOf({ basis, receivedUnits, expectedUnits }: Coverage): number | null {
  if (basis !== 'computed' || receivedUnits === null || expectedUnits === null || expectedUnits === 0) return null;
  return Math.floor((receivedUnits * 100) / expectedUnits);
}
