/** What is known of a period against what there was to know, on a real ClickHouse, worked out by hand. */
import { observationRecorded } from '@pantau/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computed, printed, scorecard, T0, through } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const events = () => [
  // Lampung: its own government printed, a city computed of 3 of 4 units, another of which only a zone was printed, and one roster alone.
  printed('18', '2022', 700_000, 'C', 'kuning'),
  computed('18.71', '2022', 800_000, 3, 4),
  printed('18.72', '2022', null, '', 'hijau'),
  scorecard({ institution: '18.01', period: '2022', instrument: 'ORI-2022', expectedUnits: 3, receivedUnits: 0 }),
  // Mimika was of Papua in 2022 and is of Papua Tengah today.
  printed('94.04', '2022', 600_000, 'C', 'kuning'),
  // What was taken back whole is not known.
  scorecard({ institution: '18.02', period: '2022', instrument: 'ORI-2022', version: 0, generation: 2 }),
  printed('18.71', '2021', 500_000, 'D', 'merah'),
];

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add(events());
  await store.add([
    computed('18.71', '2023', 800_000, 4, 4),
    scorecard({ ...{ institution: '18.71', period: '2023', instrument: 'ORI-2023', version: 2 }, recordedAtMs: T0 + 10_000 }),
    scorecard({ institution: '18.72', period: '2023', instrument: 'ORI-2023', expectedUnits: 2 }),
  ]);
});
afterAll(() => store?.stop());

test('what the authority says it assessed stands beside it, of the same period', async () => {
  const assessed = (period: string, count: number) =>
    through(observationRecorded, {
      ...{ institution: '00', measure: 'assessed', channel: 'ori-regency-city', grain: 'year', period, revision: 1 },
      ...{ valueE4: count * 10_000, source: { publisher: 'Ombudsman RI', date: '2022-12-22', url: 'https://ombudsman.go.id/x' } },
    });
  await store.add([assessed('2020', 500), assessed('2019', 215)]);
  const { body } = await store.get(`${PATH}&period=2020`);
  expect(body.official).toEqual([
    {
      ...{ kind: 'regency,city', assessed: 500, hijau: null, kuning: null, merah: null, disputed: false },
      source: { publisher: 'Ombudsman RI', date: '2022-12-22', url: 'https://ombudsman.go.id/x' },
    },
  ]);
  expect([body.sources, body.totals.institutionsKnown]).toEqual([['Ombudsman RI'], 0]);
});

type Item = { province: { code: string } } & Record<string, unknown>;
const PATH = '/v1/completeness?family=ORI';
const of = (body: { items: readonly Item[] }, code: string) => body.items.find(({ province }) => province.code === code);

/** 13 regencies, 2 cities and the province. */
const LAMPUNG = {
  ...{ institutionsExpected: 16, institutionsKnown: 3, scored: 2, withRoster: 2, unitsExpected: 7, unitsReceived: 3 },
  // 3 of 7 is 0.428…
  share: '0.42',
};

test('by province: who is known, scored, has a roster, and how much of it came', async () => {
  const { status, body } = await store.get(`${PATH}&period=2022`);
  expect(status).toBe(200);
  expect(of(body, '18')).toEqual({ province: { code: '18', name: 'Lampung' }, ...LAMPUNG });
  expect(of(body, '11')).toMatchObject({ institutionsKnown: 0, withRoster: 0, unitsReceived: 0, share: null });
  // 34 provinces, 514 regencies and cities.
  expect(body.items).toHaveLength(34);
  expect(body.totals).toEqual({ ...LAMPUNG, institutionsExpected: 548, institutionsKnown: 4, scored: 3 });
  expect([body.rowCount, body.ruleVersions, body.sources]).toEqual([5, ['ORI-2022@1'], ['kupastuntas.co']]);
});

test('a regency counts for the province that it was of then, or is of today', async () => {
  const then = await store.get(`${PATH}&period=2022`);
  expect([of(then.body, '91')?.institutionsKnown, of(then.body, '94')]).toEqual([1, undefined]);
  const today = await store.get(`${PATH}&period=2022&borders=today`);
  expect([of(today.body, '91')?.institutionsKnown, of(today.body, '94')?.institutionsKnown]).toEqual([0, 1]);
  expect(today.body.totals).toEqual(then.body.totals);
});

test('as of a moment; and what an older build did not say is not taken for nothing', async () => {
  const before = await store.get(`${PATH}&period=2023&asOf=${encodeURIComponent(new Date(T0).toISOString())}`);
  expect(of(before.body, '18')).toMatchObject({ institutionsKnown: 1, scored: 1, withRoster: 2, unitsExpected: 6 });
  // Of the roster of Metro nobody knows how much came.
  expect(of(before.body, '18')).toMatchObject({ unitsReceived: null, share: null });
  const now = await store.get(`${PATH}&period=2023`);
  expect(of(now.body, '18')).toMatchObject({ institutionsKnown: 0, withRoster: 1, unitsExpected: 2, unitsReceived: null });
});

test('whoever sees one city is told of that city', async () => {
  const city = await startStore({ subject: 'bandar-lampung', roles: [], regions: ['18.71'] });
  try {
    await city.add(events());
    const { body } = await city.get(`${PATH}&period=2022`);
    expect(body.items.map(({ province }: Item) => province.code)).toEqual(['18']);
    expect(body.totals).toMatchObject({
      institutionsExpected: 1,
      institutionsKnown: 1,
      unitsExpected: 4,
      unitsReceived: 3,
      share: '0.75',
    });
  } finally {
    await city.stop();
  }
});
