/** What a rebuild leaves: the word of scoring that nothing stands any more, and the state that two runs cannot share. */
import { defineQuery } from '@pantau/clickhouse';
import { engineUrls } from '@pantau/engines/testing';
import { readAndHandle } from '@pantau/kafka/testing';
import { migratePostgres, postgres } from '@pantau/postgres';
import { testDatabase } from '@pantau/postgres/testing';
import { createScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { heldWatermark, postgresRebuildState } from '../src/adapters/rebuild-state.ts';
import { rowCounts } from '../src/queries/row-counts.ts';
import { batchOf, printed, scorecard, unit } from './events.ts';
import { startStore } from './store-harness.ts';

const units = defineQuery({
  name: 'test.units',
  sql: 'SELECT unit_code, generation, version FROM unit_result_current_v1 FINAL ORDER BY unit_code',
  params: z.object({}),
  row: z.object({ unit_code: z.string(), generation: z.number(), version: z.number() }),
});

test('shows nothing of what a newer generation says is gone, and all that comes there later', async () => {
  const store = await startStore();
  try {
    const about = (institution: string) => ({ institution, instrument: 'ORI-2023', period: '2023' });
    const goneUnit = unit({ ...about('18.72'), unit: { code: 'gone' }, generation: 2, version: 0, withdrawn: true });
    const goneCard = scorecard({ ...about('18.71'), generation: 2, version: 0 });
    await store.add([
      printed('18.71', '2023', 700_000, 'C', 'kuning', { version: 9 }),
      printed('18.72', '2023', 800_000, 'B', 'hijau'),
      unit({ ...about('18.72'), unit: { code: 'gone' }, version: 9, scoreE4: 800_000 }),
      unit({ ...about('18.72'), unit: { code: 'stays' }, scoreE4: 800_000 }),
      goneUnit,
      goneCard,
    ]);
    const shown = async () => {
      const { body } = await store.get('/v1/league?family=ORI&period=2023');
      return body.items.map(({ institution }: { institution: { code: string } }) => institution.code);
    };
    expect(await shown()).toEqual(['18.72']);
    expect((await store.get('/v1/institutions/18.71/trend?family=ORI')).body.items).toEqual([]);
    expect((await store.get('/v1/periods')).body.items).toMatchObject([{ institutions: 1 }]);
    expect(await store.rows(units)).toEqual([{ unit_code: 'stays', generation: 1, version: 1 }]);
    expect(await store.rows(rowCounts)).toEqual([{ institution_results: 1, unit_results: 1 }]);

    await store.add([
      printed('18.71', '2023', 710_000, 'C', 'kuning', { generation: 2, version: 1 }),
      unit({ ...about('18.72'), unit: { code: 'gone' }, generation: 2, version: 1, scoreE4: 810_000 }),
      // And in whatever order.
      goneUnit,
      goneCard,
    ]);
    expect(await shown()).toEqual(['18.72', '18.71']);
    expect((await store.rows(units)).map(({ unit_code }) => unit_code)).toEqual(['gone', 'stays']);

    // Zero is what was never written: with content it breaks the contract.
    const broken = [
      printed('18.73', '2023', 700_000, 'C', 'kuning', { version: 0 }),
      unit({ ...about('18.72'), unit: { code: 'x' }, version: 0 }),
    ];
    expect(
      await readAndHandle(
        store.sinkOver((same) => same),
        batchOf(broken),
      ),
    ).toEqual(['incomplete_key', 'incomplete_key']);
  } finally {
    await store.stop();
  }
});

test('a run goes on only from the state in which it found the rebuild', async () => {
  const database = await testDatabase(engineUrls().databaseUrl);
  const scope = createScope();
  const { log } = capturedLog('warn');
  try {
    const config = { url: database.url, pool: 2 };
    await migratePostgres(config, `${import.meta.dirname}/../migrations/postgres`, log);
    const db = await scope.start(postgres(config, log));
    const state = postgresRebuildState(db);
    const { id } = await state.begin();
    await expect(state.begin()).rejects.toMatchObject({ kind: 'conflict' });
    const other = { code: 'already_running' };
    await expect(state.swapping(id, { a: 'new' })).rejects.toMatchObject(other);
    expect(await heldWatermark(db)).toBeUndefined();
    await state.closing(id, 1_767_578_400_000);
    expect(await heldWatermark(db)).toBe(1_767_578_400_000);
    await expect(state.begin()).rejects.toMatchObject({ kind: 'conflict' });
    await state.swapping(id, { a: 'old' });
    expect(await heldWatermark(db)).toBe(1_767_578_400_000);
    // A second run, late: the tables that it would note as the old ones are the new ones by now.
    await expect(state.swapping(id, { a: 'new' })).rejects.toMatchObject(other);
    await expect(state.moved(id, ['replaying', 'closing'], 'abandoned')).rejects.toMatchObject(other);
    expect(await state.last()).toMatchObject({ id, state: 'swapping', oldTables: { a: 'old' } });
    await state.moved(id, ['swapping'], 'swapped');
    expect(await heldWatermark(db)).toBeUndefined();
    const next = await state.begin();
    await state.closing(next.id, null);
    expect(await heldWatermark(db)).toBeNull();
  } finally {
    await scope.stop();
    await database.drop();
  }
});
