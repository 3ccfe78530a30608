/** Movers, distribution, comparison, indicators, breakdown and peers over a tiny country, with answers worked out by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computed, printed, unit } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

/*
 *                     2022           2023        change
 * 18.71 Bandar Lampung  70.00 C        82.50 B     +12.50   city
 * 18.72 Metro           80.00 B        80.00 B       0.00   city, computed in 2023
 * 18.01                 60.00 C        55.00 C      -5.00   regency
 * 18.02                 65.00 C        -                    regency, zone alone in 2023
 * 18.03                 -              77.00 C              regency, not known in 2022
 * 16.71 Palembang       90.00 A        88.00 A      -2.00   city of another province
 * 18    Lampung itself  75.00 C        75.00 C       0.00   province
 */
const LEVELS = [
  // Basis 2 is points, 1 is a score.
  { code: 'IN', n: 2, sum: '30.5', basis: 2 },
  { code: 'PR', n: 2, sum: '21', basis: 2 },
  { code: 'IN1.1', n: 2, sum: '155', basis: 1 },
];
let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add([
    printed('18.71', '2022', 700_000, 'C', 'kuning'),
    printed('18.72', '2022', 800_000, 'B', 'hijau'),
    printed('18.01', '2022', 600_000, 'C', 'kuning'),
    printed('18.02', '2022', 650_000, 'C', 'kuning'),
    printed('16.71', '2022', 900_000, 'A', 'hijau'),
    printed('18', '2022', 750_000, 'C', 'kuning'),
    // Corrected from 40.00, and the old version comes again.
    printed('18.71', '2023', 825_000, 'B', 'hijau', { version: 2 }),
    printed('18.71', '2023', 400_000, 'D', 'merah'),
    computed('18.72', '2023', 800_000, 2, 2, { sums: LEVELS }),
    printed('18.01', '2023', 550_000, 'C', 'kuning'),
    printed('18.02', '2023', null, '', 'kuning'),
    printed('18.03', '2023', 770_000, 'C', 'kuning'),
    computed('16.71', '2023', 880_000, 1, 1, { sums: [{ code: 'IN', n: 1, sum: '18', basis: 2 }] }),
    printed('18', '2023', 750_000, 'C', 'kuning'),
  ]);
  await store.add([
    unit({
      ...{ institution: '18.72', instrument: 'ORI-2023', period: '2023', unit: { code: 'a', name: 'Dinas A', kind: 'other' } },
      ...{ scoreE4: 850_000, category: 'B', zone: 'hijau', values: [{ code: 'IN1.1', valueE4: 800_000, basis: 1 }] },
    }),
    unit({
      ...{ institution: '18.72', instrument: 'ORI-2023', period: '2023', unit: { code: 'b', name: 'Dinas B', kind: 'other' } },
      ...{ scoreE4: 750_000, category: 'C', zone: 'kuning', values: [{ code: 'IN1.1', valueE4: 750_000, basis: 1 }] },
    }),
    unit({ institution: '18.72', instrument: 'ORI-2023', period: '2023', unit: { code: 'gone' }, withdrawn: true }),
  ]);
});
afterAll(() => store?.stop());

interface Named {
  readonly institution: { readonly code: string };
}
const codes = (items: readonly Named[]) => items.map(({ institution }) => institution.code);
const Q = 'family=ORI&period=2023';

test('movers: who rose, who fell, and why the others are not told of', async () => {
  const { body } = await store.get(`/v1/movers?${Q}`);
  expect(body).toMatchObject({ against: '2022', comparable: 5, risen: 1, fallen: 2, unchanged: 2 });
  expect(body.up).toEqual([
    {
      institution: expect.objectContaining({ code: '18.71' }),
      ...{ from: '70.00', to: '82.50', change: '12.50', zoneFrom: 'kuning', zoneTo: 'hijau', categoryFrom: 'C', categoryTo: 'B' },
      // Cities ranked both times: Palembang 90, Metro 80, Bandar Lampung 70; then Palembang 88, Bandar Lampung 82.5, Metro 80.
      rankChange: 1,
    },
  ]);
  expect(body.down.map(({ change, ...each }: Named & { change: string }) => [codes([each])[0], change])).toEqual([
    ['18.01', '-5.00'],
    ['16.71', '-2.00'],
  ]);
  expect(new Map(body.reasons.map(({ reason, count }: { reason: string; count: number }) => [reason, count]))).toEqual(
    new Map([
      ['no_score', 1],
      ['no_score_before', 1],
    ]),
  );
  const one = await store.get(`/v1/movers?${Q}&province=18&kind=city&limit=1`);
  expect(one.body).toMatchObject({ comparable: 2, risen: 1, fallen: 0, unchanged: 1 });
});

test('movers: over a break in series there is nothing to tell', async () => {
  const { body } = await store.get('/v1/movers?family=ORI&period=2022');
  expect(body).toMatchObject({
    against: '2021',
    comparable: 0,
    up: [],
    down: [],
    reasons: [{ reason: 'break_in_series', count: 6 }],
  });
});

test('distribution: of all, of provinces without their own score, and of what has no score', async () => {
  const { body } = await store.get(`/v1/distribution?${Q}&kind=regency,city`);
  // 55, 77, 80, 82.5, 88: quartiles are the 2nd, 3rd and 4th; the mean is 382.5 / 5. Off it by 21.5, .5, 3.5, 6, 11.5: squares 462.25, .25,
  // 12.25, 36, 132.25 are 643, of five 128.6, its root 11.34. Gini: (-4·55 -2·77 +2·82.5 +4·88) / (5·382.5) = 143 / 1912.5 = 0.0748.
  expect(body.items).toEqual([
    {
      ...{ key: 'all', name: null, n: 5, min: '55.00', q1: '77.00', median: '80.00', q3: '82.50', max: '88.00' },
      ...{ mean: '76.50', spread: '5.50', deviation: '11.34', gini: '0.075', breakBefore: false },
      zones: { hijau: 3, kuning: 3, merah: 0, unknown: 0 },
      bins: expect.any(Array),
    },
  ]);
  expect(body.unscored).toBe(1);
  const filled = body.items[0].bins.filter(({ n }: { n: number }) => n > 0);
  expect(filled.map(({ from, n }: { from: string; n: number }) => [from, n])).toEqual([
    ['55.00', 1],
    ['75.00', 1],
    ['80.00', 2],
    ['85.00', 1],
  ]);
  const provinces = await store.get(`/v1/distribution?${Q}&by=province`);
  expect(provinces.body.items.map(({ key, n, mean }: { key: string; n: number; mean: string }) => [key, n, mean])).toEqual([
    ['16', 1, '88.00'],
    ['18', 4, '73.63'], // 294.5 / 4 = 73.625, half-up; Lampung's own 75 is not of it
  ]);
  const periods = await store.get('/v1/distribution?family=ORI&by=period&from=2022&to=2023&kind=city');
  expect(periods.body.items.map(({ key, mean, breakBefore }: Record<string, unknown>) => [key, mean, breakBefore])).toEqual([
    ['2022', '80.00', true],
    ['2023', '83.50', false],
  ]);
  expect((await store.get('/v1/distribution?family=ORI')).body.errors[0]).toMatchObject({
    pointer: '/query/period',
    code: 'required',
  });
});

test('comparison: in the order asked for, nothing where nothing is known, dimensions by basis', async () => {
  const { body } = await store.get('/v1/comparison?family=ORI&institutions=18.72,18.03');
  expect(body).toMatchObject({ periods: ['2022', '2023'], breaks: ['2022'], period: '2023' });
  expect(codes(body.items)).toEqual(['18.72', '18.03']);
  expect(body.items[1].points).toEqual([null, expect.objectContaining({ period: '2023', score: '77.00', basis: 'published' })]);
  expect(body.items[0].dimensions).toEqual([
    { code: 'IN', name: 'Input', n: 2, mean: '15.25', basis: 'points' },
    { code: 'PR', name: 'Proses', n: 2, mean: '10.50', basis: 'points' },
  ]);
  const refused = async (institutions: string) =>
    (await store.get(`/v1/comparison?family=ORI&institutions=${institutions}`)).body.errors[0].code;
  expect(await refused('18.72,18.72')).toBe('too_many_institutions');
  expect(await refused('18.01,18.02,18.03,18.04,18.05,18.06,18.07,18.08,18.09')).toBe('too_many_institutions');
  expect(await refused('18.99')).toBe('unknown_institution');
});

test('indicators: means of institutions by province, own results apart', async () => {
  const { body } = await store.get(`/v1/heatmap/indicators?${Q}&level=dimension`);
  expect(body.instrument).toBe('ORI-2023');
  expect(body.rows.map(({ code, basis }: { code: string; basis: string }) => `${code} ${basis}`)).toEqual([
    'IN points',
    'PR points',
  ]);
  const at = (row: number, code: string) =>
    body.cells[row][body.columns.findIndex((each: { code: string }) => each.code === code)];
  expect([at(0, '18'), at(0, '16'), at(1, '16')]).toEqual([
    // One city each: how many units it has does not count.
    { value: '15.25', n: 1 },
    { value: '18.00', n: 1 },
    { value: null, n: 0 },
  ]);
  const indicators = await store.get(`/v1/heatmap/indicators?${Q}&level=indicator`);
  expect(indicators.body.rows).toEqual([expect.objectContaining({ code: 'IN1.1', basis: 'score', level: 'indicator' })]);
  const own = await store.get(`/v1/heatmap/indicators?${Q}&measure=own`);
  expect(own.body.rows).toEqual([]);
});

test('breakdown: its own parts beside those of its peers, and its units without those withdrawn', async () => {
  const { body } = await store.get(`/v1/institutions/18.72/breakdown?${Q}`);
  expect(body.levels).toEqual([
    // Both cities count the same: (30.5 / 2 + 18) / 2 = 16.625.
    {
      code: 'IN',
      name: 'Input',
      level: 'dimension',
      parent: null,
      basis: 'points',
      n: 2,
      mean: '15.25',
      peers: { n: 2, mean: '16.63' },
    },
    expect.objectContaining({
      code: 'IN1.1',
      parent: 'IN1',
      level: 'indicator',
      basis: 'score',
      mean: '77.50',
      peers: { n: 1, mean: '77.50' },
    }),
    expect.objectContaining({ code: 'PR', mean: '10.50' }),
  ]);
  expect(body.units.map(({ code, score }: { code: string; score: string }) => [code, score])).toEqual([
    ['a', '85.00'],
    ['b', '75.00'],
  ]);
  expect(body.units[0].values).toEqual([
    { code: 'IN1.1', name: 'Pengetahuan komponen standar pelayanan', value: '80.00', basis: 'score' },
  ]);
  // Of a published score no parts are known.
  expect((await store.get(`/v1/institutions/18.01/breakdown?${Q}`)).body).toMatchObject({ levels: [], units: [] });
});

test('peers: rank, quarter and neighbours in the country and in the province', async () => {
  const { body } = await store.get(`/v1/institutions/18.72/peers?${Q}`);
  expect(body).toMatchObject({
    peerClass: 'city',
    scope: 'national',
    province: null,
    of: 3,
    rank: 3,
    quartile: 3,
    median: '82.50',
  });
  expect(
    body.neighbours.map(({ rank, isSelf, ...each }: Named & { rank: number; isSelf: boolean }) => [
      rank,
      codes([each])[0],
      isSelf,
    ]),
  ).toEqual([
    [1, '16.71', false],
    [2, '18.71', false],
    [3, '18.72', true],
  ]);
  const inProvince = await store.get(`/v1/institutions/18.72/peers?${Q}&scope=province`);
  expect(inProvince.body).toMatchObject({ province: '18', of: 2, rank: 2, quartile: 3 });
  expect((await store.get(`/v1/institutions/18.02/peers?${Q}`)).body).toMatchObject({
    rank: null,
    quartile: null,
    neighbours: [],
    of: 2,
  });
});

test('whoever sees one province is told of it alone, and of no place in the country', async () => {
  const own = await startStore({ subject: 'lampung', roles: [], regions: ['18'] });
  try {
    await own.add([printed('18.71', '2023', 825_000, 'B', 'hijau'), printed('16.71', '2023', 880_000, 'A', 'hijau')]);
    expect((await own.get(`/v1/distribution?${Q}`)).body.items).toMatchObject([{ n: 1, max: '82.50' }]);
    expect((await own.get(`/v1/institutions/18.71/peers?${Q}`)).body).toMatchObject({ of: null, rank: null });
    expect((await own.get(`/v1/institutions/18.71/peers?${Q}&scope=province`)).body).toMatchObject({ of: 1, rank: 1 });
    const seen = await own.get('/v1/comparison?family=ORI&institutions=16.71,18.71');
    expect(seen.body.items.map(({ points }: { points: unknown[] }) => points.length)).toEqual([1, 1]);
    expect(seen.body.items[0].points).toEqual([null]);
    expect((await own.post('/v1/vintages', { name: 'mine' })).status).toBe(403);
  } finally {
    await own.stop();
  }
});
