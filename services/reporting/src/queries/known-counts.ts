/** How many institutions have a result here, by period and zone. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { PROVENANCE_SQL, provenanceRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const knownCounts = defineTimeQuery({
  name: 'reporting.known-counts',
  sql: ({ results }) => `
    SELECT
      period, toUInt32(uniqExact(institution)) AS institutions,
      toUInt32(uniqExactIf(institution, zone = 'hijau')) AS hijau, toUInt32(uniqExactIf(institution, zone = 'kuning')) AS kuning,
      toUInt32(uniqExactIf(institution, zone = 'merah')) AS merah, toUInt32(uniqExactIf(institution, zone = '')) AS no_zone,
      ${PROVENANCE_SQL}
    FROM ${results(`family = {family: String} AND ({period: String} = '' OR period = {period: String})`)}
    WHERE basis != '' AND (empty({kinds: Array(String)}) OR has({kinds: Array(String)}, kind)) AND ${SCOPE_SQL}
    GROUP BY period
    ORDER BY period`,
  params: z.object({ family: z.string(), period: z.string(), kinds: z.array(z.string()), ...scopeParams }),
  row: z.object({
    period: z.string(),
    institutions: z.number(),
    hijau: z.number(),
    kuning: z.number(),
    merah: z.number(),
    no_zone: z.number(),
    ...provenanceRow,
  }),
});

export type KnownCounts = z.output<typeof knownCounts.now.row>;
