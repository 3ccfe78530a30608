/** How an institution's units dealt with the real cases that they were given, by year of receipt. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { CASE_SCOPE_SQL } from './case-scope.ts';
import { scopeParams } from './scope.ts';

/**
 * A row for the institution as a whole (unit '') and one for each unit. Doubles and cases that were withdrawn are nobody's record. A
 * case is judged when it is settled or its term has passed, which is when the breach of that term is there; one still within it says nothing yet.
 */
export const caseEvidence = defineQuery({
  name: 'reporting.case-evidence',
  sql: `
    SELECT
      year, task_unit_code, received, settled, judged, settled_in_term,
      times[intDiv(length(times) + 1, 2)] AS low_ms, times[intDiv(length(times), 2) + 1] AS high_ms
    FROM (
    SELECT
      toUInt32(year_received) AS year, task_unit_code,
      toUInt32(count()) AS received, toUInt32(countIf(is_settled)) AS settled,
      toUInt32(countIf(has_term AND (is_settled OR is_late))) AS judged,
      toUInt32(countIf(has_term AND is_settled AND NOT is_late)) AS settled_in_term,
      arraySort(groupArrayIf(toUnixTimestamp64Milli(assumeNotNull(closed_at)) - toUnixTimestamp64Milli(received_at), is_settled)) AS times
    FROM (
      SELECT
        received_at, closed_at, toYear(received_at + toIntervalHour(zone_hours)) AS year_received,
        state = 'selesai' AS is_settled, has(clock_name, {term: String}) AS has_term, has(breach_clock, {term: String}) AS is_late,
        arrayJoin(arrayConcat([''], arrayDistinct(arrayFilter((u, i) -> i = {institution: String} AND u != '',
          arrayMap(x -> toString(x), task_unit), task_institution)))) AS task_unit_code
      FROM case_current_v1 FINAL
      WHERE NOT simulated AND has(task_institution, {institution: String}) AND state NOT IN ('digabung', 'dicabut')
        AND ({year: UInt32} = 0 OR toYear(received_at + toIntervalHour(zone_hours)) = {year: UInt32})
        AND ${CASE_SCOPE_SQL}
    )
    GROUP BY year_received, task_unit_code
    )
    ORDER BY year DESC, task_unit_code`,
  params: z.object({
    institution: z.string(),
    /** 0: all. */
    year: z.number().int(),
    /** The clock of the whole case, the citizen's. */
    term: z.string(),
    ...scopeParams,
  }),
  row: z.object({
    year: z.number(),
    task_unit_code: z.string(),
    received: z.number(),
    settled: z.number(),
    judged: z.number(),
    settled_in_term: z.number(),
    low_ms: z.coerce.number(),
    high_ms: z.coerce.number(),
  }),
});

export type CaseEvidenceRow = z.output<typeof caseEvidence.row>;
