/** How much is known of one family and period, by province: institutions, and units of their rosters. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { PROVENANCE_SQL, provenanceRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL } from './standing.ts';

/** Rosters alone count as rosters and not as known. `received_unsaid`: rosters of builds that did not say how many of their units came. */
export const completeness = defineTimeQuery({
  name: 'reporting.completeness',
  sql: ({ results }) => `
    SELECT
      province_then, toUInt32(count()) AS stored, toUInt32(uniqExactIf(institution, basis != '')) AS known,
      toUInt32(uniqExactIf(institution, isNotNull(score))) AS scored, toUInt32(uniqExactIf(institution, has_roster)) AS with_roster,
      toUInt32(sumIf(ifNull(expected_units, 0), has_roster)) AS units_expected,
      toUInt32(sumIf(ifNull(received_units, 0), has_roster)) AS units_received,
      toUInt32(countIf(has_roster AND isNull(received_units))) AS received_unsaid, ${PROVENANCE_SQL}
    FROM (
      SELECT *, ${PROVINCE_SQL} AS province_then, ifNull(expected_units, 0) > 0 AS has_roster
      FROM ${results(`family = {family: String} AND period = {period: String} AND ${SCOPE_SQL}`)}
    )
    WHERE basis != '' OR has_roster
    GROUP BY province_then
    ORDER BY province_then`,
  within: ({ family, period }) => ({ family, period }),
  params: z.object({ family: z.string(), period: z.string(), ...moveParams, ...scopeParams }),
  row: z.object({
    ...{ province_then: z.string(), stored: z.number(), known: z.number(), scored: z.number(), with_roster: z.number() },
    ...{ units_expected: z.number(), units_received: z.number(), received_unsaid: z.number() },
    ...provenanceRow,
  }),
});

export type CompletenessRow = z.output<typeof completeness.now.row>;
