/** What reporting needs of the world. */
import type { CaseRow, CaseStepRow } from './domain/case-rows.ts';
import type { ObservationRow } from './domain/observation-rows.ts';
import type { InstitutionRow, RejectionRow, StepRow, UnitRow } from './domain/rows.ts';
import type { PartitionState } from './domain/watermark.ts';

/** Each call is one insert; it resolves when the rows can be read. Throws AppError 'unavailable'. */
export interface ResultStore {
  addInstitutions(rows: readonly InstitutionRow[]): Promise<void>;
  addUnits(rows: readonly UnitRow[]): Promise<void>;
  addSteps(rows: readonly StepRow[]): Promise<void>;
  addRejections(rows: readonly RejectionRow[]): Promise<void>;
  addObservations(rows: readonly ObservationRow[]): Promise<void>;
  addCases(rows: readonly CaseRow[]): Promise<void>;
  addCaseSteps(rows: readonly CaseStepRow[]): Promise<void>;
}

export interface FreshnessMeter {
  /** A result can be read, so many ms after the broker took the input that it follows from. */
  visible(afterMs: number): void;
}

export interface WrittenUpTo {
  readonly topic: string;
  readonly partition: number;
  /** First offset not yet written. */
  readonly nextOffset: number;
  /** Broker append time of the last message written, ms; undefined when nothing in the batch could be read. */
  readonly appendedAt: number | undefined;
  /** Broker append time of the last input whose decision was written, ms; undefined when the batch held none. */
  readonly inputAppendedAt: number | undefined;
}

export interface SinkProgress {
  /** Never goes back: a batch that another copy overtook during a rebalance reports an older offset. */
  advance(progress: WrittenUpTo): Promise<void>;
  read(): Promise<readonly WrittenUpTo[]>;
}

/** Every partition that stands between an input and an answer, with what the broker has and how far its reader is. */
export interface LagSource {
  partitions(): Promise<readonly PartitionState[]>;
}
