/** Trend, heat map, periods, submissions and rejections on a real ClickHouse, with answers worked out by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decided, printed, received, scorecard, T0, unit } from './events.ts';
import { lampung2022 } from './lampung.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
const METRO = { institution: '18.72', submissionId: 'disdik-metro', instrument: 'ORI-2023', period: '2023' };
const OUTCOME = { applied: 1, duplicate: 2, stale: 3, conflict: 4, rejected: 5 };

beforeAll(async () => {
  store = await startStore();
  await store.add([
    ...lampung2022(),
    printed('18.72', '2021', null, '', 'kuning'),
    printed('18.72', '2023', 808_500, 'B', 'hijau', {
      ...{ roster: [{ unit: { code: 'disdik' } }], expectedUnits: 1 },
    }),
    printed('18.72', '2024', 820_000, 'B', 'hijau', {
      ...{ roster: [{ unit: { code: 'disdukcapil' } }], expectedUnits: 1 },
    }),
    printed('18.01', '2024', 900_000, 'A', 'hijau'),
    scorecard({
      ...{ institution: '18', instrument: 'ORI-2024', period: '2024' },
      published: { scoreE4: 917_300, category: 'A', zone: 'hijau' },
    }),
  ]);
});
afterAll(() => store?.stop());

test("Metro's trend: breaks at 2021 and 2022, one line from 2022 on, the scope changed in 2024", async () => {
  const { status, body } = await store.get('/v1/institutions/18.72/trend?family=ORI');
  expect(status).toBe(200);
  expect(body.institution).toEqual({ code: '18.72', name: 'Kota Metro', kind: 'city', provinceCode: '18' });
  const keys = ['period', 'score', 'category', 'zone', 'breakBefore', 'scopeChanged'];
  expect(body.items.map((item: Record<string, unknown>) => keys.map((key) => item[key]))).toEqual([
    ['2021', null, null, 'kuning', true, false],
    ['2022', '61.73', 'C', 'kuning', true, false],
    ['2023', '80.85', 'B', 'hijau', false, false],
    ['2024', '82.00', 'B', 'hijau', false, true],
  ]);
  expect(body).toMatchObject({ family: 'ORI', next: null, watermark: '2026-01-05T02:01:00.000Z' });
});

test('an institution names the families and periods of which there are results', async () => {
  const { body } = await store.get('/v1/institutions/18');
  const unranked = { predicate: null, basis: 'published', publishedRanks: [] };
  expect(body.families).toEqual([
    {
      family: 'ORI',
      periods: [
        { instrument: 'ORI-2022', period: '2022', score: null, category: null, zone: 'kuning', ...unranked },
        { instrument: 'ORI-2024', period: '2024', score: '91.73', category: 'A', zone: 'hijau', ...unranked },
      ],
    },
  ]);
});

test('an institution that nobody knows is not found', async () => {
  expect(await store.get('/v1/institutions/18.99/trend?family=ORI')).toMatchObject({
    status: 404,
    body: { code: 'unknown_institution' },
  });
});

test('the heat map means the regencies and cities, rounded once, and leaves out the province itself', async () => {
  const { body } = await store.get('/v1/heatmap?family=ORI&from=2021&to=2024');
  expect(body.columns).toEqual(['2021', '2022', '2023', '2024']);
  expect(body.rows).toHaveLength(38);
  const lampung = body.rows.findIndex(({ code }: { code: string }) => code === '18');
  expect(body.rows[lampung]).toEqual({ code: '18', name: 'Lampung' });
  // 2022: fifteen scores of together 1016.50; 2024: (82.00 + 90.00) / 2.
  expect(body.cells[lampung]).toEqual([
    { value: null, n: 0 },
    { value: '67.77', n: 15 },
    { value: '80.85', n: 1 },
    { value: '86.00', n: 2 },
  ]);
  expect(body.breaks).toEqual(['2021', '2022']);
});

test("the measure own shows the provincial government's result alone", async () => {
  const { body } = await store.get('/v1/heatmap?family=ORI&from=2022&to=2024&measure=own');
  const lampung = body.rows.findIndex(({ code }: { code: string }) => code === '18');
  expect(body.cells[lampung]).toEqual([
    { value: null, n: 0 },
    { value: null, n: 0 },
    { value: '91.73', n: 1 },
  ]);
});

test('a heat map over reversed years is refused', async () => {
  expect(await store.get('/v1/heatmap?family=ORI&from=2024&to=2021')).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'years_reversed' }] },
  });
});

test('periods, the newest first', async () => {
  const { body } = await store.get('/v1/periods?family=ORI');
  expect(body.items[0]).toEqual({
    family: 'ORI',
    instrument: 'ORI-2024',
    period: '2024',
    institutions: 3,
    scored: 3,
    kinds: ['city', 'province', 'regency'],
  });
  expect(body.items.map(({ period, institutions, scored }: Record<string, unknown>) => [period, institutions, scored])).toEqual([
    ['2024', 3, 3],
    ['2023', 1, 1],
    ['2022', 16, 15],
    ['2021', 1, 0],
  ]);
});

test('a submission shows each revision with its steps; the same content sent again adds none', async () => {
  const [applied, conflicting] = ['11111111-event', '22222222-event'];
  const whole = { ...METRO, unit: { code: 'disdik' } };
  await store.add([received(whole), received(whole)], [applied, applied]);
  await store.add([
    decided({ ...METRO, unitCode: 'disdik', inputEventId: applied, outcome: OUTCOME.applied }),
    unit({ ...whole, inputEventId: applied, scoreE4: 800_000 }),
    decided({ ...METRO, unitCode: 'disdik', inputEventId: applied, outcome: OUTCOME.duplicate }),
    decided({ ...METRO, unitCode: 'disdik', inputEventId: conflicting, outcome: OUTCOME.conflict, reasons: ['no_such_code'] }),
  ]);
  // The decision may be read before what it decides: the two topics are not ordered against each other.
  await store.add([received(whole)], [conflicting]);
  const { body } = await store.get('/v1/submissions/disdik-metro');
  expect(body.id).toBe('disdik-metro');
  expect(body.revisions).toHaveLength(2);
  expect(body.revisions[0]).toMatchObject({
    ...{ revision: 1, eventId: applied, unit: 'disdik', product: null, institution: { code: '18.72' } },
    steps: [
      { step: 'received' },
      { step: 'decided', outcome: 'applied', reasons: [], findings: [] },
      { step: 'visible', at: new Date(T0 + 60_000).toISOString() },
    ],
  });
  expect(body.revisions[0].steps).toHaveLength(3);
  expect(body.revisions[1]).toMatchObject({
    ...{ revision: 1, eventId: conflicting },
    steps: [{ step: 'received' }, { step: 'decided', outcome: 'conflict', reasons: [{ code: 'no_such_code' }] }],
  });
});

test('the same content under another id of the sender was decided as a duplicate, and says so', async () => {
  const again = { ...METRO, submissionId: 'disdik-metro-again' };
  await store.add([received({ ...again, unit: { code: 'disdik' } })], ['11111111-event']);
  await store.add([decided({ ...again, inputEventId: '11111111-event', outcome: OUTCOME.duplicate })]);
  const { body } = await store.get('/v1/submissions/disdik-metro-again');
  expect(body.revisions[0].steps).toMatchObject([{ step: 'received' }, { step: 'decided', outcome: 'duplicate' }]);
});

test('a replay after visible moves no time', async () => {
  const before = (await store.get('/v1/submissions/disdik-metro')).body;
  store.clock.advance(5000);
  await store.add([unit({ ...METRO, unit: { code: 'disdik' }, inputEventId: '11111111-event', scoreE4: 800_000 })]);
  expect((await store.get('/v1/submissions/disdik-metro')).body).toEqual(before);
});

test('a submission that nobody sent is not found', async () => {
  expect((await store.get('/v1/submissions/nobody')).status).toBe(404);
});

test('rejections: the newest first, by outcome and institution, in the language asked for, page by page', async () => {
  const claim = { institution: '17.07', instrument: 'ORI-2021', period: '2021' };
  await store.add([
    decided({ ...claim, inputEventId: 'r-1', outcome: OUTCOME.stale, source: { publisher: 'p', date: '2022-01-13' } }),
    decided({ ...claim, inputEventId: 'r-2', outcome: OUTCOME.rejected, reasons: ['unknown_family'], submissionId: 's-2' }),
    decided({ ...claim, inputEventId: 'r-3', outcome: OUTCOME.applied }),
    // Sent again: still one row, at the time of the last decision.
    decided({ ...claim, inputEventId: 'r-1', outcome: OUTCOME.stale, source: { publisher: 'p', date: '2022-01-13' } }),
  ]);
  const all = (await store.get('/v1/rejections?institution=17.07')).body;
  expect(all.items.map(({ eventId }: { eventId: string }) => eventId)).toEqual(['r-1', 'r-2']);
  expect(all.items[0]).toMatchObject({
    ...{ outcome: 'stale', submissionId: null, source: { publisher: 'p', date: '2022-01-13', url: null } },
    institution: { name: 'Kabupaten Lebong' },
  });
  const [id, en] = await Promise.all(
    ['id', 'en'].map((language) =>
      store.get('/v1/rejections?institution=17.07&outcome=rejected', { 'accept-language': language }),
    ),
  );
  expect(id?.body.items).toMatchObject([{ eventId: 'r-2', submissionId: 's-2', source: null }]);
  expect(id?.body.items[0].reasons[0].message).not.toBe(en?.body.items[0].reasons[0].message);
  const first = (await store.get('/v1/rejections?institution=17.07&limit=1')).body;
  const second = (await store.get(`/v1/rejections?institution=17.07&limit=1&cursor=${first.next}`)).body;
  expect([...first.items, ...second.items]).toEqual(all.items);
  expect(second.next).toBeNull();
});

test('freshness counts what stands now', async () => {
  const { body } = await store.get('/v1/freshness');
  expect(body).toMatchObject({ lagSeconds: 0, rows: { institutionResults: 21, unitResults: 1 } });
});

test('a principal for one region sees that region alone', async () => {
  const city = await startStore({ subject: 'metro', roles: [], regions: ['18.72'] });
  try {
    await city.add([...lampung2022(), decided({ institution: '17.07', inputEventId: 'r-1', outcome: OUTCOME.stale })]);
    const league = await city.get('/v1/league?family=ORI&period=2022');
    expect(league.body.items).toMatchObject([{ rank: 1, of: 1, institution: { code: '18.72' } }]);
    expect((await city.get('/v1/rejections')).body.items).toEqual([]);
    expect((await city.get('/v1/institutions/18.01/trend?family=ORI')).body.items).toEqual([]);
    expect((await city.get('/v1/heatmap?family=ORI&from=2022&to=2022')).body.rows).toEqual([]);
  } finally {
    await city.stop();
  }
});
