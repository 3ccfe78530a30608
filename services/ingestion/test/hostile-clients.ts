/** Clients that misbehave, below any gRPC library: frames by hand over HTTP/2. */
import { type ClientHttp2Session, type ClientHttp2Stream, connect } from 'node:http2';
import { SERVICE } from './stream-client.ts';

/** A connection that says nothing. */
export async function idleConnection(address: string): Promise<ClientHttp2Session> {
  const session = connect(`http://${address}`);
  session.on('error', () => undefined);
  await new Promise((resolve, reject) => {
    session.once('remoteSettings', resolve);
    session.once('close', () => reject(new Error('the server closed an idle connection')));
  });
  return session;
}

/** A call of Stream whose bytes are written by the test. */
export function rawStream(session: ClientHttp2Session): ClientHttp2Stream {
  const stream = session.request({
    ':method': 'POST',
    ':path': `${SERVICE}/Stream`,
    'content-type': 'application/grpc',
    te: 'trailers',
  });
  stream.on('error', () => undefined);
  return stream;
}

/** The five bytes before a message: not compressed, and how long it claims to be. */
export function messageHead(bytes: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes, 1);
  return head;
}

/** The gRPC status with which the server ends a raw stream. */
export function statusOf(stream: ClientHttp2Stream): Promise<string> {
  return new Promise((resolve) => {
    stream.on('response', (headers) => headers['grpc-status'] !== undefined && resolve(String(headers['grpc-status'])));
    stream.on('trailers', (trailers) => resolve(String(trailers['grpc-status'])));
    stream.on('close', () => resolve('closed'));
  });
}
