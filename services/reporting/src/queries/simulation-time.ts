/** What time it is in a simulation: no event but its steps tells of its clock. `now` is 0 before the first. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';

export const simulationTime = defineQuery({
  name: 'reporting.simulation-time',
  sql: `
    SELECT toUnixTimestamp64Milli(max(changed_at)) AS now, toUInt32(max(case_history_v1.zone_hours)) AS zone_hours FROM case_history_v1
    WHERE tenant = {tenant: String} AND simulated AND ({asOf: Int64} = 0 OR recorded_at <= fromUnixTimestamp64Milli({asOf: Int64}))`,
  params: z.object({ tenant: z.string(), asOf: z.number().int() }),
  row: z.object({ now: z.coerce.number(), zone_hours: z.number() }),
});
