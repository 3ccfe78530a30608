/** What reporting needs of the world. */
import type { CaseRow, CaseStepRow } from './domain/case-rows.ts';
import type { ObservationRow } from './domain/observation-rows.ts';
import type { InstitutionRow, RejectionRow, StepRow, UnitRow } from './domain/rows.ts';
import type { PartitionState } from './domain/watermark.ts';

/** Each call's rows go in one insert, a few rows together with those of other calls; it resolves when the rows can be read. Throws AppError 'unavailable'. */
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
  state(): Promise<WrittenState>;
}

/** How much was ever written, as numbers that only rise. */
export interface WrittenState {
  /** By topic, the sum of its partitions' next offsets. */
  readonly written: ReadonlyMap<string, bigint>;
  /** Names the rebuild that was last and how far it is: tables change places without an offset. */
  readonly rebuild: string;
}

/** Every partition that stands between an input and an answer, with what the broker has and how far its reader is. */
export interface LagSource {
  partitions(): Promise<readonly PartitionState[]>;
}

/** A named, frozen copy of what was known at an instant. */
export interface Vintage {
  readonly name: string;
  /** ms. */
  readonly asOf: number;
  readonly note: string;
  readonly createdBy: string;
  /** ms. */
  readonly createdAt: number;
  /** Null while it is being copied: nothing can be asked of it then. */
  readonly contents: VintageContents | null;
}

export interface VintageContents {
  readonly institutionResults: number;
  readonly unitResults: number;
  readonly observations: number;
  /** Over all its rows, in no order: two copies of the same rows have the same. */
  readonly checksum: string;
}

/** The names that are given; what was frozen lies in the store. */
export interface VintageRegister {
  /** Undefined where there is none. */
  find(name: string): Promise<Vintage | undefined>;
  /** The newest first. */
  list(): Promise<readonly Vintage[]>;
  /** Gives the name, where it is free; else says who has it. */
  begin(vintage: Pick<Vintage, 'name' | 'asOf' | 'note' | 'createdBy'>): Promise<Vintage>;
  /** Runs the work while no other copy freezes; throws AppError 'conflict' where one does. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  finish(name: string, contents: VintageContents): Promise<void>;
}
