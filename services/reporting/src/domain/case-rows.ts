/** What the event of a case becomes in the store: the case as it stands then, and the steps that it adds. */
import type { pantau } from '@pantau/contracts';
import { isStorableTime } from './result-rows.ts';

type CaseChanged = pantau.complaints.v1.CaseChanged;

/** One version of a case. Key: (tenant, case), then the version. Times in ms, '' is "none". */
export interface CaseRow {
  readonly tenant: string;
  readonly simulated: boolean;
  readonly caseId: string;
  readonly version: number;
  /** East of UTC: the tenant's days. */
  readonly zoneHours: number;
  readonly class: string;
  readonly category: string;
  readonly state: string;
  readonly channel: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly place: CasePlace;
  readonly institution: string;
  readonly unit: string;
  readonly receivedAt: number;
  readonly filedAt: number;
  /** When the complaints service wrote this version down. */
  readonly changedAt: number;
  readonly closedAt: number | null;
  readonly forwards: number;
  readonly reopens: number;
  readonly rating: number | null;
  readonly maladministration: string;
  readonly archiveReason: string;
  readonly duplicateOf: string;
  readonly supporters: number;
  readonly policy: string;
  readonly tasks: readonly CaseTaskRow[];
  readonly clocks: readonly CaseClockRow[];
  readonly breaches: readonly CaseBreachRow[];
  /** The broker's append time. */
  readonly recordedAt: number;
}

export interface CasePlace {
  readonly province: string;
  readonly regency: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly approximate: boolean;
}

export interface CaseTaskRow {
  readonly number: number;
  readonly institution: string;
  readonly unit: string;
  readonly state: string;
  readonly openedAt: number;
  readonly followedUpAt: number | null;
  readonly closedAt: number | null;
}

export interface CaseClockRow {
  readonly name: string;
  readonly number: number;
  readonly kind: string;
  /** Hours or days, after the kind. */
  readonly limit: number;
  readonly startedAt: number;
  readonly dueAt: number | null;
  readonly state: string;
  readonly stoppedAt: number | null;
  readonly holderRole: string;
  readonly holderId: string;
  readonly rule: string;
}

export interface CaseBreachRow {
  readonly id: string;
  readonly clock: string;
  readonly number: number;
  readonly holderRole: string;
  readonly holderId: string;
  readonly institution: string;
  readonly unit: string;
  readonly dueAt: number;
  readonly recordedAt: number;
  readonly stage: string;
  readonly rung: string;
}

/** One step, with what never changes of its case. Key: (tenant, case, number). */
export interface CaseStepRow {
  readonly tenant: string;
  readonly simulated: boolean;
  readonly caseId: string;
  readonly number: number;
  readonly action: string;
  readonly role: string;
  readonly actor: string;
  readonly at: number;
  /** When the complaints service wrote it down. */
  readonly enteredAt: number;
  readonly fromState: string;
  readonly toState: string;
  readonly reason: string;
  readonly noteHash: string;
  readonly task: number;
  readonly clock: string;
  readonly clockNumber: number;
  readonly rung: string;
  readonly receivedAt: number;
  readonly filedAt: number;
  /** The broker's append time. */
  readonly recordedAt: number;
}

/** Proto3 gives "" and 0 for what was never written; versions and steps count from one. */
export function hasCaseKey({ caseId, tenant, version, state, steps }: CaseChanged): boolean {
  return caseId !== '' && tenant !== '' && version > 0 && state !== '' && steps.every(({ number }) => number > 0);
}

/** `tenantProvince`: where the place is not known; `recordedAt`: the broker's append time. */
export function caseRow(data: CaseChanged, zoneHours: number, tenantProvince: string, recordedAt: number): CaseRow {
  const { tenant, simulated, caseId, version, state, channel, anonymous, confidential, institution, unit } = data;
  const { forwards, reopens, maladministration, archiveReason, duplicateOf, supporters, policy } = data;
  return {
    ...{ tenant, simulated, caseId, version, zoneHours, state, channel, anonymous, confidential, institution, unit },
    ...{ class: data.class, category: data.category },
    place: {
      province: data.place?.province || tenantProvince,
      regency: data.place?.regency ?? '',
      lat: data.place?.lat ?? null,
      lon: data.place?.lon ?? null,
      approximate: data.place?.approximate ?? false,
    },
    receivedAt: data.receivedAtMs,
    filedAt: data.filedAtMs,
    changedAt: data.steps.at(-1)?.recordedAtMs ?? data.filedAtMs,
    closedAt: data.closedAtMs ?? null,
    ...{ forwards, reopens, maladministration, archiveReason, duplicateOf, supporters, policy },
    rating: data.rating ?? null,
    tasks: data.tasks.map((task) => ({
      ...{ number: task.number, institution: task.institution, unit: task.unit, state: task.state },
      openedAt: task.openedAtMs,
      followedUpAt: task.followedUpAtMs ?? null,
      closedAt: task.closedAtMs ?? null,
    })),
    clocks: data.clocks.map((clock) => ({
      ...{ name: clock.name, number: clock.number, kind: clock.kind, limit: clock.limit, state: clock.state },
      ...{ holderRole: clock.holderRole, holderId: clock.holderId, rule: clock.rule },
      startedAt: clock.startedAtMs,
      dueAt: clock.dueAtMs ?? null,
      stoppedAt: clock.stoppedAtMs ?? null,
    })),
    breaches: data.breaches.map((breach) => ({
      ...{ id: breach.id, clock: breach.clock, number: breach.number, stage: breach.stage, rung: breach.rung },
      ...{ holderRole: breach.holderRole, holderId: breach.holderId, institution: breach.institution, unit: breach.unit },
      dueAt: breach.dueAtMs,
      recordedAt: breach.recordedAtMs,
    })),
    recordedAt,
  };
}

export function caseStepRows(data: CaseChanged, recordedAt: number): CaseStepRow[] {
  // By name: what was not sent is a default of the message's prototype, which a rest or spread leaves out.
  const { tenant, simulated, caseId } = data;
  return data.steps.map((step) => ({
    ...{ tenant, simulated, caseId, number: step.number, action: step.action, role: step.role, actor: step.actor },
    ...{ at: step.atMs, enteredAt: step.recordedAtMs, fromState: step.fromState, toState: step.toState },
    ...{ reason: step.reason, noteHash: step.noteHash, task: step.task },
    ...{ clock: step.clock, clockNumber: step.clockNumber, rung: step.rung },
    ...{ receivedAt: data.receivedAtMs, filedAt: data.filedAtMs, recordedAt },
  }));
}

/** Whether the columns could hold it; see isStorable of results. */
export function isStorableCase({ place, ...row }: CaseRow, steps: readonly CaseStepRow[]): boolean {
  const times = [
    ...[row.receivedAt, row.filedAt, row.changedAt, row.closedAt],
    ...row.tasks.flatMap((task) => [task.openedAt, task.followedUpAt, task.closedAt]),
    ...row.clocks.flatMap((clock) => [clock.startedAt, clock.dueAt, clock.stoppedAt]),
    ...row.breaches.flatMap((breach) => [breach.dueAt, breach.recordedAt]),
    ...steps.flatMap((step) => [step.at, step.enteredAt]),
  ];
  return (
    times.every((time) => time === null || isStorableTime(time)) &&
    [place.lat, place.lon].every((degrees) => degrees === null || Math.abs(degrees) <= 180) &&
    (row.rating === null || row.rating <= MAX_RATING) &&
    row.version <= MAX_VERSION
  );
}

/** UInt8. */
const MAX_RATING = 255;
/** What the stamp has room for. */
const MAX_VERSION = 2 ** 22 - 1;
