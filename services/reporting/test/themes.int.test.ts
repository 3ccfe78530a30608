/** What instruments asked about one theme: on a real ClickHouse, worked out by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computed } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store?.stop());

test('one theme side by side: what each instrument asks, the means of what was given, scores and points apart', async () => {
  const sums = (basis: number, sum: string, n: number) => ({ sums: [{ code: 'PG', n, sum, basis }] });
  await store.add([
    computed('35.01', '2023', 700_000, 7, 7, sums(1, '490.0000', 7)),
    computed('35.02', '2023', 800_000, 3, 3, sums(1, '270.0000', 3)),
    computed('35.03', '2023', 800_000, 2, 2, sums(2, '30.0000', 2)),
    // From a build that did not say how the values were given.
    computed('35.04', '2023', 800_000, 2, 2, sums(0, '199.0000', 2)),
  ]);
  const listed = (await store.get('/v1/themes')).body.items;
  expect(listed.find(({ code }: { code: string }) => code === 'SP.pengaduan').instruments).toContainEqual({
    ...{ instrument: 'ORI-2023', parts: 1 },
  });
  const { status, body } = await store.get('/v1/themes/SP.pengaduan?province=35&from=2016&to=2025');
  expect(status).toBe(200);
  const ids = body.items.map(({ instrument }: { instrument: string }) => instrument);
  for (const id of ['ORI-2016', 'ORI-2021', 'ORI-2023', 'PEKPPP-2022', 'SKM-2017']) expect(ids).toContain(id);
  expect(ids).not.toContain('ORI-2015');
  const ori2023 = body.items.find(({ instrument }: { instrument: string }) => instrument === 'ORI-2023');
  expect(ori2023.parts).toMatchObject([
    {
      ...{ code: 'PG', level: 'dimension', scale: { min: '0.00', max: '100.00' }, parts: [] },
      values: [
        { period: '2023', basis: 'points', mean: '15.00', n: 2, institutions: 1 },
        { period: '2023', basis: 'score', mean: '76.00', n: 10, institutions: 2 },
      ],
    },
  ]);
  const one = (await store.get('/v1/themes/SP.pengaduan?institution=35.02&from=2023&to=2023', { 'accept-language': 'en' })).body;
  expect(one).toMatchObject({ institution: { code: '35.02' }, province: null, theme: { code: 'SP.pengaduan' } });
  expect(one.items.find(({ instrument }: { instrument: string }) => instrument === 'ORI-2023').parts[0].values).toEqual([
    { period: '2023', basis: 'score', mean: '90.00', n: 3, institutions: 1 },
  ]);
});

test.each([
  ['/v1/themes/XX', 404, 'unknown_theme'],
  ['/v1/themes/SP?institution=18&province=18', 422, 'institution_or_province'],
  ['/v1/themes/SP?institution=99', 422, 'unknown_institution'],
])('%s answers %i', async (path, status, code) => {
  const answer = await store.get(path);
  expect(answer.status).toBe(status);
  expect([answer.body.code, answer.body.errors?.[0]?.code]).toContain(code);
});
