import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@pantau/contracts';
import type { Log } from '@pantau/runtime';
import { z } from 'zod';
import type { ClickHouse } from './db.ts';
import { renderMigration } from './migration-template.ts';
import { defineQuery } from './query.ts';
import { defineTable } from './table.ts';

const RECORD = `CREATE TABLE IF NOT EXISTS {database}.schema_migrations {on_cluster}
  (number UInt32, name String, checksum String, applied_at DateTime64(3, 'UTC'))
  ENGINE = {engine:ReplacingMergeTree(applied_at)} ORDER BY number`;

const record = defineTable({
  name: 'schema_migrations',
  columns: {
    number: { type: 'UInt32' },
    name: { type: 'String' },
    checksum: { type: 'String' },
    applied_at: { type: "DateTime64(3, 'UTC')" },
  },
});

const applied = defineQuery({
  name: 'clickhouse.applied-migrations',
  sql: 'SELECT number, name, checksum FROM schema_migrations FINAL ORDER BY number',
  params: z.object({}),
  row: z.object({ number: z.number(), name: z.string(), checksum: z.string() }),
});

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly template: string;
}

/**
 * Makes the database and applies what is new in `dir`: "001_what_it_does.sql" and so on, forward only, in order.
 * ClickHouse has neither transactions over DDL nor locks, so every statement says IF NOT EXISTS: several copies that
 * start at once do the same twice without harm, and one that died half-way is finished by the next.
 * Throws AppError 'bug' where a file that ran was changed or is missing, or the numbering has a gap.
 */
export async function migrateClickhouse(db: ClickHouse, dir: string, log: Log): Promise<void> {
  const migrations = await readMigrations(dir);
  await apply(db, 'CREATE DATABASE IF NOT EXISTS {database} {on_cluster}');
  await apply(db, RECORD);
  const before = await db.run(applied, {});
  for (const { number, name, checksum } of before) {
    const file = migrations.find((each) => each.number === number);
    if (file?.checksum !== checksum) {
      throw new AppError('bug', 'bug', `migration ${name} ran here as another text than ${dir} has: write a new one instead`);
    }
  }
  const done = new Set(before.map(({ number }) => number));
  const pending = migrations.filter(({ number }) => !done.has(number));
  for (const { number, name, checksum, template } of pending) {
    await apply(db, template);
    await db.insert(record, [{ number, name, checksum, applied_at: Date.now() }]);
  }
  if (pending.length > 0) log.info({ migrations: pending.map(({ name }) => name) }, 'ClickHouse schema brought up to date');
}

async function apply(db: ClickHouse, template: string): Promise<void> {
  for (const statement of renderMigration(template, db)) await db.command(statement);
}

async function readMigrations(dir: string): Promise<Migration[]> {
  const files = (await readdir(dir)).filter((file) => !file.startsWith('.')).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const expected = String(index + 1).padStart(3, '0');
      if (!/^\d{3}_[a-z0-9_]+\.sql$/.test(file) || !file.startsWith(expected)) {
        throw new AppError('bug', 'bug', `migration ${file} in ${dir} should be named ${expected}_what_it_does.sql`);
      }
      const template = await readFile(join(dir, file), 'utf8');
      const checksum = createHash('sha256').update(template).digest('hex');
      return { number: index + 1, name: file.slice(0, -'.sql'.length), checksum, template };
    }),
  );
}
