/** What became of the cases received in a range of days, by group. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { RECEIVED_SQL, receivedCases, receivedParams } from './case-columns.ts';
import { CASE_SCOPE_SQL } from './case-scope.ts';

/** Of a sorted list of ms: how many, the two in the middle, and the smallest that at least nine of ten do not exceed. */
const spread = (list: string) =>
  `[toInt64(length(${list})), ${list}[intDiv(length(${list}) + 1, 2)], ${list}[intDiv(length(${list}), 2) + 1], ${list}[intDiv(length(${list}) * 9 + 9, 10)]]`;

const since = (moment: string) => `toUnixTimestamp64Milli(${moment}) - toUnixTimestamp64Milli(received_at)`;

/**
 * A case counts once in each of its groups: in that of every unit (or institution) that was given a task of it, and of every
 * operator who had a clock of it; and once in the total, which is the row with `is_total`. A breach counts in the group of
 * whoever it is held against where groups are holders, else in all of its case's.
 */
export const caseSummary = defineQuery({
  name: 'reporting.case-summary',
  sql: `
    WITH
      verified AS (
        SELECT tenant, case_id, min(at) AS verified_at
        FROM case_step_v1
        WHERE action = 'verifikasi' AND ${RECEIVED_SQL}
          AND ({asOf: Int64} = 0 OR recorded_at <= fromUnixTimestamp64Milli({asOf: Int64}))
        GROUP BY tenant, case_id
      ),
      asked AS (
        SELECT
          *,
          arrayMap((i, u) -> concat(i, '/', u), task_institution, task_unit) AS task_key,
          multiIf(
            {by: String} = 'day', [toString(toDate(received_at + toIntervalHour(zone_hours)))],
            {by: String} = 'category', [toString(category)],
            {by: String} = 'class', [toString(class)],
            {by: String} = 'institution', arrayMap(x -> toString(x), arrayDistinct(task_institution)),
            {by: String} = 'unit', arrayDistinct(task_key),
            arrayMap(x -> toString(x), arrayDistinct(arrayConcat(
              arrayFilter((id, role) -> role = 'operator' AND id != '', clock_holder_id, clock_holder_role),
              arrayFilter((id, role) -> role = 'operator' AND id != '', breach_holder_id, breach_holder_role))))) AS own_keys,
          arrayMap((role, id, i, u) -> multiIf(
            {by: String} = 'institution', if(role = 'operator', '-', toString(i)),
            {by: String} = 'unit', if(role = 'operator', '-', concat(i, '/', u)),
            {by: String} = 'operator', if(role = 'operator', toString(id), '-'),
            '*'), breach_holder_role, breach_holder_id, breach_institution, breach_unit) AS breach_key,
          isNull(closed_at) AS is_open,
          arrayMap(due -> toUnixTimestamp64Milli(assumeNotNull(due)), arrayFilter(
            (due, state, role) -> state = 'running' AND role != 'pelapor' AND isNotNull(due),
            clock_due_at, clock_state, clock_holder_role)) AS dues,
          ${since('verified_at')} AS verify_ms,
          if(empty(task_opened_at), NULL, ${since('arrayMin(task_opened_at)')}) AS forward_ms,
          arrayFilter(x -> isNotNull(x), task_followed_up_at) AS answers,
          if(empty(answers), NULL, ${since('arrayMin(arrayMap(x -> assumeNotNull(x), answers))')}) AS follow_up_ms,
          if(state = 'selesai', ${since('closed_at')}, NULL) AS close_ms
        FROM ${receivedCases('*')} AS cases
        LEFT JOIN verified USING (tenant, case_id)
        WHERE ({class: String} = '' OR class = {class: String})
          AND ({category: String} = '' OR category = {category: String})
          AND ({regency: String} = '' OR regency = {regency: String})
          AND ${CASE_SCOPE_SQL}
      ),
      counted AS (
        SELECT
          *,
          arrayJoin(arrayConcat([(true, '')], arrayMap(key -> (false, key), if(empty(own_keys), [''], own_keys)))) AS member,
          tupleElement(member, 1) AS is_total,
          tupleElement(member, 2) AS group_key,
          arrayFilter((clock, key) -> is_total OR key = '*' OR key = group_key, arrayMap(x -> toString(x), breach_clock), breach_key) AS own_breaches
        FROM asked
      ),
      summed AS (
        SELECT
          is_total, group_key,
          count() AS received,
          countIf(is_open) AS open,
          groupArrayIf((zone_hours, dues), is_open AND notEmpty(dues)) AS waiting,
          countIf(notEmpty(own_breaches)) AS breached,
          countIf(NOT is_open) AS closed,
          countIf(state = 'selesai') AS settled,
          countIf(reopens > 0) AS reopened,
          sumMap(own_breaches, arrayWithConstant(length(own_breaches), toUInt32(1))) AS by_clock,
          arraySort(groupArray(verify_ms)) AS verify,
          arraySort(groupArray(forward_ms)) AS forward,
          arraySort(groupArray(follow_up_ms)) AS follow_up,
          arraySort(groupArray(close_ms)) AS close,
          groupUniqArray(toString(policy)) AS policies
        FROM counted
        GROUP BY is_total, group_key
      )
    SELECT
      is_total, group_key, toUInt32(received) AS received, toUInt32(open) AS open, waiting, toUInt32(breached) AS breached, toUInt32(closed) AS closed, toUInt32(settled) AS settled,
      toUInt32(reopened) AS reopened, tupleElement(by_clock, 1) AS breach_clocks, tupleElement(by_clock, 2) AS breach_counts,
      ${spread('verify')} AS verify, ${spread('forward')} AS forward, ${spread('follow_up')} AS follow_up, ${spread('close')} AS close, policies
    FROM summed
    ORDER BY is_total, if({by: String} = 'day', 0, received) DESC, group_key`,
  params: z.object({
    ...receivedParams,
    by: z.enum(['day', 'institution', 'unit', 'category', 'class', 'operator']),
    class: z.string(),
    category: z.string(),
    regency: z.string(),
  }),
  row: z.object({
    is_total: z.boolean(),
    /** '' where a case has no such group; "18/dinas-bmbk" of a unit. */
    group_key: z.string(),
    received: z.number(),
    open: z.number(),
    /** Of each open case with terms that run: its zone, hours east of UTC, and when they fall due, ms. What time it is changes no row. */
    waiting: z.array(z.tuple([z.number(), z.array(z.coerce.number())])),
    breached: z.number(),
    closed: z.number(),
    settled: z.number(),
    reopened: z.number(),
    breach_clocks: z.array(z.string()),
    breach_counts: z.array(z.coerce.number()),
    verify: z.array(z.coerce.number()),
    forward: z.array(z.coerce.number()),
    follow_up: z.array(z.coerce.number()),
    close: z.array(z.coerce.number()),
    policies: z.array(z.string()),
  }),
});

export type CaseSummaryRow = z.output<typeof caseSummary.row>;
