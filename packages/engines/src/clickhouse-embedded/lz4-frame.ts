import { compress, uncompress } from 'lz4-napi';
import { byteReader } from './byte-reader.ts';

const MAGIC = 0x184d2204;
/** The frames and the blocks of a frame are independent of each other, 64 KB each; the last byte is the header's checksum. */
const HEADER = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]);
const BLOCK_BYTES = 64 * 1024;
const BLOCK_LIMITS: Readonly<Record<number, number>> = { 4: 64 * 1024, 5: 256 * 1024, 6: 1024 ** 2, 7: 4 * 1024 ** 2 };
/** A block may refer back this far into those before it. */
const WINDOW_BYTES = 64 * 1024;
const STORED = 0x80000000;

/** One LZ4 frame: `Content-Encoding: lz4`. https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md */
export async function* encodeLz4Frame(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield HEADER;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += BLOCK_BYTES) yield* encodeBlock(chunk.subarray(at, at + BLOCK_BYTES));
  }
  yield Buffer.alloc(4);
}

async function* encodeBlock(plain: Buffer): AsyncGenerator<Buffer> {
  const packed = await compressBlock(plain);
  const size = Buffer.allocUnsafe(4);
  const isSmaller = packed.length < plain.length;
  size.writeUInt32LE(isSmaller ? packed.length : (plain.length | STORED) >>> 0);
  yield size;
  yield isSmaller ? packed : plain;
}

/**
 * Any number of frames, also of blocks that refer to those before them, as Python's lz4 writes. Checksums are passed
 * over: the connection has its own, and a wrong length or reference fails here all the same.
 */
export async function* decodeLz4Frames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = byteReader(source);
  for (;;) {
    const magic = await reader.read(4);
    if (!magic) {
      if (reader.left() > 0) throw new Error('an LZ4 frame ends early');
      return;
    }
    if (magic.readUInt32LE() !== MAGIC) throw new Error('not an LZ4 frame');
    const need = async (count: number) => {
      const bytes = await reader.read(count);
      if (!bytes) throw new Error('an LZ4 frame ends early');
      return bytes;
    };
    const [flags = 0, sizes = 0] = await need(2);
    const limit = BLOCK_LIMITS[(sizes >> 4) & 7];
    if (flags >> 6 !== 1 || !limit || (flags & 1) !== 0) throw new Error('an LZ4 frame of an unknown kind');
    const hasBlockChecksums = (flags & 0x10) !== 0;
    const isLinked = (flags & 0x20) === 0;
    await need(((flags & 8) !== 0 ? 8 : 0) + 1);
    let window: Buffer = Buffer.alloc(0);
    for (;;) {
      const size = (await need(4)).readUInt32LE();
      if (size === 0) break;
      const bytes = (size & ~STORED) >>> 0;
      if (bytes > limit) throw new Error('an LZ4 block is larger than its frame allows');
      const block = await need(bytes);
      const plain = (size & STORED) === 0 ? await uncompressBlock(block, limit, window) : block;
      yield plain;
      if (isLinked) window = Buffer.concat([window, plain]).subarray(-WINDOW_BYTES);
      if (hasBlockChecksums) await need(4);
    }
    if ((flags & 4) !== 0) await need(4);
  }
}

/** The bare LZ4 block. The library puts the size before it, which neither of the two formats here has in that place. */
export async function compressBlock(plain: Buffer): Promise<Buffer> {
  return (await compress(plain)).subarray(4);
}

/** `maxBytes` is how much the block may become at most. */
export function uncompressBlock(block: Buffer, maxBytes: number, before?: Buffer): Promise<Buffer> {
  const size = Buffer.allocUnsafe(4);
  size.writeUInt32LE(maxBytes);
  return uncompress(Buffer.concat([size, block]), before?.length ? before : undefined);
}
