import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';

/** The head of a reply, line by line, while the query runs. Node's own can only be sent whole. */
export interface EarlyHead {
  line(name: string, value: string): void;
  /** Ends the head. The connection carries no other request. */
  body(): Writable;
}

export function openHead(response: ServerResponse): EarlyHead {
  const { socket } = response;
  const write = (bytes: string | Buffer) => socket?.write(bytes);
  const line = (name: string, value: string) => write(`${name}: ${value}\r\n`);
  write('HTTP/1.1 200 OK\r\n');
  for (const [name, value] of Object.entries(response.getHeaders())) line(name, String(value));
  return {
    line,
    body() {
      line('Transfer-Encoding', 'chunked');
      line('Connection', 'close');
      write('\r\n');
      return new Writable({
        write(chunk: Buffer, _encoding, done) {
          write(`${chunk.length.toString(16)}\r\n`);
          write(chunk);
          if (write('\r\n')) done();
          else socket?.once('drain', done);
        },
        final(done) {
          socket?.end('0\r\n\r\n');
          done();
        },
        destroy(error, done) {
          // Without the last, empty piece the client knows that this was not all.
          socket?.destroySoon();
          done(error);
        },
      });
    },
  };
}
