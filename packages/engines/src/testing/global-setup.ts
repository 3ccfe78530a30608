/**
 * Vitest's global set-up of the tiers that need engines. Three projects name it and vitest runs it for each of them, in
 * one process: whoever comes first starts the engines, whoever goes last ends them.
 */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Engines, type EngineUrls, startEngines } from '../engines.ts';
import { endLeftovers } from '../run-record.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engineUrls: EngineUrls;
  }
}

const PREFIX = 'pantau-engines-';

/** A killed engine's last files may appear while the folder goes: tried again. */
const REMOVE = { recursive: true, force: true, maxRetries: 5 };

interface Shared {
  users: number;
  readonly dataDir: string;
  readonly engines: Promise<Engines>;
}
declare global {
  // Each project loads this module anew; the process's global object is all they share.
  var pantauTestEngines: Shared | undefined;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  globalThis.pantauTestEngines ??= start();
  const shared = globalThis.pantauTestEngines;
  shared.users++;
  const { kafkaBrokers, clickhouseUrl, databaseUrl } = await shared.engines;
  project.provide('engineUrls', { kafkaBrokers, clickhouseUrl, databaseUrl });
  return async () => {
    shared.users--;
    if (shared.users > 0) return;
    globalThis.pantauTestEngines = undefined;
    await (await shared.engines).kill();
    rmSync(shared.dataDir, REMOVE);
  };
}

function start(): Shared {
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  // mkdtemp makes it 700; as root, Postgres runs as another account and must be able to enter.
  chmodSync(dataDir, 0o711);
  const engines = endForgotten(dataDir)
    .then(() => startEngines({ dataDir, onProgress: (line) => console.log(line) }))
    .catch((error) => {
      rmSync(dataDir, REMOVE);
      throw error;
    });
  return { users: 0, dataDir, engines };
}

/** A test run that was killed leaves engines behind: the next run ends those whose run is over. */
async function endForgotten(own: string): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => join(tmpdir(), name)).filter((path) => path !== own)) {
    const leftovers = await endLeftovers(join(folder, 'run.json'));
    if (leftovers.kind === 'ended') rmSync(folder, REMOVE);
  }
}
