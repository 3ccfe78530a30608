/** What scoring folds over, in the domain's own words: one type per event of the `submissions` topic. */
import type { Instrument } from '@pantau/rulebook';

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

export interface Product {
  readonly code: string;
  readonly name: string;
}

export interface Value {
  readonly code: string;
  /** Ten-thousandths: 87.34 is 873400. */
  readonly valueE4: number;
  readonly basis: 'score' | 'points';
}

export interface Source {
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly title: string;
}

export interface PublishedRank {
  readonly rank: number;
  readonly of: number | null;
  readonly scope: string;
  readonly peerClass: string;
}

/** What one source printed; an empty text or a null is something that it did not print. */
export interface ClaimContent {
  readonly scoreE4: number | null;
  readonly printedScore: string;
  readonly zone: string;
  readonly category: string;
  readonly predicate: string;
  readonly ranks: readonly PublishedRank[];
  readonly award: string;
  readonly legalBasis: string;
  readonly note: string;
  /** What the door noticed and kept. */
  readonly flags: readonly string[];
}

export interface RosterEntry {
  readonly unit: Unit;
  readonly products: readonly Product[];
}

interface InputBase {
  readonly eventId: string;
  readonly eventType: string;
  readonly institution: string;
  readonly instrument: Instrument;
  readonly period: string;
  readonly revision: number;
  readonly ruleVersion: string;
  /** Milliseconds since 1970: when the broker appended the input. */
  readonly recordedAt: number;
}

export interface SubmissionInput extends InputBase {
  readonly kind: 'submission';
  readonly submissionId: string;
  readonly unit: Unit;
  readonly product: Product | null;
  readonly values: readonly Value[];
}

export interface SubmissionWithdrawal extends InputBase {
  readonly kind: 'submission-withdrawal';
  readonly submissionId: string;
  readonly unitCode: string;
  readonly productCode: string;
}

export interface ClaimInput extends InputBase {
  readonly kind: 'claim';
  readonly unit: Unit | null;
  readonly product: Product | null;
  readonly source: Source;
  readonly content: ClaimContent;
}

export interface ClaimWithdrawal extends InputBase {
  readonly kind: 'claim-withdrawal';
  readonly unitCode: string;
  readonly productCode: string;
  readonly source: Source;
}

export interface RosterInput extends InputBase {
  readonly kind: 'roster';
  readonly entries: readonly RosterEntry[];
}

/** `instrument` is the version adopted, and `revision` its number. */
export interface RuleAdoption extends InputBase {
  readonly kind: 'rule-adoption';
}

export type Input = SubmissionInput | SubmissionWithdrawal | ClaimInput | ClaimWithdrawal | RosterInput | RuleAdoption;
