/** All results of one institution, a family or all of them, in the order of time. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const trend = defineQuery({
  name: 'reporting.trend',
  sql: `
    SELECT
      family, instrument, period, toString(score) AS score, category, zone, basis, predicate, disputed, roster,
      rank_place, rank_of, rank_scope, rank_peer_class, source_publisher, source_date, source_url,
      unit_count, expected_units, flags, rule_version, toUnixTimestamp64Milli(recorded_at) AS recorded_at_ms
    FROM institution_result_current_v1 FINAL
    WHERE institution = {institution: String} AND basis != ''
      AND ({family: String} = '' OR family = {family: String})
      AND ${SCOPE_SQL}
    ORDER BY family, period, instrument`,
  params: z.object({ institution: z.string(), family: z.string(), ...scopeParams }),
  row: z.object({
    family: z.string(),
    instrument: z.string(),
    period: z.string(),
    score: z.string().nullable(),
    category: z.string(),
    zone: z.string(),
    basis: z.enum(['published', 'computed']),
    predicate: z.string(),
    disputed: z.boolean(),
    roster: z.array(z.string()),
    rank_place: z.array(z.number()),
    rank_of: z.array(z.number().nullable()),
    rank_scope: z.array(z.string()),
    rank_peer_class: z.array(z.string()),
    source_publisher: z.array(z.string()),
    source_date: z.array(z.string()),
    source_url: z.array(z.string()),
    unit_count: z.number().nullable(),
    expected_units: z.number().nullable(),
    flags: z.array(z.string()),
    rule_version: z.string(),
    recorded_at_ms: z.coerce.number(),
  }),
});
