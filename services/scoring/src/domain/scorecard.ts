/** What scoring knows of one institution under one instrument in one period. Values only; `judge` makes the next one. */
import { deriveId } from '@pantau/contracts';
import { type Instrument, type ScoredAt, sourceKey } from '@pantau/rulebook';
import type { ClaimContent, Input, Product, RosterEntry, Source, Unit, Value } from './input.ts';
import type { Slot } from './slot.ts';

export interface ScorecardKey {
  readonly institution: string;
  readonly instrument: string;
  readonly period: string;
}

/** The score of one unit (or product). */
export interface Score {
  /** Exact: `points` over `denominator`, which is that of the rule version that scored it. Means are taken of this, never of the rounded score. */
  readonly points: bigint;
  readonly denominator: bigint;
  /** Rounded to two places, in ten-thousandths. */
  readonly scoreE4: number;
  /** Empty where no source gives the cuts. */
  readonly category: string;
  /** Empty where the authority gives no traffic light. */
  readonly zone: string;
  readonly scoredAt: ScoredAt;
}

export interface UnitResult extends Slot {
  /** Number of inputs applied. */
  readonly version: number;
  readonly unit: Unit;
  readonly product: Product | null;
  readonly submissionId: string;
  /** The version of the rules that judged it. */
  readonly ruleVersion: string;
  /** Null when withdrawn, or when `refusal` says why. */
  readonly score: Score | null;
  /** Why there are values and no score, a code; else empty. */
  readonly refusal: string;
  /**
   * In the instrument's order. Read from the store only for the units (with all their products) that a batch touches: sixty
   * values a unit are most of its bytes.
   */
  readonly values: readonly Value[] | undefined;
}

export interface Claim extends Slot {
  readonly unit: Unit | null;
  readonly product: Product | null;
  readonly source: Source;
  readonly content: ClaimContent;
}

export interface Roster extends Slot {
  readonly entries: readonly RosterEntry[];
}

/** The newest version of the rules that was adopted for the scorecard; the slot's revision is the number of the version. */
export interface Adopted extends Slot {
  readonly instrument: Instrument;
}

/**
 * How often a level was given in the results that count, and the exact sum of what was given: a value has 32 bits, so four
 * million units would fit an integer number.
 */
export interface LevelTally {
  readonly n: number;
  readonly sumE4: number;
}

export interface Scorecard {
  readonly key: ScorecardKey;
  /**
   * The adopted version of the rules, else the one of the input that it began with: it averages and classifies, and whatever else
   * arrives by another version moves no band. Each unit was scored by the version that its own input carried, or by the adopted
   * one where that is newer.
   */
  readonly instrument: Instrument;
  readonly generation: number;
  /** Number of inputs applied, whatever batches they came in. */
  readonly version: number;
  /** Of the input applied last. */
  readonly recordedAt: number;
  readonly eventId: string;
  readonly adopted: Adopted | null;
  readonly roster: Roster | null;
  readonly units: ReadonlyMap<string, UnitResult>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By `levelKey`. Kept up by difference, so that a batch need not read the values of every unit again. */
  readonly levels: ReadonlyMap<string, LevelTally>;
}

const FIRST_GENERATION = 1;

export function emptyScorecard(key: ScorecardKey, instrument: Instrument): Scorecard {
  return {
    key,
    instrument,
    generation: FIRST_GENERATION,
    version: 0,
    recordedAt: 0,
    eventId: '',
    adopted: null,
    roster: null,
    units: new Map(),
    claims: new Map(),
    levels: new Map(),
  };
}

/** One text per scorecard. A line feed is in no code: the reader of inputs refuses control characters. */
export function scorecardKey(key: ScorecardKey): string {
  return `${key.institution}\n${key.instrument}\n${key.period}`;
}

export function keyOf(input: Input): ScorecardKey {
  return { institution: input.institution, instrument: input.instrument.id, period: input.period };
}

export function unitKey(unitCode: string, productCode: string): string {
  return `${unitCode}\n${productCode}`;
}

/** Hashed, because an url may be longer than an index entry of the store. */
export function hashedSourceKey(source: Source): string {
  return deriveId('source', sourceKey(source));
}

export function claimKey(unitCode: string, productCode: string, source: string): string {
  return `${unitCode}\n${productCode}\n${source}`;
}

/** Points and scores of the same code are different quantities, so each is tallied apart. */
export function levelKey(value: Value): string {
  return `${value.code}\n${value.basis}`;
}
