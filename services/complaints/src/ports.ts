/** What complaints needs of the world. */
import type { OutgoingMessage } from '@pantau/contracts';
import type { Case, CaseState, Step } from './domain/case.ts';
import type { Change } from './domain/change.ts';
import type { Duty } from './domain/duty.ts';
import type { Box } from './domain/similar.ts';

/** A change with all that is written beside it. */
export interface CaseWrite {
  readonly change: Change;
  readonly message: OutgoingMessage;
  readonly idempotency?: {
    readonly subject: string;
    readonly key: string;
    readonly fingerprint: string;
    readonly expiresAt: number;
  };
  /** Sealed already; `key` only with a new case. */
  readonly vault?: { readonly wrappedKey?: Uint8Array; readonly sealed: readonly SealedPart[] };
  /** Attachments that the case takes. */
  readonly attachments?: readonly string[];
}

export interface SealedPart {
  readonly field: string;
  readonly content: Uint8Array;
}

export interface CaseStore {
  /** Case numbers rise within a tenant and year; a filing that fails leaves a gap. */
  nextNumber(tenant: string, year: number): Promise<number>;
  read(id: string): Promise<Case | undefined>;
  steps(id: string): Promise<readonly Step[]>;
  /**
   * Writes what it can: answers for each whether it was written. Not written is what another was faster with, and what was
   * written before under the same idempotency key; nothing of such a change is there.
   */
  write(write: CaseWrite): Promise<boolean>;
  /** All of them or none: for changes that belong together. */
  writeTogether(writes: readonly CaseWrite[]): Promise<boolean>;
  idempotent(
    subject: string,
    key: string,
  ): Promise<{ readonly fingerprint: string; readonly caseId: string; readonly version: number } | undefined>;
  /** Forgets keys of requests that have expired. */
  forgetKeys(now: number): Promise<void>;
  list(filter: CaseFilter): Promise<readonly Case[]>;
  /** Open ones, the newest first. */
  near(filter: NearFilter): Promise<readonly Case[]>;
  /** Claims up to `limit` cases of the tenant with something due, but those named, and writes what `make` makes of them. Answers how many clocks were claimed: fewer than the limit when no more are due. */
  fireDue(
    tenant: string,
    now: number,
    limit: number,
    except: readonly string[],
    make: (cases: readonly Case[]) => Promise<readonly CaseWrite[]>,
  ): Promise<number>;
  /** Open cases of a tenant by id, after one. */
  openAfter(tenant: string, after: string, limit: number): Promise<readonly Case[]>;
  /** Tenants with something running. */
  dueTenants(): Promise<readonly string[]>;
}

export interface CaseFilter {
  readonly tenant: string;
  readonly open?: boolean;
  readonly state?: CaseState;
  readonly class?: string;
  readonly category?: string;
  readonly regency?: string;
  readonly operator?: string | null;
  readonly institution?: string;
  readonly unit?: string;
  readonly ids?: readonly string[];
  readonly categories?: readonly string[];
  /** Received from and before, ms. */
  readonly from?: number;
  readonly before?: number;
  readonly closed?: boolean;
  /** No unit has it now. */
  readonly isUnassigned?: boolean;
  /** Only what may be shown to everybody. */
  readonly isPublic?: boolean;
  readonly order: 'due' | 'newest';
  readonly after?: { readonly at: number | null; readonly id: string };
  readonly skip?: number;
  readonly limit: number;
}

export interface NearFilter {
  readonly tenant: string;
  readonly category: string;
  readonly box: Box;
  /** Received in between, ms. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

export interface CasesPublisher {
  /** Resolves when the broker has acknowledged all of them. */
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
}

/** Opens and closes what only few may read. */
export interface Vault {
  /** Seals under a new key of the case, which comes wrapped. */
  seal(
    caseId: string,
    parts: readonly PlainPart[],
  ): Promise<{ readonly wrappedKey: Uint8Array; readonly sealed: readonly SealedPart[] }>;
  /** Seals more under the case's key; undefined where it was destroyed. */
  sealMore(caseId: string, parts: readonly PlainPart[]): Promise<readonly SealedPart[] | undefined>;
  /** What is sealed, in the clear; undefined where it was erased. The opening is logged first. */
  open(caseId: string, by: Opening): Promise<readonly PlainPart[] | undefined>;
  /** Destroys the case's key, for ever, also in the table's file, and what it sealed. Logged first. False: it was destroyed before. */
  erase(caseId: string, by: Opening): Promise<boolean>;
  /** Writes the table of keys anew once more, where any was destroyed since then: an open transaction may have kept its dead row. */
  wipe(since: number): Promise<void>;
  log(caseId: string): Promise<readonly (Opening & { readonly action: 'open' | 'erase' })[]>;
  /** Of a case, always the same. */
  pin(caseId: string): string;
  isPin(caseId: string, pin: string): boolean;
  /** A keyed hash: of a note for its event, of a part of a name that later texts are masked by. */
  hash(caseId: string, text: string): string;
}

export interface PlainPart {
  readonly field: string;
  readonly text: string;
}

export interface Opening {
  readonly subject: string;
  readonly reason: string;
  readonly at: number;
}

/** Whose a case is, and what he may do. */
export interface Officer {
  readonly id: string;
  readonly roles: readonly string[];
  readonly unit: { readonly institution: string; readonly unit: string } | null;
}

export interface Officers {
  find(tenant: string, id: string): Promise<Officer | undefined>;
  /** Gives the next case to somebody on duty, by fair share; null: nobody is. */
  assign(tenant: string, at: number): Promise<string | null>;
}

/** With when he is on duty. */
export interface RegisteredOfficer extends Officer, Duty {
  /** Position in the fair share: comparable within a channel, not a count of cases. */
  readonly served: number;
}

export interface OfficerRegister extends Officers {
  list(tenant: string): Promise<readonly RegisteredOfficer[]>;
  put(tenant: string, officer: Omit<RegisteredOfficer, 'served'>): Promise<void>;
  /** Somebody took a case of his own accord: it is of his share too. */
  took(tenant: string, id: string): Promise<void>;
  /** Those that have officers. */
  tenants(): Promise<readonly string[]>;
}

/** Where a point is. */
export interface Places {
  /** Undefined outside Indonesia. `accuracyM`: radius in metres. */
  find(lat: number, lon: number, accuracyM?: number): FoundPlace | undefined;
}

export interface FoundPlace {
  readonly regency: string;
  readonly province: string;
  readonly approximate: boolean;
  readonly distanceKm: number;
  /** The accuracy of the point reaches into another regency; only boundaries can tell. */
  readonly nearBorder?: boolean;
}

export interface Simulation {
  readonly tenant: string;
  /** The real tenant whose policy it runs under. */
  readonly policyOf: string;
  readonly seed: string;
  readonly now: number;
}

export interface Simulations {
  create(simulation: Simulation): Promise<void>;
  find(tenant: string): Promise<Simulation | undefined>;
  /** The newest first, at most a hundred. */
  list(): Promise<readonly Simulation[]>;
  /** Never back. */
  setNow(tenant: string, now: number): Promise<void>;
}
