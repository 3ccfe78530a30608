import type { IncomingMessage } from 'node:http';
import { Duplex, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decodeBlocks } from './compressed-blocks.ts';
import { decoderOf } from './encodings.ts';
import { ClickHouseException } from './exception.ts';

/** Hands the body, unpacked, to `take`, which reads it to its end. Rejects when the client goes away half-way. */
export async function receiveBody(
  request: IncomingMessage,
  { maxBytes, isInBlocks }: { readonly maxBytes: number; readonly isInBlocks: boolean },
  take: (body: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  try {
    const decoder = decoderOf(request);
    const decoders = [...(decoder ? [decoder] : []), ...(isInBlocks ? [Duplex.from(decodeBlocks)] : [])];
    const unpacked = atMost(maxBytes);
    await Promise.all([pipeline([request, ...decoders, unpacked]), take(unpacked)]);
  } catch (error) {
    if (error instanceof ClickHouseException) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    if (isNoSpace(error)) throw new ClickHouseException(243, 'NOT_ENOUGH_SPACE', `Cannot keep the request body: ${cause}`);
    throw new ClickHouseException(23, 'CANNOT_READ_FROM_ISTREAM', `Cannot read the request body: ${cause}`);
  }
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
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
