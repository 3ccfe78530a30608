/** All results of one institution, a family or all of them, in the order of time. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { RESULT_SQL, resultRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const trend = defineQuery({
  name: 'reporting.trend',
  sql: `
    SELECT family, roster, ${RESULT_SQL}
    FROM institution_result_current_v1 FINAL
    WHERE institution = {institution: String} AND basis != ''
      AND ({family: String} = '' OR family = {family: String})
      AND ${SCOPE_SQL}
    ORDER BY family, period, instrument`,
  params: z.object({ institution: z.string(), family: z.string(), ...scopeParams }),
  row: resultRow.extend({ family: z.string(), roster: z.array(z.string()) }),
});

export type TrendRow = z.output<typeof trend.row>;
