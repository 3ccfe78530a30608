import type { Scorecard } from './scorecard.ts';
import type { Outcome } from './slot.ts';

export interface Decision {
  readonly outcome: Outcome;
  /** Codes: why it was not applied, or why an applied submission has no score. */
  readonly reasons: readonly string[];
  /** Codes: what was noticed and kept. */
  readonly findings: readonly string[];
}

export interface Judgement {
  readonly decision: Decision;
  /** The scorecard that was given, unless the input was applied. */
  readonly next: Scorecard;
}
