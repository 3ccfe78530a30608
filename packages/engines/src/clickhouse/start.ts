import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChild, whenReady } from '../child.ts';
import type { EngineStart, RunningEngine } from '../engine.ts';

const START_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 8_000;

/** `clickhouse-embedded` as a process of its own: one process owns the data folder, and a crash of the engine is not ours. */
export async function startClickHouse(options: EngineStart): Promise<RunningEngine> {
  mkdirSync(options.dataDir, { recursive: true });
  const serving = Promise.withResolvers<void>();
  const child = await startChild({
    name: 'ClickHouse',
    command: process.execPath,
    args: [join(import.meta.dirname, '../clickhouse-embedded/main.ts'), options.dataDir, String(options.port)],
    env: process.env,
    logFile: options.logFile,
    channel: true,
    onLine: (line) => {
      if (line.includes('"ready":true')) serving.resolve();
    },
  });
  options.onChild('clickhouse', child.pid);
  await whenReady(child, serving.promise, START_TIMEOUT_MS);
  const url = `http://127.0.0.1:${options.port}`;
  // The process takes these two from its environment, which is this one.
  const { CLICKHOUSE_USER = 'default', CLICKHOUSE_PASSWORD = '' } = process.env;
  const headers = { 'X-ClickHouse-User': CLICKHOUSE_USER, 'X-ClickHouse-Key': CLICKHOUSE_PASSWORD };
  const version = await (await fetch(`${url}/?query=${encodeURIComponent('SELECT version()')}`, { headers })).text();
  return {
    name: 'clickhouse',
    title: `ClickHouse ${version.trim()}`,
    url,
    exited: child.exited,
    kill: (signal) => child.kill(signal),
    stop: () => child.stop(STOP_GRACE_MS),
  };
}
