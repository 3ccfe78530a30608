/** Who is ranked and how results moved: on a real ClickHouse, worked out by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computed, printed, scorecard } from './events.ts';
import { type Answer, type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
const item = ({ body }: Answer, code: string) =>
  body.items.find(({ institution }: { institution: { code: string } }) => institution.code === code);

beforeAll(async () => {
  store = await startStore();
  await store.add([
    // 2023: regencies of Lampung, all published.
    printed('18.01', '2023', 900_000, 'A', 'hijau'),
    printed('18.02', '2023', 800_000, 'B', 'hijau'),
    printed('18.03', '2023', 700_000, 'C', 'kuning'),
    computed('18.04', '2023', 650_000, 7, 7),
    // 2024: 18.03 rises past the others, 18.02 and 18.05 tie, 18.04 and 18.06 sent too little of their rosters.
    printed('18.01', '2024', 850_000, 'B', 'hijau'),
    printed('18.02', '2024', 820_000, 'B', 'hijau', {
      ...{ expectedUnits: 4, receivedUnits: 0, roster: ['a', 'b', 'c', 'd'].map((code) => ({ unit: { code } })) },
    }),
    printed('18.03', '2024', 930_000, 'A', 'hijau'),
    computed('18.04', '2024', 990_000, 5, 7),
    computed('18.05', '2024', 820_000, 6, 7),
    computed('18.06', '2024', 300_000, 1, 4),
    // Whole in 2024, of an unknown share in 2023: without a roster nobody knows what is missing.
    computed('18.09', '2023', 990_000, 1, 0, { unitCount: 1 }),
    computed('18.09', '2024', 400_000, 7, 7),
    computed('18.10', '2024', 990_000, 1, 0, { unitCount: 1 }),
    printed('18.07', '2024', null, '', 'kuning'),
    scorecard({
      ...{ institution: '18', instrument: 'PEKPPP-2022', family: 'PEKPPP', period: '2024' },
      published: {
        ...{ category: 'A-', predicate: 'Sangat Baik' },
        ranks: [{ rank: 12, of: 33, scope: 'national', peerClass: 'province' }],
        claims: [{ source: { publisher: 'radarcybernusantara.id', date: '2025-07-24' }, shown: true }],
      },
    }),
  ]);
});
afterAll(() => store?.stop());

test('too few units received: shown after the ranked, before those without a score, and without a rank', async () => {
  const answer = await store.get('/v1/league?family=ORI&period=2024&province=18&kind=regency');
  const rows = answer.body.items.map(
    (row: Record<string, unknown> & { institution: { code: string } }) =>
      [row.institution.code, row.rank, row.of, row.tiedWith, row.unranked, row.completeness] as const,
  );
  expect(rows).toEqual([
    ['18.03', 1, 5, 0, null, null],
    ['18.01', 2, 5, 0, null, null],
    ['18.02', 3, 5, 1, null, null],
    ['18.05', 3, 5, 1, null, '0.85'],
    ['18.09', 5, 5, 0, null, '1.00'],
    ['18.04', null, 5, 0, 'incomplete', '0.71'],
    ['18.06', null, 5, 0, 'incomplete', '0.25'],
    ['18.10', null, 5, 0, 'unknown_coverage', null],
    ['18.07', null, 5, 0, 'no_score', null],
  ]);
  expect(item(answer, '18.05').ranks).toEqual([{ peerClass: 'regency', rank: 3, of: 5, tiedWith: 1 }]);
});

test('pages go on over the borders between ranked, incomplete, uncovered and unscored', async () => {
  const whole = await store.get('/v1/league?family=ORI&period=2024&province=18');
  const codes: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page: Answer = await store.get(
      `/v1/league?family=ORI&period=2024&province=18&limit=2${next === '' ? '' : `&cursor=${next}`}`,
    );
    codes.push(...page.body.items.map(({ institution }: { institution: { code: string } }) => institution.code));
    next = page.body.next;
  }
  expect(codes).toEqual(whole.body.items.map(({ institution }: { institution: { code: string } }) => institution.code));
  expect(codes).toHaveLength(9);
});

test('a movement tells score and places against the assessment before, among those ranked both times', async () => {
  const answer = await store.get('/v1/league?family=ORI&period=2024&province=18');
  expect(item(answer, '18.03').movement).toEqual({
    ...{ against: '2023', score: '23.00', rank: 2, ladder: { from: 3, to: 1, of: 3 }, scopeChange: null, reason: null },
  });
  expect(item(answer, '18.01').movement).toMatchObject({ score: '-5.00', rank: -1, ladder: { from: 1, to: 2, of: 3 } });
  expect(item(answer, '18.04').movement).toMatchObject({
    score: null,
    rank: null,
    ladder: null,
    reason: 'incomplete',
  });
  expect(item(answer, '18.04').change).toBeNull();
  expect(item(answer, '18.09').movement).toMatchObject({ score: null, rank: null, ladder: null, reason: 'incomplete_before' });
  expect(item(answer, '18.10').movement).toMatchObject({ score: null, reason: 'unknown_coverage' });
  expect(item(answer, '18.05').movement).toMatchObject({ against: '2023', score: null, rank: null, reason: 'no_score_before' });
  expect(item(answer, '18.07').movement).toMatchObject({ score: null, reason: 'no_score' });
  expect(item(answer, '18.03').change).toBe('23.00');
});

test('no movement across a break, also where both scores are known', async () => {
  await store.add([printed('18.01', '2022', 600_000, 'C', 'kuning'), printed('18.01', '2021', 950_000, 'A', 'hijau')]);
  const row = item(await store.get('/v1/league?family=ORI&period=2022'), '18.01');
  expect(row).toMatchObject({ change: null, breakInSeries: true });
  expect(row.movement).toMatchObject({ against: '2021', score: null, rank: null, ladder: null, reason: 'break_in_series' });
});

test("a trend's points stand among their peers in the country and in the province, and move like the league's rows", async () => {
  const { body } = await store.get('/v1/institutions/18.03/trend?family=ORI');
  expect(body.items).toHaveLength(2);
  expect(body.items[1]).toMatchObject({
    ranks: [
      { scope: 'national', province: null, peerClass: 'regency', rank: 1, of: 5, tiedWith: 0 },
      { scope: 'province', province: '18', peerClass: 'regency', rank: 1, of: 5, tiedWith: 0 },
    ],
    unranked: null,
    movement: { against: '2023', score: '23.00', rank: 2, ladder: { from: 3, to: 1, of: 3 }, reason: null },
  });
  const incomplete = (await store.get('/v1/institutions/18.04/trend?family=ORI')).body.items[1];
  expect(incomplete).toMatchObject({
    ranks: [],
    unranked: 'incomplete',
    completeness: '0.71',
    receivedUnits: 5,
    expectedUnits: 7,
  });
  const uncovered = (await store.get('/v1/institutions/18.10/trend?family=ORI')).body.items[0];
  expect(uncovered).toMatchObject({ ranks: [], unranked: 'unknown_coverage', completeness: null });
  const unknown = (await store.get('/v1/institutions/18.07/trend?family=ORI')).body.items[0];
  expect(unknown).toMatchObject({ ranks: [], unranked: 'no_score', movement: { reason: 'no_score' } });
});

test('a roster of another size is a change of scope, with both sizes', async () => {
  await store.add([computed('18.08', '2023', 700_000, 2, 2), computed('18.08', '2024', 720_000, 4, 4)]);
  const row = item(await store.get('/v1/league?family=ORI&period=2024&province=18'), '18.08');
  expect(row.movement).toMatchObject({ score: '2.00', scopeChange: { since: '2023', from: 2, to: 4 } });
  const point = (await store.get('/v1/institutions/18.08/trend?family=ORI')).body.items[1];
  expect(point).toMatchObject({
    scopeChanged: true,
    scopeChange: { since: '2023', from: 2, to: 4 },
    movement: { scopeChange: { since: '2023', from: 2, to: 4 } },
  });
});

test('Lebong: two offices in 2019, of which nothing but the roster is known, and four in 2021', async () => {
  const roster = (...kinds: string[]) => ({
    roster: kinds.map((kind) => ({ unit: { code: kind, kind } })),
    expectedUnits: kinds.length,
  });
  await store.add([
    scorecard({ institution: '17.07', instrument: 'ORI-2016', period: '2019', ...roster('dpmptsp', 'disdukcapil') }),
    printed('17.07', '2021', 976_500, 'H', 'hijau', roster('disdukcapil', 'dpmptsp', 'dinkes', 'disdik')),
  ]);
  const { body } = await store.get('/v1/institutions/17.07/trend?family=ORI');
  expect(body.items).toMatchObject([
    { period: '2021', breakBefore: true, scopeChanged: true, scopeChange: { since: '2019', from: 2, to: 4 }, missingBefore: [] },
  ]);
  const row = item(await store.get('/v1/league?family=ORI&period=2021'), '17.07');
  expect(row.movement).toEqual(body.items[0].movement);
  expect(row.movement).toMatchObject({ against: '2019', scopeChange: { since: '2019', from: 2, to: 4 } });
  expect((await store.get('/v1/institutions/17.07')).body.families).toMatchObject([{ periods: [{ period: '2021' }] }]);
});

test('Lampung in PEKPPP 2024: 12 of 33 as printed, Sangat Baik, and no index', async () => {
  const expected = {
    ...{
      rank: null,
      score: null,
      unranked: 'no_score',
      category: 'A-',
      zone: null,
      predicate: 'Sangat Baik',
      basis: 'published',
    },
    publishedRanks: [{ rank: 12, of: 33, scope: 'national', peerClass: 'province' }],
  };
  expect(item(await store.get('/v1/league?family=PEKPPP&period=2024&kind=province'), '18')).toMatchObject(expected);
  const { rank: _, ...ofPoint } = expected;
  expect((await store.get('/v1/institutions/18/trend?family=PEKPPP')).body.items).toMatchObject([{ ...ofPoint, ranks: [] }]);
});

test('whoever sees one region is told no place in the country', async () => {
  const city = await startStore({ subject: 'lampung-selatan', roles: [], regions: ['18.01'] });
  try {
    await city.add([printed('18.01', '2023', 900_000, 'A', 'hijau'), printed('18.01', '2024', 850_000, 'B', 'hijau')]);
    expect((await city.get('/v1/league?family=ORI&period=2024')).body.scope).toBe('own');
    const point = (await city.get('/v1/institutions/18.01/trend?family=ORI')).body.items[1];
    expect(point).toMatchObject({ ranks: [], movement: { score: '-5.00', rank: null, reason: 'own_regions_only' } });
  } finally {
    await city.stop();
  }
});
