/** The stations of one submission. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { SCOPE_SQL, scopeParams } from './scope.ts';

/** The earliest time of each station: the same content sent again, or a replay, happened later and says nothing new. */
export const submissionSteps = defineQuery({
  name: 'reporting.submission-steps',
  sql: `
    SELECT
      institution, any(unit_code) AS unit, any(product_code) AS product, any(instrument) AS instrument_id, any(period) AS period_id,
      revision, event_id, step, outcome, any(reasons) AS reason_codes, any(findings) AS finding_codes,
      toUnixTimestamp64Milli(min(at)) AS at_ms
    FROM submission_step_v1
    WHERE submission_id = {submission: String} AND ${SCOPE_SQL}
    GROUP BY institution, revision, event_id, step, outcome
    ORDER BY institution, revision, event_id, at_ms, step`,
  params: z.object({ submission: z.string(), ...scopeParams }),
  row: z.object({
    institution: z.string(),
    unit: z.string(),
    product: z.string(),
    instrument_id: z.string(),
    period_id: z.string(),
    revision: z.number(),
    event_id: z.string(),
    step: z.enum(['received', 'decided', 'visible']),
    outcome: z.string(),
    reason_codes: z.array(z.string()),
    finding_codes: z.array(z.string()),
    at_ms: z.coerce.number(),
  }),
});
