import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { byteReader } from './byte-reader.ts';
import { cityHash128 } from './city-hash.ts';
import { compressBlock, uncompressBlock } from './lz4-frame.ts';

const CHECKSUM_BYTES = 16;
/** Method, size of the block with this header, size of what it holds. */
const HEADER_BYTES = 9;
const METHOD = { none: 0x02, lz4: 0x82, zstd: 0x90 } as const;
/** A server's `max_compress_block_size`. */
const BLOCK_BYTES = 1024 ** 2;
/** What a server takes at most: DBMS_MAX_COMPRESSED_SIZE. */
const LARGEST_BLOCK = 1024 ** 3;

/**
 * ClickHouse's own compressed blocks, which `compress=1` asks for: checksum, method, sizes, LZ4.
 * https://clickhouse.com/docs/native-protocol/basics (compression)
 */
export async function* encodeBlocks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += BLOCK_BYTES) {
      const plain = chunk.subarray(at, at + BLOCK_BYTES);
      const packed = await compressBlock(plain);
      const block = Buffer.allocUnsafe(HEADER_BYTES + packed.length);
      block.writeUInt8(METHOD.lz4, 0);
      block.writeUInt32LE(block.length, 1);
      block.writeUInt32LE(plain.length, 5);
      packed.copy(block, HEADER_BYTES);
      yield cityHash128(block);
      yield block;
    }
  }
}

/** `decompress=1`. A block whose checksum is wrong is refused, as a server does. */
export async function* decodeBlocks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = byteReader(source);
  for (;;) {
    const head = await reader.read(CHECKSUM_BYTES + HEADER_BYTES);
    if (!head) {
      if (reader.left() > 0) throw new Error('a compressed block ends early');
      return;
    }
    const [checksum, header] = [head.subarray(0, CHECKSUM_BYTES), Buffer.from(head.subarray(CHECKSUM_BYTES))];
    const size = header.readUInt32LE(1);
    const plainSize = header.readUInt32LE(5);
    if (size < HEADER_BYTES || size > LARGEST_BLOCK || plainSize > LARGEST_BLOCK)
      throw new Error('a compressed block of a wrong size');
    const data = await reader.read(size - HEADER_BYTES);
    if (!data) throw new Error('a compressed block ends early');
    if (!cityHash128(Buffer.concat([header, data])).equals(checksum)) throw new Error('a compressed block with a wrong checksum');
    const plain = await unpack(header.readUInt8(0), data, plainSize);
    if (plain.length !== plainSize) throw new Error('a compressed block of a wrong size');
    yield plain;
  }
}

function unpack(method: number, data: Buffer, plainSize: number): Promise<Buffer> | Buffer {
  switch (method) {
    case METHOD.lz4:
      return uncompressBlock(data, plainSize);
    case METHOD.zstd:
      return promisify(zstdDecompress)(data, { maxOutputLength: Math.max(1, plainSize) });
    case METHOD.none:
      return data;
    default:
      throw new Error(`a compressed block of an unknown method ${method}`);
  }
}
