/** What every list of results says of one: the columns, and the row that they come back as. */
import { z } from 'zod';

const UNCHANGED = `category, zone, basis, predicate, disputed,
  rank_place, rank_of, rank_scope, rank_peer_class, source_publisher, source_date, source_url,
  unit_count, expected_units, received_units, flags, rule_version`;

/** As they are stored, for a query that goes on computing. */
export const STORED_RESULT_SQL = `instrument, period, score, ${UNCHANGED}, recorded_at`;

/** As `resultRow` reads them. */
export const RESULT_SQL = `instrument, period, toString(score) AS score, ${UNCHANGED},
  toUnixTimestamp64Milli(recorded_at) AS recorded_at_ms`;

export const resultRow = z.object({
  instrument: z.string(),
  period: z.string(),
  score: z.string().nullable(),
  category: z.string(),
  zone: z.string(),
  basis: z.enum(['published', 'computed']),
  predicate: z.string(),
  disputed: z.boolean(),
  rank_place: z.array(z.number()),
  rank_of: z.array(z.number().nullable()),
  rank_scope: z.array(z.string()),
  rank_peer_class: z.array(z.string()),
  source_publisher: z.array(z.string()),
  source_date: z.array(z.string()),
  source_url: z.array(z.string()),
  unit_count: z.number().nullable(),
  expected_units: z.number().nullable(),
  received_units: z.number().nullable(),
  flags: z.array(z.string()),
  rule_version: z.string(),
  recorded_at_ms: z.coerce.number(),
});

export type ResultRow = z.output<typeof resultRow>;

/** Of a group of results: what `madeOfGroups` reads. */
export const PROVENANCE_SQL =
  'groupUniqArray(toString(rule_version)) AS rule_versions, groupUniqArrayArray(source_publisher) AS publishers';
export const provenanceRow = { rule_versions: z.array(z.string()), publishers: z.array(z.string()) };
