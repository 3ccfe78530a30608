/** What changed of results that had been published here: the public changelog. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { SCOPE_SQL, scopeParams } from './scope.ts';

/**
 * A scorecard's versions in their order, each beside the one before; only those that showed a published figure before, and show
 * another (or none) now. Scorecards that never showed one are left out first: they are most, and have most versions.
 */
export const corrections = defineQuery({
  name: 'reporting.corrections',
  sql: `
    SELECT
      institution, family, instrument, period, kind, generation, version, input_event_id, rule_version,
      toUnixTimestamp64Milli(recorded_at) AS recorded_at_ms,
      tupleElement(before, 1) AS basis_before, tupleElement(before, 2) AS score_before, tupleElement(before, 3) AS zone_before,
      tupleElement(before, 4) AS category_before, tupleElement(before, 5) AS predicate_before, tupleElement(before, 6) AS rank_before,
      tupleElement(before, 7) AS generation_before, tupleElement(before, 8) AS rule_before,
      tupleElement(shown, 1) AS basis, tupleElement(shown, 2) AS score, tupleElement(shown, 3) AS zone,
      tupleElement(shown, 4) AS category, tupleElement(shown, 5) AS predicate, tupleElement(shown, 6) AS rank
    FROM (
      SELECT *, lagInFrame(shown) OVER versions AS before
      FROM (
        SELECT
          *, (toString(basis), ifNull(toString(score), ''), toString(zone), toString(category), toString(predicate),
            arrayStringConcat(arrayMap((place, n, scope) -> concat(toString(place), '/', ifNull(toString(n), ''), ' ', scope),
              rank_place, rank_of, rank_scope), ', '), generation, toString(rule_version)) AS shown
        FROM institution_result_history_v1 FINAL
        WHERE ({family: String} = '' OR family = {family: String}) AND ({institution: String} = '' OR institution = {institution: String})
          AND ${SCOPE_SQL} AND (period, instrument, institution) IN (
            SELECT period, instrument, institution FROM institution_result_history_v1
            WHERE basis = 'published' AND ({family: String} = '' OR family = {family: String})
              AND ({institution: String} = '' OR institution = {institution: String})
          )
      )
      WINDOW versions AS (PARTITION BY family, period, instrument, institution ORDER BY generation, version
        ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
    )
    WHERE basis_before = 'published'
      AND (basis != 'published' OR (score, zone, category, predicate, rank)
        != (score_before, zone_before, category_before, predicate_before, rank_before))
      AND recorded_at BETWEEN fromUnixTimestamp64Milli({from: Int64}) AND fromUnixTimestamp64Milli({to: Int64})
      AND ({afterInstitution: String} = '' OR (recorded_at, institution, instrument, period, generation, version)
        < (fromUnixTimestamp64Milli({afterAt: Int64}), {afterInstitution: String}, {afterInstrument: String}, {afterPeriod: String},
          {afterGeneration: UInt32}, {afterVersion: UInt32}))
    ORDER BY recorded_at DESC, institution DESC, instrument DESC, period DESC, generation DESC, version DESC
    LIMIT {limit: UInt32}`,
  params: z.object({
    ...{ family: z.string(), institution: z.string(), from: z.number().int(), to: z.number().int(), limit: z.number().int() },
    ...{ afterAt: z.number().int(), afterInstitution: z.string(), afterInstrument: z.string(), afterPeriod: z.string() },
    ...{ afterGeneration: z.number().int(), afterVersion: z.number().int() },
    ...scopeParams,
  }),
  row: z.object({
    ...{ institution: z.string(), family: z.string(), instrument: z.string(), period: z.string(), kind: z.string() },
    ...{ generation: z.number(), version: z.number(), input_event_id: z.string(), rule_version: z.string() },
    recorded_at_ms: z.coerce.number(),
    ...{ basis_before: z.string(), score_before: z.string(), zone_before: z.string(), category_before: z.string() },
    ...{ predicate_before: z.string(), rank_before: z.string(), generation_before: z.number(), rule_before: z.string() },
    ...{ basis: z.string(), score: z.string(), zone: z.string(), category: z.string(), predicate: z.string(), rank: z.string() },
  }),
});

export type CorrectionRow = z.output<typeof corrections.row>;
