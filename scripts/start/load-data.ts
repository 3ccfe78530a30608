/** The published results and figures of `data/`, through the public API by the same command that a province types. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { REPOSITORY } from '@pantau/engines';

/** What `pantau load` reads; other files of data/ are documentation. */
const FILES = ['rosters', 'published-results', 'lapor', 'aggregates', 'population', 'mpp'].map((file) =>
  join(REPOSITORY, 'data', `${file}.csv`),
);

export type LoadOutcome = 'loaded' | 'unchanged' | 'some rejected';

/**
 * Loads unless the same files were loaded before into the same data. Loading twice would change nothing either; the mark
 * only saves the time. It lies in the engines' data folder, so that it goes when they go.
 */
export async function loadData(ingestionUrl: string, dataDir: string, engines: readonly string[]): Promise<LoadOutcome> {
  const mark = join(dataDir, 'loaded');
  const wanted = fingerprint(engines);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return 'unchanged';
  const cli = join(REPOSITORY, 'packages/cli/src/main.ts');
  const child = spawn(process.execPath, [cli, 'load', ...FILES, '--url', ingestionUrl], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  // 1: rows were refused and named; the others are in. Anything else, a signal too: not all was sent, so nothing is marked.
  if (code !== 0 && code !== 1) throw new Error(`pantau load: exit code ${code}`);
  writeFileSync(mark, wanted);
  return code === 0 ? 'loaded' : 'some rejected';
}

/** Waits until everything that was sent can be seen in reports. */
export async function untilVisible(reportingUrl: string, timeoutMs: number): Promise<boolean> {
  for (const until = Date.now() + timeoutMs; Date.now() < until; await delay(250)) {
    if (await nothingWaits(reportingUrl)) return true;
  }
  return false;
}

async function nothingWaits(reportingUrl: string): Promise<boolean> {
  const reply = await fetch(`${reportingUrl}/v1/freshness`).catch(() => undefined);
  if (!reply?.ok) return false;
  const body: unknown = await reply.json();
  if (typeof body !== 'object' || body === null || !('topics' in body) || !Array.isArray(body.topics)) return false;
  return body.topics.length > 0 && body.topics.every((topic) => topic.lagMessages === 0);
}

/** The rulebook belongs to it: rows whose instrument it did not know were left waiting, and come in when it does. */
function fingerprint(engines: readonly string[]): string {
  const rules = globSync('packages/rulebook/{src,instruments,measures}/**/*.{ts,json}', { cwd: REPOSITORY }).sort();
  const hash = createHash('sha256').update(engines.join(' '));
  for (const file of [...FILES, ...rules.map((rule) => join(REPOSITORY, rule))]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
