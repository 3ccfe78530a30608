import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
  zstdCompressSync,
  zstdDecompressSync,
} from 'node:zlib';
import fc from 'fast-check';
import { compressFrameSync } from 'lz4-napi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBlocks, encodeBlocks } from './compressed-blocks.ts';
import { decodeLz4Frames } from './lz4-frame.ts';
import { rawRequest } from './test-request.ts';
import { isRealServer, startEmbedded, startTestServer, type TestServer, temporaryDir } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const COLUMNS = 'a UInt64, b String, c Nullable(Decimal(18, 4)), d Array(String), e Float64, f LowCardinality(String)';

async function bytes(query: string, search = ''): Promise<Buffer> {
  const reply = await rawRequest(`${server.url}/?database=${server.database}${search}`, { body: query });
  if (reply.status !== 200) throw new Error(reply.body.toString());
  return reply.body;
}

async function send(query: string, body: Buffer, search = '', headers: Record<string, string> = {}): Promise<void> {
  const url = `${server.url}/?database=${server.database}&query=${encodeURIComponent(query)}${search}`;
  const reply = await rawRequest(url, { body, headers });
  if (reply.status !== 200) throw new Error(reply.body.toString());
}

async function table(): Promise<string> {
  const name = `t_${randomBytes(4).toString('hex')}`;
  await bytes(`CREATE TABLE ${name} (${COLUMNS}) ENGINE = MergeTree ORDER BY a`);
  return name;
}

async function* of(...pieces: Buffer[]) {
  yield* pieces;
}

async function through(codec: (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>, packed: Buffer): Promise<Buffer> {
  const out: Buffer[] = [];
  for await (const piece of codec(of(packed))) out.push(piece);
  return Buffer.concat(out);
}

const text = fc.string({
  unit: fc.oneof(fc.constantFrom('\\', "'", '"', '\n', '\t', '\r', ',', '\0', '🙂'), fc.string({ maxLength: 1 })),
});
const row = fc.record({
  a: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  b: text,
  c: fc.option(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => (n / 10_000).toFixed(4))),
  d: fc.array(text, { maxLength: 4 }),
  e: fc.double({ noNaN: true, noDefaultInfinity: true }),
  f: text,
});

describe('a table', () => {
  it.each([
    'CSV',
    'CSVWithNamesAndTypes',
    'TSV',
    'TSVWithNames',
    'JSONEachRow',
    'JSONCompactEachRow',
    'JSON',
    'Values',
    'RowBinary',
    'RowBinaryWithNamesAndTypes',
    'Native',
    'Parquet',
    'ArrowStream',
    'MsgPack',
  ])('comes back from %s as it went out, whatever it holds', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const [first, second] = [await table(), await table()];
        await send(`INSERT INTO ${first} FORMAT JSONEachRow`, Buffer.from(rows.map((one) => JSON.stringify(one)).join('\n')));
        const out = await bytes(`SELECT * FROM ${first} ORDER BY ALL FORMAT ${format}`);
        await send(`INSERT INTO ${second} FORMAT ${format}`, out);
        const exact = (name: string) => bytes(`SELECT * FROM ${name} ORDER BY ALL FORMAT RowBinary`);
        expect((await exact(second)).equals(await exact(first))).toBe(true);
        expect((await bytes(`SELECT count() FROM ${first}`)).toString()).toBe(`${rows.length}\n`);
      }),
      { numRuns: 4 },
    );
  });
});

describe('every compression', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i},"unit ${i % 40}"`).join('\n');
  const sum = '30000\t449985000\n';

  async function inserted(body: Buffer, search: string, headers: Record<string, string>): Promise<string> {
    const name = `t_${randomBytes(4).toString('hex')}`;
    await bytes(`CREATE TABLE ${name} (a UInt32, b String) ENGINE = MergeTree ORDER BY a`);
    await send(`INSERT INTO ${name} FORMAT CSV`, body, search, headers);
    return (await bytes(`SELECT count(), sum(a) FROM ${name}`)).toString();
  }

  it.each([
    ['gzip', gzipSync(rows)],
    ['deflate', deflateSync(rows)],
    ['br', brotliCompressSync(rows)],
    ['zstd', zstdCompressSync(rows)],
    ['lz4', compressFrameSync(rows)],
  ])('of HTTP goes in: %s', async (coding, body) => {
    expect(await inserted(body, '', { 'Content-Encoding': coding })).toBe(sum);
  });

  it('of ClickHouse goes in, and a changed bit does not', async () => {
    const body = await through(encodeBlocks, Buffer.from(rows));
    expect(await inserted(body, '&decompress=1', {})).toBe(sum);
    body[100] = (body[100] ?? 0) ^ 1;
    await expect(inserted(body, '&decompress=1', {})).rejects.toThrow('Code: ');
  });

  it('a body that is not what its header says is refused', async () => {
    for (const coding of ['gzip', 'zstd', 'lz4', 'br']) {
      await expect(inserted(Buffer.from('1,"a"\n'), '', { 'Content-Encoding': coding }), coding).rejects.toThrow('Code: ');
    }
  });

  it.each(['gzip', 'deflate', 'br', 'zstd', 'lz4'])('of HTTP comes out, also of a result in many pieces: %s', async (coding) => {
    const url = `${server.url}/?enable_http_compression=1&query=${encodeURIComponent('SELECT number FROM numbers(500000)')}`;
    const reply = await rawRequest(url, { method: 'GET', headers: { 'Accept-Encoding': coding } });
    expect(reply.headers['content-encoding']).toBe(coding);
    const plain = await bytes('SELECT number FROM numbers(500000)');
    expect(reply.body.length).toBeLessThan(plain.length);
    expect((await unpack(coding, reply.body)).equals(plain)).toBe(true);
  });

  // Nothing else on this machine writes such blocks, but the engine's own files are made of them.
  it.skipIf(isRealServer)('of ClickHouse is the one in which the engine keeps its tables', async () => {
    const dir = temporaryDir();
    const embedded = await startEmbedded(dir);
    const run = (body: string) => rawRequest(embedded.url, { body });
    await run('CREATE TABLE t (a UInt64) ENGINE = MergeTree ORDER BY tuple() SETTINGS min_bytes_for_wide_part = 0');
    await run('INSERT INTO t SELECT number FROM numbers(50000)');
    const files = readdirSync(join(dir, 'engine'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('/a.bin'),
    );
    const kept = await through(decodeBlocks, readFileSync(join(dir, 'engine', files[0] ?? '')));
    await embedded.end('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
    const wanted = BigUint64Array.from({ length: 50_000 }, (_, n) => BigInt(n));
    expect(kept.equals(new Uint8Array(wanted.buffer))).toBe(true);
  });

  it('of ClickHouse comes out', async () => {
    const query = 'SELECT number, toString(number) FROM numbers(500000) FORMAT RowBinary';
    const packed = await bytes(query, '&compress=1');
    expect((await through(decodeBlocks, packed)).equals(await bytes(query))).toBe(true);
    expect((await through(decodeBlocks, await bytes('SELECT 1', '&compress=1'))).toString()).toBe('1\n');
  });
});

function unpack(coding: string, packed: Buffer): Promise<Buffer> | Buffer {
  switch (coding) {
    case 'gzip':
      return gunzipSync(packed);
    case 'deflate':
      return inflateSync(packed);
    case 'br':
      return brotliDecompressSync(packed);
    case 'zstd':
      return zstdDecompressSync(packed);
    default:
      return through(decodeLz4Frames, packed);
  }
}
