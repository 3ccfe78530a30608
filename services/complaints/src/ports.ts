/** What complaints needs of the world. */
import type { OutgoingMessage } from '@pantau/contracts';
import type { Case, CaseState, Step } from './domain/case.ts';
import type { Change } from './domain/change.ts';

/** A change with all that is written beside it. */
export interface CaseWrite {
  readonly change: Change;
  readonly message: OutgoingMessage;
  readonly idempotency?: { readonly subject: string; readonly key: string; readonly fingerprint: string; readonly expiresAt: number };
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
  readMany(ids: readonly string[]): Promise<readonly Case[]>;
  steps(id: string): Promise<readonly Step[]>;
  /**
   * Writes what it can: answers for each whether it was written. Not written is what another was faster with, and what was
   * written before under the same idempotency key; nothing of such a change is there.
   */
  write(write: CaseWrite): Promise<boolean>;
  /** All of them or none: for changes that belong together. */
  writeTogether(writes: readonly CaseWrite[]): Promise<boolean>;
  idempotent(subject: string, key: string): Promise<{ readonly fingerprint: string; readonly caseId: string; readonly version: number } | undefined>;
  list(filter: CaseFilter): Promise<readonly Case[]>;
  /** Claims up to `limit` cases of the tenant with something due, and writes what `make` makes of them. Answers how many were found. */
  fireDue(tenant: string, now: number, limit: number, make: (cases: readonly Case[]) => Promise<readonly CaseWrite[]>): Promise<number>;
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
  readonly order: 'due' | 'newest';
  readonly after?: { readonly at: number | null; readonly id: string };
  readonly limit: number;
}

export interface CasesPublisher {
  /** Resolves when the broker has acknowledged all of them. */
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
}
