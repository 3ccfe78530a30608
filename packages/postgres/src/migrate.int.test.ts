import { readFile } from 'node:fs/promises';
import { capturedLog } from '@pantau/runtime/testing';
import { beforeAll, expect, test } from 'vitest';
import { connect, freshDatabase, migrations, misnamedMigrations, moreMigrations } from '../test/support.ts';
import { deliveryDdl } from './delivery-ddl.ts';
import { migratePostgres } from './migrate.ts';

const { log } = capturedLog();
let url: string;

beforeAll(async () => {
  url = await freshDatabase();
});

test('many copies start at once: each migration runs once, and none fails', async () => {
  const copies = Array.from({ length: 4 }, () => migratePostgres({ url, pool: 1 }, migrations, log));
  await Promise.all(copies);
  const db = await connect(url);
  const ran = await db.query<{ name: string }>('SELECT name FROM schema_migrations ORDER BY id');
  expect(ran.map(({ name }) => name)).toEqual(['001_create_delivery', '002_create_things']);
});

test('what is new is added to what ran before', async () => {
  await migratePostgres({ url, pool: 1 }, moreMigrations, log);
  const db = await connect(url);
  await db.execute(`INSERT INTO things (id, note) VALUES ('a', 'b')`);
  expect(await db.query('SELECT note FROM things')).toEqual([{ note: 'b' }]);
});

test('a schema of its own keeps its tables and its record apart', async () => {
  await migratePostgres({ url, pool: 1 }, migrations, log, 'apart');
  const db = await connect(url);
  expect(await db.query('SELECT count(*) AS n FROM apart.schema_migrations')).toEqual([{ n: 2 }]);
});

test('a file out of numbering is refused before anything runs', async () => {
  await expect(migratePostgres({ url, pool: 1 }, misnamedMigrations, log)).rejects.toMatchObject({
    kind: 'bug',
    message: expect.stringContaining('001_what_it_does.sql'),
  });
});

test('a history that does not match the files is refused', async () => {
  const other = await freshDatabase();
  await migratePostgres({ url: other, pool: 1 }, moreMigrations, log);
  await expect(migratePostgres({ url: other, pool: 1 }, migrations, log)).resolves.toBeUndefined();
  const db = await connect(other);
  await db.execute(`DELETE FROM schema_migrations WHERE name = '001_create_delivery'`);
  await expect(migratePostgres({ url: other, pool: 1 }, migrations, log)).rejects.toMatchObject({ kind: 'bug' });
});

test('the DDL that services copy is the DDL that is tested here', async () => {
  const squeeze = (sql: string) => sql.replace(/--.*/g, '').replace(/\s+/g, ' ').trim();
  expect(squeeze(await readFile(`${migrations}/001_create_delivery.sql`, 'utf8'))).toBe(squeeze(deliveryDdl));
});
