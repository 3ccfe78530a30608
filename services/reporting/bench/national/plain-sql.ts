/**
 * A question asked in the plainest way, of unit results alone: no rollup, no table of current results, no rules about borders,
 * completeness or published scores. Once for ClickHouse, once for Postgres, whose tables are described in postgres-twin.ts.
 */
export interface Dialect {
  readonly name: 'clickhouse' | 'postgres';
  /** Last versions of the unit results that `where` lets through: institution, province, kind, period, unit_code, score. */
  units(where: string, asOf?: string): string;
  /** One row per indicator value of them: besides i (position from 1) and v. */
  indicators(where: string): string;
  /** Plain means by institution and period: institution, province, kind, period, score. */
  institutions(where: string, asOf?: string): string;
  quantile(p: number, of: string): string;
  readonly history: string;
  readonly deviation: string;
}

const MEANS = 'institution, province, kind, period, avg(score) AS score';
const BY = 'institution, province, kind, period';

const clickhouseUnits = (where: string, columns: string, asOf?: string) =>
  `(SELECT ${BY}, unit_code, ${columns} FROM unit_result_history_v1
    WHERE ${where}${asOf === undefined ? '' : ` AND recorded_at <= parseDateTime64BestEffort('${asOf}', 3)`}
    GROUP BY ${BY}, instrument, unit_code, product_code HAVING argMax(withdrawn, (generation, version)) = 0) AS latest`;

const LAST_SCORE = 'argMax(score, (generation, version)) AS score';

export const CLICKHOUSE: Dialect = {
  name: 'clickhouse',
  units: (where, asOf) => clickhouseUnits(where, LAST_SCORE, asOf),
  indicators: (where) =>
    `(SELECT ${BY}, unit_code, i, v FROM ${clickhouseUnits(where, 'argMax(value, (generation, version)) AS last')}
      ARRAY JOIN last AS v, arrayEnumerate(last) AS i) AS exploded`,
  institutions: (where, asOf) => `(SELECT ${MEANS} FROM ${clickhouseUnits(where, LAST_SCORE, asOf)} GROUP BY ${BY}) AS means`,
  quantile: (p, of) => `quantileExact(${p})(${of})`,
  history: 'unit_result_history_v1',
  deviation: 'stddevPop',
};

const postgresUnits = (where: string, asOf?: string) =>
  `unit_result WHERE ${where} AND NOT withdrawn AND ${
    asOf === undefined
      ? 'superseded_at IS NULL'
      : `recorded_at <= '${asOf}' AND (superseded_at IS NULL OR superseded_at > '${asOf}')`
  }`;

export const POSTGRES: Dialect = {
  name: 'postgres',
  units: (where, asOf) => `(SELECT * FROM ${postgresUnits(where, asOf)}) AS latest`,
  indicators: (where) =>
    `(SELECT u.*, x.v, x.i FROM (SELECT * FROM ${postgresUnits(where)}) AS u, unnest(u.value) WITH ORDINALITY AS x(v, i)) AS exploded`,
  institutions: (where, asOf) => `(SELECT ${MEANS} FROM ${postgresUnits(where, asOf)} GROUP BY ${BY}) AS means`,
  quantile: (p, of) => `percentile_cont(${p}) WITHIN GROUP (ORDER BY ${of})`,
  history: 'unit_result',
  deviation: 'stddev_pop',
};

export function isOneOf(column: string, values: readonly string[]): string {
  return `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
}
