/** Who is ranked, how results moved, and what instruments asked about one theme: on a real ClickHouse, worked out by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed, type ScorecardProperties, scorecard } from './events.ts';
import { type Answer, type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
const item = ({ body }: Answer, code: string) =>
  body.items.find(({ institution }: { institution: { code: string } }) => institution.code === code);

/** Of an institution that sent `received` of the `expected` units of its roster. */
function computed(institution: string, period: string, scoreE4: number, received: number, expected: number, more = {}) {
  const roster = Array.from({ length: expected }, (_, index) => ({ unit: { code: `unit-${index}` } }));
  return scorecard({
    ...{ institution, period, instrument: `ORI-${period}`, expectedUnits: expected, receivedUnits: received, roster },
    computed: { scoreE4, category: 'B', zone: 'hijau', unitCount: received, scoredAt: 'unit', ...more },
  } satisfies ScorecardProperties);
}

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
    ['18.03', 1, 4, 0, null, null],
    ['18.01', 2, 4, 0, null, null],
    ['18.02', 3, 4, 1, null, null],
    ['18.05', 3, 4, 1, null, '0.85'],
    ['18.04', null, 4, 0, 'incomplete', '0.71'],
    ['18.06', null, 4, 0, 'incomplete', '0.25'],
    ['18.07', null, 4, 0, 'no_score', null],
  ]);
  expect(item(answer, '18.05').ranks).toEqual([{ peerClass: 'regency', rank: 3, of: 4, tiedWith: 1 }]);
});

test('pages go on over the borders between ranked, incomplete and unscored', async () => {
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
  expect(codes).toHaveLength(7);
});

test('a movement tells score and places against the assessment before, with the place then', async () => {
  const answer = await store.get('/v1/league?family=ORI&period=2024&province=18');
  expect(item(answer, '18.03').movement).toEqual({
    ...{ against: '2023', score: '23.00', rank: 2, before: { rank: 3, of: 4 }, scopeChange: null, reason: null },
  });
  expect(item(answer, '18.01').movement).toMatchObject({ score: '-5.00', rank: -1, before: { rank: 1, of: 4 } });
  expect(item(answer, '18.04').movement).toMatchObject({
    score: '34.00',
    rank: null,
    before: { rank: 4, of: 4 },
    reason: 'incomplete',
  });
  expect(item(answer, '18.05').movement).toMatchObject({ against: '2023', score: null, rank: null, reason: 'no_score_before' });
  expect(item(answer, '18.07').movement).toMatchObject({ score: null, reason: 'no_score' });
  expect(item(answer, '18.03').change).toBe('23.00');
});

test('no movement across a break, also where both scores are known', async () => {
  await store.add([printed('18.01', '2022', 600_000, 'C', 'kuning'), printed('18.01', '2021', 950_000, 'A', 'hijau')]);
  const row = item(await store.get('/v1/league?family=ORI&period=2022'), '18.01');
  expect(row).toMatchObject({ change: null, breakInSeries: true });
  expect(row.movement).toMatchObject({ against: '2021', score: null, rank: null, before: null, reason: 'break_in_series' });
});

test("a trend's points stand among their peers in the country and in the province, and move like the league's rows", async () => {
  const { body } = await store.get('/v1/institutions/18.03/trend?family=ORI');
  expect(body.items).toHaveLength(2);
  expect(body.items[1]).toMatchObject({
    ranks: [
      { scope: 'national', province: null, peerClass: 'regency', rank: 1, of: 4, tiedWith: 0 },
      { scope: 'province', province: '18', peerClass: 'regency', rank: 1, of: 4, tiedWith: 0 },
    ],
    unranked: null,
    movement: { against: '2023', score: '23.00', rank: 2, before: { rank: 3, of: 4 }, reason: null },
  });
  const incomplete = (await store.get('/v1/institutions/18.04/trend?family=ORI')).body.items[1];
  expect(incomplete).toMatchObject({
    ranks: [],
    unranked: 'incomplete',
    completeness: '0.71',
    receivedUnits: 5,
    expectedUnits: 7,
  });
  const unknown = (await store.get('/v1/institutions/18.07/trend?family=ORI')).body.items[0];
  expect(unknown).toMatchObject({ ranks: [], unranked: 'no_score', movement: { reason: 'no_score' } });
});

test('a roster of another size is a change of scope, with both sizes', async () => {
  await store.add([computed('18.08', '2023', 700_000, 2, 2), computed('18.08', '2024', 720_000, 4, 4)]);
  const row = item(await store.get('/v1/league?family=ORI&period=2024&province=18'), '18.08');
  expect(row.movement).toMatchObject({ score: '2.00', scopeChange: { from: 2, to: 4 } });
  const point = (await store.get('/v1/institutions/18.08/trend?family=ORI')).body.items[1];
  expect(point).toMatchObject({
    scopeChanged: true,
    scopeChange: { from: 2, to: 4 },
    movement: { scopeChange: { from: 2, to: 4 } },
  });
});

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
  const mimika = item(await store.get('/v1/league?family=ORI&period=2022'), '94.04');
  expect(mimika).toMatchObject({ provinceThen: '91', institution: { provinceCode: '94' } });

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
  ['/v1/league?family=ORI&period=2024&borders=never', 422, 'not_one_of'],
])('%s answers %i', async (path, status, code) => {
  const answer = await store.get(path);
  expect(answer.status).toBe(status);
  expect([answer.body.code, answer.body.errors?.[0]?.code]).toContain(code);
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
