/** What the results of each round are now: equal numbers are equal results, whatever was written meanwhile. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';

/**
 * Of the keys and stamps alone, which say which version stands. Not FINAL: a row that is there twice until it is merged gives another
 * number, which costs a reading and is not wrong.
 */
export const rounds = defineQuery({
  name: 'reporting.rounds',
  sql: `
    SELECT family, period, toString(sum(cityHash64(instrument, institution, stamp))) AS content
    FROM institution_result_current_v1
    GROUP BY family, period
    ORDER BY family, period`,
  params: z.object({}),
  row: z.object({ family: z.string(), period: z.string(), content: z.string() }),
});
