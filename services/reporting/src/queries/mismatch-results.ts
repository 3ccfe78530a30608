/** Results that complaint records are set beside. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL } from './standing.ts';

export const mismatchResults = defineTimeQuery({
  name: 'reporting.mismatch-results',
  sql: ({ results }) => `
    SELECT institution, kind, province, toString(score) AS score, zone, category, rule_version, source_publisher
    FROM (
      SELECT *, ${PROVINCE_SQL} AS province_then
      FROM ${results('family = {family: String} AND period = {period: String}')}
      WHERE basis != '' AND (empty({kinds: Array(String)}) OR has({kinds: Array(String)}, kind)) AND ${SCOPE_SQL}
    )
    WHERE {province: String} = '' OR province_then = {province: String}
    ORDER BY institution, instrument`,
  params: z.object({
    family: z.string(),
    period: z.string(),
    province: z.string(),
    kinds: z.array(z.string()),
    ...moveParams,
    ...scopeParams,
  }),
  row: z.object({
    institution: z.string(),
    kind: z.string(),
    province: z.string(),
    score: z.string().nullable(),
    zone: z.string(),
    category: z.string(),
    rule_version: z.string(),
    source_publisher: z.array(z.string()),
  }),
});

export type MismatchResult = z.output<typeof mismatchResults.now.row>;
