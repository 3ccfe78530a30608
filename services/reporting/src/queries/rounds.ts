/** What is known of the results of each round: equal numbers are equal results, now and at every instant of the past. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';

/**
 * Of the history, because a row that comes late changes what was known then and not what stands now; of keys, versions and times alone, which
 * say which version stood when. Not FINAL: a row that is there twice until it is merged gives another number, which costs a
 * reading and is not wrong.
 */
export const rounds = defineQuery({
  name: 'reporting.rounds',
  sql: `
    SELECT family, period, toString(sum(cityHash64(instrument, institution, generation, version, recorded_at))) AS content
    FROM institution_result_history_v1
    GROUP BY family, period
    ORDER BY family, period`,
  params: z.object({}),
  row: z.object({ family: z.string(), period: z.string(), content: z.string() }),
});
