/** What one moment did to a case: written whole or not at all. */
import type { Policy, WorkingCalendar } from '@pantau/rulebook';
import type { Case, CaseClock, CaseState, SanctionStage, Step, StepFacts } from './case.ts';

/** The rules that a case runs under: its policy, and the calendar as it is known now. */
export interface Rules {
  readonly policy: Policy;
  readonly calendar: WorkingCalendar;
}

export interface LedgerEntry {
  readonly sanction: string;
  readonly kind: SanctionStage;
  readonly at: number;
  readonly actor: string | null;
  readonly role: string;
  /** Codes and masked text only. */
  readonly content: Readonly<Record<string, string | number | null | readonly string[]>>;
}

export interface Change {
  /** The case after it. */
  readonly case: Case;
  /** The version that it was made from; 0 for a new case. */
  readonly from: number;
  /** The clocks as they were: only those that moved are written. */
  readonly clocksBefore: readonly CaseClock[];
  readonly steps: readonly Step[];
  readonly ledger: readonly LedgerEntry[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A case while a change is made of it. Only functions of this folder see one. */
export interface Draft {
  readonly case: Writable<Case>;
  readonly from: number;
  readonly clocksBefore: readonly CaseClock[];
  readonly steps: Step[];
  readonly ledger: LedgerEntry[];
  readonly rules: Rules;
  /** When the change is made; steps of clocks take effect earlier. */
  readonly now: number;
}

export function draftOf(stored: Case, rules: Rules, now: number): Draft {
  return { case: { ...stored }, from: stored.version, clocksBefore: stored.clocks, steps: [], ledger: [], rules, now };
}

export interface NewStep {
  readonly action: string;
  readonly role: string;
  readonly actor?: string | null;
  readonly at: number;
  readonly to?: CaseState;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly open?: boolean;
  readonly facts?: StepFacts;
}

/** Adds a step and moves the case; without `to` it stays where it is. */
export function addStep(draft: Draft, step: NewStep): void {
  const { case: changed } = draft;
  const to = step.to ?? changed.state;
  changed.version += 1;
  draft.steps.push({
    number: changed.version,
    action: step.action,
    role: step.role,
    actor: step.actor ?? null,
    at: step.at,
    recordedAt: draft.now,
    from: changed.version === 1 ? null : changed.state,
    to,
    reason: step.reason ?? null,
    note: step.note ?? null,
    open: step.open ?? false,
    facts: step.facts ?? {},
  });
  changed.state = to;
  changed.updatedAt = draft.now;
}

export function changeOf(draft: Draft): Change {
  return { case: draft.case, from: draft.from, clocksBefore: draft.clocksBefore, steps: draft.steps, ledger: draft.ledger };
}
