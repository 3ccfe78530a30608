import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClickHouseClient, createClient } from '@clickhouse/client';

/** A `clickhouse-embedded` process on a port that the system chose. */
export interface EmbeddedProcess {
  readonly url: string;
  readonly pid: number | undefined;
  /** Resolves with how it ended: an exit code or a signal. */
  end(signal: NodeJS.Signals): Promise<string>;
  /** What the process sees when its parent is killed. Resolves with how it ended. */
  leave(): Promise<string>;
}

export interface EmbeddedOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Bytes of a file system of its own for the data directory, in a mount namespace that ends with the process. */
  readonly diskBytes?: number;
}

/** Rejects with the process's own last words when it ends before it serves. */
export function startEmbedded(
  dataDir: string,
  args: readonly string[] = ['0'],
  { env = {}, diskBytes }: EmbeddedOptions = {},
): Promise<EmbeddedProcess> {
  const plain = [process.execPath, join(import.meta.dirname, 'main.ts'), dataDir, ...args];
  const [command = '', ...rest] = diskBytes === undefined ? plain : [...onDiskOf(diskBytes, dataDir), ...plain];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...env } });
  const ended = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? String(code))));
  return new Promise((resolve, reject) => {
    let lastWords = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords += text;
    });
    child.stdout?.setEncoding('utf8').on('data', (line: string) => {
      const port = /^\{"ready":true,"port":(\d+)\}$/m.exec(line)?.[1];
      if (port) resolve({ url: `http://127.0.0.1:${port}`, pid: child.pid, end, leave });
    });
    ended.then(() => reject(new Error(lastWords.trim())), reject);
  });

  function leave(): Promise<string> {
    child.disconnect();
    return ended;
  }

  function end(signal: NodeJS.Signals): Promise<string> {
    child.kill(signal);
    return ended;
  }
}

/** Root may mount; others become root in a namespace of their own. */
function onDiskOf(bytes: number, dir: string): string[] {
  const unshare = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount'];
  return [...unshare, 'sh', '-c', 'mount -t tmpfs -o size=$0 tmpfs "$1" && shift && exec "$@"', String(bytes), dir];
}

export function temporaryDir(): string {
  return mkdtempSync(join(tmpdir(), 'pantau-clickhouse-'));
}

/** True where the suite runs against a server that it may not kill. */
export const isRealServer = process.env.CLICKHOUSE_URL !== undefined;

export interface TestServer {
  readonly url: string;
  /** Of the embedded process. */
  readonly pid: number | undefined;
  readonly database: string;
  /** A client of its own, closed with the server. */
  client(): ClickHouseClient;
  stop(): Promise<void>;
}

/** The server named by CLICKHOUSE_URL or a new embedded one, with an empty database of a random name. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = temporaryDir();
  const embedded = isRealServer ? undefined : await startEmbedded(dataDir);
  const url = embedded?.url ?? process.env.CLICKHOUSE_URL ?? '';
  const database = `embedded_${randomBytes(4).toString('hex')}_test`;
  const clients: ClickHouseClient[] = [];
  const admin = createClient({ url });
  await admin.command({ query: `CREATE DATABASE ${database}` });

  return {
    url,
    pid: embedded?.pid,
    database,
    client() {
      // Ten by default: fewer than the queries that some of these tests have in flight.
      const client = createClient({ url, database, max_open_connections: 64 });
      clients.push(client);
      return client;
    },
    async stop() {
      await admin.command({ query: `DROP DATABASE ${database}` });
      await Promise.all([admin, ...clients].map((client) => client.close()));
      await embedded?.end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
