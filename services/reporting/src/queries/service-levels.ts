/** How the cases received in a range of months were dealt with: by month, by unit, or both. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { receivedCases, receivedParams } from './case-columns.ts';
import { CASE_SCOPE_SQL } from './case-scope.ts';

/** The term of the case as a whole, the citizen's: 5, 14 or 60 working days after the class. */
export const TERM = 'settle';

/** Doubles and cases that were withdrawn are nobody's record. */
export const ON_RECORD_SQL = "state NOT IN ('digabung', 'dicabut')";
export const SETTLED_SQL = "state = 'selesai'";
/** Settled, or its term has passed, which is when the breach of that term is there; needs the clock `TERM`. */
export const JUDGED_SQL = `(has(clock_name, '${TERM}') AND (${SETTLED_SQL} OR has(breach_clock, '${TERM}')))`;
export const IN_TERM_SQL = `(has(clock_name, '${TERM}') AND ${SETTLED_SQL} AND NOT has(breach_clock, '${TERM}'))`;

/**
 * A case counts once in the group of each unit that was given a task of it (in that without a unit, where none was), and once in
 * the total, which is the row with `is_total`. A breach counts in the group of the unit that it is held against where groups are
 * units, else with its case. `low_ms` and `high_ms` are the two times in the middle.
 */
export const serviceLevels = defineQuery({
  name: 'reporting.service-levels',
  sql: `
    SELECT
      is_total, month, institution, unit, received, judged, in_term, breaches, toUInt32(length(times)) AS settled,
      times[intDiv(length(times) + 1, 2)] AS low_ms, times[intDiv(length(times), 2) + 1] AS high_ms, policies
    FROM (
      SELECT
        tupleElement(member, 1) AS is_total, if(is_total OR NOT {byMonth: Bool}, '', month_received) AS month,
        tupleElement(member, 2) AS institution, tupleElement(member, 3) AS unit,
        toUInt32(count()) AS received, toUInt32(countIf(is_judged)) AS judged, toUInt32(countIf(is_in_term)) AS in_term,
        toUInt32(sum(if(is_total OR NOT {byUnit: Bool}, length(held_against),
          arrayCount(holder -> holder = (institution, unit), held_against)))) AS breaches,
        arraySort(groupArrayIf(toUnixTimestamp64Milli(assumeNotNull(closed_at)) - toUnixTimestamp64Milli(received_at), is_settled)) AS times,
        groupUniqArray(toString(policy)) AS policies
      FROM (
        SELECT
          received_at, closed_at, policy, ${SETTLED_SQL} AS is_settled, ${JUDGED_SQL} AS is_judged, ${IN_TERM_SQL} AS is_in_term,
          substring(toString(toDate(received_at + toIntervalHour(zone_hours))), 1, 7) AS month_received,
          arrayMap((role, i, u) -> if(role = 'operator', ('-', '-'), (toString(i), toString(u))),
            breach_holder_role, breach_institution, breach_unit) AS held_against,
          arrayDistinct(arrayMap((i, u) -> (toString(i), toString(u)), task_institution, task_unit)) AS given_to,
          if({byUnit: Bool} AND notEmpty(given_to), given_to, [('', '')]) AS groups,
          arrayJoin(arrayConcat([(true, '', '')],
            arrayMap(each -> (false, tupleElement(each, 1), tupleElement(each, 2)), groups))) AS member
        FROM ${receivedCases('*')}
        WHERE ${ON_RECORD_SQL} AND ${CASE_SCOPE_SQL}
      )
      GROUP BY is_total, month, institution, unit
    )
    ORDER BY is_total, month, institution, unit`,
  params: z.object({ ...receivedParams, byMonth: z.boolean(), byUnit: z.boolean() }),
  row: z.object({
    is_total: z.boolean(),
    ...{ month: z.string(), institution: z.string(), unit: z.string() },
    ...{ received: z.number(), judged: z.number(), in_term: z.number(), breaches: z.number(), settled: z.number() },
    ...{ low_ms: z.coerce.number(), high_ms: z.coerce.number() },
    policies: z.array(z.string()),
  }),
});

export type ServiceLevelRow = z.output<typeof serviceLevels.row>;
