/** The league table of one family and period. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import { RESULT_SQL, resultRow, STORED_RESULT_SQL } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

/**
 * Ranks are taken over all rows that the filters let through, before the page is cut; ties share a rank and the next
 * place is skipped. Rows without a score come last and have no rank. A page starts after (unscored, -score, institution,
 * instrument) of the last row before it: a key of the row, not a position, so that a row which arrives between two
 * pages neither repeats nor hides another.
 */
export const league = defineQuery({
  name: 'reporting.league',
  sql: `
    WITH
      answered AS (
        SELECT
          institution, kind, province, ${STORED_RESULT_SQL},
          isNull(score) AS unscored,
          -ifNull(score, toDecimal32(0, 4)) AS descending
        FROM institution_result_current_v1 FINAL
        WHERE family = {family: String} AND period = {period: String} AND basis != ''
          AND ({instrument: String} = '' OR instrument = {instrument: String})
          AND ({province: String} = '' OR province = {province: String})
          AND (empty({kinds: Array(String)}) OR has({kinds: Array(String)}, kind))
          AND ${SCOPE_SQL}
      ),
      ranked AS (
        SELECT
          *,
          rank() OVER (ORDER BY unscored, descending) AS place,
          count(score) OVER () AS scored,
          rank() OVER (PARTITION BY kind ORDER BY unscored, descending) AS kind_place,
          count(score) OVER (PARTITION BY kind) AS kind_scored,
          count() OVER () AS total
        FROM answered
      ),
      previous AS (
        SELECT institution, score AS previous_score, instrument AS previous_instrument
        FROM institution_result_current_v1 FINAL
        WHERE family = {family: String} AND period = {previousPeriod: String} AND isNotNull(score)
      )
    SELECT
      institution, kind, province, ${RESULT_SQL},
      toUInt32(place) AS place, toUInt32(scored) AS scored, toUInt32(kind_place) AS kind_place,
      toUInt32(kind_scored) AS kind_scored, toUInt32(total) AS total,
      toString(previous_score) AS previous_score, previous_instrument
    FROM ranked
    LEFT JOIN previous USING (institution)
    WHERE {afterInstitution: String} = ''
      OR (unscored, descending, institution, instrument)
        > ({afterUnscored: UInt8}, -toDecimal32({afterScore: String}, 4), {afterInstitution: String}, {afterInstrument: String})
    ORDER BY unscored, descending, institution, instrument
    LIMIT {limit: UInt32}
    SETTINGS join_use_nulls = 1`,
  params: z.object({
    family: z.string(),
    period: z.string(),
    previousPeriod: z.string(),
    instrument: z.string(),
    province: z.string(),
    kinds: z.array(z.string()),
    ...scopeParams,
    afterInstitution: z.string(),
    afterInstrument: z.string(),
    afterUnscored: z.number().int(),
    /** Decimal text, "0" for none. */
    afterScore: z.string(),
    limit: z.number().int(),
  }),
  row: resultRow.extend({
    institution: z.string(),
    kind: z.string(),
    province: z.string(),
    place: z.number(),
    scored: z.number(),
    kind_place: z.number(),
    kind_scored: z.number(),
    total: z.number(),
    previous_score: z.string().nullable(),
    previous_instrument: z.string().nullable(),
  }),
});
