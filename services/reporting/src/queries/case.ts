/** One case as its last event left it, and its steps. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { CASE_SCOPE_SQL } from './case-scope.ts';
import { scopeParams } from './scope.ts';

const params = z.object({ id: z.string(), ...scopeParams });
const ms = z.coerce.number();
const knownMs = z.union([z.null(), z.coerce.number()]);

const list = (column: string) => `arrayMap(x -> toUnixTimestamp64Milli(x), ${column}) AS ${column}_ms`;

export const oneCase = defineQuery({
  name: 'reporting.case',
  sql: `
    SELECT
      tenant, simulated, case_id, version, class, category, state, channel, anonymous, confidential,
      province, regency, lat, lon, approximate, institution, unit, zone_hours,
      toUnixTimestamp64Milli(received_at) AS received_ms, toUnixTimestamp64Milli(filed_at) AS filed_ms,
      toUnixTimestamp64Milli(closed_at) AS closed_ms, toUnixTimestamp64Milli(recorded_at) AS recorded_ms,
      forwards, reopens, rating, maladministration, archive_reason, duplicate_of, supporters, policy,
      task_number, task_institution, task_unit, task_state,
      ${list('task_opened_at')}, ${list('task_followed_up_at')}, ${list('task_closed_at')},
      clock_name, clock_number, clock_kind, clock_limit, clock_state, clock_holder_role, clock_holder_id, clock_rule,
      ${list('clock_started_at')}, ${list('clock_due_at')}, ${list('clock_stopped_at')},
      breach_id, breach_clock, breach_number, breach_holder_role, breach_holder_id, breach_institution, breach_unit,
      breach_stage, breach_rung, ${list('breach_due_at')}, ${list('breach_recorded_at')}
    FROM case_current_v1 FINAL
    WHERE case_id = {id: String} AND ${CASE_SCOPE_SQL}
    ORDER BY simulated, tenant
    LIMIT 1`,
  params,
  row: z.object({
    ...{ tenant: z.string(), simulated: z.boolean(), case_id: z.string(), version: z.number(), class: z.string() },
    ...{ category: z.string(), state: z.string(), channel: z.string(), anonymous: z.boolean(), confidential: z.boolean() },
    ...{ province: z.string(), regency: z.string(), lat: z.number().nullable(), lon: z.number().nullable() },
    ...{ approximate: z.boolean(), institution: z.string(), unit: z.string(), zone_hours: z.number() },
    ...{ received_ms: ms, filed_ms: ms, closed_ms: knownMs, recorded_ms: ms, forwards: z.number(), reopens: z.number() },
    ...{ rating: z.number().nullable(), maladministration: z.string(), archive_reason: z.string(), duplicate_of: z.string() },
    ...{ supporters: z.number(), policy: z.string() },
    ...{ task_number: z.array(z.number()), task_institution: z.array(z.string()), task_unit: z.array(z.string()) },
    ...{ task_state: z.array(z.string()), task_opened_at_ms: z.array(ms), task_followed_up_at_ms: z.array(knownMs) },
    task_closed_at_ms: z.array(knownMs),
    ...{ clock_name: z.array(z.string()), clock_number: z.array(z.number()), clock_kind: z.array(z.string()) },
    ...{ clock_limit: z.array(z.number()), clock_state: z.array(z.string()), clock_holder_role: z.array(z.string()) },
    ...{ clock_holder_id: z.array(z.string()), clock_rule: z.array(z.string()), clock_started_at_ms: z.array(ms) },
    ...{ clock_due_at_ms: z.array(knownMs), clock_stopped_at_ms: z.array(knownMs) },
    ...{ breach_id: z.array(z.string()), breach_clock: z.array(z.string()), breach_number: z.array(z.number()) },
    ...{ breach_holder_role: z.array(z.string()), breach_holder_id: z.array(z.string()) },
    ...{ breach_institution: z.array(z.string()), breach_unit: z.array(z.string()), breach_stage: z.array(z.string()) },
    ...{ breach_rung: z.array(z.string()), breach_due_at_ms: z.array(ms), breach_recorded_at_ms: z.array(ms) },
  }),
});

export const caseTimeline = defineQuery({
  name: 'reporting.case-timeline',
  sql: `
    SELECT
      number, action, role, actor, from_state, to_state, reason, note_hash, task, clock, clock_number, rung,
      toUnixTimestamp64Milli(at) AS at_ms, toUnixTimestamp64Milli(entered_at) AS entered_ms,
      toUnixTimestamp64Milli(recorded_at) AS recorded_ms
    FROM case_step_v1 FINAL
    WHERE tenant = {tenant: String} AND case_id = {id: String}
    ORDER BY number`,
  params: z.object({ tenant: z.string(), id: z.string() }),
  row: z.object({
    ...{ number: z.number(), action: z.string(), role: z.string(), actor: z.string(), from_state: z.string() },
    ...{ to_state: z.string(), reason: z.string(), note_hash: z.string(), task: z.number(), clock: z.string() },
    ...{ clock_number: z.number(), rung: z.string(), at_ms: ms, entered_ms: ms, recorded_ms: ms },
  }),
});

export type CaseFound = z.output<typeof oneCase.row>;
export type CaseStepFound = z.output<typeof caseTimeline.row>;
