/** All results of one institution, a family or all of them, in the order of time; scorecards of which nothing but a roster is known among them. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { RESULT_SQL, resultRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const trend = defineTimeQuery({
  name: 'reporting.trend',
  sql: ({ results }) => `
    SELECT family, roster, ${RESULT_SQL}
    FROM ${results(`institution = {institution: String} AND ({family: String} = '' OR family = {family: String}) AND ${SCOPE_SQL}`)}
    ORDER BY family, period, instrument`,
  params: z.object({ institution: z.string(), family: z.string(), ...scopeParams }),
  row: resultRow.extend({ basis: z.enum(['published', 'computed', '']), family: z.string(), roster: z.array(z.string()) }),
});

type Found = z.output<typeof trend.now.row>;
export type TrendRow = Found & { readonly basis: 'published' | 'computed' };

/** A roster alone is nothing to show. */
export function isResult(row: Found): row is TrendRow {
  return row.basis !== '';
}
