/** Inputs that changed nothing, the newest decision first. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const rejections = defineQuery({
  name: 'reporting.rejections',
  sql: `
    SELECT
      event_id, input_type, submission_id, institution, unit_code, product_code, instrument, period, revision, outcome,
      reasons, findings, source_publisher, source_date, source_url,
      toUnixTimestamp64Milli(recorded_at) AS recorded_at_ms, toUnixTimestamp64Milli(decided_at) AS decided_at_ms
    FROM rejection_v1 FINAL
    WHERE (empty({outcomes: Array(String)}) OR has({outcomes: Array(String)}, outcome))
      AND ({institution: String} = '' OR institution = {institution: String})
      AND ${SCOPE_SQL}
      AND ({afterEvent: String} = ''
        OR (-toUnixTimestamp64Milli(decided_at), event_id, outcome) > (-{afterTime: Int64}, {afterEvent: String}, {afterOutcome: String}))
    ORDER BY decided_at DESC, event_id, outcome
    LIMIT {limit: UInt32}`,
  params: z.object({
    outcomes: z.array(z.string()),
    institution: z.string(),
    ...scopeParams,
    afterTime: z.number().int(),
    afterEvent: z.string(),
    afterOutcome: z.string(),
    limit: z.number().int(),
  }),
  row: z.object({
    event_id: z.string(),
    input_type: z.string(),
    submission_id: z.string(),
    institution: z.string(),
    unit_code: z.string(),
    product_code: z.string(),
    instrument: z.string(),
    period: z.string(),
    revision: z.number(),
    outcome: z.enum(['stale', 'conflict', 'rejected']),
    reasons: z.array(z.string()),
    findings: z.array(z.string()),
    source_publisher: z.string(),
    source_date: z.string(),
    source_url: z.string(),
    recorded_at_ms: z.coerce.number(),
    decided_at_ms: z.coerce.number(),
  }),
});
