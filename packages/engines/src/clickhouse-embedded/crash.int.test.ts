import { randomInt } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createClient } from '@clickhouse/client';
import { afterEach, describe, expect, it } from 'vitest';
import { type EmbeddedProcess, isRealServer, startEmbedded, temporaryDir } from './test-server.ts';

const BATCH = 1_000;
const dirs: string[] = [];
const processes: EmbeddedProcess[] = [];

afterEach(async () => {
  await Promise.all(processes.splice(0).map((process) => process.end('SIGKILL')));
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

function newDir(): string {
  const dir = temporaryDir();
  dirs.push(dir);
  return dir;
}

async function start(dir: string, args?: readonly string[]): Promise<EmbeddedProcess> {
  const started = await startEmbedded(dir, args);
  processes.push(started);
  return started;
}

async function ask(url: string, query: string): Promise<string> {
  const reply = await fetch(`${url}/`, { method: 'POST', body: query });
  if (!reply.ok) throw new Error(await reply.text());
  return (await reply.text()).trim();
}

// A server that CLICKHOUSE_URL names is somebody else's: it is neither killed nor started here.
describe.skipIf(isRealServer)('the process', () => {
  it('has every acknowledged row after kill -9, and of the batch in flight all or nothing', async () => {
    const dir = newDir();
    const acknowledged = new Set<number>();
    let next = 0;
    for (let round = 0; round < 3; round++) {
      const server = await start(dir);
      await ask(server.url, 'CREATE TABLE IF NOT EXISTS t (batch UInt32, n UInt32) ENGINE = MergeTree ORDER BY (batch, n)');
      const client = createClient({ url: server.url });
      const writers = Promise.all(
        Array.from({ length: 3 }, async () => {
          for (;;) {
            next += 1;
            const batch = next;
            const values = Array.from({ length: BATCH }, (_, n) => ({ batch, n }));
            await client.insert({ table: 't', values, format: 'JSONEachRow', clickhouse_settings: { async_insert: 0 } });
            acknowledged.add(batch);
          }
        }),
      );
      const delay = randomInt(0, 150);
      const seen = acknowledged.size;
      await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(seen + 2);
      setTimeout(() => void server.end('SIGKILL'), delay);
      await expect(writers, `round ${round}, killed after ${delay} ms`).rejects.toThrow();
      await client.close();
    }
    const server = await start(dir);
    const text = await ask(server.url, 'SELECT batch, uniqExact(n) FROM t GROUP BY batch FORMAT TSV');
    const found = new Map(text.split('\n').map((line) => line.split('\t').map(Number) as [number, number]));
    expect([...acknowledged].filter((batch) => !found.has(batch))).toEqual([]);
    expect([...found.values()].filter((rows) => rows !== BATCH)).toEqual([]);
  });

  it('stops cleanly on SIGTERM, keeps the data and leaves no uploads', async () => {
    const dir = newDir();
    const first = await start(dir);
    await ask(first.url, 'CREATE TABLE t (a UInt8) ENGINE = MergeTree ORDER BY a');
    await ask(first.url, 'INSERT INTO t VALUES (1), (2)');
    expect(readdirSync(join(dir, 'uploads'))).toEqual([]);
    expect(await first.end('SIGTERM')).toBe('0');
    writeFileSync(join(dir, 'uploads', 'left-by-a-kill'), 'rows');
    const second = await start(dir);
    expect(await ask(second.url, 'SELECT sum(a) FROM t')).toBe('3');
    expect(readdirSync(join(dir, 'uploads'))).toEqual([]);
  });

  it('stops when its parent is gone', async () => {
    const server = await start(newDir());
    expect(await server.leave()).toBe('0');
  });

  it('cancels what still runs when it has to stop', async () => {
    const server = await start(newDir());
    const endless = ask(server.url, 'SELECT count() FROM numbers(10000000000000) WHERE number % 7 = 3 SETTINGS max_threads = 1');
    endless.catch(() => undefined);
    await expect
      .poll(() => ask(server.url, "SELECT count() FROM system.processes WHERE query LIKE '%number %% 7%'"))
      .not.toBe('0');
    expect(await server.end('SIGTERM')).toBe('0');
    await expect(endless).rejects.toThrow();
  });

  it('says what is wrong when it cannot serve', async () => {
    const dir = newDir();
    const server = await start(dir);
    const port = new URL(server.url).port;
    await expect(startEmbedded(newDir(), [port])).rejects.toThrow(port);
    await expect(startEmbedded(dir)).rejects.toThrow(dir);
    await expect(startEmbedded(newDir(), ['0', '--host', '0.0.0.0'])).rejects.toThrow('loopback');
    await expect(startEmbedded(newDir(), ['port'])).rejects.toThrow('Usage');
    const file = join(newDir(), 'file');
    writeFileSync(file, '');
    await expect(startEmbedded(file)).rejects.toThrow('file');
  });

  it('refuses a body beyond its bound, also one that is small until it is unpacked', async () => {
    const dir = newDir();
    const server = await start(dir, ['0', '--max-body-bytes', '100000']);
    await ask(server.url, 'CREATE TABLE t (a String) ENGINE = Memory');
    const body = gzipSync(JSON.stringify({ a: 'a'.repeat(200_000) }));
    const headers = { 'Content-Encoding': 'gzip' };
    const reply = await fetch(`${server.url}/?query=INSERT+INTO+t+FORMAT+JSONEachRow`, { method: 'POST', body, headers });
    expect([reply.status, reply.headers.get('x-clickhouse-exception-code')]).toEqual([413, '396']);
    expect(readdirSync(join(dir, 'uploads'))).toEqual([]);
    expect(await ask(server.url, 'SELECT count() FROM t')).toBe('0');
  });
});
