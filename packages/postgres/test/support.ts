import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { engineUrls } from '@pantau/engines/testing';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll } from 'vitest';
import { type Postgres, postgres } from '../src/postgres.ts';
import { testDatabase } from '../src/testing/index.ts';

export const migrations = fileURLToPath(new URL('migrations', import.meta.url));
export const moreMigrations = fileURLToPath(new URL('migrations-more', import.meta.url));
export const misnamedMigrations = fileURLToPath(new URL('migrations-misnamed', import.meta.url));

/** A database of its own for one test file, dropped at the end. */
export async function freshDatabase(): Promise<string> {
  const database = await testDatabase(engineUrls().databaseUrl);
  afterAll(() => database.drop());
  return database.url;
}

export async function connect(url: string, pool = 4): Promise<Postgres> {
  const { value, stop } = await postgres({ url, pool }, capturedLog().log).start();
  afterAll(stop);
  return value;
}

export async function applyDirectly(db: Postgres, dir: string): Promise<void> {
  for (const file of (await readdir(dir)).sort()) await db.execute(await readFile(`${dir}/${file}`, 'utf8'));
}
