/** How institutions dealt with the real cases that were received in a range of days, as `caseEvidence` counts them for one. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { receivedCases, receivedParams } from './case-columns.ts';
import { CASE_SCOPE_SQL } from './case-scope.ts';
import { IN_TERM_SQL, JUDGED_SQL, ON_RECORD_SQL } from './service-levels.ts';

/** A case counts once for every institution that was given a task of it. */
export const caseRecords = defineQuery({
  name: 'reporting.case-records',
  sql: `
    SELECT
      answering, toUInt32(count()) AS received,
      toUInt32(countIf(is_judged)) AS judged, toUInt32(countIf(is_in_term)) AS settled_in_term
    FROM (
      SELECT
        ${JUDGED_SQL} AS is_judged, ${IN_TERM_SQL} AS is_in_term,
        arrayJoin(arrayDistinct(arrayMap(x -> toString(x), task_institution))) AS answering
      FROM ${receivedCases('*')}
      WHERE ${ON_RECORD_SQL} AND ${CASE_SCOPE_SQL}
    )
    GROUP BY answering
    ORDER BY answering`,
  params: z.object(receivedParams),
  row: z.object({ answering: z.string(), received: z.number(), judged: z.number(), settled_in_term: z.number() }),
});

export type CaseRecord = z.output<typeof caseRecords.row>;
