/** Of each province in one period: its government's own result, and the results known of its regencies and cities. Never mixed. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL } from './standing.ts';

/** `scores` in ten-thousandths, ascending; taken as Decimal(38), because a Decimal(9) would overflow at 10 times a score. */
export const nationalProvinces = defineTimeQuery({
  name: 'reporting.national-provinces',
  sql: ({ results }) => `
    SELECT
      province_then, toUInt32(countIf(NOT is_own)) AS n,
      toUInt32(countIf(NOT is_own AND zone = 'hijau')) AS hijau, toUInt32(countIf(NOT is_own AND zone = 'kuning')) AS kuning,
      toUInt32(countIf(NOT is_own AND zone = 'merah')) AS merah, toUInt32(countIf(NOT is_own AND zone = '')) AS no_zone,
      arraySort(groupArrayIf(toInt32(toDecimal128(assumeNotNull(score), 4) * 10000), NOT is_own AND isNotNull(score))) AS scores,
      toUInt32(countIf(is_own)) AS own, anyIf(toString(score), is_own) AS own_score, anyIf(zone, is_own) AS own_zone,
      anyIf(category, is_own) AS own_category, anyIf(toString(basis), is_own) AS own_basis
    FROM (
      SELECT *, ${PROVINCE_SQL} AS province_then, kind = 'province' AS is_own
      FROM ${results('family = {family: String} AND period = {period: String}')}
      WHERE basis != '' AND ${SCOPE_SQL}
      ORDER BY institution, instrument
      LIMIT 1 BY institution
    )
    GROUP BY province_then
    ORDER BY province_then`,
  params: z.object({ family: z.string(), period: z.string(), ...moveParams, ...scopeParams }),
  row: z.object({
    province_then: z.string(),
    n: z.number(),
    hijau: z.number(),
    kuning: z.number(),
    merah: z.number(),
    no_zone: z.number(),
    scores: z.array(z.number()),
    own: z.number(),
    own_score: z.string().nullable(),
    own_zone: z.string(),
    own_category: z.string(),
    own_basis: z.string(),
  }),
});

export type NationalProvince = z.output<typeof nationalProvinces.now.row>;
