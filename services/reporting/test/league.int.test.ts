import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed, scorecard } from './events.ts';
import { lampung2022 } from './lampung.ts';
import { type Answer, type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
const codes = ({ body }: Answer) => body.items.map((item: { institution: { code: string } }) => item.institution.code);
const item = ({ body }: Answer, code: string) =>
  body.items.find(({ institution }: { institution: { code: string } }) => institution.code === code);

beforeAll(async () => {
  store = await startStore();
  await store.add([
    ...lampung2022(),
    printed('18.72', '2021', null, '', 'kuning'),
    printed('18.72', '2023', 808_500, 'B', 'hijau'),
    // Ties: 92.00 twice, then 91.995, which reads 92.00 as well, then 80.85; three provinces' regencies.
    printed('17.07', '2023', 920_000, 'A', 'hijau'),
    printed('17.01', '2023', 920_000, 'A', 'hijau'),
    printed('17.02', '2023', 919_950, 'A', 'hijau'),
    printed('17.07', '2022', 800_000, 'B', 'hijau'),
    scorecard({
      ...{ institution: '17.07', instrument: 'ORI-2021', period: '2021' },
      published: {
        ...{ scoreE4: 976_500, category: 'H', zone: 'hijau' },
        ranks: [{ rank: 8, of: 416, scope: 'national', peerClass: 'regency' }],
      },
      ...{ roster: ['disdik', 'disdukcapil', 'dpmptsp', 'dinkes'].map((code) => ({ unit: { code } })), expectedUnits: 4 },
    }),
    scorecard({
      ...{ institution: '18', instrument: 'ORI-2023', period: '2023' },
      published: {
        ...{ scoreE4: 655_800, category: 'C', zone: 'kuning', disputed: true },
        ranks: [
          { rank: 13, of: 16, scope: 'province' },
          { rank: 28, of: 34, scope: 'national', peerClass: 'province' },
        ],
        claims: [
          { source: { publisher: 'daswati.id', url: 'https://daswati.id/1' } },
          { source: { publisher: 'lampung.viva.co.id' }, shown: true },
        ],
      },
    }),
    scorecard({
      ...{ institution: '94.04', instrument: 'ORI-2023', period: '2023' },
      published: { zone: 'kuning' },
      computed: { scoreE4: 541_100, category: 'C', zone: 'kuning', unitCount: 7, scoredAt: 'unit' },
      flags: ['incomplete_roster'],
    }),
    // A roster alone is nothing to show.
    scorecard({
      institution: '18.01',
      instrument: 'ORI-2023',
      period: '2023',
      roster: [{ unit: { code: 'a' } }],
      expectedUnits: 1,
    }),
  ]);
});
afterAll(() => store?.stop());

test('Lampung 2022: fifteen regions, Tulang Bawang first, Pesisir Barat last, all C and kuning', async () => {
  const answer = await store.get('/v1/league?family=ORI&period=2022&province=18&kind=regency,city');
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    next: null,
    total: 15,
    asOf: '2026-01-05T02:01:00.000Z',
    watermark: '2026-01-05T02:01:00.000Z',
    ...{ scope: 'province', borders: 'then', provinceExisted: true, completenessFloor: '0.80' },
  });
  expect(answer.body.items).toHaveLength(15);
  expect(answer.body.items[0]).toEqual({
    // C begins at 54.00, B at 78.00.
    margin: { band: 'C', toLower: '23.87', next: 'B', toNext: '0.13' },
    ...{ rank: 1, of: 15, tiedWith: 0, ranks: [{ peerClass: 'regency', rank: 1, of: 13, tiedWith: 0 }], publishedRanks: [] },
    ...{ unranked: null, provinceThen: '18' },
    movement: {
      ...{ against: '2021', score: null, rank: null, ladder: null, scopeChange: null, reason: 'break_in_series' },
    },
    institution: { code: '18.05', name: 'Kabupaten Tulang Bawang', kind: 'regency', provinceCode: '18' },
    ...{ instrument: 'ORI-2022', period: '2022', score: '77.87', category: 'C', zone: 'kuning', predicate: null },
    ...{ change: null, breakInSeries: true, basis: 'published', disputed: false },
    sources: [{ publisher: 'kupastuntas.co', date: '2023-04-05', url: null }],
    ...{ receivedUnits: null, completeness: null, reportsPer10k: null, residentsPeriod: null },
    ...{ unitCount: null, expectedUnits: null, flags: [], ruleVersion: 'ORI-2022@1', recordedAt: '2026-01-05T02:00:00.000Z' },
  });
  expect(answer.body.items[14]).toMatchObject({ rank: 15, score: '54.30', institution: { name: 'Kabupaten Pesisir Barat' } });
  expect(new Set(answer.body.items.map(({ category, zone }: { category: string; zone: string }) => category + zone))).toEqual(
    new Set(['Ckuning']),
  );
  expect(item(answer, '18.72').ranks).toEqual([{ peerClass: 'city', rank: 2, of: 2, tiedWith: 0 }]);
});

test('the province of Lampung shows its zone without a score, after the scored rows', async () => {
  const answer = await store.get('/v1/league?family=ORI&period=2022&province=18');
  expect(codes(answer)).toHaveLength(16);
  expect(answer.body.items[15]).toMatchObject({
    ...{ rank: null, of: 15, ranks: [], unranked: 'no_score', score: null, category: null, zone: 'kuning', change: null },
    institution: { code: '18', kind: 'province' },
  });
});

test('ties share a rank, by the two places that are read, and the places after them are left out', async () => {
  const answer = await store.get('/v1/league?family=ORI&period=2023&kind=regency,city');
  expect(codes(answer)).toEqual(['17.01', '17.02', '17.07', '18.72', '94.04']);
  expect(answer.body.items.map(({ rank, of }: { rank: number; of: number }) => [rank, of])).toEqual([
    ...[1, 1, 1, 4, null].map((rank) => [rank, 4]),
  ]);
  // Computed, and of how many units nobody knows.
  expect(item(answer, '94.04')).toMatchObject({ ranks: [], unranked: 'unknown_coverage' });
});

test('a change is told where the method stayed and both scores are known', async () => {
  const answer = await store.get('/v1/league?family=ORI&period=2023');
  expect(item(answer, '18.72')).toMatchObject({ change: '19.12', breakInSeries: false });
  expect(item(answer, '17.07')).toMatchObject({ change: '12.00' });
  expect(item(answer, '17.01')).toMatchObject({ change: null, breakInSeries: false });
});

test('published ranks stand as printed, with their scopes and counts', async () => {
  const national = await store.get('/v1/league?family=ORI&period=2021');
  expect(item(national, '17.07')).toMatchObject({
    ...{ rank: 1, of: 1, score: '97.65', expectedUnits: 4 },
    publishedRanks: [{ rank: 8, of: 416, scope: 'national', peerClass: 'regency' }],
  });
  const lampung = item(await store.get('/v1/league?family=ORI&period=2023&province=18'), '18');
  expect(lampung).toMatchObject({
    disputed: true,
    publishedRanks: [
      { rank: 13, of: 16, scope: 'province', peerClass: null },
      { rank: 28, of: 34, scope: 'national', peerClass: 'province' },
    ],
    sources: [
      { publisher: 'lampung.viva.co.id', date: null, url: null },
      { publisher: 'daswati.id', date: null, url: 'https://daswati.id/1' },
    ],
  });
});

test('a computed score stands in where none was printed, and says so', async () => {
  const mimika = item(await store.get('/v1/league?family=ORI&period=2023'), '94.04');
  expect(mimika).toMatchObject({
    basis: 'computed',
    score: '54.11',
    unitCount: 7,
    expectedUnits: null,
    flags: ['incomplete_roster'],
  });
});

test('a scorecard that holds a roster alone is in no league', async () => {
  expect(codes(await store.get('/v1/league?family=ORI&period=2023'))).not.toContain('18.01');
});

test('pages follow one another without a gap, over ties and into the rows without a score', async () => {
  const whole = codes(await store.get('/v1/league?family=ORI&period=2022'));
  const paged: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const answer: Answer = await store.get(`/v1/league?family=ORI&period=2022&limit=3${next === '' ? '' : `&cursor=${next}`}`);
    expect(answer.body.total).toBe(17);
    paged.push(...codes(answer));
    next = answer.body.next;
  }
  expect(paged).toEqual(whole);
});

test.each([
  ['/v1/league?family=XYZ&period=2022', 422, '/query/family', 'unknown_family'],
  ['/v1/league?family=ORI&period=2022&province=18.72', 422, '/query/province', 'unknown_province'],
  ['/v1/league?family=ORI&period=2022&cursor=eyJ4IjoxfQ', 422, '/query/cursor', 'bad_cursor'],
  ['/v1/league?family=ORI', 422, '/query/period', 'required'],
])('%s answers %i', async (path, status, pointer, code) => {
  const answer = await store.get(path);
  expect(answer.status).toBe(status);
  expect(answer.body.errors).toMatchObject([{ pointer, code }]);
});

test('hostile text in a filter is a filter like any other', async () => {
  const hostile = encodeURIComponent("ORI-2022' OR 1=1 -- \\ {x:String}\n");
  const answer = await store.get(`/v1/league?family=ORI&period=2022&instrument=${hostile}`);
  expect(answer).toMatchObject({ status: 200, body: { items: [], total: 0 } });
});
