import type { IncomingMessage } from 'node:http';
import { Duplex } from 'node:stream';
import {
  constants,
  createBrotliCompress,
  createBrotliDecompress,
  createDeflate,
  createGunzip,
  createGzip,
  createInflate,
  createZstdCompress,
  createZstdDecompress,
} from 'node:zlib';
import { ClickHouseException } from './exception.ts';
import { decodeLz4Frames, encodeLz4Frame } from './lz4-frame.ts';

type Coding = keyof typeof ENCODERS;

/** What unpacks the body of a request; undefined: nothing is packed. */
export function decoderOf(request: IncomingMessage): Duplex | undefined {
  const coding = request.headers['content-encoding'] ?? 'identity';
  if (coding === 'identity') return undefined;
  const decoder = DECODERS[coding];
  if (!decoder) throw new ClickHouseException(48, 'NOT_IMPLEMENTED', `Unknown compression method ${coding}`);
  return decoder();
}

export function encoderOf(coding: Coding): Duplex {
  return ENCODERS[coding]();
}

/** The cheapest coding that the client takes. */
export function acceptedCoding(request: IncomingMessage): Coding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '').split(',');
  const names = new Set(accepted.map((coding) => coding.split(';')[0]?.trim().toLowerCase()));
  return PREFERRED.find((coding) => names.has(coding));
}

const PREFERRED = ['lz4', 'zstd', 'gzip', 'deflate', 'br'] as const;

const ENCODERS = {
  lz4: () => Duplex.from(encodeLz4Frame),
  zstd: () => createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 } }),
  gzip: () => createGzip({ level: 3 }),
  deflate: () => createDeflate({ level: 3 }),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
} as const satisfies Record<(typeof PREFERRED)[number], () => Duplex>;

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  lz4: () => Duplex.from(decodeLz4Frames),
  zstd: createZstdDecompress,
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
