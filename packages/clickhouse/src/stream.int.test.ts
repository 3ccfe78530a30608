import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { eventually } from '@pantau/runtime/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase } from '../test/support.ts';
import type { ClickHouse } from './db.ts';
import { defineQuery } from './query.ts';

let db: ClickHouse;
beforeAll(async () => {
  db = await freshDatabase();
});

const counting = (name: string) => ({
  name,
  // What the engine lists of a query is its text after the values were put in, without comments: a constant names it.
  sql: `SELECT number AS n, {text: String} AS text FROM numbers({count: UInt64}) WHERE '${name}' != ''`,
  params: z.object({ text: z.string(), count: z.number() }),
});

const running = defineQuery({
  name: 'test.running',
  sql: `SELECT toUInt32(count()) AS n FROM system.processes WHERE position(query, {what: String}) > 0 AND position(query, 'processes') = 0`,
  params: z.object({ what: z.string() }),
  row: z.object({ n: z.number() }),
});
const isRunning = async (name: string) => (await db.run(running, { what: `'${name}'` }))[0]?.n !== 0;

describe('a streamed answer', () => {
  test('is one document in the format asked for, its values bound', async () => {
    const csv = await text(await db.stream(counting('test.csv'), { text: 'a "b", c', count: 2 }, 'CSVWithNames'));
    expect(csv).toBe('"n","text"\n0,"a ""b"", c"\n1,"a ""b"", c"\n');
    const settings = { output_format_json_quote_64bit_integers: 0 };
    const json = await text(await db.stream(counting('test.json'), { text: "'", count: 1 }, 'JSONCompactEachRow', { settings }));
    expect(JSON.parse(json)).toEqual([0, "'"]);
    const bytes = await Readable.from(await db.stream(counting('test.parquet'), { text: 'x', count: 3 }, 'Parquet')).toArray();
    const file = Buffer.concat(bytes);
    expect([file.subarray(0, 4).toString(), file.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
  });

  test('ends in the server when its reader goes away', async () => {
    const stream = await db.stream(counting('test.left'), { text: 'x'.repeat(100), count: 10_000_000_000 }, 'CSV');
    stream.on('error', () => undefined);
    await new Promise((resolve) => stream.once('readable', resolve));
    expect(await isRunning('test.left')).toBe(true);
    stream.destroy();
    await eventually(async () => expect(await isRunning('test.left')).toBe(false));
  });

  test('ends in the server when the caller hangs up', async () => {
    const caller = new AbortController();
    const params = { text: 'x'.repeat(100), count: 10_000_000_000 };
    const stream = await db.stream(counting('test.hung-up'), params, 'CSV', { signal: caller.signal });
    const ended = new Promise((resolve) => stream.once('close', resolve).on('error', () => undefined));
    expect(await isRunning('test.hung-up')).toBe(true);
    caller.abort();
    stream.resume();
    await ended;
    await eventually(async () => expect(await isRunning('test.hung-up')).toBe(false));
  });

  test('waits for its reader instead of being kept here', async () => {
    const before = process.memoryUsage().rss;
    const stream = await db.stream(counting('test.paced'), { text: 'x'.repeat(1000), count: 300_000 }, 'CSV');
    let bytes = 0;
    let most = 0;
    for await (const chunk of stream) {
      bytes += chunk.length;
      most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(bytes).toBeGreaterThan(300_000_000);
    // Some 300 MB passed; what was held of it is what lies in sockets, and what the collector had not taken yet.
    expect(most).toBeLessThan(150e6);
  });

  test('that fails before its first bytes throws, later breaks off', async () => {
    const failing = (at: number) => ({
      name: 'test.failing',
      sql: `SELECT number, throwIf(number = ${at}) FROM numbers(3000000)`,
      params: z.object({}),
    });
    await expect(db.stream(failing(1), {}, 'CSV')).rejects.toMatchObject({
      kind: 'bug',
      message: expect.stringContaining('395'),
    });
    const broken = await db.stream(failing(2_000_000), {}, 'CSV');
    await expect(text(broken)).rejects.toThrow();
  });

  test('takes no format that is more than a name, and no params that are not as defined', async () => {
    await expect(db.stream(counting('x'), { text: '', count: 1 }, 'CSV SETTINGS readonly = 0')).rejects.toMatchObject({
      kind: 'bug',
    });
    // biome-ignore lint/suspicious/noExplicitAny: what no caller of ours can write.
    await expect(db.stream(counting('x'), { text: 1 } as any, 'CSV')).rejects.toMatchObject({ kind: 'bug' });
  });
});
