import { freePort } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import { capturedLog } from '@pantau/runtime/testing';
import * as fc from 'fast-check';
import { Registry } from 'prom-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase } from '../test/support.ts';
import { type ClickHouse, clickhouse } from './db.ts';
import { PASSING_CODES } from './errors.ts';
import { defineQuery } from './query.ts';

let db: ClickHouse;

beforeAll(async () => {
  db = await freshDatabase();
});

const echo = defineQuery({
  name: 'test.echo',
  sql: 'SELECT {text: String} AS text, {list: Array(String)} AS list, {maybe: Nullable(UInt32)} AS maybe, {day: Date} AS day',
  params: z.object({ text: z.string(), list: z.array(z.string()), maybe: z.number().nullable(), day: z.iso.date() }),
  row: z.object({ text: z.string(), list: z.array(z.string()), maybe: z.number().nullable(), day: z.string() }),
});

test('bound values arrive as they are, whatever they hold', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const hostile = fc.constantFrom("'; DROP TABLE x --", '\\', "\\'", 'a\nb\tc', '{x: String}', 'NULL', '\\N', '', '%20', '"');
  const value = fc.oneof(text, hostile);
  await fc.assert(
    fc.asyncProperty(value, fc.array(value, { maxLength: 5 }), fc.option(fc.nat(4_000_000_000)), async (one, list, maybe) => {
      const given = { text: one, list, maybe, day: '2026-11-22' };
      expect(await db.run(echo, given)).toEqual([given]);
    }),
    { numRuns: 60 },
  );
});

test('numbers too wide for JSON, decimals and times come back exactly', async () => {
  const exact = defineQuery({
    name: 'test.exact',
    sql: `SELECT toUInt64(18446744073709551615) AS wide, toDecimal64('77.8700', 4) AS score,
            toDateTime64('2026-11-22 01:02:03.004', 3, 'UTC') AS at`,
    params: z.object({}),
    row: z.object({ wide: z.string(), score: z.string(), at: z.iso.datetime() }),
  });
  expect(await db.run(exact, {})).toEqual([{ wide: '18446744073709551615', score: '77.87', at: '2026-11-22T01:02:03.004Z' }]);
});

test('an unmatched row of a left join is null, not zero', async () => {
  const joined = defineQuery({
    name: 'test.joined',
    sql: 'SELECT b.n AS n FROM (SELECT 1 AS k) AS a LEFT JOIN (SELECT 2 AS k, 5 AS n) AS b USING (k)',
    params: z.object({}),
    row: z.object({ n: z.number().nullable() }),
  });
  expect(await db.run(joined, {})).toEqual([{ n: null }]);
});

describe('what goes wrong', () => {
  const broken = (sql: string, settings = {}) =>
    defineQuery({ name: 'test.broken', sql, params: z.object({}), row: z.object({ n: z.number() }), settings });

  test('a mistake in SQL is a bug that names the query, and its text stays out of the reply', async () => {
    await expect(db.run(broken('SELECT nonsense AS n'), {})).rejects.toMatchObject({
      kind: 'bug',
      code: 'bug',
      http: 500,
      message: expect.stringMatching(/ClickHouse 47 .*test\.broken/),
    });
  });

  test('a query that takes too long is ended and passes by itself', async () => {
    const slow = broken('SELECT toUInt32(count()) AS n FROM numbers(1000000000000)', { max_execution_time: 1 });
    await expect(db.run(slow, {})).rejects.toMatchObject({ kind: 'unavailable', retryAfterSeconds: 2 });
  });

  test('a query cannot write', async () => {
    const sql = `CREATE TABLE ${db.database}.sneaky (n UInt8) ENGINE = Memory`;
    await expect(db.run(broken(sql), {})).rejects.toThrow();
    await expect(db.run(broken(`SELECT toUInt32(count()) AS n FROM sneaky`), {})).rejects.toMatchObject({ kind: 'bug' });
  });

  test('a row that is not as defined is a bug that says where', async () => {
    await expect(db.run(broken(`SELECT 'x' AS n`), {})).rejects.toMatchObject({
      kind: 'bug',
      message: 'query test.broken: row not as defined: /n must_be_number',
    });
  });

  test('params that are not as defined never reach the server', async () => {
    const params = { text: 'a', list: ['b'], maybe: 1, day: 'yesterday' };
    await expect(db.run(echo, params)).rejects.toMatchObject({
      kind: 'bug',
      message: expect.stringContaining('/day bad_format'),
    });
  });

  test('a server that is not there is unavailable', async () => {
    const config = { url: `http://127.0.0.1:${await freePort()}`, database: 'default' };
    const away = clickhouse(config, capturedLog().log, undefined, { attempts: 2, firstDelayMs: 1, maxDelayMs: 1 });
    await expect(away.start()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('each code that passes by itself is the one the engine calls so', async () => {
    const names = defineQuery({
      name: 'test.code-names',
      sql: 'SELECT errorCodeToName(code) AS name FROM (SELECT arrayJoin({codes: Array(UInt32)}) AS code)',
      params: z.object({ codes: z.array(z.number()) }),
      row: z.object({ name: z.string() }),
    });
    const rows = await db.run(names, { codes: Object.keys(PASSING_CODES).map(Number) });
    expect(rows.map(({ name }) => name)).toEqual(Object.values(PASSING_CODES));
  });
});

test('what it does can be watched by name', async () => {
  const metrics = new Registry();
  const { value, stop } = await clickhouse(
    { url: engineUrls().clickhouseUrl, database: db.database },
    capturedLog().log,
    metrics,
  ).start();
  await value.run(echo, { text: '', list: [], maybe: null, day: '2026-01-01' });
  await stop();
  expect(await metrics.metrics()).toContain('pantau_clickhouse_operation_seconds_count{operation="test.echo"} 1');
});
