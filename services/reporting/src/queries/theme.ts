/** What was given for the parts of instruments that speak of one theme: exact sums per part, period and province. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { PROVENANCE_SQL, provenanceRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL } from './standing.ts';

/**
 * Of all provinces at once, because one takes as long, and the rows are then good for each of them and for the country.
 *
 * `parts` are "instrument code". Scores and points of one part are different quantities and are summed apart; sums of builds that did not
 * say which they are (basis '') are left out, and the rows of those builds have no bases at all, hence the resize.
 */
export const theme = defineTimeQuery({
  name: 'reporting.theme',
  sql: ({ results }) => `
    SELECT
      instrument, period, code, basis_given, province_then, toUInt32(count()) AS institutions, toUInt32(sum(n)) AS value_count,
      toString(sum(toDecimal128(total, 4))) AS sum, ${PROVENANCE_SQL}
    FROM (
      SELECT *, ${PROVINCE_SQL} AS province_then
      FROM ${results(`has({instruments: Array(String)}, instrument)
        AND toUInt32OrZero(substring(period, 1, 4)) BETWEEN {from: UInt32} AND {to: UInt32}`)}
    )
    ARRAY JOIN
      level_code AS code, level_n AS n, level_sum AS total, arrayResize(level_basis, length(level_code)) AS basis_given
    WHERE has({parts: Array(String)}, concat(instrument, ' ', code)) AND basis_given != '' AND n > 0
      AND ({institution: String} = '' OR institution = {institution: String})
      AND ${SCOPE_SQL}
    GROUP BY instrument, period, code, basis_given, province_then
    ORDER BY instrument, period, code, basis_given, province_then`,
  params: z.object({
    instruments: z.array(z.string()),
    parts: z.array(z.string()),
    from: z.number().int(),
    to: z.number().int(),
    institution: z.string(),
    ...moveParams,
    ...scopeParams,
  }),
  row: z.object({
    instrument: z.string(),
    period: z.string(),
    code: z.string(),
    basis_given: z.enum(['score', 'points']),
    province_then: z.string(),
    institutions: z.number(),
    value_count: z.number(),
    sum: z.string(),
    ...provenanceRow,
  }),
});

export type ThemeRow = z.output<typeof theme.now.row>;
