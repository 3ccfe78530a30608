import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { compressFrame } from 'lz4-napi';
import { describe, expect, it } from 'vitest';
import { cityHash128 } from './city-hash.ts';
import { decodeBlocks, encodeBlocks } from './compressed-blocks.ts';
import { decodeLz4Frames, encodeLz4Frame } from './lz4-frame.ts';

type Codec = (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

async function through(codec: Codec, bytes: Uint8Array, pieceBytes = 1 << 20): Promise<Buffer> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield Buffer.from(bytes.subarray(at, at + pieceBytes));
  }
  const out: Buffer[] = [];
  for await (const piece of codec(pieces())) out.push(piece);
  return Buffer.concat(out);
}

/** Bytes that compress, bytes that do not, and sizes around the blocks' own. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.constantFrom(65_535, 65_536, 65_537, 140_000))
    .map(([unit, size]) => Uint8Array.from({ length: size }, (_, i) => unit[i % unit.length] ?? 0)),
  fc.uint8Array({ minLength: 66_000, maxLength: 66_000, size: 'max' }),
);
const piece = fc.constantFrom(4_097, 65_536, 1 << 20);

describe.each([
  ['LZ4 frames', encodeLz4Frame, decodeLz4Frames],
  ["ClickHouse's blocks", encodeBlocks, decodeBlocks],
])('%s', (_name, encode, decode) => {
  it('bring back any bytes, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(content, piece, piece, async (bytes, cutIn, cutOut) => {
        const packed = await through(encode, bytes, cutIn);
        expect((await through(decode, packed, cutOut)).equals(bytes)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('are refused when they end early, wherever', async () => {
    const packed = await through(encode, Buffer.from('some text '.repeat(20)));
    for (let size = 1; size < packed.length; size++) {
      await expect(through(decode, packed.subarray(0, size)), `cut at ${size}`).rejects.toThrow();
    }
  });
});

describe('LZ4 frames', () => {
  it('of another writer, with checksums and several in a row, are read', async () => {
    const text = Buffer.from('text of some length '.repeat(10_000));
    const frame = await compressFrame(text, { contentChecksum: true, blockChecksums: true });
    expect((await through(decodeLz4Frames, Buffer.concat([frame, frame]), 3_000)).equals(Buffer.concat([text, text]))).toBe(true);
  });

  it('whose blocks refer back, as Python writes them, are read', async () => {
    // lz4.frame.compress(b'0123456789abcdef' * 5000, block_linked=True, block_size=BLOCKSIZE_MAX64KB) of PyPI lz4 4.4.5
    const frame = Buffer.from(LINKED, 'base64');
    expect((await through(decodeLz4Frames, frame)).toString()).toBe('0123456789abcdef'.repeat(5_000));
  });

  it('are refused when they are something else', async () => {
    await expect(through(decodeLz4Frames, Buffer.from('{"a":1}'))).rejects.toThrow('not an LZ4 frame');
  });
});

describe("ClickHouse's blocks", () => {
  const block = (method: number, data: Buffer, plainBytes: number) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(method, 0);
    head.writeUInt32LE(9 + data.length, 1);
    head.writeUInt32LE(plainBytes, 5);
    const whole = Buffer.concat([head, data]);
    return Buffer.concat([cityHash128(whole), whole]);
  };

  it('may be stored, or packed by ZSTD', async () => {
    const text = Buffer.from('text');
    const both = Buffer.concat([block(0x02, text, 4), block(0x90, zstdCompressSync(text), 4)]);
    expect((await through(decodeBlocks, both)).toString()).toBe('texttext');
  });

  it('are refused with any bit changed', async () => {
    const packed = await through(encodeBlocks, Buffer.from('some text '.repeat(20)));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: packed.length * 8 - 1 }), async (bit) => {
        const changed = Buffer.from(packed);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(through(decodeBlocks, changed)).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('that promise more than they hold are refused', async () => {
    await expect(through(decodeBlocks, block(0x02, Buffer.from('text'), 5))).rejects.toThrow('wrong size');
    await expect(through(decodeBlocks, block(0x77, Buffer.from('text'), 4))).rejects.toThrow('unknown method');
  });
});

const LINKED =
  'BCJNGEhAgDgBAAAAAACPGwEAAP8BMDEyMzQ1Njc4OWFiY2RlZhAA/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////9hQYmNkZWZCAAAADxAA//////////////////////////////////////////////////////////////////////////+gUGJjZGVmAAAAAA==';
