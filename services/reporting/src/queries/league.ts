/** The league table of one family and period. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { RESULT_SQL, resultRow, STORED_RESULT_SQL } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL, STANDING_SQL } from './standing.ts';

const OF_PERIOD = 'family = {family: String} AND period = {period: String}';

/**
 * Ranks are taken over all rows that the filters let through, before the page is cut; ties share a rank and the next
 * place is skipped. Rows that are not ranked come last. Places are worked out on few columns; the rest is joined to the
 * page. A page starts after (standing, -score, institution, instrument) of the last row before it: a key of the row, not a
 * position, so that a row which arrives between two pages neither repeats nor hides another.
 */
export const league = defineTimeQuery({
  name: 'reporting.league',
  sql: ({ results }) => `
    WITH
      answered AS (
        SELECT
          institution, instrument, kind, roster, score,
          ${PROVINCE_SQL} AS province_then,
          ${STANDING_SQL} AS standing,
          -ifNull(score, toDecimal32(0, 4)) AS descending
        FROM ${results(OF_PERIOD)}
        WHERE basis != ''
          AND ({instrument: String} = '' OR instrument = {instrument: String})
          AND ({province: String} = '' OR province_then = {province: String})
          AND (empty({kinds: Array(String)}) OR has({kinds: Array(String)}, kind))
          AND ${SCOPE_SQL}
      ),
      ranked AS (
        SELECT
          *,
          rank() OVER best AS place,
          count() OVER best - place AS tied,
          countIf(standing = 0) OVER all_rows AS scored,
          count() OVER all_rows AS total,
          rank() OVER best_of_kind AS kind_place,
          count() OVER best_of_kind - kind_place AS kind_tied,
          countIf(standing = 0) OVER all_of_kind AS kind_scored
        FROM answered
        WINDOW
          all_rows AS (),
          best AS (ORDER BY standing, descending),
          all_of_kind AS (PARTITION BY kind),
          best_of_kind AS (PARTITION BY kind ORDER BY standing, descending)
      ),
      page AS (
        SELECT *
        FROM ranked
        WHERE {afterInstitution: String} = ''
          OR (standing, descending, institution, instrument)
            > ({afterStanding: UInt8}, -toDecimal32({afterScore: String}, 4), {afterInstitution: String}, {afterInstrument: String})
        ORDER BY standing, descending, institution, instrument
        LIMIT {limit: UInt32}
      ),
      stored AS (
        SELECT institution, province, ${STORED_RESULT_SQL}
        FROM ${results(OF_PERIOD)}
      )
    SELECT
      institution, page.kind AS kind, province, page.province_then AS province_then, page.roster AS roster, ${RESULT_SQL},
      toUInt32(page.standing) AS standing, toUInt32(place) AS place, toUInt32(scored) AS scored, toUInt32(tied) AS tied,
      toUInt32(kind_place) AS kind_place, toUInt32(kind_scored) AS kind_scored, toUInt32(kind_tied) AS kind_tied,
      toUInt32(total) AS total
    FROM page
    INNER JOIN stored USING (institution, instrument)
    ORDER BY page.standing, page.descending, institution, instrument`,
  params: z.object({
    family: z.string(),
    period: z.string(),
    instrument: z.string(),
    province: z.string(),
    kinds: z.array(z.string()),
    floor: z.number().int(),
    ...moveParams,
    ...scopeParams,
    afterInstitution: z.string(),
    afterInstrument: z.string(),
    afterStanding: z.number().int(),
    /** Decimal text, "0" for none. */
    afterScore: z.string(),
    limit: z.number().int(),
  }),
  row: resultRow.extend({
    institution: z.string(),
    kind: z.string(),
    province: z.string(),
    province_then: z.string(),
    roster: z.array(z.string()),
    standing: z.number(),
    place: z.number(),
    scored: z.number(),
    tied: z.number(),
    kind_place: z.number(),
    kind_scored: z.number(),
    kind_tied: z.number(),
    total: z.number(),
  }),
});

export type LeagueRow = z.output<typeof league.now.row>;
