/** Which families and periods there is anything of, and how much: what feeds the pickers. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const periods = defineQuery({
  name: 'reporting.periods',
  sql: `
    SELECT
      family, instrument, period, toUInt32(count()) AS institutions, toUInt32(count(score)) AS scored,
      arraySort(groupUniqArray(toString(kind))) AS kinds
    FROM institution_result_current_v1 FINAL
    WHERE basis != '' AND ({family: String} = '' OR family = {family: String}) AND ${SCOPE_SQL}
    GROUP BY family, instrument, period
    ORDER BY family, period DESC, instrument`,
  params: z.object({ family: z.string(), ...scopeParams }),
  row: z.object({
    family: z.string(),
    instrument: z.string(),
    period: z.string(),
    institutions: z.number(),
    scored: z.number(),
    kinds: z.array(z.string()),
  }),
});
