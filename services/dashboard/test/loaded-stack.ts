import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startStack } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import { createHealth, createMetrics, createScope, httpServer } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { createGateway } from '../src/app.ts';
import { readBoundaries } from '../src/boundaries.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILES = ['data/published-results.csv', 'data/rosters.csv', 'data/aggregates.csv', 'data/lapor.csv', 'data/population.csv'];

export interface LoadedStack {
  /** Where the dashboard answers. */
  readonly url: string;
  /** Another gateway before the same services, with a file of boundaries; where it answers. It ends with the stack. */
  gatewayWith(boundariesFile: string): Promise<string>;
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
  const scope = createScope();
  return {
    url,
    async gatewayWith(file) {
      const at = (service: 'ingestion' | 'scoring' | 'reporting' | 'complaints') => [stack.url(service)];
      const { mounts, readiness } = createGateway({
        services: {
          ingestion: at('ingestion'),
          scoring: at('scoring'),
          reporting: at('reporting'),
          complaints: at('complaints'),
        },
        boundaries: await readBoundaries(file),
        webDir: join(ROOT, 'services/dashboard/dist'),
      });
      await scope.start(readiness);
      const { log } = capturedLog('warn');
      const server = { title: 'dashboard', version: 'test', routes: [], mounts, log, health: createHealth() };
      const started = await scope.start(
        httpServer({ host: '127.0.0.1', port: 0 }, { ...server, metrics: createMetrics('dashboard') }),
      );
      return started.url;
    },
    async stop() {
      await scope.stop();
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
