import type { z } from 'zod';

export type Settings = Readonly<Record<string, string | number>>;

/** A report as a value: its name (found again in system.query_log), SQL as visible text, and what goes in and comes out. */
export interface QueryDefinition<P extends z.ZodObject, R extends z.ZodType> {
  readonly name: string;
  /** Values come in by `{name: Type}` alone; optional filters are written in SQL, never pasted together. */
  readonly sql: string;
  readonly params: P;
  /** One row of the answer, as JSON gives it: 64-bit integers and Decimals are strings, times RFC 3339 in UTC. */
  readonly row: R;
  /** Over the profile of all queries, where one needs more time or threads. */
  readonly settings?: Settings;
}

/**
 * Checks that SQL and params name the same values, so that a filter that was forgotten on one side shows at start and
 * not as a wrong answer.
 */
export function defineQuery<P extends z.ZodObject, R extends z.ZodType>(query: QueryDefinition<P, R>): QueryDefinition<P, R> {
  const bound = [...query.sql.matchAll(/\{\s*(\w+)\s*:/g)].map(([, name]) => name ?? '');
  const given = Object.keys(query.params.shape);
  const odd = [...bound.filter((name) => !given.includes(name)), ...given.filter((name) => !bound.includes(name))];
  if (odd.length > 0) throw new Error(`query ${query.name}: SQL and params do not agree on ${odd.join(', ')}`);
  return query;
}
