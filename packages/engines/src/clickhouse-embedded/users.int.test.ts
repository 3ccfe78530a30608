import { rmSync } from 'node:fs';
import { createClient } from '@clickhouse/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from './test-request.ts';
import { type EmbeddedProcess, isRealServer, startEmbedded, temporaryDir } from './test-server.ts';

// A server that CLICKHOUSE_URL names has users of its own.
describe.skipIf(isRealServer)('with a user and a password in its environment', () => {
  const dir = temporaryDir();
  let server: EmbeddedProcess;
  beforeAll(async () => {
    const env = { CLICKHOUSE_USER: 'analyst', CLICKHOUSE_PASSWORD: 'pass:word é' };
    server = await startEmbedded(dir, ['0'], { env });
  });
  afterAll(async () => {
    await server.end('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  });

  const ask = (search: string, headers: Record<string, string> = {}) =>
    rawRequest(`${server.url}/?query=SELECT+1${search}`, { method: 'GET', headers });
  const basic = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString('base64')}` });
  const password = encodeURIComponent('pass:word é');

  it('serves who has them: in the URL, in headers, as Basic, in the client', async () => {
    expect((await ask(`&user=analyst&password=${password}`)).body.toString()).toBe('1\n');
    // A header is latin1, whatever it holds.
    const key = Buffer.from('pass:word é').toString('latin1');
    expect((await ask('', { 'X-ClickHouse-User': 'analyst', 'X-ClickHouse-Key': key })).status).toBe(200);
    expect((await ask('', basic('analyst:pass:word é'))).status).toBe(200);
    const client = createClient({ url: server.url, username: 'analyst', password: 'pass:word é' });
    expect(await (await client.query({ query: 'SELECT 1 AS a', format: 'JSONEachRow' })).json()).toEqual([{ a: 1 }]);
    await client.close();
  });

  it.each([
    ['nothing', '', {}],
    ['another name', `&user=default&password=${password}`, {}],
    ['no password', '&user=analyst', {}],
    ['another password', '&user=analyst&password=pass', {}],
    ['another password as Basic', '', basic('analyst:pass')],
    ['another name as Basic', '', basic('default:pass:word é')],
  ])('refuses %s', async (_name, search, headers) => {
    const reply = await ask(search, headers);
    expect([reply.status, reply.headers['x-clickhouse-exception-code']]).toEqual([403, '516']);
  });

  it('tells anybody that it is alive', async () => {
    expect((await rawRequest(`${server.url}/ping`, { method: 'GET' })).body.toString()).toBe('Ok.\n');
  });
});
