import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { PassThrough, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { ClickHouseException } from './exception.ts';

/** The whole body, decompressed, in memory: for statements. Rejects when the client goes away half-way. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const memory = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await receive(request, maxBytes, memory);
  return Buffer.concat(chunks);
}

/** The start of the rows, then the whole body, decompressed, as a file: for rows. */
export async function writeBody(request: IncomingMessage, maxBytes: number, start: Buffer, path: string): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx' });
  if (start.length > 0) file.write(start);
  await receive(request, maxBytes, file);
}

async function receive(request: IncomingMessage, maxBytes: number, target: Writable): Promise<void> {
  try {
    await pipeline(request, decoder(request), atMost(maxBytes), target);
  } catch (error) {
    if (error instanceof ClickHouseException) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new ClickHouseException(23, 'CANNOT_READ_FROM_ISTREAM', `Cannot read the request body: ${cause}`);
  }
}

function decoder(request: IncomingMessage): Transform {
  switch (request.headers['content-encoding'] ?? 'identity') {
    case 'identity':
      return new PassThrough();
    case 'gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    default:
      throw new ClickHouseException(48, 'NOT_IMPLEMENTED', `Unknown compression method ${request.headers['content-encoding']}`);
  }
}

/** Counted after decompression: a small gzip can hold a terabyte of zeros. */
function atMost(maxBytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk, _encoding, done) {
      seen += chunk.length;
      if (seen > maxBytes)
        done(new ClickHouseException(396, 'TOO_MANY_BYTES', `The request body is larger than ${maxBytes} bytes`));
      else done(null, chunk);
    },
  });
}
