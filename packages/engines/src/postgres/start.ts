import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startChild, whenReady } from '../child.ts';
import type { EngineStart, RunningEngine } from '../engine.ts';
import { accountFor, runAs } from './account.ts';
import { type PostgresBinaries, postgresBinaries } from './binaries.ts';
import { postgresReady } from './databases.ts';
import { clearStalePid } from './stale-pid.ts';

/** A superuser that is reachable from this machine only (listen_addresses below): not a secret. */
const USER = 'pantau';
const PASSWORD = 'pantau';
const START_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 8_000;

/** Real PostgreSQL from the npm package's binaries; the cluster is made once and kept. */
export async function startPostgres(options: EngineStart): Promise<RunningEngine> {
  const binaries = postgresBinaries();
  const cluster = join(options.dataDir, 'cluster');
  if (!existsSync(cluster)) await initialise(binaries, options.dataDir, cluster);
  await clearStalePid(cluster);

  const { command, prefix, ...account } = runAs(accountFor(cluster), binaries.postgres, [binaries.postgres, cluster]);
  const child = await startChild({
    name: 'Postgres',
    command,
    args: [...prefix, '-D', cluster, '-p', String(options.port), ...SETTINGS.flatMap((setting) => ['-c', setting])],
    env: process.env,
    logFile: options.logFile,
    ...account,
  });
  options.onChild('postgres', child.pid);
  const url = `postgres://${USER}:${PASSWORD}@127.0.0.1:${options.port}/postgres`;
  let version = '';
  const ready = postgresReady(url).then((answer) => {
    version = answer;
  });
  await whenReady(child, ready, START_TIMEOUT_MS);
  return {
    name: 'postgres',
    title: `PostgreSQL ${version}`,
    url,
    exited: child.exited,
    kill: (signal) => child.kill(signal),
    // SIGINT, the fast shutdown: SIGTERM would wait for every client to leave by itself.
    stop: async () => {
      const deadline = setTimeout(() => void child.kill('SIGQUIT'), STOP_GRACE_MS);
      await child.kill('SIGINT');
      clearTimeout(deadline);
    },
  };
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  // No socket file: its folder would have to be writable by the account Postgres runs as.
  'unix_socket_directories=',
  // Services use 4 each by default; tests run several stacks on one server.
  'max_connections=200',
];

async function initialise(binaries: PostgresBinaries, dataDir: string, cluster: string): Promise<void> {
  // Made beside and renamed: initdb killed in the middle leaves no folder that looks like a cluster and is not.
  const partial = `${cluster}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  mkdirSync(partial, { mode: 0o700 });
  const account = accountFor(partial);
  if (account) chownSync(partial, account.uid, account.gid);
  const { command, prefix, ...ids } = runAs(account, binaries.initdb, [binaries.initdb, partial]);
  const passwordFile = join(dataDir, 'password');
  writeFileSync(passwordFile, `${PASSWORD}\n`);
  // The built-in C.UTF-8 sorts the same on every machine; a locale of the operating system would not.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  try {
    await promisify(execFile)(command, [...prefix, `--pgdata=${partial}`, ...locale, ...access], { ...ids });
  } finally {
    rmSync(passwordFile);
  }
  renameSync(partial, cluster);
}
