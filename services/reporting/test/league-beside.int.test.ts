/** What stands beside a league's rows: official counts, what is known of them here, and reports per 10,000 residents. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed, T0 } from './events.ts';
import { figure, figureWithdrawn, officialCount } from './figure-events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const LEAGUE = '/v1/league?family=ORI&period=2022';
const SP4N = { channel: 'sp4n-lapor' };

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add([
    printed('18.72', '2022', 817_300, 'B', 'hijau'),
    printed('18.05', '2022', 778_700, 'C', 'kuning'),
    printed('17.01', '2022', null, '', 'kuning'),
    printed('18', '2022', null, '', ''),
    printed('18.72', '2021', null, '', 'kuning'),
  ]);
  await store.add([
    ...officialCount('regency', '2022', 'sonora.id', [415, 170, 186, 59]),
    ...officialCount('province', '2022', 'sonora.id', [34, 19, 13, 2]),
    ...officialCount('regency-city', '2022', 'adoc.pub', [513, null, null, null]),
    ...officialCount('all', '2022', 'sonora.id', [586, 272, 250, 64]),
    ...officialCount('all', '2021', 'dialeksis.com', [587, 179, 316, 92]),
    figure('lapor.reports', 226, { ...SP4N, publisher: 'radar.co' }),
    figure('population', 182_293, { period: '2024', publisher: 'github.com' }),
    // Residents alone, and reports alone, are no rate.
    figure('population', 440_040, { period: '2024', institution: '18.05', publisher: 'github.com' }),
    figure('lapor.reports', 12, { ...SP4N, institution: '17.01' }),
  ]);
});
afterAll(() => store?.stop());

interface Row {
  readonly institution: { readonly code: string };
  readonly reportsPer10k: string | null;
  readonly residentsPeriod: string | null;
}
const rates = (items: readonly Row[]) =>
  items.map(({ institution, reportsPer10k, residentsPeriod }) => [institution.code, reportsPer10k, residentsPeriod]);
const kinds = (official: readonly { readonly kind: string; readonly assessed: number }[]) =>
  official.map(({ kind, assessed }) => `${kind} ${assessed}`);

test('a league shows the official counts of its year, and how many of them are known here', async () => {
  const { body } = await store.get(LEAGUE);
  expect(kinds(body.official)).toEqual(['all 586', 'province 34', 'regency 415', 'regency,city 513']);
  expect(body.known).toEqual({ assessed: 4, zones: { hijau: 1, kuning: 2, merah: 0, unknown: 1 } });
  expect(body.sources).toEqual(['adoc.pub', 'github.com', 'kupastuntas.co', 'radar.co', 'sonora.id']);
});

test('of the kinds asked for, and of the whole country also where a province is', async () => {
  const { body } = await store.get(`${LEAGUE}&kind=regency,city&province=18`);
  expect(kinds(body.official)).toEqual(['regency 415', 'regency,city 513']);
  // Bengkulu Selatan is known too, although the league is Lampung's.
  expect([body.total, body.known]).toEqual([2, { assessed: 3, zones: { hijau: 1, kuning: 2, merah: 0, unknown: 0 } }]);
  expect((await store.get(`${LEAGUE}&kind=city`)).body.official).toEqual([]);
});

test('reports per 10,000 residents, null where either is not known', async () => {
  // 226 / 182,293 x 10,000 = 12.3976.
  expect(rates((await store.get(LEAGUE)).body.items)).toEqual([
    ['18.72', '12.40', '2024'],
    ['18.05', null, null],
    ['17.01', null, null],
    ['18', null, null],
  ]);
  const before = await store.get(`${LEAGUE}&asOf=${encodeURIComponent(new Date(T0 + 4).toISOString())}`);
  expect(rates(before.body.items)[0]).toEqual(['18.72', null, null]);
  expect(before.body.official).toEqual([]);
});

const said = fc.record({
  measure: fc.constantFrom('lapor.reports', 'population'),
  off: fc.integer({ min: -3, max: 3 }),
  revision: fc.integer({ min: 1, max: 3 }),
  value: fc.integer({ min: 1, max: 1_000_000 }),
  back: fc.boolean(),
});

let runs = 0;
test('equals a plain computation, with corrections, withdrawals, doubles and revisions that come late', async () => {
  const figures = fc.uniqueArray(said, {
    maxLength: 12,
    selector: ({ measure, off, revision }) => `${measure} ${off} ${revision}`,
  });
  await fc.assert(
    fc.asyncProperty(figures, fc.boolean(), async (all, again) => {
      // Ten years apart, so that no run's residents serve another's.
      const year = 1975 + 10 * (runs % 12);
      const institution = ['13.01', '14.01'][Math.floor(runs++ / 12)] ?? '15.01';
      await store.add([printed(institution, String(year), null, '', 'hijau', { instrument: 'ORI-2022' })]);
      const sent = all.map(({ measure, off, revision, value, back }) => {
        const key = { institution, revision, period: String(year + off), ...(measure === 'population' ? {} : SP4N) };
        return back ? figureWithdrawn(measure, key) : figure(measure, value, key);
      });
      if (sent.length > 0) await store.add(again ? [...sent, ...sent.slice(0, 2)] : sent);
      const of = (measure: string, off: number) => {
        const last = all
          .filter((each) => each.measure === measure && each.off === off)
          .reduce<(typeof all)[number] | undefined>(
            (best, each) => (best && best.revision > each.revision ? best : each),
            undefined,
          );
        return last === undefined || last.back ? undefined : last.value;
      };
      const reports = of('lapor.reports', 0);
      const serving = [0, -1, 1, -2, 2].find((off) => of('population', off) !== undefined);
      const residents = serving === undefined ? undefined : of('population', serving);
      const expected =
        reports === undefined || residents === undefined || serving === undefined
          ? [null, null]
          : [hundredths(reports * 10_000, residents), String(year + serving)];
      const { body } = await store.get(`/v1/league?family=ORI&period=${year}`);
      expect(rates(body.items)).toEqual([[institution, ...expected]]);
    }),
    { numRuns: 12 },
  );
});

/** Half up, in whole numbers. */
function hundredths(part: number, whole: number): string {
  const rounded = Math.floor((200 * part + whole) / (2 * whole));
  return `${Math.floor(rounded / 100)}.${String(rounded % 100).padStart(2, '0')}`;
}
