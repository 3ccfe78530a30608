/** How institutions stood one assessment before, and where both times among those that were ranked both times. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL, STANDING_SQL } from './standing.ts';

/**
 * `periods` and `before` run in parallel: a period, and the one that it is held against. Places are taken among peers that
 * are ranked in both (in the province, where one is named, in both): among whoever happens to be known in one period and
 * not in the other, a place would move without anybody moving.
 */
export const movements = defineTimeQuery({
  name: 'reporting.movements',
  sql: ({ results }) => `
    WITH placed AS (
      SELECT
        institution, kind, period, score, roster,
        ${PROVINCE_SQL} AS province_then, ${STANDING_SQL} AS standing, -ifNull(score, toDecimal32(0, 4)) AS descending
      FROM ${results(`family = {family: String}
        AND (has({periods: Array(String)}, period) OR has({before: Array(String)}, period))
        AND (empty({kinds: Array(String)}) OR has({kinds: Array(String)}, kind)) AND ${SCOPE_SQL}`)}
    )
    SELECT
      institution, period, toString(score_before) AS score_before, toUInt32(standing_before) AS standing_before, roster_before,
      if(is_common, toUInt32(place_before), null) AS place_before, if(is_common, toUInt32(place_now), null) AS place_now,
      toUInt32(common) AS common
    FROM (
      SELECT
        institution, period, score_before, standing_before, roster_before, is_common,
        rank() OVER (PARTITION BY period, kind, is_common ORDER BY descending_before) AS place_before,
        rank() OVER (PARTITION BY period, kind, is_common ORDER BY descending_now) AS place_now,
        count() OVER (PARTITION BY period, kind, is_common) AS common
      FROM (
        SELECT
          now.institution AS institution, now.kind AS kind, now.period AS period,
          earlier.score AS score_before, earlier.standing AS standing_before, earlier.roster AS roster_before,
          now.descending AS descending_now, earlier.descending AS descending_before,
          now.standing = 0 AND earlier.standing = 0 AND ({province: String} = ''
            OR (now.province_then = {province: String} AND earlier.province_then = {province: String})) AS is_common
        FROM (SELECT * FROM placed WHERE has({periods: Array(String)}, period)) AS now
        INNER JOIN placed AS earlier ON earlier.institution = now.institution
          AND earlier.period = transform(now.period, {periods: Array(String)}, {before: Array(String)}, '')
      )
    )
    WHERE {institution: String} = '' OR institution = {institution: String}`,
  params: z.object({
    family: z.string(),
    periods: z.array(z.string()),
    before: z.array(z.string()),
    province: z.string(),
    kinds: z.array(z.string()),
    institution: z.string(),
    floor: z.number().int(),
    ...moveParams,
    ...scopeParams,
  }),
  row: z.object({
    institution: z.string(),
    period: z.string(),
    score_before: z.string().nullable(),
    standing_before: z.number(),
    roster_before: z.array(z.string()),
    place_before: z.number().nullable(),
    place_now: z.number().nullable(),
    common: z.number(),
  }),
});

export type MovementRow = z.output<typeof movements.now.row>;
