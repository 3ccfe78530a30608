import { expect, it } from 'vitest';
import { killSql, markOf } from './kill.ts';

it('takes the name for the id out of the mark, and leaves texts alone', () => {
  const sql = killSql("KILL QUERY WHERE query_id = 'query_id sync é' AND `query_id` != user SYNC");
  expect(sql.match(/unhex\(extract\(query/g)).toHaveLength(2);
  expect(sql).toContain("= 'query_id sync é' AND ");
  expect(sql.endsWith(' != user ASYNC')).toBe(true);
});

it('marks a query with an id that cannot end the mark', () => {
  expect(markOf("*/ DROP TABLE t; '")).toMatch(/^\/\*query_id:[0-9A-F]*\*\/$/);
});
