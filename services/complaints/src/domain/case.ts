/** A complaint as the sum of its steps. Times are milliseconds since 1970. Nothing here names the reporter: that is the vault's. */
import type { Hold, Limit } from '@pantau/rulebook';

export type CaseState =
  | 'diterima'
  | 'ditunda'
  | 'diverifikasi'
  | 'bukan_wewenang'
  | 'diarsipkan'
  | 'didisposisikan'
  | 'ditindaklanjuti'
  | 'selesai_diajukan'
  | 'selesai'
  | 'dibuka_kembali'
  | 'dicabut'
  | 'digabung';

export interface Case {
  /** "LPG-2026-000123". */
  readonly id: string;
  readonly tenant: string;
  readonly simulated: boolean;
  /** The number of its steps. */
  readonly version: number;
  /** The terms that it was filed under: "lampung-in@2025". */
  readonly policy: string;
  readonly state: CaseState;
  /** Where a hold goes back to. */
  readonly stateBeforeHold: CaseState | null;
  readonly class: string;
  readonly category: string;
  readonly tags: readonly string[];
  /** Masked. */
  readonly title: string;
  /** Masked; the original is in the vault. */
  readonly description: string;
  readonly channel: string;
  /** The number that another channel gave it. */
  readonly externalNumber: string | null;
  /** Hidden from the public and from whom it is about. */
  readonly anonymous: boolean;
  /** The content is not public. */
  readonly confidential: boolean;
  readonly place: CasePlace | null;
  /** True receipt, also when it was entered later on somebody's behalf. */
  readonly receivedAt: number;
  readonly filedAt: number;
  /** When its last step was recorded. */
  readonly updatedAt: number;
  readonly closedAt: number | null;
  /** The officer who is to forward it; null where nobody is on duty yet. */
  readonly operator: string | null;
  readonly tasks: readonly Task[];
  readonly clocks: readonly CaseClock[];
  readonly breaches: readonly Breach[];
  /** How often it was passed on as somebody else's, to other governments and between units. */
  readonly forwards: number;
  readonly forwardedTo: string | null;
  readonly reopens: number;
  readonly rating: number | null;
  readonly maladministration: string | null;
  readonly archiveReason: string | null;
  readonly duplicateOf: string | null;
  readonly supporters: number;
  /** Who proposed the end: may not agree to it. */
  readonly proposedBy: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Keyed hashes of the parts of the reporter's name, so that later texts are masked without opening the vault. */
  readonly nameHashes: readonly string[];
}

export interface CasePlace {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly accuracyM: number | null;
  readonly address: string | null;
  readonly province: string;
  readonly regency: string;
  /** The regency of the nearest known place, so far away; not from a boundary. */
  readonly approximate: boolean;
  readonly distanceKm: number | null;
  /** It may lie on either side of a border: its accuracy reaches across. */
  readonly nearBorder?: boolean;
}

export interface Task {
  readonly number: number;
  readonly institution: string;
  readonly unit: string;
  readonly state: 'open' | 'followed-up' | 'answered' | 'returned' | 'moved';
  readonly openedAt: number;
  readonly followedUpAt: number | null;
  readonly closedAt: number | null;
}

export interface Holder {
  readonly role: string;
  /** An officer's id or a unit's code; null where it is nobody's yet. */
  readonly id: string | null;
  /** Since when. */
  readonly from: number;
}

export interface CaseClock {
  readonly name: string;
  /** Which of this name, from 1; that of a task has the task's number. */
  readonly number: number;
  readonly limit: Limit;
  readonly rule: string;
  readonly startedAt: number;
  readonly holds: readonly Hold[];
  readonly stoppedAt: number | null;
  /** `met` in time, `late` after the term, `ended` without either: the case went elsewhere. */
  readonly state: 'running' | 'held' | 'met' | 'late' | 'ended';
  /** Null while it is held. */
  readonly dueAt: number | null;
  /** When its next rung falls due; null where none does. */
  readonly nextAt: number | null;
  /** How many of its rungs have been fired. */
  readonly fired: number;
  /** Who had it, the last one now. */
  readonly holders: readonly Holder[];
}

export type SanctionStage = 'breach' | 'notice' | 'objection' | 'decision' | 'effect' | 'waiver';

/** A term that passed unmet. Its id is also its sanction's. */
export interface Breach {
  readonly id: string;
  readonly clock: string;
  readonly number: number;
  readonly holder: Holder;
  readonly institution: string;
  readonly unit: string;
  readonly dueAt: number;
  readonly recordedAt: number;
  readonly stage: SanctionStage;
  /** What a decision says; null before one. */
  readonly effect: string | null;
  /** The highest rung of the ladder that was told. */
  readonly rung: string;
}

export interface Attachment {
  readonly id: string;
  /** Of the bytes as they are kept, without metadata. */
  readonly sha256: string;
  readonly bytes: number;
  /** The step that brought it. */
  readonly step: number;
  /** The reporter's own: forgotten with him. What officers brought as proof stays. */
  readonly byReporter: boolean;
}

/** Something that was done, by a person or by a clock. Never changed once written. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly action: string;
  readonly role: string;
  /** The officer; null for reporters and clocks. */
  readonly actor: string | null;
  /** When it took effect: for a clock the true due time. */
  readonly at: number;
  readonly recordedAt: number;
  readonly from: CaseState | null;
  readonly to: CaseState;
  /** A code. */
  readonly reason: string | null;
  /** Masked. */
  readonly note: string | null;
  /** Whether the reporter and the public may read it. */
  readonly open: boolean;
  /** What else it was about: a task, a clock and rung, what was changed. */
  readonly facts: StepFacts;
}

export interface StepFacts {
  readonly task?: number;
  readonly clock?: string;
  readonly clockNumber?: number;
  readonly rung?: string;
  readonly sanction?: string;
  readonly onBehalf?: boolean;
  readonly proof?: readonly string[];
  readonly [what: string]: string | number | boolean | null | readonly string[] | undefined;
}

export function clockKey(clock: Pick<CaseClock, 'name' | 'number'>): string {
  return `${clock.name}.${clock.number}`;
}

export function breachId(caseId: string, clock: Pick<CaseClock, 'name' | 'number'>): string {
  return `${caseId}.${clockKey(clock)}`;
}

const ENDED: ReadonlySet<CaseState> = new Set(['selesai', 'diarsipkan', 'dicabut', 'digabung', 'bukan_wewenang']);

/** Nobody here has to do anything about it, unless it is opened again. */
export function isClosed(state: CaseState): boolean {
  return ENDED.has(state);
}
