import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from './test-request.ts';
import { type EmbeddedProcess, isRealServer, startEmbedded, temporaryDir } from './test-server.ts';

const MEGABYTE = 1024 ** 2;
const NOT_ENOUGH_SPACE = '243';

// Nobody fills the disk of a server that CLICKHOUSE_URL names.
describe.skipIf(isRealServer)('a full disk', () => {
  const dir = temporaryDir();
  let server: EmbeddedProcess;
  beforeAll(async () => {
    server = await startEmbedded(dir, ['0'], { diskBytes: 48 * MEGABYTE });
  });
  afterAll(async () => {
    await server.end('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  });

  const ask = (body: string | Buffer, search = '') => rawRequest(`${server.url}/?${search}`, { body });
  const one = async (query: string) => (await ask(query)).body.toString().trim();
  /** One row of text that does not compress. */
  const insert = async (bytes: number) => {
    const reply = await ask(randomBytes(bytes / 2).toString('hex'), 'query=INSERT+INTO+t+FORMAT+TSV');
    return reply.headers['x-clickhouse-exception-code'];
  };

  it('is an error with a code for who writes, nothing for who reads, and over when there is space again', async () => {
    await ask('CREATE TABLE t (a String CODEC(NONE)) ENGINE = MergeTree ORDER BY tuple()');
    let acknowledged = 0;
    let code: string | string[] | undefined;
    while (acknowledged < 200) {
      code = await insert(MEGABYTE);
      if (code !== undefined) break;
      acknowledged += 1;
    }
    expect(code).toBe(NOT_ENOUGH_SPACE);
    // Too large to be received at all, and nothing of it stays.
    expect(await insert(64 * MEGABYTE)).toBe(NOT_ENOUGH_SPACE);
    expect(await one('SELECT count(), sum(length(a) > 1000000) FROM t')).toBe(`${acknowledged}\t${acknowledged}`);
    expect(await one('SELECT sum(number) FROM numbers(1000000)')).toBe('499999500000');
    await ask('TRUNCATE TABLE t SYNC');
    await expect.poll(() => insert(MEGABYTE), { timeout: 20_000 }).toBeUndefined();
    expect(await one('SELECT count() FROM t')).toBe('1');
    expect(await server.end('SIGTERM')).toBe('0');
  });
});
