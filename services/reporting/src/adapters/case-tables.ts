/** The tables of cases, with the types of their migrations, and rows as their columns take them. Times in ms. */
import { defineTable, type TableRow } from '@pantau/clickhouse';
import type { CaseRow, CaseStepRow } from '../domain/case-rows.ts';

const text = { type: 'String' } as const;
const texts = { type: 'Array(String)' } as const;
const count = { type: 'UInt32' } as const;
const counts = { type: 'Array(UInt32)' } as const;
const flag = { type: 'Bool' } as const;
const degrees = { type: 'Nullable(Float64)' } as const;
const instant = { type: "DateTime64(3, 'UTC')" } as const;
const knownInstant = { type: "Nullable(DateTime64(3, 'UTC'))" } as const;
const instants = { type: "Array(DateTime64(3, 'UTC'))" } as const;
const knownInstants = { type: "Array(Nullable(DateTime64(3, 'UTC')))" } as const;

export const caseVersions = defineTable({
  name: 'case_history_v1',
  columns: {
    ...{ tenant: text, simulated: flag, case_id: text, version: count, zone_hours: { type: 'UInt8' } },
    ...{ class: text, category: text, state: text, channel: text, anonymous: flag, confidential: flag },
    ...{ province: text, regency: text, lat: degrees, lon: degrees, approximate: flag, institution: text, unit: text },
    ...{ received_at: instant, filed_at: instant, changed_at: instant, closed_at: knownInstant },
    ...{ forwards: count, reopens: count, rating: { type: 'Nullable(UInt8)' }, maladministration: text },
    ...{ archive_reason: text, duplicate_of: text, supporters: count, policy: text },
    ...{ task_number: counts, task_institution: texts, task_unit: texts, task_state: texts, task_opened_at: instants },
    ...{ task_followed_up_at: knownInstants, task_closed_at: knownInstants },
    ...{ clock_name: texts, clock_number: counts, clock_kind: texts, clock_limit: counts, clock_started_at: instants },
    ...{ clock_due_at: knownInstants, clock_state: texts, clock_stopped_at: knownInstants },
    ...{ clock_holder_role: texts, clock_holder_id: texts, clock_rule: texts },
    ...{ breach_id: texts, breach_clock: texts, breach_number: counts, breach_holder_role: texts, breach_holder_id: texts },
    ...{ breach_institution: texts, breach_unit: texts, breach_due_at: instants, breach_recorded_at: instants },
    ...{ breach_stage: texts, breach_rung: texts, recorded_at: instant },
  },
});

export const caseSteps = defineTable({
  name: 'case_step_v1',
  columns: {
    ...{ tenant: text, simulated: flag, case_id: text, number: count, action: text, role: text, actor: text },
    ...{ at: instant, entered_at: instant, from_state: text, to_state: text, reason: text, note_hash: text },
    ...{ task: count, clock: text, clock_number: count, rung: text, received_at: instant, filed_at: instant },
    recorded_at: instant,
  },
});

export function caseColumns(row: CaseRow): TableRow<typeof caseVersions> {
  const { tasks, clocks, breaches, place } = row;
  return {
    ...{ tenant: row.tenant, simulated: row.simulated, case_id: row.caseId, version: row.version, zone_hours: row.zoneHours },
    ...{ class: row.class, category: row.category, state: row.state, channel: row.channel },
    ...{ anonymous: row.anonymous, confidential: row.confidential, ...place, institution: row.institution, unit: row.unit },
    ...{ received_at: row.receivedAt, filed_at: row.filedAt, changed_at: row.changedAt, closed_at: row.closedAt },
    ...{ forwards: row.forwards, reopens: row.reopens, rating: row.rating, maladministration: row.maladministration },
    ...{ archive_reason: row.archiveReason, duplicate_of: row.duplicateOf, supporters: row.supporters, policy: row.policy },
    task_number: tasks.map(({ number }) => number),
    task_institution: tasks.map(({ institution }) => institution),
    task_unit: tasks.map(({ unit }) => unit),
    task_state: tasks.map(({ state }) => state),
    task_opened_at: tasks.map(({ openedAt }) => openedAt),
    task_followed_up_at: tasks.map(({ followedUpAt }) => followedUpAt),
    task_closed_at: tasks.map(({ closedAt }) => closedAt),
    clock_name: clocks.map(({ name }) => name),
    clock_number: clocks.map(({ number }) => number),
    clock_kind: clocks.map(({ kind }) => kind),
    clock_limit: clocks.map(({ limit }) => limit),
    clock_started_at: clocks.map(({ startedAt }) => startedAt),
    clock_due_at: clocks.map(({ dueAt }) => dueAt),
    clock_state: clocks.map(({ state }) => state),
    clock_stopped_at: clocks.map(({ stoppedAt }) => stoppedAt),
    clock_holder_role: clocks.map(({ holderRole }) => holderRole),
    clock_holder_id: clocks.map(({ holderId }) => holderId),
    clock_rule: clocks.map(({ rule }) => rule),
    breach_id: breaches.map(({ id }) => id),
    breach_clock: breaches.map(({ clock }) => clock),
    breach_number: breaches.map(({ number }) => number),
    breach_holder_role: breaches.map(({ holderRole }) => holderRole),
    breach_holder_id: breaches.map(({ holderId }) => holderId),
    breach_institution: breaches.map(({ institution }) => institution),
    breach_unit: breaches.map(({ unit }) => unit),
    breach_due_at: breaches.map(({ dueAt }) => dueAt),
    breach_recorded_at: breaches.map(({ recordedAt }) => recordedAt),
    breach_stage: breaches.map(({ stage }) => stage),
    breach_rung: breaches.map(({ rung }) => rung),
    recorded_at: row.recordedAt,
  };
}

export function caseStepColumns(row: CaseStepRow): TableRow<typeof caseSteps> {
  return {
    ...{ tenant: row.tenant, simulated: row.simulated, case_id: row.caseId, number: row.number, action: row.action },
    ...{ role: row.role, actor: row.actor, at: row.at, entered_at: row.enteredAt },
    ...{ from_state: row.fromState, to_state: row.toState, reason: row.reason, note_hash: row.noteHash },
    ...{ task: row.task, clock: row.clock, clock_number: row.clockNumber, rung: row.rung },
    ...{ received_at: row.receivedAt, filed_at: row.filedAt, recorded_at: row.recordedAt },
  };
}
