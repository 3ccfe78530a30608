/** When results of a family, or of one of its rounds, last changed, of what was known at an instant: until the next change every instant has the same answer. */
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
    WHERE family = {family: String} AND ({period: String} = '' OR period = {period: String})
      AND recorded_at <= fromUnixTimestamp64Milli({asOf: Int64})`,
  params: z.object({ family: z.string(), period: z.string(), asOf: z.number().int() }),
  row: z.object({ at: z.coerce.number(), content: z.string() }),
});

/** The same of observations, without their content: what is made of them is good until another comes. */
export const lastObservation = defineQuery({
  name: 'reporting.last-observation',
  sql: `
    SELECT toUnixTimestamp64Milli(max(recorded_at)) AS at
    FROM observation_history_v1
    WHERE recorded_at <= fromUnixTimestamp64Milli({asOf: Int64})`,
  params: z.object({ asOf: z.number().int() }),
  row: z.object({ at: z.coerce.number() }),
});
