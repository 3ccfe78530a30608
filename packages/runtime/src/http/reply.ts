import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reply } from './route.ts';

/** On every reply. Nothing here is a page, except /docs, which sets a policy of its own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export interface ReplySender {
  send(response: ServerResponse, reply: Reply): Promise<void>;
  /**
   * Ends every stream that is still open, because an event stream has no end of its own, and has connections closed after
   * their answer: kept alive, they would hold up the stop.
   */
  stop(): void;
}

export function replySender(): ReplySender {
  const open = new Set<Readable>();
  let stopping = false;
  return {
    async send(response, reply) {
      if (stopping) response.shouldKeepAlive = false;
      if ('text' in reply) {
        sendText(response, reply.status, reply.text, reply.headers);
        return;
      }
      if (!('stream' in reply)) {
        sendJson(response, reply.status, reply.body, 'application/json; charset=utf-8', reply.headers);
        return;
      }
      open.add(reply.stream);
      try {
        response.writeHead(reply.status, reply.headers);
        response.flushHeaders();
        await pipeline(reply.stream, response);
      } catch (error) {
        // A caller that hangs up and a stop end a stream early; only a stream that failed by itself is an error.
        if (!stopping && !isHangUp(error)) throw error;
      } finally {
        open.delete(reply.stream);
      }
    },
    stop() {
      stopping = true;
      for (const stream of open) stream.destroy();
    },
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (body === undefined) {
    response.writeHead(status, { 'content-length': '0', ...headers });
    response.end();
    return;
  }
  sendText(response, status, JSON.stringify(body), { 'content-type': contentType, ...headers });
}

export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'content-length': bytes.length, 'cache-control': 'no-store', ...headers });
  response.end(bytes);
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
