/** A case as its answer shows it, from the parallel arrays of its row. */
import type { CaseFound, CaseStepFound } from '../queries/case.ts';
import { institutionView, orNull, timestamp } from './views.ts';

export function caseView(row: CaseFound, steps: readonly CaseStepFound[]) {
  return {
    ...{ id: row.case_id, tenant: row.tenant, simulated: row.simulated, version: row.version, class: row.class },
    ...{ category: row.category, state: row.state, channel: orNull(row.channel) },
    ...{ anonymous: row.anonymous, confidential: row.confidential },
    place: row.regency === '' && row.lat === null ? null : placeView(row),
    institution: row.institution === '' ? null : institutionView(row.institution),
    unit: orNull(row.unit),
    ...{ receivedAt: timestamp(row.received_ms), filedAt: timestamp(row.filed_ms), closedAt: instantOf(row.closed_ms) },
    ...{ forwards: row.forwards, reopens: row.reopens, rating: row.rating, supporters: row.supporters },
    ...{ maladministration: orNull(row.maladministration), archiveReason: orNull(row.archive_reason) },
    ...{ duplicateOf: orNull(row.duplicate_of), policy: orNull(row.policy) },
    tasks: row.task_number.map((number, at) => ({
      number,
      ...{ institution: row.task_institution[at] ?? '', unit: row.task_unit[at] ?? '', state: row.task_state[at] ?? '' },
      openedAt: timestamp(row.task_opened_at_ms[at] ?? 0),
      ...{ followedUpAt: instantOf(row.task_followed_up_at_ms[at]), closedAt: instantOf(row.task_closed_at_ms[at]) },
    })),
    clocks: row.clock_name.map((name, at) => ({
      ...{ name, number: row.clock_number[at] ?? 0, kind: row.clock_kind[at] ?? '' },
      limit: limitView(row.clock_kind[at] ?? '', row.clock_limit[at] ?? 0),
      startedAt: timestamp(row.clock_started_at_ms[at] ?? 0),
      ...{ dueAt: instantOf(row.clock_due_at_ms[at]), stoppedAt: instantOf(row.clock_stopped_at_ms[at]) },
      state: row.clock_state[at] ?? '',
      holder: { role: row.clock_holder_role[at] ?? '', id: orNull(row.clock_holder_id[at] ?? '') },
      rule: row.clock_rule[at] ?? '',
    })),
    breaches: row.breach_id.map((id, at) => {
      const dueAt = timestamp(row.breach_due_at_ms[at] ?? 0);
      return {
        ...{ id, caseId: row.case_id, clock: row.breach_clock[at] ?? '', number: row.breach_number[at] ?? 0 },
        holder: { role: row.breach_holder_role[at] ?? '', id: orNull(row.breach_holder_id[at] ?? '') },
        ...{ institution: orNull(row.breach_institution[at] ?? ''), unit: orNull(row.breach_unit[at] ?? '') },
        ...{ dueAt, breachedAt: dueAt, recordedAt: timestamp(row.breach_recorded_at_ms[at] ?? 0) },
        ...{ stage: row.breach_stage[at] ?? '', rung: orNull(row.breach_rung[at] ?? '') },
      };
    }),
    steps: steps.map((step) => ({
      ...{ number: step.number, action: step.action, role: step.role, actor: orNull(step.actor) },
      ...{ at: timestamp(step.at_ms), recordedAt: timestamp(step.entered_ms), appendedAt: timestamp(step.recorded_ms) },
      ...{ from: orNull(step.from_state), to: orNull(step.to_state), reason: orNull(step.reason) },
      ...{ noteHash: orNull(step.note_hash), task: step.task === 0 ? null : step.task },
      clock: step.clock === '' ? null : { name: step.clock, number: step.clock_number, rung: orNull(step.rung) },
    })),
    missingSteps: missing(steps, row.version),
    recordedAt: timestamp(row.recorded_ms),
  };
}

function placeView({ province, regency, lat, lon, approximate }: CaseFound) {
  return { province: orNull(province), regency: orNull(regency), lat, lon, approximate };
}

/** As the complaints service writes it: "PT24H", or so many days. */
function limitView(kind: string, limit: number): string | number {
  return kind === 'clock-hours' ? `PT${limit}H` : limit;
}

/** The version is the number of the steps; between a case's row and its steps there is a moment in which some are not there yet. */
function missing(steps: readonly CaseStepFound[], version: number): number {
  return Math.max(0, version - steps.length);
}

function instantOf(ms: number | null | undefined): string | null {
  return ms === null || ms === undefined ? null : timestamp(ms);
}
