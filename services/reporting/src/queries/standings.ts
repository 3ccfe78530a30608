/** Where one institution stands among its peers, in every period of a family. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL, STANDING_SQL } from './standing.ts';

/** Peers are the institutions of the same kind: in the whole of what is known here, and in the province that it was in. */
export const standings = defineTimeQuery({
  name: 'reporting.standings',
  sql: ({ results }) => `
    SELECT
      period, instrument, province_then, toUInt32(standing) AS standing,
      toUInt32(place) AS place, toUInt32(scored) AS scored, toUInt32(tied) AS tied,
      toUInt32(province_place) AS province_place, toUInt32(province_scored) AS province_scored,
      toUInt32(province_tied) AS province_tied
    FROM (
      SELECT
        *,
        rank() OVER (PARTITION BY period ORDER BY standing, descending) AS place,
        countIf(standing = 0) OVER (PARTITION BY period) AS scored,
        count() OVER (PARTITION BY period, standing, descending) - 1 AS tied,
        rank() OVER (PARTITION BY period, province_then ORDER BY standing, descending) AS province_place,
        countIf(standing = 0) OVER (PARTITION BY period, province_then) AS province_scored,
        count() OVER (PARTITION BY period, province_then, standing, descending) - 1 AS province_tied
      FROM (
        SELECT
          institution, period, instrument,
          ${PROVINCE_SQL} AS province_then, ${STANDING_SQL} AS standing, -ifNull(score, toDecimal32(0, 4)) AS descending
        FROM ${results(`family = {family: String} AND kind = {kind: String} AND ${SCOPE_SQL}`)}
        WHERE basis != ''
      )
    )
    WHERE institution = {institution: String}
    ORDER BY period, instrument`,
  params: z.object({
    family: z.string(),
    kind: z.string(),
    institution: z.string(),
    floor: z.number().int(),
    ...moveParams,
    ...scopeParams,
  }),
  row: z.object({
    period: z.string(),
    instrument: z.string(),
    province_then: z.string(),
    standing: z.number(),
    place: z.number(),
    scored: z.number(),
    tied: z.number(),
    province_place: z.number(),
    province_scored: z.number(),
    province_tied: z.number(),
  }),
});

export type StandingsRow = z.output<typeof standings.now.row>;
