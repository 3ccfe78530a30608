/** The rows of the store: plain data, each a pure function of one event. Scores are in ten-thousandths, times in ms, '' is "not known". */
import type { E4 } from '@pantau/rulebook';
import type { Basis } from './shown-result.ts';

/** What the rulebook knows of an institution, as rows carry it so that SQL can filter. */
export interface Place {
  readonly kind: string;
  /** The province itself, for a province. */
  readonly province: string;
}

/** A scorecard as one scoring batch left it. Key: (family, period, instrument, institution), then generation and version. */
export interface InstitutionRow extends Place {
  readonly institution: string;
  readonly family: string;
  readonly instrument: string;
  readonly period: string;
  readonly generation: number;
  readonly version: number;
  readonly score: E4 | null;
  readonly category: string;
  readonly zone: string;
  readonly basis: Basis;
  readonly publishedScore: E4 | null;
  readonly predicate: string;
  readonly disputed: boolean;
  readonly ranks: readonly PrintedRank[];
  readonly sources: readonly SourceRow[];
  readonly computedScore: E4 | null;
  readonly scoredAt: string;
  readonly unitCount: number | null;
  readonly expectedUnits: number | null;
  /** Entries of the roster that have a unit with a score; null without a roster, and from builds that did not say. */
  readonly receivedUnits: number | null;
  readonly difference: E4 | null;
  readonly roster: readonly string[];
  readonly levels: readonly LevelRow[];
  readonly flags: readonly string[];
  readonly ruleVersion: string;
  readonly inputEventId: string;
  readonly recordedAt: number;
}

export interface PrintedRank {
  readonly rank: number;
  readonly of: number | null;
  readonly scope: string;
  readonly peerClass: string;
}

export interface SourceRow {
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** n and the exact sum over the institution's units; `sum` is decimal text with four places. `basis` is '' from builds that did not say. */
export interface LevelRow {
  readonly code: string;
  readonly n: number;
  readonly sum: string;
  readonly basis: 'score' | 'points' | '';
}

/** One unit's or product's result, its values in the instrument's order. */
export interface UnitRow extends Place {
  readonly institution: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly productCode: string;
  readonly productName: string;
  readonly instrument: string;
  readonly period: string;
  readonly generation: number;
  readonly version: number;
  readonly withdrawn: boolean;
  readonly score: E4 | null;
  readonly category: string;
  readonly zone: string;
  readonly values: readonly { readonly code: string; readonly value: E4; readonly inPoints: boolean }[];
  readonly revision: number;
  readonly scoredAt: string;
  readonly ruleVersion: string;
  readonly submissionId: string;
  readonly inputEventId: string;
  readonly recordedAt: number;
}

export type Step = 'received' | 'decided' | 'visible';
export type OutcomeName = 'applied' | 'duplicate' | 'stale' | 'conflict' | 'rejected';

/** A station on the way of one revision of a submission. */
export interface StepRow {
  readonly submissionId: string;
  readonly institution: string;
  readonly province: string;
  readonly unitCode: string;
  readonly productCode: string;
  readonly instrument: string;
  readonly period: string;
  readonly revision: number;
  readonly eventId: string;
  readonly step: Step;
  readonly outcome: OutcomeName | '';
  readonly reasons: readonly string[];
  readonly findings: readonly string[];
  readonly at: number;
}

/** An input that changed nothing, and why. */
export interface RejectionRow {
  readonly eventId: string;
  readonly inputType: string;
  readonly submissionId: string;
  readonly institution: string;
  readonly province: string;
  readonly unitCode: string;
  readonly productCode: string;
  readonly instrument: string;
  readonly period: string;
  readonly revision: number;
  readonly outcome: OutcomeName;
  readonly reasons: readonly string[];
  readonly findings: readonly string[];
  readonly source: SourceRow;
  readonly recordedAt: number;
  readonly decidedAt: number;
}
