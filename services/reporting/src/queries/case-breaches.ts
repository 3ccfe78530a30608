/** The terms that passed unmet on one day, whoever they are held against. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { CASE_SCOPE_SQL, CHANNEL_SQL, caseScopeParams } from './case-scope.ts';

/**
 * A row per breach, the oldest first. Cases are picked before their breaches are laid out in rows: most cases have none of that day.
 * Zones are up to 9 hours east of UTC: there a day begins up to 9 hours earlier.
 */
export const caseBreaches = defineQuery({
  name: 'reporting.case-breaches',
  sql: `
    SELECT
      case_id, tenant, class, category, state, confidential, regency, toString(policy) AS policy_text,
      id, clock, number, holder_role, holder_id, at_institution, at_unit,
      toUnixTimestamp64Milli(due) AS due_ms, toUnixTimestamp64Milli(noted) AS noted_ms, stage, rung
    FROM (
      SELECT
        case_id, tenant, class, category, state, confidential, regency, policy, zone_hours, breach_id, breach_clock, breach_number,
        breach_holder_role, breach_holder_id, breach_institution, breach_unit, breach_due_at, breach_recorded_at, breach_stage, breach_rung
      FROM case_current_v1 FINAL
      WHERE ${CHANNEL_SQL} AND ${CASE_SCOPE_SQL}
        AND arrayExists(passed -> passed >= toDateTime64({day: Date}, 3, 'UTC') - INTERVAL 9 HOUR
          AND passed < toDateTime64({day: Date}, 3, 'UTC') + INTERVAL 24 HOUR, breach_due_at)
    )
    ARRAY JOIN
      breach_id AS id, breach_clock AS clock, breach_number AS number, breach_holder_role AS holder_role,
      breach_holder_id AS holder_id, breach_institution AS at_institution, breach_unit AS at_unit,
      breach_due_at AS due, breach_recorded_at AS noted, breach_stage AS stage, breach_rung AS rung
    WHERE toDate(due + toIntervalHour(zone_hours)) = {day: Date}
    ORDER BY due, id`,
  params: z.object({ ...caseScopeParams, day: z.iso.date() }),
  row: z.object({
    case_id: z.string(),
    tenant: z.string(),
    class: z.string(),
    category: z.string(),
    state: z.string(),
    confidential: z.boolean(),
    regency: z.string(),
    policy_text: z.string(),
    id: z.string(),
    clock: z.string(),
    number: z.number(),
    holder_role: z.string(),
    holder_id: z.string(),
    at_institution: z.string(),
    at_unit: z.string(),
    due_ms: z.coerce.number(),
    noted_ms: z.coerce.number(),
    stage: z.string(),
    rung: z.string(),
  }),
});

export type CaseBreachFound = z.output<typeof caseBreaches.row>;
