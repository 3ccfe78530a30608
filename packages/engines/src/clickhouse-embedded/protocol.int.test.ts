import { get as httpGet } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { type ClickHouseClient, createClient } from '@clickhouse/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from './test-request.ts';
import { isRealServer, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let client: ClickHouseClient;
beforeAll(async () => {
  server = await startTestServer();
  client = server.client();
});
afterAll(() => server.stop());

const get = (search: string, init?: RequestInit) => fetch(`${server.url}/?${search}`, init);
const post = (body: string, search = '') => get(search, { method: 'POST', body });

describe.skipIf(isRealServer)('what is not for it', () => {
  const code = (reply: { headers: NodeJS.Dict<string | string[]> }) => reply.headers['x-clickhouse-exception-code'];
  const plain = { 'Content-Type': 'text/plain' };

  it.each([{ Origin: 'https://evil.example' }, { Host: 'evil.example' }])('a web page of somebody else: %j', async (headers) => {
    const reply = await rawRequest(server.url, { headers: { ...plain, ...headers }, body: 'SELECT 1' });
    expect([reply.status, code(reply)]).toEqual([403, '497']);
  });

  it('a file of this machine', async () => {
    const reply = await rawRequest(server.url, { body: "SELECT * FROM file('/etc/hostname', 'LineAsString')" });
    expect([reply.status, code(reply)]).toEqual([403, '497']);
    const url = `${server.url}/?query=${encodeURIComponent("INSERT INTO FUNCTION file('/tmp/no', 'TSV', 'a String') FORMAT TSV")}`;
    expect(code(await rawRequest(url, { body: 'x\n' }))).toBe('497');
  });

  it('a statement as large as rows may be', async () => {
    const reply = await rawRequest(server.url, { body: `SELECT 1 IN (${'1,'.repeat(400_000)}1)` });
    expect([reply.status, code(reply)]).toEqual([400, '62']);
  });
});

describe('errors', () => {
  it.each([
    ['SELECT nope', '47', 'UNKNOWN_IDENTIFIER'],
    ['SELECT * FROM nope', '60', 'UNKNOWN_TABLE'],
    ['selekt 1', '62', 'SYNTAX_ERROR'],
    ['SELECT 1; SELECT 2', '62', 'SYNTAX_ERROR'],
    ['exit', '62', 'SYNTAX_ERROR'],
    ["SELECT toDate('x')", '38', 'CANNOT_PARSE_DATE'],
    ['SELECT 1 FORMAT Nope', '73', 'UNKNOWN_FORMAT'],
    ['SELECT throwIf(1)', '395', 'FUNCTION_THROW_IF_VALUE_IS_NON_ZERO'],
    ['SELECT {x: String}', '456', 'UNKNOWN_QUERY_PARAMETER'],
  ])('%s fails with code %s %s', async (query, code, type) => {
    await expect(client.command({ query })).rejects.toMatchObject({ code, type });
  });

  it('carry the code in a header and the name once in the text', async () => {
    const reply = await post('SELECT nope');
    expect(reply.headers.get('x-clickhouse-exception-code')).toBe('47');
    expect(await reply.text()).toMatch(/^Code: 47\. DB::Exception: (?!Code).*\(UNKNOWN_IDENTIFIER\)/s);
  });

  it('say that a database, a setting or a value of a setting is wrong', async () => {
    const code = async (search: string) => (await post('SELECT 1', search)).headers.get('x-clickhouse-exception-code');
    expect(await code('database=nope_test')).toBe('81');
    expect(await code('nope=1')).toBe('115');
    expect(await code('max_threads=x')).not.toBeNull();
  });

  it('refuse to touch files through a statement', async () => {
    await expect(client.command({ query: "SELECT 1 INTO OUTFILE '/tmp/pantau-outfile'" })).rejects.toThrow();
    await expect(client.command({ query: "INSERT INTO t FROM INFILE '/etc/passwd' FORMAT CSV" })).rejects.toThrow();
  });

  it.skipIf(isRealServer)('refuse a user or a password', async () => {
    const stranger = createClient({ url: server.url, username: 'stranger', password: 'x' });
    await expect(stranger.query({ query: 'SELECT 1' })).rejects.toMatchObject({ type: 'AUTHENTICATION_FAILED' });
    await stranger.close();
  });
});

describe('answers', () => {
  it.each([
    ['JSON', 'application/json; charset=UTF-8'],
    ['JSONCompact', 'application/json; charset=UTF-8'],
    ['JSONEachRow', 'application/x-ndjson; charset=UTF-8'],
    ['JSONCompactEachRow', 'application/x-ndjson; charset=UTF-8'],
    ['TabSeparated', 'text/tab-separated-values; charset=UTF-8'],
    ['CSV', 'text/csv; charset=UTF-8; header=absent'],
  ])('in %s say so', async (format, type) => {
    const reply = await post(`SELECT 1 AS a FORMAT ${format}`);
    expect([reply.headers.get('x-clickhouse-format'), reply.headers.get('content-type')]).toEqual([format, type]);
    expect(await reply.text()).toContain('1');
  });

  it('read as a server of this version writes them', async () => {
    const reply = await post(
      "SELECT toUInt64(18446744073709551615) AS a, 0.1 AS b, NULL AS c, toDecimal64(77.8, 4) AS d, 'é/' AS e, [1] AS f FORMAT JSONEachRow",
    );
    expect(await reply.text()).toBe('{"a":18446744073709551615,"b":0.1,"c":null,"d":77.8,"e":"é\\/","f":[1]}\n');
  });

  it('use the default format of the request unless the statement names one', async () => {
    expect(await (await post('SELECT 1 AS a', 'default_format=JSONEachRow')).text()).toBe('{"a":1}\n');
    expect(await (await post('SELECT 1 AS a FORMAT TSV', 'default_format=JSONEachRow')).text()).toBe('1\n');
    expect(await (await post('SELECT 1 AS a;')).text()).toBe('1\n');
  });

  it('carry the query id, the timezone and a summary', async () => {
    const reply = await post('SELECT sum(number) FROM numbers(1000)', 'query_id=mine');
    await reply.text();
    expect(reply.headers.get('x-clickhouse-query-id')).toBe('mine');
    expect(reply.headers.get('x-clickhouse-timezone')).toBeTruthy();
    expect(JSON.parse(reply.headers.get('x-clickhouse-summary') ?? '{}')).toMatchObject({ result_rows: '1' });
  });

  it('are compressed when the client asks twice, once in a header and once in a setting', async () => {
    const url = `${server.url}/?query=SELECT+repeat('a',1000)&enable_http_compression=1`;
    // fetch would unpack the body and hide that it was packed.
    const raw = await new Promise<{ coding: string | undefined; body: Buffer }>((resolve, reject) => {
      httpGet(url, { headers: { 'Accept-Encoding': 'gzip' } }, (reply) => {
        reply
          .toArray()
          .then((chunks) => resolve({ coding: reply.headers['content-encoding'], body: Buffer.concat(chunks) }), reject);
      }).on('error', reject);
    });
    expect(raw.coding).toBe('gzip');
    expect(gunzipSync(raw.body).toString()).toBe(`${'a'.repeat(1000)}\n`);
    expect((await get('query=SELECT+1')).headers.get('content-encoding')).toBeNull();
  });

  it('let the client compress both ways', async () => {
    const compressing = createClient({
      url: server.url,
      database: server.database,
      compression: { request: true, response: true },
    });
    await compressing.command({ query: 'CREATE TABLE squeezed (a UInt32) ENGINE = Memory' });
    await compressing.insert({ table: 'squeezed', values: [{ a: 1 }, { a: 2 }], format: 'JSONEachRow' });
    const result = await compressing.query({ query: 'SELECT sum(a) AS s FROM squeezed', format: 'JSON' });
    expect((await result.json()).data).toEqual([{ s: 3 }]);
    await compressing.close();
  });
});

describe('requests', () => {
  it('are alive and versioned', async () => {
    expect(await (await fetch(`${server.url}/ping`)).text()).toBe('Ok.\n');
    expect(await client.ping()).toMatchObject({ success: true });
    expect(await (await get('query=SELECT+version()')).text()).toMatch(/^2[6-9]\.\d+/);
  });

  it('go to the database that they name', async () => {
    expect(await (await post('SELECT currentDatabase()', `database=${server.database}`)).text()).toBe(`${server.database}\n`);
    expect(await (await post('SELECT currentDatabase()')).text()).toBe('default\n');
  });

  it('by GET may only read', async () => {
    const reply = await get(`query=${encodeURIComponent(`CREATE TABLE ${server.database}.by_get (a UInt8) ENGINE = Memory`)}`);
    expect(reply.headers.get('x-clickhouse-exception-code')).toBe('164');
  });

  it('may split the statement between URL and body', async () => {
    expect(await (await post('1 + 1', 'query=SELECT')).text()).toBe('2\n');
  });
});
