/**
 * All results of a family: some five thousand rows for ten years of the whole country. What ranks, moves, means and maps are made of is
 * worked out from them in domain/, because planning such a question in SQL takes ten times as long as reading the rows, and the
 * rows are the same for every province, kind and page that is asked for.
 */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { RESULT_SQL, resultRow } from './result-columns.ts';

/** Of one round, or of all where `period` is empty. Scorecards of which nothing but a roster is known are among them (basis ''). By period, then by institution. */
export const familyResults = defineTimeQuery({
  name: 'reporting.family-results',
  sql: ({ results }) => `
    SELECT
      institution, province, kind, toUInt32(length(roster)) AS roster_size,
      if(empty(roster), '', toString(cityHash64(roster))) AS roster_id, ${RESULT_SQL}
    FROM ${results("family = {family: String} AND ({period: String} = '' OR period = {period: String})")}
    -- Asked of the version that stood: inside, a result that was taken back would stand again at a moment of the past.
    WHERE basis != '' OR notEmpty(roster) OR ifNull(expected_units, 0) > 0
    ORDER BY period, institution, instrument`,
  within: ({ family, period }) => (period === '' ? { family } : { family, period }),
  params: z.object({ family: z.string(), period: z.string() }),
  row: resultRow.extend({
    institution: z.string(),
    province: z.string(),
    kind: z.string(),
    basis: z.enum(['published', 'computed', '']),
    roster_size: z.number(),
    roster_id: z.string().describe('Equal rosters have equal ones; empty where none was set'),
  }),
});

export type FamilyRow = z.output<typeof familyResults.now.row>;
