/** A store that an older build has filled, brought up to date on a real ClickHouse. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClickHouse, clickhouse, defineQuery, migrateClickhouse } from '@pantau/clickhouse';
import { testDatabase } from '@pantau/clickhouse/testing';
import { engineUrls } from '@pantau/engines/testing';
import { createScope, type Log } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { clickhouseResultStore } from '../src/adapters/clickhouse-result-store.ts';
import { institutionRow } from '../src/domain/result-rows.ts';
import { scorecard } from './events.ts';

const MIGRATIONS = join(import.meta.dirname, '../migrations/clickhouse');

const current = defineQuery({
  name: 'test.current',
  sql: 'SELECT institution, expected_units, received_units, level_code, level_basis FROM institution_result_current_v1 FINAL ORDER BY institution',
  params: z.object({}),
  row: z.object({
    institution: z.string(),
    expected_units: z.number().nullable(),
    received_units: z.number().nullable(),
    level_code: z.array(z.string()),
    level_basis: z.array(z.string()),
  }),
});

/** As a build with the first `count` migrations leaves it. */
async function migrateTo(count: number, db: ClickHouse, log: Log): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'pantau-migrations-'));
  const files = (await readdir(MIGRATIONS)).sort().slice(0, count);
  for (const file of files) await cp(join(MIGRATIONS, file), join(dir, file));
  await migrateClickhouse(db, dir, log);
  await rm(dir, { recursive: true });
}

test('rows of before stay as they were, and rows of now bring what was received and how values were given', async () => {
  const { log } = capturedLog('warn');
  const scope = createScope();
  const database = await testDatabase(engineUrls().clickhouseUrl);
  const db = await scope.start(clickhouse(database, log));
  try {
    await migrateTo(8, db, log);
    const insert = (institution: string) =>
      db.command(
        `INSERT INTO ${db.database}.institution_result_history_v1 (institution, period, generation, version, expected_units, level_code, level_n, level_sum) VALUES ('${institution}', '2023', 1, 1, 4, ['PG'], [4], [300])`,
      );
    await insert('18.01');
    await migrateClickhouse(db, MIGRATIONS, log);
    // A copy of the older build that is still running names only the columns that it knows.
    await insert('18.02');
    const { data } = scorecard({
      ...{ institution: '18.03', instrument: 'ORI-2023', period: '2023', expectedUnits: 4, receivedUnits: 3 },
      computed: { scoreE4: 750_000, sums: [{ code: 'PG', n: 3, sum: '225.0000', basis: 2 }] },
    });
    await clickhouseResultStore(db).addInstitutions([institutionRow(data, { kind: 'regency', province: '18' })]);
    const before = { expected_units: 4, received_units: null, level_code: ['PG'], level_basis: [] };
    expect(await db.run(current, {})).toEqual([
      { institution: '18.01', ...before },
      { institution: '18.02', ...before },
      { institution: '18.03', expected_units: 4, received_units: 3, level_code: ['PG'], level_basis: ['points'] },
    ]);
  } finally {
    await scope.stop();
    await database.drop();
  }
});
