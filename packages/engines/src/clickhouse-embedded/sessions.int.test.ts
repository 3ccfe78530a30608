import { randomUUID } from 'node:crypto';
import { createClient } from '@clickhouse/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from './test-request.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A session of its own; answers with the text or `error <code>`. */
function session(id = randomUUID(), more = '') {
  return async (query: string, search = '', method = 'POST'): Promise<string> => {
    const by = method === 'GET' ? `&query=${encodeURIComponent(query)}` : '';
    const url = `${server.url}/?database=${server.database}&session_id=${id}${more}${search}${by}`;
    const reply = await rawRequest(url, method === 'GET' ? { method } : { body: query });
    return reply.status === 200 ? reply.body.toString().trim() : `error ${reply.headers['x-clickhouse-exception-code']}`;
  };
}
const blockSize = "SELECT getSetting('max_block_size')";

describe('a session', () => {
  it('keeps temporary tables, SET and USE, for itself', async () => {
    const [mine, other] = [session(), session()];
    await mine('CREATE TEMPORARY TABLE t (a UInt8)');
    await mine('INSERT INTO t VALUES (1), (2)');
    await mine('SET max_block_size = 1234');
    expect(await mine('SELECT sum(a) FROM t')).toBe('3');
    expect(await mine(blockSize)).toBe('1234');
    expect(await other('SELECT sum(a) FROM t')).toBe('error 60');
    expect(await other(blockSize)).not.toBe('1234');
    const url = `${server.url}/?session_id=${randomUUID()}`;
    await rawRequest(url, { body: 'USE system' });
    expect((await rawRequest(url, { body: 'SELECT currentDatabase()' })).body.toString()).toBe('system\n');
    expect((await rawRequest(`${url}&database=${server.database}`, { body: 'SELECT currentDatabase()' })).body.toString()).toBe(
      `${server.database}\n`,
    );
    expect((await rawRequest(url, { body: 'SELECT currentDatabase()' })).body.toString()).toBe('system\n');
  });

  it('keeps nothing that came in the URL of a request, also of one that failed', async () => {
    const mine = session();
    const before = await mine(blockSize);
    expect(await mine(blockSize, '&max_block_size=777')).toBe('777');
    expect(await mine(blockSize)).toBe(before);
    await mine('SET max_block_size = 1234');
    expect(await mine(blockSize, '&max_block_size=777')).toBe('777');
    expect(await mine('SELECT nope', '&max_block_size=778&max_threads=3')).toBe('error 47');
    expect(await mine('SELECT 1', '&max_block_size=779&no_such_setting=3')).toBe('error 115');
    expect(await mine(blockSize)).toBe('1234');
    // SET speaks of the session, whatever the request's own value is.
    await mine('SET max_block_size = 4321', '&max_block_size=780');
    expect(await mine(blockSize)).toBe('4321');
    expect(await mine('SELECT {x: UInt8}', '&param_x=41')).toBe('41');
    expect(await mine('SELECT {x: UInt8}')).toBe('error 456');
    expect(await mine('SELECT {x: UInt8}', '&param_x=42')).toBe('42');
  });

  it('keeps no parameter of a request whose table could not be made', async () => {
    const form = new FormData();
    form.set('t', new Blob(['x']), 't');
    const id = randomUUID();
    const search = 'query=SELECT+{a:String}&param_a=leaked&t_structure=a+NoSuchType';
    const failed = await fetch(`${server.url}/?session_id=${id}&${search}`, { method: 'POST', body: form });
    expect(failed.status).not.toBe(200);
    expect(await session(id)('SELECT {a: String}')).toBe('error 456');
  });

  it('may be read only for a request', async () => {
    const mine = session();
    expect(await mine('CREATE TEMPORARY TABLE w (a UInt8)')).toBe('');
    expect(await mine('WITH 1 AS one INSERT INTO w SELECT one', '', 'GET')).toBe('error 164');
    expect(await mine('CREATE TEMPORARY TABLE t (a UInt8)', '', 'GET')).toBe('error 164');
    expect(await mine('CREATE TEMPORARY TABLE t (a UInt8)', '&readonly=1')).toBe('error 164');
    expect(await mine('CREATE TEMPORARY TABLE t (a UInt8)')).toBe('');
    expect(await mine('SELECT count() FROM t', '', 'GET')).toBe('0');
  });

  it('serves one request at a time', async () => {
    const mine = session();
    // Whichever comes first, the other one is refused.
    const both = await Promise.all([mine('SELECT sleep(1)'), mine('SELECT sleep(1)')]);
    expect(both.sort()).toEqual(['0', 'error 373']);
    expect(await mine('SELECT 1')).toBe('1');
  });

  it('ends when it is closed or lies idle', async () => {
    const id = randomUUID();
    const [mine, checked] = [session(id), session(id, '&session_check=1')];
    expect(await checked('SELECT 1')).toBe('error 372');
    await mine('CREATE TEMPORARY TABLE t (a UInt8)');
    expect(await checked('SELECT count() FROM t')).toBe('0');
    await mine('SELECT 1', '&session_timeout=1');
    await expect.poll(() => checked('SELECT 1', '&session_timeout=1'), { interval: 1_500, timeout: 10_000 }).toBe('error 372');
    expect(await mine('SELECT 1', '&session_timeout=100000')).toBe('error 374');
  });

  it('works in the plain client', async () => {
    const client = createClient({ url: server.url, database: server.database, session_id: randomUUID() });
    await client.command({ query: 'CREATE TEMPORARY TABLE t (a UInt8)' });
    await client.insert({ table: 't', values: [{ a: 7 }], format: 'JSONEachRow' });
    expect(await (await client.query({ query: 'SELECT a FROM t', format: 'JSONEachRow' })).json()).toEqual([{ a: 7 }]);
    await client.close();
  });
});

describe('a form', () => {
  const form = (fields: Record<string, string>, files: Record<string, string>, search = '') => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    for (const [name, value] of Object.entries(files)) data.append(name, new Blob([value]), name);
    return fetch(`${server.url}/?database=${server.database}${search}`, { method: 'POST', body: data });
  };

  it('brings tables for one statement', async () => {
    const fields = {
      query: 'SELECT k, s FROM names WHERE k IN (SELECT _1 FROM keys) AND k > {least: UInt8}',
      param_least: '1',
      keys_types: 'UInt8,Decimal(9, 2)',
      names_structure: 'k UInt8, s String',
      names_format: 'CSV',
    };
    const reply = await form(fields, { keys: '1\t1.5\n2\t2.5\n', names: '1,"one"\n2,"two"\n' });
    expect(await reply.text()).toBe('2\ttwo\n');
    const again = await rawRequest(`${server.url}/?session_id=${randomUUID()}`, { body: 'SELECT * FROM keys' });
    expect(again.headers['x-clickhouse-exception-code']).toBe('60');
  });

  it('leaves its tables in no session', async () => {
    const id = randomUUID();
    const reply = await form({ query: 'SELECT sum(_1) FROM k', k_types: 'UInt8' }, { k: '1\n2\n' }, `&session_id=${id}`);
    expect(await reply.text()).toBe('3\n');
    expect(await session(id)('SELECT * FROM k')).toBe('error 60');
  });

  it('is refused where a table has no columns', async () => {
    const reply = await form({ query: 'SELECT 1' }, { k: '1\n' });
    expect(reply.ok).toBe(false);
  });
});
