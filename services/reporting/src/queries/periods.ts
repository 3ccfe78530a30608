/** Which families and periods there is anything of, and how much: what feeds the pickers. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { PROVENANCE_SQL, provenanceRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const periods = defineTimeQuery({
  name: 'reporting.periods',
  sql: ({ results }) => `
    SELECT
      family, instrument, period, toUInt32(count()) AS institutions, toUInt32(count(score)) AS scored,
      arraySort(groupUniqArray(toString(kind))) AS kinds, ${PROVENANCE_SQL}
    FROM ${results(`({family: String} = '' OR family = {family: String}) AND ${SCOPE_SQL}`)}
    WHERE basis != ''
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
    ...provenanceRow,
  }),
});
