/** The terms that passed unmet on one day, by whoever they are held against: who has most comes first, then whose is oldest. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { CASE_SCOPE_SQL, CHANNEL_SQL, caseScopeParams } from './case-scope.ts';

/** A row per breach, `limit` of each group; `breaches` counts all of the group. */
export const caseBreaches = defineQuery({
  name: 'reporting.case-breaches',
  sql: `
    WITH found AS (
      SELECT
        if({by: String} = 'operator', toString(holder_id), concat(at_institution, '/', at_unit)) AS group_key,
        case_id, tenant, class, category, state, confidential, regency,
        id, clock, number, holder_role, holder_id, at_institution, at_unit, due, noted, stage, rung
      FROM case_current_v1 FINAL
      ARRAY JOIN
        breach_id AS id, breach_clock AS clock, breach_number AS number, breach_holder_role AS holder_role,
        breach_holder_id AS holder_id, breach_institution AS at_institution, breach_unit AS at_unit,
        breach_due_at AS due, breach_recorded_at AS noted, breach_stage AS stage, breach_rung AS rung
      WHERE ${CHANNEL_SQL} AND ${CASE_SCOPE_SQL}
        AND (holder_role = 'operator') = ({by: String} = 'operator')
        AND toDate(due + toIntervalHour(zone_hours)) = {day: Date}
    )
    SELECT
      group_key, toUInt32(count() OVER same) AS breaches, case_id, tenant, class, category, state, confidential, regency,
      id, clock, number, holder_role, holder_id, at_institution, at_unit,
      toUnixTimestamp64Milli(due) AS due_ms, toUnixTimestamp64Milli(noted) AS noted_ms, stage, rung
    FROM found
    WINDOW same AS (PARTITION BY group_key)
    ORDER BY breaches DESC, min(due) OVER same, group_key, due, id
    LIMIT {limit: UInt32} BY group_key`,
  params: z.object({ ...caseScopeParams, day: z.iso.date(), by: z.enum(['unit', 'operator']), limit: z.number().int() }),
  row: z.object({
    group_key: z.string(),
    breaches: z.number(),
    case_id: z.string(),
    tenant: z.string(),
    class: z.string(),
    category: z.string(),
    state: z.string(),
    confidential: z.boolean(),
    regency: z.string(),
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
