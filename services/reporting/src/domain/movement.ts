/** How a result moved since the family's assessment before: a figure only where the two can be compared, else why not. */
import type { E4 } from '@pantau/rulebook';
import type { Unranked } from './completeness.ts';
import { isBreakInSeries, previousAssessment } from './series.ts';

/** Why a figure is missing: of the score and so of the rank, or (the last two) of the rank alone. */
export const NO_MOVEMENT = [
  'first_assessment',
  'break_in_series',
  'no_score',
  'incomplete',
  'unknown_coverage',
  'no_score_before',
  'incomplete_before',
  'not_ranked_before',
  'own_regions_only',
] as const;
export type NoMovement = (typeof NO_MOVEMENT)[number];

/** A result of one institution in one period. */
export interface Standing {
  readonly score: E4 | null;
  readonly unranked: Unranked | null;
}

/** The assessment before, as far as it is known of the institution. */
export interface Before extends Standing {
  /** Places then and now among the peers that were ranked both times; null where the institution is not one of them. */
  readonly ladder: Ladder | null;
}

export interface Ladder {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

export interface Movement {
  /** The period that it is told against; null for the first assessment of a family. */
  readonly against: string | null;
  readonly score: E4 | null;
  /** Places gained on the ladder: 3 is three places up. */
  readonly rank: number | null;
  readonly ladder: Ladder | null;
  readonly reason: NoMovement | null;
}

/** `isPartlySeen`: whoever asks sees some of the peers only; a place among them is none in the country. */
export function movementOf(
  at: { readonly family: string; readonly instrument: string; readonly period: string },
  now: Standing,
  before: Before | undefined,
  isPartlySeen = false,
): Movement {
  const against = previousAssessment(at.family, at.period)?.period ?? null;
  const none = (reason: NoMovement): Movement => ({ against, score: null, rank: null, ladder: null, reason });
  if (against === null) return none('first_assessment');
  if (isBreakInSeries(at.family, at.instrument, at.period)) return none('break_in_series');
  if (now.score === null) return none('no_score');
  // One unit of seven held against a whole result would be told as a rise or a fall that nobody made.
  if (now.unranked !== null) return none(now.unranked);
  if (before === undefined || before.score === null) return none('no_score_before');
  if (before.unranked !== null) return none('incomplete_before');
  const score = now.score - before.score;
  const scoreAlone = (reason: NoMovement): Movement => ({ against, score, rank: null, ladder: null, reason });
  if (isPartlySeen) return scoreAlone('own_regions_only');
  if (before.ladder === null) return scoreAlone('not_ranked_before');
  return { against, score, rank: before.ladder.from - before.ladder.to, ladder: before.ladder, reason: null };
}
