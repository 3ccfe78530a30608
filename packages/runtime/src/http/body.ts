import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '@pantau/contracts';
import type { BodyRoom } from './body-room.ts';
import { nestsDeeperThan } from './depth.ts';
import { fieldsOf } from './fields.ts';
import { readNdjson } from './ndjson.ts';
import type { BodySpec, JsonOrNdjson } from './route.ts';

/** 10 MB: some 3,500 submissions of 60 values; a load of more goes in several requests. */
export const DEFAULT_MAX_BYTES = 10_000_000;
/** A body that is read whole: some 3,400 submissions of 60 values. */
const MAX_JSON_BYTES = 8 * 1024 * 1024;
/** Of all such bodies at a time. */
export const BODY_ROOM_BYTES = 4 * MAX_JSON_BYTES;
export const DEFAULT_MAX_DEPTH = 64;
export const DEFAULT_BODY_TIMEOUT_MS = 30_000;

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const NDJSON_TYPES = ['application/x-ndjson', 'application/ndjson'];

export type ReadBody = JsonOrNdjson | { readonly kind: 'bytes'; readonly value: Buffer };

export interface BodyLimits {
  readonly maxBytes: number;
  /** Of a body that is read whole, where lines may be more. */
  readonly maxJsonBytes: number;
  readonly maxDepth: number;
  readonly timeoutMs: number;
}

/**
 * Reads the body that the spec allows, with bounds on bytes (after inflation too), depth and time. Throws AppError:
 * 415 unknown media type or encoding, 413 too large, 408 too slow, 400 unreadable or too deep, 503 no room for more bodies.
 */
export async function readBody(request: IncomingMessage, spec: BodySpec, limits: BodyLimits, room: BodyRoom): Promise<ReadBody> {
  const type = mediaType(request, spec);
  const maxBytes = type === 'ndjson' || type === 'bytes' ? limits.maxBytes : limits.maxJsonBytes;
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  const chunks = readChunks(decoded(request), { ...limits, maxBytes });
  if (type === 'ndjson') return { kind: 'ndjson', items: readNdjson(chunks, limits.maxDepth) };

  const parts: Buffer[] = [];
  for await (const chunk of chunks) {
    room.take(request, chunk.length);
    parts.push(chunk);
  }
  const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  if (type === 'bytes') return { kind: 'bytes', value: whole };
  return { kind: 'json', value: type === 'form' ? parseForm(whole) : parseJson(whole, limits.maxDepth) };
}

export function limitsOf(spec: BodySpec, timeoutMs: number): BodyLimits {
  const maxBytes = spec.maxBytes ?? DEFAULT_MAX_BYTES;
  const maxDepth = ('maxDepth' in spec ? spec.maxDepth : undefined) ?? DEFAULT_MAX_DEPTH;
  return { maxBytes, maxJsonBytes: Math.min(maxBytes, MAX_JSON_BYTES), maxDepth, timeoutMs };
}

function mediaType(request: IncomingMessage, spec: BodySpec): 'json' | 'ndjson' | 'form' | 'bytes' {
  const header = (request.headers['content-type'] ?? '').toLowerCase();
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  const utf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (spec.kind === 'bytes' || spec.kind === 'form') {
    const types = spec.kind === 'form' ? [FORM_TYPE] : spec.mediaTypes;
    if (types.includes(type)) return spec.kind;
    throw unsupported(types.join(', '));
  }
  if (utf8 && type === JSON_TYPE) return 'json';
  if (utf8 && spec.kind === 'json-or-ndjson' && NDJSON_TYPES.includes(type)) return 'ndjson';
  throw unsupported(spec.kind === 'json' ? JSON_TYPE : `${JSON_TYPE}, ${NDJSON_TYPES[0]}`);
}

function unsupported(expected: string): AppError {
  return new AppError('invalid', 'unsupported_media_type', 'content type not known', { http: 415, params: { expected } });
}

function decoded(request: IncomingMessage): Readable {
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return request;
  if (encoding !== 'gzip') throw new AppError('invalid', 'unsupported_encoding', 'content encoding not known', { http: 415 });
  const gunzip = createGunzip();
  // The reader listens too, but not after it gave up: damage that shows only then must not end the process.
  gunzip.on('error', () => {});
  request.once('close', () => {
    if (!request.complete) gunzip.destroy(new Error('the caller hung up'));
  });
  return request.pipe(gunzip);
}

/**
 * The body's chunks. The clock runs only while we wait for the caller, in sum over the whole body: a sender of one byte
 * a second is cut off, while one whose lines we are slow to store is not.
 */
async function* readChunks(stream: Readable, limits: BodyLimits): AsyncGenerator<Buffer> {
  let bytes = 0;
  let patience = limits.timeoutMs;
  // Not destroyed on leaving early: the answer still has to go out over the same socket.
  const iterator = stream.iterator({ destroyOnReturn: false });
  let waiting = false;
  try {
    for (;;) {
      const from = performance.now();
      waiting = true;
      const next: IteratorResult<Buffer, undefined> = await within(patience, iterator.next(), limits.timeoutMs);
      waiting = false;
      patience -= performance.now() - from;
      if (next.done) return;
      bytes += next.value.length;
      if (bytes > limits.maxBytes) throw tooLarge(limits.maxBytes);
      yield next.value;
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    // zlib's errors, and a caller that hung up: either way this body cannot be read.
    throw new AppError('invalid', 'unreadable_body', 'the body broke off or does not inflate', { http: 400, cause: error });
  } finally {
    // Lets go of the stream, so that what is left of it can be drained. In the middle of a read it would wait for ever.
    if (!waiting) await iterator.return?.();
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>, allowedMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError('invalid', 'too_slow', 'body too slow', { http: 408, params: { seconds: allowedMs / 1000 } })),
      Math.max(0, milliseconds),
    );
  });
  // The read that lost the race fails later, when the socket closes; nobody else listens to it.
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLarge(max: number): AppError {
  return new AppError('invalid', 'too_large', 'body too large', { http: 413, params: { max } });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseForm(bytes: Buffer): unknown {
  try {
    return fieldsOf(new URLSearchParams(utf8.decode(bytes)));
  } catch (error) {
    throw new AppError('invalid', 'unreadable_body', 'the form is not UTF-8', { http: 400, cause: error });
  }
}

function parseJson(bytes: Buffer, maxDepth: number): unknown {
  if (nestsDeeperThan(maxDepth, bytes)) {
    throw new AppError('invalid', 'too_deep', 'body nests too deep', { http: 400, params: { max: maxDepth } });
  }
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw new AppError('invalid', 'unreadable_json', 'body is not JSON', { http: 400, cause: error });
  }
}
