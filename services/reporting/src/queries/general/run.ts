/** The query for a combination of names: fixed text of each name put together, every value bound. */
import { type ClickHouse, defineQuery } from '@pantau/clickhouse';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { defineTimeQuery, type Moment, runAt } from '../moment.ts';
import type { Asked, Dimension, FactCode } from './fact.ts';
import { FACT } from './facts.ts';
import { BOUND, caseRowsOf, PROVENANCE, rowsOf } from './rows-of.ts';

const texts = z.array(z.string());
/** Beside these `measure_0` … : what the measures' `read` takes, in the order asked. */
const group = z.object({ key: texts, row_count: z.number(), rule_versions: texts, publishers: texts }).catchall(texts);
export type Group = z.output<typeof group>;

export interface GeneralQuestion {
  readonly fact: FactCode;
  readonly asked: Asked;
  /** By name of a filter; '' is "none". */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What the rows of the fact need besides: the scope, the borders. */
  readonly bound: Readonly<Record<string, unknown>>;
  /** The key of the last group answered; empty for the first page. */
  readonly after: readonly string[];
  readonly limit: number;
}

/** A few kilobytes each; people and pages ask the same few dozen. */
const KEPT = 500;
type Run = (db: ClickHouse, moment: Moment, params: Record<string, unknown>) => Promise<Group[]>;
const runs = new LRUCache<string, Run>({ max: KEPT });

/** Groups in the order of their keys. Of complaints `moment` is in `bound`. */
export function runGeneral(db: ClickHouse, moment: Moment, question: GeneralQuestion): Promise<Group[]> {
  const { fact, asked, values, bound, after, limit } = question;
  const filters = asked.filters.map((name) => {
    const given = values.get(name) ?? [];
    return [`filter_${name}`, dimensionOf(fact, name).keysOf?.(given) ?? given];
  });
  const lists = reading(fact, asked).map(({ binds }) => binds);
  const page = asked.dimensions.length === 0 ? { limit } : { limit, after };
  return runOf(fact, asked)(db, moment, Object.assign({}, bound, page, ...lists, Object.fromEntries(filters)));
}

function runOf(fact: FactCode, asked: Asked): Run {
  const key = JSON.stringify([fact, asked.measures, asked.dimensions, asked.filters]);
  const known = runs.get(key);
  if (known !== undefined) return known;
  const made = define(fact, asked);
  runs.set(key, made);
  return made;
}

function define(fact: FactCode, asked: Asked): Run {
  const filters = asked.filters.map((name) => ({ name, ...dimensionOf(fact, name) }));
  const where = all(filters.flatMap(({ name, key }) => (key === undefined ? [] : [isAmong(key, name)])));
  const lists = Object.assign({}, ...reading(fact, asked).map(({ binds }) => binds));
  const shape: z.ZodRawShape = {
    ...BOUND[fact],
    ...Object.fromEntries([...Object.keys(lists), ...asked.filters.map((name) => `filter_${name}`)].map((name) => [name, texts])),
    ...{ limit: z.number().int(), ...(asked.dimensions.length === 0 ? {} : { after: texts }) },
  };
  const query = { name: `reporting.query.${fact}`, params: z.object(shape), row: group };
  const text = (rows: string) =>
    textOf(fact, asked, rows, all(filters.flatMap(({ name, key, sql }) => (key === undefined ? [isAmong(sql, name)] : []))));
  if (fact === 'cases') {
    const ofCases = defineQuery({ ...query, sql: text(caseRowsOf(where, asked)) });
    return (db, _, given) => db.run(ofCases, given);
  }
  const ofResults = defineTimeQuery({ ...query, sql: (tables) => text(rowsOf(fact, tables, where)) });
  return (db, moment, given) => runAt(db, ofResults, moment, given);
}

/** A page starts after the key of the last group before it, not at a position: rows that arrive between two pages move nothing. */
function textOf(fact: FactCode, asked: Asked, rows: string, where: string): string {
  const measures = asked.measures.map((name, index) => `${measureSql(fact, asked, name)} AS measure_${index}`);
  const groups = asked.dimensions.map((name, index) => `${dimensionOf(fact, name).sql} AS group_${index}`);
  const keys = groups.map((_, index) => `group_${index}`).join(', ');
  const isGrouped = groups.length > 0;
  return `
    SELECT
      ${isGrouped ? `[${keys}]` : "CAST([], 'Array(String)')"} AS key, ${measures.join(', ')},
      toUInt32(count()) AS row_count, ${PROVENANCE[fact]}
    FROM ${rows}
    WHERE ${where}
    ${isGrouped ? `GROUP BY ${groups.join(', ')}` : ''}
    ${isGrouped ? `HAVING empty({after: Array(String)}) OR key > {after: Array(String)} ORDER BY ${keys}` : ''}
    LIMIT {limit: UInt32}`;
}

function measureSql(fact: FactCode, asked: Asked, name: string): string {
  const measure = FACT[fact].measures.get(name);
  if (measure === undefined) throw new Error(`${fact} has no measure ${name}`);
  return typeof measure.sql === 'string' ? measure.sql : measure.sql(asked);
}

/** Names were checked before they came here. */
function dimensionOf(fact: FactCode, name: string): Dimension {
  const dimension = FACT[fact].dimensions.get(name);
  if (dimension === undefined) throw new Error(`${fact} has no dimension ${name}`);
  return dimension;
}

/** Those whose own text is in the query: a filter on a key is by its column. */
function reading(fact: FactCode, { dimensions, filters }: Asked): Dimension[] {
  const byText = filters.filter((name) => dimensionOf(fact, name).key === undefined);
  return [...dimensions, ...byText].map((name) => dimensionOf(fact, name));
}

function isAmong(sql: string, name: string): string {
  return `${sql} IN {filter_${name}: Array(String)}`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? '1' : conditions.join(' AND ');
}
