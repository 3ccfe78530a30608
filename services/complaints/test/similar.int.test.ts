import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSimilar } from '../src/usecases/find-similar.ts';
import { type Harness, person, startHarness } from './harness.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness();
});
afterAll(() => h.stop());

const DAY = 86_400_000;
async function file(over: { lat?: number; lon?: number; category?: string; daysAgo?: number; description?: string } = {}) {
  const { lat = -5.39, lon = 105.26, category = 'jalan-rusak', daysAgo = 0 } = over;
  const { description = 'Jalan berlubang di depan pasar.' } = over;
  const receivedAt = h.clock.now().getTime() - daysAgo * DAY;
  const { case: filed } = await h.complaints.file(
    { tenant: '18', category, description, place: { lat, lon, accuracyM: 10 }, receivedAt, channel: 'loket' },
    person('op-1'),
  );
  return filed;
}

test('open cases of the category that are close by and recent, the most alike first', async () => {
  const same = await file();
  const otherWords = await file({ lat: -5.3905, description: 'Aspal ambles dekat toko.' });
  const closed = await file();
  await h.complaints.act(closed.id, { action: 'arsipkan', reason: 'format' }, person('op-1'));
  // 0.0045 degrees of latitude are 500 m.
  await file({ lat: -5.3945 });
  await file({ lon: 105.2645 });
  await file({ category: 'sampah-sembarangan' });
  await file({ daysAgo: 31 });
  const filed = await file();
  const found = await findSimilar(h.store, filed);
  expect(found.map(({ id, distanceM, case: { state } }) => [id, distanceM, state])).toEqual([
    [same.id, 0, 'diterima'],
    [otherWords.id, 56, 'diterima'],
  ]);
  expect(await findSimilar(h.store, { ...filed, place: null })).toEqual([]);
});

test('a photo that no case took is gone after a day, one of a case is not', async () => {
  const at = h.clock.now().getTime();
  const photo = (id: string, age: number) => ({
    ...{ id, tenant: '18', mediaType: 'image/jpeg', content: Buffer.from('x'), sha256: 'x', at: at - age },
  });
  const { attachments } = h;
  for (const [id, age] of [
    ['taken', 2 * DAY],
    ['old', DAY + 1],
    ['young', DAY - 1],
  ] as const)
    await attachments.add(photo(id, age));
  await h.complaints.file({ tenant: '18', description: 'Jalan rusak.', attachments: ['taken'] }, person('op-1'));
  expect(await attachments.removeUnused(at - DAY)).toBe(1);
  const left = await h.db.query<{ id: string }>('SELECT id FROM attachment ORDER BY id');
  expect(left.map(({ id }) => id)).toEqual(['taken', 'young']);
});

test('are found by their index, however many the channel has', async () => {
  // All over the province.
  await h.db.execute(`INSERT INTO case_file (id, tenant, version, prior_version, state, class, category, is_closed, confidential,
      received_at, updated_at, body)
    SELECT 'UJI-' || i, '18', 1, 0, 'diterima', 'pengaduan', 'jalan-rusak', false, false, now(), now(),
      jsonb_build_object('place', jsonb_build_object('lat', -6 + i / 2000.0, 'lon', 104 + i % 100 / 50.0))
    FROM generate_series(1, 4000) AS i`);
  await h.db.execute('ANALYZE case_file');
  const rows = await h.db.query<Record<string, string>>(`EXPLAIN SELECT body FROM case_file
    WHERE tenant = '18' AND category = 'jalan-rusak' AND NOT is_closed
      AND (body #>> '{place,lat}')::float8 BETWEEN -5.4 AND -5.38 AND (body #>> '{place,lon}')::float8 BETWEEN 105.2 AND 105.3`);
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/case_file_near[\s\S]*Index Cond:.*place,lon/);
});

test('a vague point is filed with a warning, and told the same when it is sent again', async () => {
  const place = { lat: -5.39, lon: 105.26, accuracyM: 3000 };
  const filed = () => h.complaints.file({ tenant: '18', description: 'Jalan rusak.', place }, person('op-1', 'key-vague'));
  const [first, again] = [await filed(), await filed()];
  expect([first.again, first.warnings]).toEqual([false, ['place_inaccurate']]);
  expect([again.again, again.warnings]).toEqual([true, ['place_inaccurate']]);
});
