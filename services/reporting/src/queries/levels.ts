/** What was given for the parts of an instrument: exact sums, as scoring sends them. A published score has none. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { PROVENANCE_SQL, provenanceRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';
import { moveParams, PROVINCE_SQL } from './standing.ts';

const BASES = 'arrayResize(level_basis, length(level_code))';
const levels = {
  level_code: z.array(z.string()),
  bases: z.array(z.enum(['score', 'points', ''])),
  n: z.array(z.number()),
  sum: z.array(z.string()),
};

/**
 * By kind and province: all rows of an instrument have the same parts in the same order, so they are added up as they lie, and
 * only rows whose parts differ are groups of their own.
 */
export const levelsByProvince = defineTimeQuery({
  name: 'reporting.levels-by-province',
  sql: ({ results }) => `
    SELECT
      kind, ${PROVINCE_SQL} AS province_then, instrument, level_code, ${BASES} AS bases, toUInt32(count()) AS institutions,
      arrayMap(x -> toUInt32(x), sumForEach(level_n)) AS n,
      arrayMap(x -> toString(x), sumForEach(arrayMap(x -> toDecimal128(x, 4), level_sum))) AS sum, ${PROVENANCE_SQL}
    FROM ${results(`family = {family: String} AND period = {period: String} AND ${SCOPE_SQL}`)}
    WHERE notEmpty(level_code)
    GROUP BY kind, province_then, instrument, level_code, bases`,
  params: z.object({ family: z.string(), period: z.string(), ...moveParams, ...scopeParams }),
  row: z.object({
    ...{ kind: z.string(), province_then: z.string(), instrument: z.string(), institutions: z.number() },
    ...levels,
    ...provenanceRow,
  }),
});

export const levelsOfInstitutions = defineTimeQuery({
  name: 'reporting.levels-of-institutions',
  sql: ({ results }) => `
    SELECT institution, instrument, level_code, ${BASES} AS bases, level_n AS n, arrayMap(x -> toString(x), level_sum) AS sum
    FROM ${results(`family = {family: String} AND period = {period: String} AND has({institutions: Array(String)}, institution) AND ${SCOPE_SQL}`)}
    WHERE notEmpty(level_code)`,
  params: z.object({ family: z.string(), period: z.string(), institutions: z.array(z.string()), ...scopeParams }),
  row: z.object({ institution: z.string(), instrument: z.string(), ...levels }),
});

/** The units' own results, with what was given for each indicator. */
export const unitsOfInstitution = defineTimeQuery({
  name: 'reporting.units-of-institution',
  sql: ({ units }) => `
    SELECT
      unit_code, unit_name, unit_kind, product_code, product_name, toString(score) AS score, zone, category, revision,
      value_code, arrayMap(x -> toString(x), value) AS value, value_in_points, rule_version
    FROM ${units(`instrument = {instrument: String} AND period = {period: String} AND institution = {institution: String} AND ${SCOPE_SQL}`)}
    ORDER BY unit_code, product_code`,
  params: z.object({ instrument: z.string(), period: z.string(), institution: z.string(), ...scopeParams }),
  row: z.object({
    ...{
      unit_code: z.string(),
      unit_name: z.string(),
      unit_kind: z.string(),
      product_code: z.string(),
      product_name: z.string(),
    },
    ...{ score: z.string().nullable(), zone: z.string(), category: z.string(), revision: z.number() },
    ...{
      value_code: z.array(z.string()),
      value: z.array(z.string()),
      value_in_points: z.array(z.boolean()),
      rule_version: z.string(),
    },
  }),
});
