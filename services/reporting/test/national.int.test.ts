/** The country in one answer: worked out by hand, and against a plain computation over what was sent. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed, scorecard, T0 } from './events.ts';
import { officialCount } from './figure-events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const CORRECTED_AT = T0 + 10_000;
const NATIONAL = '/v1/national?family=ORI&period=2022';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add([
    printed('18', '2022', null, '', 'kuning'),
    printed('18.05', '2022', 778_700, 'C', 'kuning'),
    printed('18.71', '2022', 738_900, 'C', 'kuning'),
    printed('18.72', '2022', 617_300, 'C', 'kuning'),
    printed('18.72', '2022', 817_300, 'B', 'hijau', { version: 2, recordedAtMs: CORRECTED_AT, inputEventId: 'correction' }),
    printed('18.01', '2022', null, '', 'merah'),
    // Of Papua in its old shape.
    printed('94.04', '2022', 250_000, 'E', 'merah'),
    printed('91.03', '2022', 300_000, 'E', 'merah'),
    printed('91', '2022', 500_000, 'D', 'merah'),
    printed('18.72', '2021', null, '', 'kuning'),
    // A roster alone is no result.
    scorecard({
      institution: '18.02',
      instrument: 'ORI-2022',
      period: '2022',
      roster: [{ unit: { code: 'a' } }],
      expectedUnits: 1,
    }),
  ]);
  await store.add([
    ...officialCount('regency', '2022', 'sonora.id', [415, 170, 186, 59]),
    ...officialCount('city', '2022', 'sonora.id', [98, 53, 42, 3]),
    ...officialCount('province', '2022', 'sonora.id', [34, 19, 13, 2]),
    ...officialCount('province', '2022', 'nasional.sindonews.com', [24, 19, 13, 2]),
    ...officialCount('all', '2022', 'sonora.id', [586, 272, 250, 64]),
    ...officialCount('all', '2023', 'nasional.kompas.com', [586, 414, 133, 39]),
  ]);
});
afterAll(() => store?.stop());

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the service said.
const provinceIn = (body: any, code: string) => body.provinces.find((each: { code: string }) => each.code === code);

test('a year shows what is known beside what was officially counted, of regions alone and by kind', async () => {
  const { body } = await store.get(NATIONAL);
  expect(body).toMatchObject({ family: 'ORI', period: '2022' });
  expect(body.years.map(({ period }: { period: string }) => period)).toEqual(['2021', '2022', '2023']);
  const [before, year, after] = body.years;
  expect(before).toMatchObject({
    ...{ instrument: 'ORI-2021', official: null, officialByKind: [] },
    known: { assessed: 1, zones: { hijau: 0, kuning: 1, merah: 0, unknown: 0 } },
  });
  expect(year).toMatchObject({
    ...{ instrument: 'ORI-2022', breakBefore: true },
    known: { assessed: 8, zones: { hijau: 1, kuning: 3, merah: 4, unknown: 0 } },
    // 415 + 98 + 34; 170 + 53 + 19; 186 + 42 + 13; 59 + 3 + 2. The provinces are disputed, so the sum is.
    official: { kind: 'province,regency,city', assessed: 547, hijau: 242, kuning: 241, merah: 64, disputed: true },
  });
  expect(year.officialByKind).toEqual(
    [
      ['all', 586, 272, 250, 64, false],
      ['city', 98, 53, 42, 3, false],
      ['province', 34, 19, 13, 2, true],
      ['regency', 415, 170, 186, 59, false],
    ].map(([kind, assessed, hijau, kuning, merah, disputed]) => ({
      ...{ kind, assessed, hijau, kuning, merah, disputed },
      source: { publisher: 'sonora.id', date: null, url: null },
    })),
  );
  expect(after).toMatchObject({ breakBefore: false, official: null, known: { assessed: 0 } });
  expect(body.sources).toEqual(['kupastuntas.co', 'nasional.kompas.com', 'sonora.id']);
});

test("a province's own result and its territory are two things", async () => {
  const { body } = await store.get(NATIONAL);
  expect(body.provinces).toHaveLength(38);
  expect(provinceIn(body, '18')).toEqual({
    ...{ code: '18', name: 'Lampung', existed: true },
    own: { score: null, zone: 'kuning', category: null, basis: 'published' },
    // (77.87 + 73.89 + 81.73) / 3 = 77.83.
    territory: {
      ...{ n: 4, of: 15, scored: 3, mean: '77.83', median: '77.87' },
      zones: { hijau: 1, kuning: 2, merah: 1, unknown: 0 },
    },
  });
  // Papua's own 50.00 is in neither; (25.00 + 30.00) / 2.
  expect(provinceIn(body, '91')).toMatchObject({
    ...{ own: { score: '50.00' }, territory: { n: 2, of: 29, mean: '27.50', median: '27.50' } },
  });
  expect(provinceIn(body, '94')).toMatchObject({
    existed: false,
    own: null,
    territory: { n: 0, of: 0, mean: null, median: null },
  });
  expect(provinceIn(body, '11')).toMatchObject({ existed: true, own: null, territory: { n: 0, of: 23 } });
});

test('before the correction it says what was known then', async () => {
  const { body } = await store.get(`${NATIONAL}&asOf=${encodeURIComponent(new Date(CORRECTED_AT - 1).toISOString())}`);
  // (77.87 + 73.89 + 61.73) / 3 = 71.1633.
  expect(provinceIn(body, '18').territory).toMatchObject({ mean: '71.16', median: '73.89', zones: { hijau: 0, kuning: 3 } });
  const early = await store.get(`${NATIONAL}&asOf=${encodeURIComponent(new Date(T0 - 1).toISOString())}`);
  expect(early.body).toMatchObject({ years: [], rowCount: 0, sources: [] });
});

test('a result that was taken back stands before that moment and not after it', async () => {
  const backAt = T0 + 5000;
  await store.add([
    printed('16.01', '2019', 900_000, '', 'hijau', { instrument: 'ORI-2016' }),
    scorecard({ institution: '16.01', instrument: 'ORI-2016', period: '2019', version: 2, recordedAtMs: backAt }),
  ]);
  const knownAt = async (ms: number) => {
    const { body } = await store.get(
      `/v1/national?family=ORI&period=2019&asOf=${encodeURIComponent(new Date(ms).toISOString())}`,
    );
    return provinceIn(body, '16').territory.n;
  };
  expect([await knownAt(backAt - 1), await knownAt(backAt), await knownAt(backAt + 1)]).toEqual([1, 0, 0]);
});

test('whoever sees one province is given that one, and no count of the country', async () => {
  const lampung = await startStore({ subject: 'lampung', roles: [], regions: ['18'] });
  try {
    await lampung.add([printed('18.72', '2022', 817_300, 'B', 'hijau'), printed('17.01', '2022', 817_300, 'B', 'hijau')]);
    await lampung.add(officialCount('all', '2022', 'sonora.id', [586]));
    const { body } = await lampung.get(NATIONAL);
    expect(body.provinces.map(({ code }: { code: string }) => code)).toEqual(['18']);
    expect(body.years).toMatchObject([{ known: { assessed: 1 }, officialByKind: [] }]);
  } finally {
    await lampung.stop();
  }
});

test('a family that there is not is refused', async () => {
  expect(await store.get('/v1/national?family=X&period=2022')).toMatchObject({ status: 422 });
});

const POOL = ['18', '18.01', '18.71', '18.72', '17', '17.01'];
const ZONES = ['hijau', 'kuning', 'merah', ''] as const;
const version = fc.record({
  institution: fc.constantFrom(...POOL),
  version: fc.integer({ min: 1, max: 3 }),
  // Null: nothing stands any more.
  result: fc.option(fc.record({ score: fc.option(fc.integer({ min: 0, max: 10_000 })), zone: fc.constantFrom(...ZONES) })),
});

let runs = 0;
test('equals a plain computation, with corrections, withdrawals, doubles and versions that come late', async () => {
  const history = fc.uniqueArray(version, {
    minLength: 1,
    maxLength: 14,
    selector: (each) => `${each.institution} ${each.version}`,
  });
  await fc.assert(
    fc.asyncProperty(history, fc.boolean(), async (said, again) => {
      const period = String(2040 + runs++);
      const sent = said.map(({ institution, version: number, result }) => {
        const more = { version: number, recordedAtMs: T0 + number * 1000, instrument: 'ORI-2022' };
        return result === null
          ? scorecard({ institution, period, ...more })
          : printed(institution, period, result.score === null ? null : result.score * 100, '', result.zone, more);
      });
      await store.add(again ? [...sent, ...sent.slice(0, 3)] : sent);
      for (const [until, query] of [
        [3, ''],
        [2, `&asOf=${encodeURIComponent(new Date(T0 + 2500).toISOString())}`],
      ] as const) {
        const { body } = await store.get(`/v1/national?family=ORI&period=${period}${query}`);
        const stands = POOL.flatMap((code) => {
          const last = said
            .filter((each) => each.institution === code && each.version <= until)
            .reduce<(typeof said)[number] | undefined>(
              (best, each) => (best && best.version > each.version ? best : each),
              undefined,
            );
          return last?.result == null ? [] : [{ code, ...last.result }];
        });
        const known = body.years.find((each: { period: string }) => each.period === period)?.known.assessed ?? 0;
        expect(known).toBe(stands.length);
        for (const province of ['17', '18']) {
          const own = stands.find(({ code }) => code === province);
          const lands = stands.filter(({ code }) => code.startsWith(`${province}.`));
          const scores = lands.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
          const [low, high] = [scores[Math.floor((scores.length - 1) / 2)] ?? 0, scores[Math.floor(scores.length / 2)] ?? 0];
          const shown = provinceIn(body, province);
          expect(shown.own?.zone ?? null).toBe(own?.zone || null);
          expect(shown.territory).toMatchObject({
            ...{ n: lands.length, scored: scores.length },
            mean:
              scores.length === 0
                ? null
                : hundredths(
                    scores.reduce((a, b) => a + b, 0),
                    scores.length,
                  ),
            median: scores.length === 0 ? null : hundredths(low + high, 2),
            zones: {
              ...Object.fromEntries(
                ['hijau', 'kuning', 'merah'].map((zone) => [zone, lands.filter((each) => each.zone === zone).length]),
              ),
              unknown: lands.filter(({ zone }) => zone === '').length,
            },
          });
        }
      }
    }),
    { numRuns: 10 },
  );
});

/** Half up, in whole numbers. */
function hundredths(sum: number, n: number): string {
  const rounded = Math.floor((2 * sum + n) / (2 * n));
  return `${Math.floor(rounded / 100)}.${String(rounded % 100).padStart(2, '0')}`;
}
