/** How a result moved since the family's assessment before: a figure only where the two can be compared, else why not. */
import type { E4 } from '@pantau/rulebook';
import { isBreakInSeries, previousAssessment } from './series.ts';

/** Why a figure is missing: of the score and so of the rank, or (the last three) of the rank alone. */
export const NO_MOVEMENT = [
  'first_assessment',
  'break_in_series',
  'no_score',
  'no_score_before',
  'incomplete',
  'not_ranked_before',
  'own_regions_only',
] as const;
export type NoMovement = (typeof NO_MOVEMENT)[number];

export interface Place {
  readonly rank: number;
  readonly of: number;
}

export interface Standing {
  readonly score: E4 | null;
  /** Null where it is not ranked. */
  readonly place: Place | null;
  /** Whoever asks sees a part of the peers only: a place among them is none in the country. */
  readonly isPartlySeen?: boolean;
}

export interface Movement {
  /** The period that it is told against; null for the first assessment of a family. */
  readonly against: string | null;
  readonly score: E4 | null;
  /** Places gained: 3 is three places up. */
  readonly rank: number | null;
  /** The place then. Its `of` may be another: places among 12 and among 15 are not the same ladder. */
  readonly before: Place | null;
  readonly reason: NoMovement | null;
}

/** `before` is the institution's result of the family's assessment before, if anything is known of it. */
export function movementOf(
  at: { readonly family: string; readonly instrument: string; readonly period: string },
  now: Standing,
  before: Standing | undefined,
): Movement {
  const against = previousAssessment(at.family, at.period)?.period ?? null;
  const none = (reason: NoMovement): Movement => ({ against, score: null, rank: null, before: null, reason });
  if (against === null) return none('first_assessment');
  if (isBreakInSeries(at.family, at.instrument, at.period)) return none('break_in_series');
  if (now.score === null) return none('no_score');
  if (before === undefined || before.score === null) return none('no_score_before');
  const score = now.score - before.score;
  if (now.isPartlySeen) return { against, score, rank: null, before: null, reason: 'own_regions_only' };
  if (now.place === null) return { against, score, rank: null, before: before.place, reason: 'incomplete' };
  if (before.place === null) return { against, score, rank: null, before: null, reason: 'not_ranked_before' };
  return { against, score, rank: before.place.rank - now.place.rank, before: before.place, reason: null };
}
