import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, migrations } from '../test/support.ts';
import type { ClickHouse } from './db.ts';
import { migrateClickhouse } from './migrate.ts';
import { defineQuery } from './query.ts';
import { defineTable } from './table.ts';

const { log } = capturedLog();

const facts = defineTable({
  name: 'facts',
  columns: { key: { type: 'String' }, version: { type: 'UInt32' }, score: { type: 'Nullable(Decimal(18, 4))' } },
});
const current = defineQuery({
  name: 'test.current',
  sql: 'SELECT key, version, score FROM facts_current FINAL ORDER BY key',
  params: z.object({}),
  row: z.object({ key: z.string(), version: z.number(), score: z.string().nullable() }),
});

async function copyOfMigrations(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'pantau-migrations-'));
  afterAll(() => rm(dir, { recursive: true, force: true }));
  await cp(migrations, dir, { recursive: true });
  return dir;
}

async function recorded(db: ClickHouse): Promise<string[]> {
  const names = defineQuery({
    name: 'test.recorded',
    sql: 'SELECT name FROM schema_migrations FINAL ORDER BY number',
    params: z.object({}),
    row: z.object({ name: z.string() }),
  });
  return (await db.run(names, {})).map(({ name }) => name);
}

test('several copies at once, then again: the schema stands, and rows flow through it', async () => {
  const db = await freshDatabase();
  await Promise.all([migrateClickhouse(db, migrations, log), migrateClickhouse(db, migrations, log)]);
  await migrateClickhouse(db, migrations, log);
  expect(await recorded(db)).toEqual(['001_create_facts', '002_create_facts_mv']);

  const rows = [
    { key: 'a', version: 1, score: 500_000 },
    { key: 'a', version: 2, score: '76.5' },
    { key: 'b', version: 1, score: null },
  ];
  await db.insert(facts, rows);
  await db.insert(facts, rows.slice(0, 1));
  expect(await db.run(current, {})).toEqual([
    { key: 'a', version: 2, score: '76.5' },
    { key: 'b', version: 1, score: null },
  ]);
});

test('a new file is applied on top', async () => {
  const db = await freshDatabase();
  const dir = await copyOfMigrations();
  await migrateClickhouse(db, dir, log);
  await writeFile(
    join(dir, '003_add_note.sql'),
    'ALTER TABLE {database}.facts {on_cluster} ADD COLUMN IF NOT EXISTS note String',
  );
  await migrateClickhouse(db, dir, log);
  expect(await recorded(db)).toHaveLength(3);
});

test('a file that ran and was changed, or went, stops the start', async () => {
  const db = await freshDatabase();
  const dir = await copyOfMigrations();
  await migrateClickhouse(db, dir, log);
  await writeFile(join(dir, '002_create_facts_mv.sql'), 'SELECT 1');
  await expect(migrateClickhouse(db, dir, log)).rejects.toMatchObject({
    kind: 'bug',
    message: expect.stringContaining('002_create_facts_mv'),
  });
  await rm(join(dir, '002_create_facts_mv.sql'));
  await expect(migrateClickhouse(db, dir, log)).rejects.toMatchObject({ kind: 'bug' });
});

test('a gap in the numbers is refused before anything runs', async () => {
  const db = await freshDatabase();
  const dir = await copyOfMigrations();
  await rename(join(dir, '002_create_facts_mv.sql'), join(dir, '004_create_facts_mv.sql'));
  await expect(migrateClickhouse(db, dir, log)).rejects.toMatchObject({ message: expect.stringContaining('002_what_it_does') });
});
