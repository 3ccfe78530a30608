/** When results of each round of a family last changed, of what was known at an instant: until its next change every instant has the same answer. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';

/** No row for a round of which nothing was known yet. `content` as in `rounds`: equal ones are equal rows, whatever was recorded since. */
export const lastChanges = defineQuery({
  name: 'reporting.last-changes',
  sql: `
    SELECT
      period, toUnixTimestamp64Milli(max(recorded_at)) AS at,
      toString(sum(cityHash64(instrument, institution, generation, version, recorded_at))) AS content
    FROM institution_result_history_v1
    WHERE family = {family: String} AND recorded_at <= fromUnixTimestamp64Milli({asOf: Int64})
    GROUP BY period
    ORDER BY period`,
  params: z.object({ family: z.string(), asOf: z.number().int() }),
  row: z.object({ period: z.string(), at: z.coerce.number(), content: z.string() }),
});

/** When observations last changed, without their content: what is made of them is good until another comes. */
export const lastObservation = defineQuery({
  name: 'reporting.last-observation',
  sql: `
    SELECT toUnixTimestamp64Milli(max(recorded_at)) AS at
    FROM observation_history_v1
    WHERE recorded_at <= fromUnixTimestamp64Milli({asOf: Int64})`,
  params: z.object({ asOf: z.number().int() }),
  row: z.object({ at: z.coerce.number() }),
});
