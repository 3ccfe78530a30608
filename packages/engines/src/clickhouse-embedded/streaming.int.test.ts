import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
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

const url = (search: string) => `${server.url}/?database=${server.database}&${search}`;
const ask = (query: string, search = '') => rawRequest(url(search), { body: query });
const one = async (query: string) => (await ask(query)).body.toString();
const running = (id: string) =>
  one(`SELECT count() FROM system.processes WHERE query LIKE '%/* ${id} */%' AND query NOT LIKE '%processes%'`);

describe('a large result', () => {
  it('is one document, byte for byte what a small reader would have got', async () => {
    const reply = await ask('SELECT number AS n FROM numbers(400000) FORMAT JSON');
    const parsed = JSON.parse(reply.body.toString());
    expect([parsed.rows, parsed.data.length, parsed.data[399_999]]).toEqual([400_000, 400_000, { n: 399_999 }]);
    const lines = (await one('SELECT number FROM numbers(400000) FORMAT CSVWithNames')).split('\n');
    expect([lines.length, lines.filter((line) => line === '"number"').length]).toEqual([400_002, 1]);
  });

  it('waits for its reader, and the server does not keep it meanwhile', async () => {
    const id = randomUUID();
    const before = memory();
    const query = encodeURIComponent(`SELECT /* ${id} */ number FROM numbers(50000000) FORMAT RowBinary`);
    const bytes = await new Promise<number>((resolve, reject) => {
      get(url(`query=${query}`), (reply) => {
        // 400 MB, of which nothing is taken until the engine has long had the time to make them all.
        reply.pause();
        setTimeout(() => {
          let total = 0;
          reply.on('data', (chunk) => (total += chunk.length));
          reply.on('end', () => resolve(total));
          reply.resume();
        }, 1_500);
      }).on('error', reject);
    });
    expect(bytes).toBe(400_000_000);
    expect(memory() - before).toBeLessThan(150e6);
  });

  it('ends in the engine when its reader goes away in the middle', async () => {
    const id = randomUUID();
    const query = encodeURIComponent(`SELECT /* ${id} */ number FROM numbers(100000000000)`);
    await new Promise<void>((resolve, reject) => {
      get(url(`query=${query}`), (reply) => {
        reply.once('data', () => {
          reply.destroy();
          resolve();
        });
      }).on('error', reject);
    });
    await expect.poll(() => running(id), { timeout: 15_000 }).toBe('0\n');
    // Every way out is free again.
    const sums = await Promise.all(Array.from({ length: 40 }, () => one('SELECT sum(number) FROM numbers(10)')));
    expect(new Set(sums)).toEqual(new Set(['45\n']));
  });

  it('ends in the engine too where values are bound', async () => {
    // The engine lists such a query without its comments: a constant names it.
    const bound = (name: string) => encodeURIComponent(`SELECT number FROM numbers({n: UInt64}) WHERE '${name}' != ''`);
    const named = (name: string) =>
      one(`SELECT count() FROM system.processes WHERE query LIKE '%${name}%' AND query NOT LIKE '%processes%'`);
    const reading = (name: string) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        get(url(`param_n=100000000000&query=${bound(name)}`), (reply) => reply.once('data', () => resolve(reply.pause()))).on(
          'error',
          reject,
        );
      });
    const mine = randomUUID();
    const reply = await reading(mine);
    expect(await named(mine)).toBe('1\n');
    reply.destroy();
    await expect.poll(() => named(mine), { timeout: 15_000 }).toBe('0\n');
  });

  it('that fails in the middle does not look complete, and names the error', async () => {
    const reply = await ask('SELECT throwIf(number = 1000000), number FROM numbers(2000000)');
    expect(reply.status).toBe(200);
    const tag = String(reply.headers['x-clickhouse-exception-tag']);
    expect(reply.isComplete).toBe(false);
    expect(reply.body.subarray(-60).toString()).toContain(`${tag}\r\n__exception__\r\n`);
    expect(reply.body.toString()).toContain('(FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)');
    const rows = await client.query({ query: 'SELECT throwIf(number = 1000000) FROM numbers(2000000)', format: 'JSONEachRow' });
    await expect(rows.json()).rejects.toThrow();
  });

  it('that fails in the middle while it is compressed does not look complete either', async () => {
    const search = 'enable_http_compression=1';
    const headers = { 'Accept-Encoding': 'gzip' };
    const body = 'SELECT throwIf(number = 4000000), number FROM numbers(5000000)';
    expect((await rawRequest(url(search), { body, headers })).isComplete).toBe(false);
  });

  it('that fails in the middle has its status when the client waits for the end', async () => {
    const reply = await ask('SELECT throwIf(number = 1000000), number FROM numbers(2000000)', 'wait_end_of_query=1');
    expect([reply.status, reply.headers['x-clickhouse-exception-code']]).toEqual([500, '395']);
    expect(reply.body.toString()).toMatch(/^Code: 395/);
    const good = await ask('SELECT number FROM numbers(500000)', 'wait_end_of_query=1');
    expect(JSON.parse(String(good.headers['x-clickhouse-summary'])).result_rows).toBe('500000');
  });

  it('is read by the client row by row', async () => {
    const rows = await client.query({ query: 'SELECT number AS n FROM numbers(300000)', format: 'JSONEachRow' });
    let sum = 0;
    for await (const batch of rows.stream<{ n: number }>()) for (const row of batch) sum += row.json().n;
    expect(sum).toBe((300_000 * 299_999) / 2);
  });

  it('leaves the fast ones fast while many read slowly', async () => {
    const slow = Array.from({ length: 16 }, () => {
      const reading = get(url(`query=${encodeURIComponent('SELECT number FROM numbers(30000000)')}`), (reply) => reply.pause());
      reading.on('error', () => undefined);
      return reading;
    });
    await new Promise((resolve) => slow[15]?.once('response', resolve));
    const answers = await Promise.all(Array.from({ length: 20 }, () => one('SELECT 1')));
    expect(new Set(answers)).toEqual(new Set(['1\n']));
    for (const reading of slow) reading.destroy();
  });
});

describe('the head of a reply', () => {
  it('tells how far the query is, as often as asked', async () => {
    const query = 'SELECT sleepEachRow(0.1) FROM numbers(30) SETTINGS max_block_size = 1';
    const reply = await ask(query, 'send_progress_in_http_headers=1&http_headers_progress_interval_ms=100');
    const lines = reply.rawHeaders.filter((_, i) => reply.rawHeaders[i - 1]?.toLowerCase() === 'x-clickhouse-progress');
    const counts = lines.map((line) => Number(JSON.parse(line).read_rows));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect([reply.status, reply.isComplete, reply.body.toString()]).toEqual([200, true, '0\n'.repeat(30)]);
    expect(reply.headers['x-clickhouse-summary']).toBeDefined();
  });

  it('keeps the error of a query that had told of its progress', async () => {
    const query = 'SELECT sleepEachRow(0.1), throwIf(number = 5) FROM numbers(8) SETTINGS max_block_size = 1';
    const reply = await ask(query, 'send_progress_in_http_headers=1&http_headers_progress_interval_ms=50');
    expect(reply.headers['x-clickhouse-exception-code']).toBe('395');
    expect(reply.body.toString()).toContain('(FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)');
  });
});

describe('the id of a query', () => {
  const endless = (id: string) =>
    `SELECT /* ${id} */ count() FROM numbers(10000000000000) WHERE number % 7 = 3 SETTINGS max_threads = 1`;

  it('is what KILL QUERY takes', async () => {
    const [mine, other] = [`it's "mine" ${randomUUID()}`, randomUUID()];
    const killed = ask(endless(mine.slice(10)), `query_id=${encodeURIComponent(mine)}`);
    const spared = createClient({ url: server.url });
    const stop = new AbortController();
    const left = spared.query({ query: endless(other), query_id: other, abort_signal: stop.signal });
    left.catch(() => undefined);
    await expect.poll(() => running(mine.slice(10)), { timeout: 20_000 }).toBe('1\n');
    await expect.poll(() => running(other), { timeout: 20_000 }).toBe('1\n');
    await one(`KILL QUERY WHERE query_id = '${mine.replaceAll("'", "\\'")}'`);
    expect((await killed).headers['x-clickhouse-exception-code']).toBe('394');
    expect(await running(other)).toBe('1\n');
    await one(`KILL QUERY WHERE query_id = '${other}' SYNC`);
    await expect(left).rejects.toMatchObject({ code: '394' });
    await spared.close();
  });

  it('is refused while a query of that id runs, and free afterwards', async () => {
    const id = randomUUID();
    // Whichever comes first, the other one is refused.
    const both = await Promise.all([1, 2].map(() => ask('SELECT sleep(1)', `query_id=${id}`)));
    expect(both.map(({ headers }) => headers['x-clickhouse-exception-code'] ?? 'none').sort()).toEqual(['216', 'none']);
    expect((await ask('SELECT 1', `query_id=${id}`)).status).toBe(200);
  });
});

/** Resident bytes of the embedded process; of another server nothing is known, and the bound holds. */
function memory(): number {
  if (isRealServer || !server.pid) return 0;
  return Number(readFileSync(`/proc/${server.pid}/statm`, 'utf8').split(' ')[1]) * 4096;
}
