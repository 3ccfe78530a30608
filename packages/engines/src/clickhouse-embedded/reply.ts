import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Duplex, Writable } from 'node:stream';
import { sendException } from './answers.ts';
import { encodeBlocks } from './compressed-blocks.ts';
import { type EarlyHead, openHead } from './early-head.ts';
import { acceptedCoding, encoderOf } from './encodings.ts';
import { toException } from './exception.ts';
import { contentType } from './formats.ts';
import type { Progress } from './progress.ts';

/** Until this much of a result is there its end may still change the status: a server's `buffer_size`. */
const HELD_BYTES = 1024 ** 2;
/** A client that takes nothing for so long is left: its query holds a thread. A server's `http_send_timeout`. */
const SEND_TIMEOUT_MS = 30_000;

export interface Reply {
  /** Takes the result and keeps the pace of the client. */
  readonly body: Writable;
  progress(progress: Progress): void;
  /** Part of the head, so it comes too late for a result that is on its way. */
  summary(text: string): void;
  finish(): void;
  fail(error: unknown): void;
}

export interface ReplyOptions {
  readonly format: string;
  readonly compress: 'http' | 'blocks' | undefined;
}

/** The beginning of a result is held back, then it flows; an error after that is written into it, as a server does. */
export function createReply(request: IncomingMessage, response: ServerResponse, { format, compress }: ReplyOptions): Reply {
  const tag = randomBytes(8).toString('hex');
  const coding = compress === 'http' ? acceptedCoding(request) : undefined;
  const encoder = compress === 'blocks' ? Duplex.from(encodeBlocks) : coding && encoderOf(coding);
  let early: EarlyHead | undefined;
  let held: Buffer[] = [];
  let size = 0;
  /** Where the result goes, once it goes. */
  let target: Writable | undefined;

  response.setHeader('X-ClickHouse-Format', format);
  response.setHeader('X-ClickHouse-Exception-Tag', tag);
  response.setHeader('Content-Type', contentType(format));
  if (coding) response.setHeader('Content-Encoding', coding);
  const body = new Writable({
    write(chunk: Buffer, _encoding, done) {
      held.push(chunk);
      size += chunk.length;
      if (target || size > HELD_BYTES) send(done);
      else done();
    },
  });
  body.on('error', () => undefined);
  response.on('close', () => body.destroy());
  return { body, progress, summary, finish, fail };

  function start(): Writable {
    if (target) return target;
    const sink = early ? early.body() : response;
    target = encoder ?? sink;
    if (encoder) {
      encoder.on('error', () => response.socket?.destroy());
      encoder.pipe(sink);
    }
    return target;
  }

  function takeHeld(): Buffer {
    const bytes = Buffer.concat(held);
    held = [];
    return bytes;
  }

  function send(done: () => void): void {
    const to = start();
    if (to.write(takeHeld())) {
      done();
      return;
    }
    const leave = setTimeout(() => response.socket?.destroy(), SEND_TIMEOUT_MS);
    const gone = () => clearTimeout(leave);
    response.once('close', gone);
    to.once('drain', () => {
      gone();
      response.off('close', gone);
      done();
    });
  }

  function progress(counts: Progress): void {
    if (target || response.headersSent) return;
    early ??= openHead(response);
    early.line('X-ClickHouse-Progress', JSON.stringify(counts));
  }

  function summary(text: string): void {
    if (!target) (early?.line ?? response.setHeader.bind(response))('X-ClickHouse-Summary', text);
  }

  function finish(): void {
    start().end(takeHeld());
  }

  function fail(error: unknown): void {
    const exception = toException(error);
    if (target) {
      breakOff(target, exception.message);
    } else if (early) {
      early.line('X-ClickHouse-Exception-Code', String(exception.code));
      early.body().end(`${exception.message}\n`);
    } else {
      response.removeHeader('X-ClickHouse-Exception-Tag');
      sendException(request, response, error);
    }
  }

  /** The last words of a result that was cut, and no proper end: clients since 25.11 look for either. */
  function breakOff(to: Writable, message: string): void {
    const text = `${message}\n`;
    const words = `\r\n__exception__\r\n${tag}\r\n${text}${Buffer.byteLength(text)} ${tag}\r\n__exception__\r\n`;
    const cut = () => response.socket?.destroySoon();
    to.write(takeHeld());
    if (!encoder) {
      to.write(words, cut);
      return;
    }
    encoder.unpipe();
    encoder.on('data', (bytes) => response.write(bytes));
    encoder.once('end', cut);
    encoder.resume();
    to.end(words);
  }
}
