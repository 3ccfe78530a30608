/** When results of a family last changed, of what was known at an instant: until the next change every instant has the same answer. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';

/** One row; 0 where nothing was known yet. `content` as in `rounds`: equal ones are equal rows, whatever was recorded since. */
export const lastChange = defineQuery({
  name: 'reporting.last-change',
  sql: `
    SELECT
      toUnixTimestamp64Milli(max(recorded_at)) AS at,
      toString(sum(cityHash64(period, instrument, institution, generation, version, recorded_at))) AS content
    FROM institution_result_history_v1
    WHERE family = {family: String} AND recorded_at <= fromUnixTimestamp64Milli({asOf: Int64})`,
  params: z.object({ family: z.string(), asOf: z.number().int() }),
  row: z.object({ at: z.coerce.number(), content: z.string() }),
});
