/** The rows of each fact, as text ready for FROM; `where` is SQL over its columns of the key. */
import { z } from 'zod';
import { CASE_SCOPE_SQL } from '../case-scope.ts';
import type { Tables } from '../moment.ts';
import { SCOPE_SQL, scopeParams } from '../scope.ts';
import { IN_TERM_SQL, JUDGED_SQL, ON_RECORD_SQL, SETTLED_SQL } from '../service-levels.ts';
import { moveParams, PROVINCE_SQL } from '../standing.ts';
import { holdersOf } from './case-fact.ts';
import type { Asked, FactCode } from './fact.ts';

/** What the texts below bind, beside the filters. */
export const BOUND: Readonly<Record<FactCode, z.ZodRawShape>> = {
  results: { ...moveParams, ...scopeParams },
  units: { ...moveParams, ...scopeParams },
  indicators: { ...moveParams, ...scopeParams },
  observations: { ...moveParams, ...scopeParams },
  cases: { ...scopeParams, caseAsOf: z.number().int() },
};

/** What an answer is made of, per group. */
export const PROVENANCE: Readonly<Record<FactCode, string>> = {
  results: 'groupUniqArray(toString(rule_version)) AS rule_versions, groupUniqArrayArray(source_publisher) AS publishers',
  units: "groupUniqArray(toString(rule_version)) AS rule_versions, CAST([], 'Array(String)') AS publishers",
  indicators: 'groupUniqArray(toString(rule_version)) AS rule_versions, groupUniqArrayArray(source_publisher) AS publishers',
  observations: "CAST([], 'Array(String)') AS rule_versions, groupUniqArray(source_publisher) AS publishers",
  cases: "groupUniqArray(toString(policy)) AS rule_versions, CAST([], 'Array(String)') AS publishers",
};

export function rowsOf(fact: Exclude<FactCode, 'cases'>, tables: Tables, where: string): string {
  if (fact === 'results') return placed(tables.results(where), "basis != ''");
  if (fact === 'observations') return placed(tables.observations(where));
  if (fact === 'units') return placed(tables.units(where));
  // Rows of older builds have no bases at all, hence the resize.
  return `(SELECT *, code, n, total, basis_given FROM ${placed(tables.results(where))}
    ARRAY JOIN level_code AS code, level_n AS n, level_sum AS total, arrayResize(level_basis, length(level_code)) AS basis_given
    WHERE n > 0)`;
}

function placed(rows: string, condition = '1'): string {
  return `(SELECT *, ${PROVINCE_SQL} AS province_then FROM ${rows} WHERE ${condition} AND ${SCOPE_SQL})`;
}

/** A version is chosen before anything is asked that a later one may change. One of the two parts is empty by its constant condition. */
export function caseRowsOf(where: string, asked: Asked): string {
  const real = `NOT simulated AND (${where})`;
  const given = {
    none: "[('', '')]",
    institution: "arrayDistinct(arrayMap(i -> (toString(i), ''), task_institution))",
    unit: 'arrayDistinct(arrayMap((i, u) -> (toString(i), toString(u)), task_institution, task_unit))',
  }[holdersOf(asked)];
  const own = {
    none: 'length(breach_id)',
    institution:
      "arrayCount((role, i) -> role != 'operator' AND toString(i) = given_institution, breach_holder_role, breach_institution)",
    unit: `arrayCount((role, i, u) -> role != 'operator' AND toString(i) = given_institution AND toString(u) = given_unit,
      breach_holder_role, breach_institution, breach_unit)`,
  }[holdersOf(asked)];
  return `(SELECT
      *, ${own} AS own_breaches, ${SETTLED_SQL} AS is_settled, ${JUDGED_SQL} AS is_judged, ${IN_TERM_SQL} AS is_in_term,
      substring(toString(toDate(received_at + toIntervalHour(zone_hours))), 1, 7) AS month_received
    FROM (
      SELECT *, ${given} AS holders, arrayJoin(if(empty(holders), [('', '')], holders)) AS holder,
        tupleElement(holder, 1) AS given_institution, tupleElement(holder, 2) AS given_unit
      FROM (
        SELECT * FROM case_current_v1 FINAL WHERE {caseAsOf: Int64} = 0 AND ${real}
        UNION ALL
        SELECT * FROM (
          SELECT * FROM case_history_v1 FINAL
          WHERE {caseAsOf: Int64} > 0 AND recorded_at <= fromUnixTimestamp64Milli({caseAsOf: Int64}) AND ${real}
          ORDER BY version DESC LIMIT 1 BY tenant, case_id
        )
      )
      WHERE ${ON_RECORD_SQL} AND ${CASE_SCOPE_SQL}
    ))`;
}
