/** Provinces × years: what a cell's mean is made of. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { PROVENANCE_SQL, provenanceRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL } from './standing.ts';

/**
 * `n` and the exact sum per province and period; the mean is rounded once, by the caller. The sum is taken as Decimal(38)
 * and printed: Decimal(9) would overflow after some two hundred thousand scores.
 */
export const heatmap = defineTimeQuery({
  name: 'reporting.heatmap',
  sql: ({ results }) => `
    SELECT
      ${PROVINCE_SQL} AS province_then, period, toUInt32(count()) AS n,
      toString(sum(toDecimal128(assumeNotNull(score), 4))) AS sum, ${PROVENANCE_SQL}
    FROM ${results(`family = {family: String} AND has({periods: Array(String)}, period)
      AND has({kinds: Array(String)}, kind) AND ${SCOPE_SQL}`)}
    WHERE isNotNull(score)
    GROUP BY province_then, period
    ORDER BY province_then, period`,
  params: z.object({
    family: z.string(),
    periods: z.array(z.string()),
    kinds: z.array(z.string()),
    ...moveParams,
    ...scopeParams,
  }),
  row: z.object({ province_then: z.string(), period: z.string(), n: z.number(), sum: z.string(), ...provenanceRow }),
});
