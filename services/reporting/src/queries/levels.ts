/** What was given for the parts of an instrument: exact sums, as scoring sends them. A published score has none. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

/** A round has few lists of parts and bases and hundreds of rows: equal ones are the same array. */
const lists = new Map<string, readonly string[]>();
const MOST_LISTS = 500;
function shared<T extends string>(list: readonly T[]): readonly T[] {
  const key = list.join();
  const known = lists.get(key) ?? list;
  if (lists.size >= MOST_LISTS) lists.clear();
  lists.set(key, known);
  return known as readonly T[]; // of the same texts
}

/**
 * Of everybody in a round, because asking for one takes as long, and the same rows then answer for each institution, its peers, and
 * all provinces. Sums are as long as the list of parts.
 */
export const levels = defineTimeQuery({
  name: 'reporting.levels',
  sql: ({ results }) => `
    SELECT
      institution, province, kind, period, instrument, level_code, arrayResize(level_basis, length(level_code)) AS bases, level_n AS n,
      arrayStringConcat(arrayMap(x -> toString(toInt64(x * 10000)), level_sum), ' ') AS sums, rule_version, source_publisher
    FROM ${results('family = {family: String} AND period = {period: String}')}
    WHERE notEmpty(level_code)
    ORDER BY instrument, institution`,
  within: ({ family, period }) => ({ family, period }),
  params: z.object({ family: z.string(), period: z.string() }),
  row: z.object({
    ...{ institution: z.string(), province: z.string(), kind: z.string(), period: z.string(), instrument: z.string() },
    level_code: z.array(z.string()).transform(shared),
    bases: z.array(z.enum(['score', 'points', ''])).transform(shared),
    n: z.array(z.number()),
    sums: z.string(),
    ...{ rule_version: z.string(), source_publisher: z.array(z.string()) },
  }),
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
