import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { ClickHouseClient } from '@clickhouse/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let client: ClickHouseClient;
beforeAll(async () => {
  server = await startTestServer();
  client = server.client();
});
afterAll(() => server.stop());

async function table(columns: string, settings = ''): Promise<string> {
  const name = `t_${randomBytes(4).toString('hex')}`;
  await client.command({ query: `CREATE TABLE ${name} (${columns}) ENGINE = MergeTree ORDER BY tuple() ${settings}` });
  return name;
}

async function rows(query: string): Promise<unknown[]> {
  return (await client.query({ query, format: 'JSONCompactEachRow' })).json();
}

/** Query in the URL, rows in the body. */
function post(
  query: string,
  body: string | Buffer<ArrayBuffer>,
  headers: Record<string, string> = {},
  more = '',
): Promise<Response> {
  return fetch(`${server.url}/?database=${server.database}&query=${encodeURIComponent(query)}${more}`, {
    method: 'POST',
    body,
    headers,
  });
}

const withDefaults =
  "a UInt32, b String DEFAULT concat('d', toString(a)), m UInt8 MATERIALIZED 7, n Nullable(Decimal(9, 4)) DEFAULT 1.5";

describe('rows in', () => {
  it('takes objects from the client and fills omitted columns as a server does', async () => {
    const name = await table(withDefaults);
    await client.insert({ table: name, values: [{ a: 1 }, { a: 2, b: "x'\n;\\", n: null }], format: 'JSONEachRow' });
    expect(await rows(`SELECT a, b, m, n FROM ${name} ORDER BY a`)).toEqual([
      [1, 'd1', 7, 1.5],
      [2, "x'\n;\\", 7, null],
    ]);
  });

  it('honours the list of columns', async () => {
    const name = await table(withDefaults);
    await client.insert({ table: name, columns: ['b', 'a'], values: [['x', 5]], format: 'JSONCompactEachRow' });
    expect(await rows(`SELECT a, b, m, n FROM ${name}`)).toEqual([[5, 'x', 7, 1.5]]);
  });

  it('takes binary rows byte for byte', async () => {
    const name = await table('a UInt64, b String');
    const bytes = Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 5, 0xff, 0x00, 0xfe, 0x0a, 0x27]);
    const reply = await post(`INSERT INTO ${name} (a, b) SETTINGS async_insert = 0 FORMAT RowBinary`, bytes);
    expect([reply.status, await reply.text()]).toEqual([200, '']);
    expect(await rows(`SELECT toString(a), hex(b) FROM ${name}`)).toEqual([['18446744073709551615', 'FF00FE0A27']]);
    const back = await fetch(`${server.url}/?database=${server.database}&query=SELECT+*+FROM+${name}+FORMAT+RowBinary`);
    expect(Buffer.from(await back.arrayBuffer())).toEqual(bytes);
  });

  it('takes binary rows that follow the statement in the body', async () => {
    const name = await table('a UInt8, b String');
    const body = Buffer.concat([Buffer.from(`INSERT INTO ${name} FORMAT RowBinary\n`), Buffer.from([10, 2, 0xff, 0xfe])]);
    const reply = await fetch(`${server.url}/?database=${server.database}`, { method: 'POST', body });
    expect(reply.status).toBe(200);
    expect(await rows(`SELECT a, hex(b) FROM ${name}`)).toEqual([[10, 'FFFE']]);
  });

  it('takes rows written into the statement', async () => {
    const name = await table('a UInt32, b String');
    await client.command({ query: `INSERT INTO ${name} VALUES (1, 'a;b'), (2, 'it''s \\\\ FORMAT JSON')` });
    await client.command({ query: `INSERT INTO ${name} (a) SETTINGS async_insert = 0 VALUES (3)` });
    await client.command({ query: `INSERT INTO ${name} FORMAT JSONEachRow {"a":4,"b":"é"}` });
    await client.command({ query: `INSERT INTO ${name} SELECT number + 5, 'n' FROM numbers(2)` });
    expect(await rows(`SELECT a, b FROM ${name} ORDER BY a`)).toEqual([
      [1, 'a;b'],
      [2, "it's \\ FORMAT JSON"],
      [3, ''],
      [4, 'é'],
      [5, 'n'],
      [6, 'n'],
    ]);
  });

  it.each([
    ['CSVWithNames', 'b,a\n"x,y",1\n'],
    ['TSV', '1\tx,y\n'],
    ['JSONCompactEachRow', '[1,"x,y"]'],
    ['Values', "(1,'x,y')"],
    ['JSONStringsEachRow', '{"a":"1","b":"x,y"}'],
  ])('takes %s', async (format, body) => {
    const name = await table('a UInt32, b String');
    expect((await post(`INSERT INTO ${name} FORMAT ${format}`, body)).status).toBe(200);
    expect(await rows(`SELECT a, b FROM ${name}`)).toEqual([[1, 'x,y']]);
  });

  it('takes a gzipped body', async () => {
    const name = await table('a UInt32');
    const reply = await post(`INSERT INTO ${name} FORMAT JSONEachRow`, gzipSync('{"a":1}\n{"a":2}'), {
      'Content-Encoding': 'gzip',
    });
    expect(reply.status).toBe(200);
    expect(await rows(`SELECT sum(a) FROM ${name}`)).toEqual([[3]]);
  });

  it('takes rows through a SELECT over input(), binary ones too', async () => {
    const name = await table('a UInt32, b String');
    const select = "SELECT a + 1, concat(b, '!') FROM input('a UInt32, b String') WHERE a > 0";
    expect((await post(`INSERT INTO ${name} ${select} FORMAT CSV`, '0,"x"\n1,"y"\n')).status).toBe(200);
    const rowBinary = Buffer.from([9, 0, 0, 0, 2, 0xff, 0x00]);
    expect((await post(`INSERT INTO ${name} (a, b) ${select} FORMAT RowBinary`, rowBinary)).status).toBe(200);
    expect(await rows(`SELECT a, hex(b) FROM ${name} ORDER BY a`)).toEqual([
      [2, '7921'],
      [10, 'FF0021'],
    ]);
  });

  it('takes tables that are called like clauses', async () => {
    for (const name of ['format', 'settings', 'values']) {
      await client.command({ query: `CREATE TABLE ${name} (a UInt32) ENGINE = Memory` });
      expect((await post(`INSERT INTO ${server.database}.${name} FORMAT JSONEachRow`, '{"a":1}')).status).toBe(200);
      expect(await rows(`SELECT a FROM ${name}`)).toEqual([[1]]);
    }
  });

  it('takes no rows at all', async () => {
    const name = await table('a UInt32');
    expect((await post(`INSERT INTO ${name} FORMAT JSONEachRow`, '')).status).toBe(200);
    expect(await rows(`SELECT count() FROM ${name}`)).toEqual([[0]]);
  });

  it('keeps nothing of a batch with a bad row', async () => {
    const name = await table('a UInt32');
    const reply = await post(`INSERT INTO ${name} FORMAT JSONEachRow`, '{"a":1}\n{"a":"x"}');
    expect(reply.ok).toBe(false);
    expect(Number(reply.headers.get('x-clickhouse-exception-code'))).toBeGreaterThan(0);
    expect(await rows(`SELECT count() FROM ${name}`)).toEqual([[0]]);
  });

  it('says how many rows it wrote', async () => {
    const name = await table('a UInt32');
    const { summary } = await client.insert({ table: name, values: [{ a: 1 }, { a: 2 }], format: 'JSONEachRow' });
    expect(summary?.written_rows).toBe('2');
  });

  it('keeps a deduplication token to the insert that brought it', async () => {
    const name = await table('a UInt32', 'SETTINGS non_replicated_deduplication_window = 100');
    const insert = (a: number, token?: string) =>
      client.insert({
        table: name,
        values: [{ a }],
        format: 'JSONEachRow',
        clickhouse_settings: { async_insert: 0, ...(token ? { insert_deduplication_token: token } : {}) },
      });
    for (let a = 0; a < 20; a++) {
      await insert(a, 'the same');
      await insert(100 + a);
    }
    expect(await rows(`SELECT count(), countIf(a < 100) FROM ${name}`)).toEqual([[21, 1]]);
  });

  it('survives a client that goes away in the middle of its upload', async () => {
    const name = await table('a UInt32');
    const url = `${server.url}/?query=INSERT+INTO+${server.database}.${name}+FORMAT+JSONEachRow`;
    for (let i = 0; i < 8; i++) {
      await new Promise<void>((resolve) => {
        const upload = request(url, { method: 'POST' }).on('error', () => resolve());
        upload.write('{"a":1}\n', () => upload.destroy(new Error('gone')));
      });
    }
    await client.insert({ table: name, values: [{ a: 2 }], format: 'JSONEachRow' });
    expect(await rows(`SELECT a FROM ${name}`)).toEqual([[2]]);
  });
});
