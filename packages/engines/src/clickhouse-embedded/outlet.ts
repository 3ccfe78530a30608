import { execFileSync } from 'node:child_process';
import { closeSync, constants, createReadStream, openSync, readdirSync, readSync, renameSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where the engine writes a result that may be larger than memory. */
export interface Outlet {
  /** Of this result alone, never used again and no beginning of another: the query that writes it is told apart by it. */
  readonly path: string;
  /** While the query runs, or, where the outlet keeps the result, after `close`. */
  read(): Readable;
  /** Nobody wants the result any more, yet the engine must not be left waiting. */
  discard(): void;
  /** The query is over: what reads comes to its end, also when nothing was ever written. */
  close(): void;
  release(): void;
}

export interface Outlets {
  /** The result flows while it is made. The engine waits when nobody reads. */
  pipe(): Outlet;
  /** The result is kept until it is complete. */
  file(): Outlet;
}

/** Without O_NONBLOCK, opening a pipe would wait for the engine, and the engine for this. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Named pipes, made once and used again: `INTO OUTFILE` is the only way in which chdb lets a result out in pieces that
 * are one document. Its own streaming call begins every piece anew, so that JSON, Parquet and CSVWithNames have a head
 * in the middle. 48 MB of Native went through a pipe in 51 ms.
 */
export function createOutlets(dir: string, count: number): Outlets {
  const paths = Array.from({ length: count }, (_, i) => join(dir, `free-${i}`));
  for (const name of readdirSync(dir)) rmSync(join(dir, name), { recursive: true, force: true });
  makePipes(paths);
  let results = 0;

  return {
    pipe() {
      const free = paths.pop();
      // The gate lets in no more queries than there are pipes.
      if (free === undefined) throw new Error('No pipe is free');
      results += 1;
      const path = join(dir, `pipe-${results}.out`);
      renameSync(free, path);
      // Keeps the pipe readable to the end: after an error the engine may open it once more, and would wait for a reader.
      const guard = openPipe(path);
      const sockets: Socket[] = [];
      let isReleased = false;
      const read = () => {
        const socket = new Socket({ fd: openSync(path, READ), readable: true, writable: false });
        sockets.push(socket);
        return socket;
      };
      return {
        path,
        read,
        discard() {
          if (!isReleased)
            read()
              .on('error', () => undefined)
              .resume();
        },
        close: () => hangUp(path),
        release() {
          isReleased = true;
          for (const socket of sockets) socket.destroy();
          closeSync(guard);
          paths.push(path);
        },
      };
    },
    file() {
      results += 1;
      const path = join(dir, `result-${results}.out`);
      return {
        path,
        read: () => createReadStream(path),
        discard: () => undefined,
        close: () => undefined,
        release: () => rmSync(path, { force: true }),
      };
    },
  };
}

function makePipes(paths: readonly string[]): void {
  execFileSync('mkfifo', ['-m', '600', ...paths]);
}

function openPipe(path: string): number {
  const fd = openSync(path, READ);
  try {
    readSync(fd, Buffer.alloc(1));
    return fd;
  } catch {
    // EAGAIN: the engine still holds it open from a query before, so it would have no end.
    closeSync(fd);
    rmSync(path);
    makePipes([path]);
    return openSync(path, READ);
  }
}

/** A pipe ends when its last writer leaves. Where the engine never opened it, this is the one that leaves. */
function hangUp(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch {
    // ENXIO: nobody reads any more.
  }
}
