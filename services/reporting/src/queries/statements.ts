/** Every statement about some measures of institutions as a whole, as it came: what stands of them is worked out by the caller. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { SCOPE_SQL, scopeParams } from './scope.ts';

/**
 * Flat: joining what stands with who contradicts himself took ten times as long to plan as to read. Of all institutions, because the key
 * begins with the measure; of years and half-years, of which each has a handful (a series by day belongs to the list of observations).
 */
export const statements = defineQuery({
  name: 'reporting.statements',
  sql: `
    SELECT
      measure, institution, channel, unit_code, period, grain, unit_name, source_key, revision, withdrawn,
      toFloat64(log_offset) AS offset, ifNull(toString(value), '') AS value_text, note_code, note, source_publisher, source_date,
      source_url, source_title, toUnixTimestamp64Milli(recorded_at) AS recorded_ms
    FROM observation_history_v1
    WHERE measure IN {measures: Array(String)} AND grain IN ('year', 'half') AND unit_code = '' AND ${SCOPE_SQL}
    ORDER BY measure, institution, channel, unit_code, period, source_key`,
  params: z.object({ measures: z.array(z.string()), ...scopeParams }),
  row: z.object({
    ...{ measure: z.string(), institution: z.string(), channel: z.string(), unit_code: z.string(), period: z.string() },
    ...{ grain: z.enum(['year', 'half', 'quarter', 'month', 'day']), unit_name: z.string(), source_key: z.string() },
    ...{ revision: z.number(), withdrawn: z.boolean(), offset: z.number(), value_text: z.string() },
    ...{ note_code: z.string(), note: z.string(), source_publisher: z.string(), source_date: z.string() },
    ...{ source_url: z.string(), source_title: z.string(), recorded_ms: z.coerce.number() },
  }),
});

export type Statement = z.output<typeof statements.row>;
