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

const one = async (query: string) => (await client.query({ query, format: 'JSONEachRow' })).json();
/** Sleeps in the engine, block by block, without using a processor. */
const slow = (seconds: number) =>
  `SELECT sleepEachRow(0.1) FROM numbers(${seconds * 10}) SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 0`;

describe('many at once', () => {
  it('sixteen clients write and read without a lost or foreign row', async () => {
    await client.command({ query: 'CREATE TABLE t (who UInt8, n UInt32) ENGINE = MergeTree ORDER BY (who, n)' });
    await Promise.all(
      Array.from({ length: 16 }, async (_, who) => {
        for (let batch = 0; batch < 5; batch++) {
          const values = Array.from({ length: 20 }, (_, i) => ({ who, n: batch * 20 + i }));
          await client.insert({ table: 't', values, format: 'JSONEachRow', clickhouse_settings: { async_insert: 0 } });
          expect(await one(`SELECT count() AS n FROM t WHERE who = ${who}`)).toEqual([{ n: (batch + 1) * 20 }]);
        }
      }),
    );
    expect(await one('SELECT count() AS all, uniqExact(who, n) AS distinct_ones FROM t')).toEqual([
      { all: 1600, distinct_ones: 1600 },
    ]);
  });

  it('a fast query passes twenty slow ones', async () => {
    const running = Array.from({ length: 20 }, () => one(slow(6)));
    let ended = 0;
    for (const query of running) query.finally(() => ended++).catch(() => undefined);
    for (let i = 0; i < 10; i++) expect(await one('SELECT 1 AS a')).toEqual([{ a: 1 }]);
    expect(ended).toBe(0);
    await Promise.all(running);
  });
});

describe('a query that must end', () => {
  it('ends at max_execution_time', async () => {
    const began = Date.now();
    const query = client.query({
      query: 'SELECT count() FROM numbers(1000000000000) WHERE number % 7 = 3',
      clickhouse_settings: { max_execution_time: 1 },
    });
    await expect(query).rejects.toMatchObject({ type: 'TIMEOUT_EXCEEDED', code: '159' });
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('ends in the engine too when its client has gone', async () => {
    const aborted = client.query({
      query: 'SELECT count() FROM numbers(1000000000000) WHERE number % 7 = 4 SETTINGS max_threads = 1',
      abort_signal: AbortSignal.timeout(300),
    });
    await expect(aborted).rejects.toThrow();
    await expect
      .poll(
        () =>
          one("SELECT count() AS n FROM system.processes WHERE query LIKE '%number % 7 = 4%' AND query NOT LIKE '%processes%'"),
        { timeout: 10_000 },
      )
      .toEqual([{ n: 0 }]);
  });
});
