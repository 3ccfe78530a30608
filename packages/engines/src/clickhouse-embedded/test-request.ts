import { request } from 'node:http';

export interface RawReply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  /** As header lines came, doubles kept. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  /** False: the connection was cut before the end. */
  readonly isComplete: boolean;
}

/** What is on the wire: fetch would unpack the body and hide that it was packed, or that it was cut. */
export function rawRequest(
  url: string,
  { method = 'POST', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk) => chunks.push(chunk));
      reply.on('error', () => undefined);
      reply.on('close', () =>
        resolve({
          status: reply.statusCode ?? 0,
          headers: reply.headers,
          rawHeaders: reply.rawHeaders,
          body: Buffer.concat(chunks),
          isComplete: reply.complete,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
