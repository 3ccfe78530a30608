import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineQuery } from './query.ts';

const row = z.object({ a: z.string() });

test('SQL and params that name the same values make a query', () => {
  const query = defineQuery({
    name: 'q',
    sql: 'SELECT a FROM t WHERE a = {a: String} AND b IN {b:Array(String)} OR a = {a:String}',
    params: z.object({ a: z.string(), b: z.array(z.string()) }),
    row,
  });
  expect(query.name).toBe('q');
});

test('a value that SQL binds and params lack, or the other way round, is refused', () => {
  expect(() => defineQuery({ name: 'q', sql: 'SELECT {a: String}', params: z.object({}), row })).toThrow('do not agree on a');
  expect(() => defineQuery({ name: 'q', sql: 'SELECT 1', params: z.object({ b: z.string() }), row })).toThrow(
    'do not agree on b',
  );
});
