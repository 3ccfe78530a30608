/** How institutions and their units dealt with the real cases that they were given, by year of receipt. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { CASE_SCOPE_SQL } from './case-scope.ts';
import { scopeParams } from './scope.ts';

/**
 * `members` are pairs of institution and unit in which a case counts. Doubles and cases that were withdrawn are nobody's record. A case is
 * judged when it is settled or its term has passed, which is when the breach of that term is there; one still within it says
 * nothing yet.
 */
const evidence = (members: string, where: string) => `
    SELECT
      year, institution_code, unit_code, received, settled, judged, settled_in_term,
      times[intDiv(length(times) + 1, 2)] AS low_ms, times[intDiv(length(times), 2) + 1] AS high_ms, policies
    FROM (
    SELECT
      toUInt32(year_received) AS year, tupleElement(member, 1) AS institution_code, tupleElement(member, 2) AS unit_code,
      toUInt32(count()) AS received, toUInt32(countIf(is_settled)) AS settled,
      toUInt32(countIf(has_term AND (is_settled OR is_late))) AS judged,
      toUInt32(countIf(has_term AND is_settled AND NOT is_late)) AS settled_in_term,
      arraySort(groupArrayIf(toUnixTimestamp64Milli(assumeNotNull(closed_at)) - toUnixTimestamp64Milli(received_at), is_settled)) AS times,
      groupUniqArray(toString(policy)) AS policies
    FROM (
      SELECT
        received_at, closed_at, policy, toYear(received_at + toIntervalHour(zone_hours)) AS year_received,
        state = 'selesai' AS is_settled, has(clock_name, {term: String}) AS has_term, has(breach_clock, {term: String}) AS is_late,
        arrayJoin(${members}) AS member
      FROM case_current_v1 FINAL
      WHERE NOT simulated AND ${where} AND state NOT IN ('digabung', 'dicabut')
        AND ({year: UInt32} = 0 OR toYear(received_at + toIntervalHour(zone_hours)) = {year: UInt32})
        AND ${CASE_SCOPE_SQL}
    )
    GROUP BY year_received, member
    )
    ORDER BY year DESC, institution_code, unit_code`;

const params = z.object({
  /** 0: all. */
  year: z.number().int(),
  /** The clock of the whole case, the citizen's. */
  term: z.string(),
  ...scopeParams,
});
const row = z.object({
  year: z.number(),
  institution_code: z.string(),
  /** '': the institution as a whole. */
  unit_code: z.string(),
  received: z.number(),
  settled: z.number(),
  judged: z.number(),
  settled_in_term: z.number(),
  low_ms: z.coerce.number(),
  high_ms: z.coerce.number(),
  /** Of complaint handling, by which their terms ran. */
  policies: z.array(z.string()),
});

/** Of one institution: as a whole, and of each of its units. */
export const caseEvidence = defineQuery({
  name: 'reporting.case-evidence',
  sql: evidence(
    `arrayConcat([({institution: String}, '')], arrayDistinct(arrayFilter(x -> x.1 = {institution: String} AND x.2 != '',
          arrayMap((i, u) -> (toString(i), toString(u)), task_institution, task_unit))))`,
    'has(task_institution, {institution: String})',
  ),
  params: params.extend({ institution: z.string() }),
  row,
});

/** Of every institution as a whole: finding one among all cases takes as long, and these are good for every profile. */
export const caseEvidenceOfAll = defineQuery({
  name: 'reporting.case-evidence-of-all',
  sql: evidence(`arrayMap(i -> (toString(i), ''), arrayDistinct(task_institution))`, 'notEmpty(task_institution)'),
  params,
  row,
});

export type CaseEvidenceRow = z.output<typeof row>;
