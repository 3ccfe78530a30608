/** What scoring needs of the world. */
import type { OutgoingMessage } from '@pantau/contracts';
import type { Instrument } from '@pantau/rulebook';
import type { Change } from './domain/fold.ts';
import type { Input } from './domain/input.ts';
import type { Scorecard, ScorecardKey } from './domain/scorecard.ts';

/** The instrument of a rule version; undefined for one that this build does not know. */
export type FindRules = (rule: string) => Instrument | undefined;

export interface Rules {
  readonly byRule: FindRules;
  /** The newest version of an instrument. */
  newest(id: string): Instrument | undefined;
}

/** An input with where it came from. */
export interface Arrived {
  readonly input: Input;
  readonly offset: number;
  readonly actor: string;
  readonly onBehalfOf: string;
  readonly traceparent: string | undefined;
}

export interface ScoringTransaction {
  /** False: another scorer has moved on since `from` was read. */
  advance(topic: string, partition: number, from: number, to: number): Promise<boolean>;
  /** Locks, in key order, and reads the scorecards that the inputs touch; those that do not exist yet come empty. */
  load(inputs: readonly Input[]): Promise<ReadonlyMap<string, Scorecard>>;
  save(changes: readonly EncodedChange[]): Promise<void>;
  /** Undefined when there are no messages. */
  addToOutbox(topic: string, partition: number, messages: readonly OutgoingMessage[]): Promise<Added | undefined>;
}

/** With each changed unit as it is published, by its key: what the store keeps of it is the same bytes. */
export interface EncodedChange extends Change<Arrived> {
  readonly encodedUnits: ReadonlyMap<string, Uint8Array>;
}

/** Where a batch's messages are in the outbox of their partition. */
export interface Added {
  readonly first: number;
  readonly last: number;
  /** Older messages of the partition still wait: they go first. */
  readonly behindOthers: boolean;
}

export interface ScoringStore {
  /** The first offset of the partition that is not folded yet; undefined before the first batch. */
  nextOffset(topic: string, partition: number): Promise<number | undefined>;
  transaction<T>(work: (tx: ScoringTransaction) => Promise<T>): Promise<T>;
  /** The oldest messages of the partition's outbox, in the order in which they were added. */
  pending(topic: string, partition: number, limit: number): Promise<readonly PendingMessage[]>;
  removeFromOutbox(ids: readonly PendingMessage['id'][]): Promise<void>;
  removeAdded(topic: string, partition: number, added: Added): Promise<void>;
  /** `values`: with the values of every unit; without, of none. */
  read(key: ScorecardKey, wanted?: { readonly values: boolean }): Promise<Scorecard | undefined>;
  /** Scorecards with the values of all their units. */
  page(page: ScorecardPage): Promise<readonly Scorecard[]>;
}

/** Of one instrument, in the order of institution and period. */
export interface ScorecardPage {
  readonly instrument: string;
  readonly after: Pick<ScorecardKey, 'institution' | 'period'> | null;
  readonly limit: number;
}

export interface PendingMessage {
  readonly id: number;
  readonly message: OutgoingMessage;
}

export interface ScoresPublisher {
  /** Resolves when the broker has acknowledged all of them. */
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
}
