import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ClickHouseEmbeddedOptions {
  /** Kept between runs: tables and rows. Only one process may have it open. */
  readonly dataDir: string;
  readonly port: number;
  /** A loopback address; anything else is refused, because this face has no passwords. */
  readonly host?: string;
  /** Queries that run at once before one of them counts as slow. */
  readonly sessions?: number;
}

export interface ClickHouseEmbedded {
  readonly url: string;
  /** Needed by tests that kill -9 the engine and by whoever reports what runs. */
  readonly pid: number;
  /** Finishes what runs, closes the data directory and resolves once the process is gone. */
  stop(): Promise<void>;
}

/**
 * A ClickHouse HTTP interface on this machine, in a process of its own: chdb would otherwise share its libuv threads
 * and its memory with the caller. Rejects with the child's own last words when it cannot serve (busy port, data
 * directory open elsewhere).
 */
export function startClickHouseEmbedded(options: ClickHouseEmbeddedOptions): Promise<ClickHouseEmbedded> {
  const host = options.host ?? '127.0.0.1';
  const sessions = options.sessions ?? 4;
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [main, options.dataDir, String(options.port), '--host', host, '--sessions', String(sessions)],
    {
      // Its own process group: Ctrl-C in the terminal must not stop the store before the services that still write to it.
      // The ipc channel replaces the group: when the parent dies, the child sees the disconnect and stops.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  return new Promise((resolve, reject) => {
    let lastWords = '';
    let ready = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-2_000);
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      ready += text;
      const line = /^\{"ready":true,"port":(\d+)\}$/m.exec(ready);
      if (line) resolve({ url: `http://${host}:${line[1]}`, pid: child.pid ?? 0, stop });
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`clickhouse-embedded ended before it was ready (${signal ?? code}): ${lastWords.trim()}`)),
    );
  });

  function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  }
}
