import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startStack } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import { eventually } from '@pantau/runtime/testing';

const ROOT = join(import.meta.dirname, '../../..');
const FILES = ['data/published-results.csv', 'data/rosters.csv', 'data/aggregates.csv', 'data/lapor.csv', 'data/population.csv'];

export interface LoadedStack {
  /** Where the dashboard answers. */
  readonly url: string;
  stop(): Promise<void>;
}

/** All services on real engines, with the published results loaded through the gateway as `npm start` loads them. */
export async function startLoadedStack(): Promise<LoadedStack> {
  const logDir = mkdtempSync(join(tmpdir(), 'pantau-web-'));
  const stack = await startStack({
    engines: engineUrls(),
    logDir,
    isolation: 'random',
    env: { KAFKA_SESSION_TIMEOUT_MS: '6000', LOG_LEVEL: 'warn' },
  });
  const url = stack.url('dashboard');
  const cli = join(ROOT, 'packages/cli/src/main.ts');
  await promisify(execFile)(process.execPath, [cli, 'load', ...FILES, '--json', '--url', `${url}/api/ingestion`], { cwd: ROOT });
  await eventually(() => hasArrived(url), { timeoutMs: 120_000 });
  return {
    url,
    async stop() {
      await stack.stop();
      rmSync(logDir, { recursive: true, force: true });
    },
  };
}

/** Nothing waits in a topic, and what stands late in both files is to be read: Lampung's fifteen and its province, a roster. */
async function hasArrived(url: string): Promise<boolean> {
  const freshness = await read<{ topics?: { lagMessages: number }[] }>(`${url}/api/reporting/v1/freshness`);
  const league = await read<{ items?: unknown[] }>(`${url}/api/reporting/v1/league?family=ORI&period=2022&province=18`);
  const card = await read<{ roster?: unknown }>(`${url}/api/scoring/v1/scorecards/17.07/ORI-2021/2021`);
  return (
    freshness.topics?.every(({ lagMessages }) => lagMessages === 0) === true && league.items?.length === 16 && card.roster != null
  );
}

async function read<T>(url: string): Promise<T> {
  // The services' own tests hold their shapes; here it only matters whether something is there yet.
  return (await (await fetch(url)).json()) as T;
}
