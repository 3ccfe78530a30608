import type { ClickHouseClient } from '@clickhouse/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let client: ClickHouseClient;
beforeAll(async () => {
  server = await startTestServer();
  client = server.client();
});
afterAll(() => server.stop());

async function bound(type: string, value: unknown): Promise<unknown> {
  const result = await client.query({ query: `SELECT {x: ${type}} AS v`, query_params: { x: value }, format: 'JSONEachRow' });
  const [row] = await result.json<{ v: unknown }>();
  return row?.v;
}

describe('bound parameters', () => {
  it.each([
    ["it's"],
    ["'; DROP TABLE t; --"],
    ['back\\slash'],
    ['\\'],
    ["\\'"],
    ['two\nlines\r\nand\ttabs'],
    ['a\0b'],
    ['\0'],
    ['\b\f\x01\x7f'],
    ['\\N'],
    ['\\0\\n'],
    ['{x: String}'],
    ['{y: Identifier}'],
    ['/* no comment */ -- nor this'],
    ['ANAK NAGARI é 漢字 🙂 \u200f'],
    ['%27 + %00 &'],
    [''],
    ['"`$$'],
    ['a;b'],
    ['FORMAT JSON'],
  ])('brings back the text %j', async (text) => {
    expect(await bound('String', text)).toBe(text);
  });

  it('brings back any text', async () => {
    const hostile = fc.constantFrom(
      '\\',
      "'",
      '"',
      '`',
      '\n',
      '\t',
      '\r',
      '\0',
      '{',
      '}',
      ':',
      ';',
      '-',
      '/',
      '*',
      '%',
      'N',
      'x',
      'é',
      '🙂',
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: hostile }));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await bound('String', value)).toBe(value);
      }),
      { numRuns: 80 },
    );
  });

  it('brings back any list of texts', async () => {
    const list = fc.array(fc.string({ unit: fc.constantFrom('\\', "'", '\n', '\t', ',', '[', ']', 'a', '🙂') }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(list, async (value) => {
        expect(await bound('Array(String)', value)).toEqual(value);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['UInt8', 7, 7],
    ['Int64', '-9007199254740991', -9007199254740991],
    ['Nullable(String)', null, null],
    ['Nullable(UInt32)', null, null],
    ['Array(UInt16)', [1, 2, 3], [1, 2, 3]],
    ['Array(Array(String))', [['a'], [], ["'"]], [['a'], [], ["'"]]],
    ['Date', '2022-02-28', '2022-02-28'],
    ['Decimal(9, 4)', '77.8700', 77.87],
    ['Bool', true, true],
    ['Map(String, UInt8)', { a: 1 }, { a: 1 }],
    ['UUID', '61f0c404-5cb3-11e7-907b-a6006ad3dba0', '61f0c404-5cb3-11e7-907b-a6006ad3dba0'],
  ])('binds a value of type %s', async (type, value, expected) => {
    expect(await bound(type, value)).toEqual(expected);
  });

  it('brings back a long text', async () => {
    const text = "it's \\ ".repeat(20_000);
    expect(await bound('String', text)).toBe(text);
  });

  it('binds the name of a table', async () => {
    await client.command({ query: 'CREATE TABLE `odd name`` -- ` (a UInt8) ENGINE = Memory' });
    const result = await client.query({
      query: 'SELECT count() AS n FROM {t: Identifier}',
      query_params: { t: 'odd name` -- ' },
      format: 'JSONEachRow',
    });
    expect(await result.json()).toEqual([{ n: 0 }]);
  });

  it('never mixes up the values of queries that run at once', async () => {
    const values = Array.from({ length: 200 }, (_, i) => `value ${i} '\\`);
    expect(await Promise.all(values.map((value) => bound('String', value)))).toEqual(values);
  });
});

describe('what one request leaves to the next', () => {
  /** Enough requests at once to use every place of the engine. */
  const everywhere = <T>(ask: () => Promise<T>) => Promise.all(Array.from({ length: 32 }, ask));
  const unset = () => client.query({ query: 'SELECT {x: String} AS v', format: 'JSONEachRow' });
  const threads = async () =>
    (
      await (await client.query({ query: "SELECT getSetting('max_threads') AS v", format: 'JSONEachRow' })).json<{ v: unknown }>()
    )[0]?.v;

  it('is no parameter', async () => {
    await everywhere(() => bound('String', '41'));
    for (const outcome of await everywhere(() =>
      unset().then(
        () => 'answered',
        (error) => error.type,
      ),
    )) {
      expect(outcome).toBe('UNKNOWN_QUERY_PARAMETER');
    }
  });

  it('is no setting, also after an error, a SET and a USE', async () => {
    const before = await threads();
    const settings = { max_threads: 3 };
    await everywhere(() => client.query({ query: 'SELECT nope', clickhouse_settings: settings }).catch(() => undefined));
    await everywhere(() => client.query({ query: 'SELECT 1', clickhouse_settings: settings }));
    await everywhere(() => client.command({ query: 'SET max_threads = 3' }));
    await everywhere(() => client.command({ query: 'USE system' }));
    expect(new Set(await everywhere(threads))).toEqual(new Set([before]));
    const [row] = await (await client.query({ query: 'SELECT currentDatabase() AS v', format: 'JSONEachRow' })).json<{
      v: string;
    }>();
    expect(row?.v).toBe(server.database);
  });

  it('is nothing after an abort either', async () => {
    const before = await threads();
    await everywhere(async () => {
      const signal = AbortSignal.timeout(30);
      await client
        .query({
          query: 'SELECT sleep(0.2), {x: String}',
          query_params: { x: 'gone' },
          clickhouse_settings: { max_threads: 5 },
          abort_signal: signal,
        })
        .catch(() => undefined);
    });
    expect(new Set(await everywhere(threads))).toEqual(new Set([before]));
    await expect(unset()).rejects.toMatchObject({ type: 'UNKNOWN_QUERY_PARAMETER' });
  });

  it('refuses a setting whose name is a statement', async () => {
    const reply = await fetch(`${server.url}/?query=SELECT+1&${encodeURIComponent('max_threads=1; DROP TABLE t --')}=1`);
    expect(reply.ok).toBe(false);
    expect(await bound('UInt8', 1)).toBe(1);
  });
});
