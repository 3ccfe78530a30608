/** Where a report reads: what is known now, what was known at an instant, or what a vintage froze. See ADR 0021. */
import type { Readable } from 'node:stream';
import { type ClickHouse, defineQuery, type QueryDefinition, type Settings, type StreamOptions } from '@pantau/clickhouse';
import { z } from 'zod';

export type Moment =
  | { readonly kind: 'now' }
  /** ms; everything whose input was on the log by then. */
  | { readonly kind: 'then'; readonly asOf: number }
  | { readonly kind: 'vintage'; readonly name: string };

/**
 * Each gives text in parentheses, ready for FROM: one row per business key, of the rows that `where` lets through. `where` is
 * the report's own text over the table's columns, values bound; it stands inside, where it reaches the primary key.
 */
export interface Tables {
  /** Columns of `institution_result_current_v1`. Rows without a basis are rosters alone, or a rebuild's tombstones. */
  results(where: string): string;
  /** Columns of `unit_result_current_v1`; withdrawn ones are left out. */
  units(where: string): string;
  /** Columns of `observation_current_v1`; withdrawn ones are left out. */
  observations(where: string): string;
  /** Columns of `observation_history_v1`: every statement that had come by then, also those that others took the place of. */
  statements(where: string): string;
}

const NOW: Tables = {
  results: (where) => `(SELECT * FROM institution_result_current_v1 FINAL WHERE ${where})`,
  units: (where) => `(SELECT * FROM unit_result_current_v1 FINAL WHERE ${where})`,
  observations: (where) => `(SELECT * FROM observation_current_v1 FINAL WHERE ${where})`,
  statements: (where) => `(SELECT * FROM observation_history_v1 WHERE ${where})`,
};

const UNTIL = 'recorded_at <= fromUnixTimestamp64Milli({asOf: Int64})';

/**
 * Which versions stood is worked out on the keys alone, and only those rows are read whole. FINAL: a version that was written
 * twice is one row.
 */
function lastOf(table: string, key: string, where: string): string {
  return `(SELECT * FROM ${table} FINAL WHERE (${where}) AND (${key}, generation, version) IN (
    SELECT ${key}, tupleElement(max((generation, version)) AS last, 1), tupleElement(last, 2) FROM ${table}
    WHERE (${where}) AND ${UNTIL} GROUP BY ${key}))`;
}

/** Needs the param `asOf`, ms. */
export const THEN: Tables = {
  results: (where) => lastOf('institution_result_history_v1', 'period, instrument, institution', where),
  units: (where) =>
    `(SELECT * FROM ${lastOf('unit_result_history_v1', 'period, instrument, institution, unit_code, product_code', where)} WHERE NOT withdrawn)`,
  observations: (where) => `(SELECT * FROM (
    SELECT * FROM observation_history_v1 WHERE (${where}) AND ${UNTIL}
    ORDER BY stamp DESC LIMIT 1 BY measure, institution, channel, unit_code, period, source_key) WHERE NOT withdrawn)`,
  statements: (where) => `(SELECT * FROM observation_history_v1 WHERE (${where}) AND ${UNTIL})`,
};

const FROZEN: Tables = {
  results: (where) => frozen('institution_result_vintage_v1', where),
  units: (where) => frozen('unit_result_vintage_v1', where),
  observations: (where) => frozen('observation_vintage_v1', where),
  // A vintage holds what stood; what else was said by then nothing takes out of the history.
  statements: (where) => `(SELECT * FROM observation_history_v1 WHERE (${where}) AND recorded_at <= (
    SELECT max(recorded_at) FROM observation_vintage_v1 WHERE vintage = {vintage: String}))`,
};

function frozen(table: string, where: string): string {
  return `(SELECT * FROM ${table} FINAL WHERE vintage = {vintage: String} AND (${where}))`;
}

export interface TimeQuery<P extends z.ZodObject, R extends z.ZodType> {
  readonly now: QueryDefinition<P, R>;
  // The params of these have `asOf` (ms) or `vintage` besides; runAt adds them.
  readonly past: QueryDefinition<z.ZodObject, R>;
  readonly vintage: QueryDefinition<z.ZodObject, R>;
  readonly within?: ((params: z.input<P>) => Within) | undefined;
}

/** Of results: the family, or the round of it, that a question reads and nothing besides. */
export interface Within {
  readonly family: string;
  readonly period?: string;
}

/** A report of one text over `tables`; it is found in the query log as `name`, `name.then` or `name.vintage`. */
export function defineTimeQuery<P extends z.ZodObject, R extends z.ZodType>(query: {
  readonly name: string;
  readonly sql: (tables: Tables) => string;
  readonly params: P;
  readonly row: R;
  readonly settings?: Settings;
  /** Left out: it may read any of what comes by its way. */
  readonly within?: (params: z.input<P>) => Within;
}): TimeQuery<P, R> {
  const { name, sql, params, row, settings = {}, within } = query;
  return {
    within,
    now: defineQuery({ name, sql: sql(NOW), params, row, settings }),
    past: defineQuery({
      ...{ name: `${name}.then`, sql: sql(THEN), row, settings },
      params: params.extend({ asOf: z.number().int() }),
    }),
    vintage: defineQuery({
      ...{ name: `${name}.vintage`, sql: sql(FROZEN), row, settings },
      params: params.extend({ vintage: z.string() }),
    }),
  };
}

/** Throws as `ClickHouse.run` does. */
export function runAt<P extends z.ZodObject, R extends z.ZodType>(
  db: ClickHouse,
  query: TimeQuery<P, R>,
  moment: Moment,
  params: z.input<P>,
): Promise<z.output<R>[]> {
  if (moment.kind === 'now') return db.run(query.now, params);
  if (moment.kind === 'then') return db.run(query.past, { ...params, asOf: moment.asOf });
  return db.run(query.vintage, { ...params, vintage: moment.name });
}

/** The whole answer as bytes in a format of ClickHouse, at its reader's pace. Throws as `ClickHouse.stream` does. */
export function streamAt<P extends z.ZodObject>(
  db: ClickHouse,
  query: TimeQuery<P, z.ZodType>,
  moment: Moment,
  params: z.input<P>,
  format: string,
  options?: StreamOptions,
): Promise<Readable> {
  if (moment.kind === 'now') return db.stream(query.now, params, format, options);
  if (moment.kind === 'then') return db.stream(query.past, { ...params, asOf: moment.asOf }, format, options);
  return db.stream(query.vintage, { ...params, vintage: moment.name }, format, options);
}
