/** Provinces as they were and as they are: on a real ClickHouse, worked out by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store?.stop());

test('a regency counts for the province that it was in, and by today for the one that it is in', async () => {
  await store.add([
    printed('94.04', '2022', 250_000, 'E', 'merah'),
    printed('91.03', '2022', 300_000, 'E', 'merah'),
    printed('94.04', '2023', 541_100, 'C', 'kuning'),
    printed('91.03', '2023', 600_000, 'C', 'kuning'),
    printed('91', '2022', 500_000, 'D', 'merah'),
    printed('91', '2023', 520_000, 'D', 'merah'),
  ]);
  const codesIn = async (province: string, period: string, borders: string) => {
    const { body } = await store.get(
      `/v1/league?family=ORI&period=${period}&province=${province}&kind=regency&borders=${borders}`,
    );
    return [body.provinceExisted, ...body.items.map(({ institution }: { institution: { code: string } }) => institution.code)];
  };
  expect(await codesIn('91', '2022', 'then')).toEqual([true, '91.03', '94.04']);
  expect(await codesIn('91', '2022', 'today')).toEqual([true, '91.03']);
  expect(await codesIn('94', '2022', 'then')).toEqual([false]);
  expect(await codesIn('94', '2023', 'then')).toEqual([true, '94.04']);
  const mimika = (await store.get('/v1/league?family=ORI&period=2022')).body.items.find(
    ({ institution }: { institution: { code: string } }) => institution.code === '94.04',
  );
  expect(mimika).toMatchObject({ provinceThen: '91', institution: { provinceCode: '94' } });

  const movementOf = async (filter: string) => {
    const { body } = await store.get(`/v1/league?family=ORI&period=2023${filter}`);
    return body.items.find(({ institution }: { institution: { code: string } }) => institution.code === '94.04').movement;
  };
  expect(await movementOf('')).toMatchObject({ score: '29.11', rank: 0, ladder: { from: 2, to: 2, of: 2 }, reason: null });
  // Of Papua Tengah's ladder there was no round before; the score moved all the same.
  expect(await movementOf('&province=94')).toMatchObject({ score: '29.11', rank: null, reason: 'not_ranked_before' });

  const cells = async (borders: string) => {
    const { body } = await store.get(`/v1/heatmap?family=ORI&from=2022&to=2023&borders=${borders}`);
    const row = (code: string) => body.cells[body.rows.findIndex((each: { code: string }) => each.code === code)];
    return [row('91'), row('94')].map((cell) => cell.map(({ value, n }: { value: string; n: number }) => `${value} of ${n}`));
  };
  expect(await cells('then')).toEqual([
    ['27.50 of 2', '60.00 of 1'],
    ['null of 0', '54.11 of 1'],
  ]);
  expect(await cells('today')).toEqual([
    ['30.00 of 1', '60.00 of 1'],
    ['25.00 of 1', '54.11 of 1'],
  ]);
});

test('the series of Papua says which shape it speaks of, and that of a new province from when it is', async () => {
  const papua = (await store.get('/v1/institutions/91/trend?family=ORI')).body;
  expect(papua.founded).toBeNull();
  expect(papua.items.map(({ bordersChanged, members }: Record<string, unknown>) => [bordersChanged, members])).toEqual([
    [false, 29],
    [true, 9],
  ]);
  expect(papua.items[1].left).toContain('94.04');
  const tengah = (await store.get('/v1/institutions/94/trend?family=ORI')).body;
  expect(tengah.founded).toMatchObject({ firstYear: '2023', predecessors: [{ code: '91', name: 'Provinsi Papua' }] });
  const mimika = (await store.get('/v1/institutions/94.04/trend?family=ORI')).body;
  expect(mimika.items[0].ranks[1]).toMatchObject({ scope: 'province', province: '91', rank: 2, of: 2 });
});

test('borders of no time are refused', async () => {
  expect(await store.get('/v1/league?family=ORI&period=2024&borders=never')).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/query/borders', code: 'not_one_of' }] },
  });
});
