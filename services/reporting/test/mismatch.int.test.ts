/** Scores beside complaint records: worked out by hand, and against a plain computation over what was sent. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachOf, caseVersion, HOUR, settleClock } from './case-events.ts';
import { printed, type Sent, T0 } from './events.ts';
import { figure, figureWithdrawn, type Said } from './figure-events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const SP4N = { channel: 'sp4n-lapor' };
const DAY = 24 * HOUR;

let store: StoreHarness;
let filed = 0;
/** A case of 2026 of which the institution was given a task; 'open' is still within its term. */
function caseOf(institution: string, end: 'in_term' | 'late' | 'open', more: { state?: string } = {}): Sent {
  const caseId = `LPG-2026-${String(++filed).padStart(6, '0')}`;
  const settled = end === 'open' ? {} : { state: 'selesai', closedAtMs: T0 + (end === 'late' ? 30 : 3) * DAY };
  return caseVersion({
    ...{
      caseId,
      version: 1,
      state: 'didisposisikan',
      institution,
      unit: 'dinas',
      clocks: [settleClock(T0)],
      ...settled,
      ...more,
    },
    tasks: [{ number: 1, institution, unit: 'dinas', state: 'open', openedAtMs: T0 }],
    ...(end === 'late' ? { breaches: [breachOf(caseId, 'settle', T0 + 20 * DAY, { institution })] } : {}),
  });
}

beforeAll(async () => {
  store = await startStore();
  await store.add([
    printed('18.72', '2022', 817_300, 'B', 'hijau'),
    printed('18.71', '2022', 738_900, 'C', 'kuning'),
    printed('18.05', '2022', 778_700, 'C', 'kuning'),
    printed('18.01', '2022', 900_000, 'A', 'hijau'),
    printed('17.01', '2022', 900_000, 'A', 'hijau'),
    printed('18', '2022', null, '', 'hijau'),
    ...['18.72', '18.71', '18.05'].map((code) => printed(code, '2026', 900_000, 'A', 'hijau', { instrument: 'ORI-2025' })),
  ]);
  await store.add([
    figure('lapor.resolved-share', 61.5, { ...SP4N, publisher: 'radar.co' }),
    figure('lapor.reports', 226, SP4N),
    figure('population', 182_293, { period: '2024' }),
    // 190 of 200 by one source, in 12 days.
    figure('lapor.reports', 200, { ...SP4N, institution: '18.71', publisher: 'b' }),
    figure('lapor.resolved', 190, { ...SP4N, institution: '18.71', publisher: 'b' }),
    figure('lapor.avg-days', 12, { ...SP4N, institution: '18.71', publisher: 'b' }),
    // A mere number judges nobody; what the Ombudsman settled is not Tulang Bawang's doing.
    figure('lapor.reports', 40, { ...SP4N, institution: '18.01' }),
    figure('lapor.resolved-share', 10, { channel: 'ombudsman', institution: '18.05' }),
    figure('lapor.resolved-share', 100, { ...SP4N, institution: '17.01', period: '2021' }),
    figure('lapor.resolved-share', 90, { ...SP4N, institution: '18' }),
    figure('lapor.resolved-share', 99, { ...SP4N, institution: '18.72', period: '2026' }),
    figure('lapor.resolved-share', 99, { ...SP4N, institution: '18.71', period: '2026' }),
  ]);
  await store.add([
    // Metro: five judged, three in term; one within its term says nothing yet, a double is nobody's record.
    ...(['in_term', 'in_term', 'in_term', 'late', 'late', 'open'] as const).map((end) => caseOf('18.72', end)),
    caseOf('18.72', 'late', { state: 'digabung' }),
    // Bandar Lampung: four judged are too few, so what was published stands.
    ...(['late', 'late', 'late', 'late'] as const).map((end) => caseOf('18.71', end)),
  ]);
});
afterAll(() => store?.stop());

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the service said.
const read = ({ body }: { body: any }) =>
  body.items.map(
    ({ institution, complaints, finding }: { institution: { code: string }; complaints: { kind: string }; finding: string }) =>
      [institution.code, complaints.kind, finding].join(' '),
  );

test('findings first; what is not known accuses and acquits nobody', async () => {
  const answer = await store.get('/v1/mismatch?family=ORI&period=2022');
  expect(read(answer)).toEqual([
    '18.72 published good_score_bad_record',
    '18.71 published poor_score_good_record',
    '18 published ',
    '18.01 published ',
  ]);
  // Tulang Bawang (the Ombudsman alone) and Bengkulu Selatan (another year).
  expect(answer.body).toMatchObject({
    without: 2,
    rowCount: 6,
    rule: { badBelow: '0.80', basis: 'own_default', badRateAbove: null },
  });
  expect(answer.body.items[0]).toEqual({
    institution: { code: '18.72', name: 'Kota Metro', kind: 'city', provinceCode: '18' },
    ...{ score: '81.73', zone: 'hijau', category: 'B', finding: 'good_score_bad_record' },
    complaints: {
      ...{ kind: 'published', period: '2022', channel: 'sp4n-lapor', judged: null, inTermShare: null },
      // 226 / 182,293 x 10,000 = 12.3976, of the residents of 2024.
      ...{ resolvedShare: '0.615', averageDays: null, reports: 226, reportsPer10k: '12.40', residentsPeriod: '2024' },
      noteCode: null,
      source: { publisher: 'radar.co', date: null, url: null },
    },
  });
  expect(answer.body.items[1].complaints).toMatchObject({
    resolvedShare: '0.95',
    averageDays: '12',
    reports: 200,
    reportsPer10k: null,
  });
  expect(answer.body.sources).toEqual(['a', 'b', 'kupastuntas.co', 'radar.co']);
});

test('own cases go before what was published, where at least five were judged', async () => {
  const answer = await store.get('/v1/mismatch?family=ORI&period=2026');
  expect(read(answer)).toEqual(['18.72 cases good_score_bad_record', '18.71 published ']);
  expect(answer.body.items[0].complaints).toEqual({
    ...{ kind: 'cases', period: '2026', channel: null, judged: 5, inTermShare: '0.60', resolvedShare: null, averageDays: null },
    // Six received, of the residents of 2024: 6 / 182,293 x 10,000 = 0.329.
    ...{ reports: 6, reportsPer10k: '0.33', residentsPeriod: '2024', noteCode: null, source: null },
  });
  expect(answer.body.without).toBe(1);
});

test('goes by the filters, and by what was known then', async () => {
  expect(read(await store.get('/v1/mismatch?family=ORI&period=2022&kind=province'))).toEqual(['18 published ']);
  expect(read(await store.get('/v1/mismatch?family=ORI&period=2022&province=17'))).toEqual([]);
  const early = encodeURIComponent(new Date(T0 - 1).toISOString());
  expect((await store.get(`/v1/mismatch?family=ORI&period=2026&asOf=${early}`)).body).toMatchObject({ items: [], without: 0 });
  expect((await store.get('/v1/mismatch?family=ORI&period=2022&province=18.72')).status).toBe(422);
});

test('a vintage holds no cases, so published figures judge in it, also after they were corrected', async () => {
  expect((await store.post('/v1/vintages', { name: 'mismatch-2026' })).status).toBe(201);
  await store.add([figure('lapor.resolved-share', 5, { ...SP4N, institution: '18.72', period: '2026', revision: 2 })]);
  const frozen = await store.get('/v1/mismatch?family=ORI&period=2026&vintage=mismatch-2026');
  expect(read(frozen)).toEqual(['18.71 published ', '18.72 published ']);
  expect(frozen.body.items[1].complaints).toMatchObject({ resolvedShare: '0.99' });
});

const POOL = ['18.02', '18.03', '18.04'];
const statement = fc.record({
  institution: fc.constantFrom(...POOL),
  measure: fc.constantFrom('lapor.resolved-share', 'lapor.avg-days', 'lapor.reports'),
  revision: fc.integer({ min: 1, max: 3 }),
  value: fc.integer({ min: 0, max: 100 }),
  back: fc.boolean(),
});

let runs = 0;
test('equals a plain computation, with corrections, withdrawals, doubles and revisions that come late', async () => {
  const said = fc.uniqueArray(statement, {
    maxLength: 16,
    selector: ({ institution, measure, revision }) => `${institution} ${measure} ${revision}`,
  });
  const zone = fc.constantFrom('hijau', 'kuning', 'merah', '');
  await fc.assert(
    fc.asyncProperty(said, fc.tuple(zone, zone, zone), fc.boolean(), async (figures, zones, again) => {
      const period = String(2050 + runs++);
      const sent = figures.map(({ institution, measure, revision, value, back }) => {
        const key: Said = { ...SP4N, institution, period, revision };
        return back ? figureWithdrawn(measure, key) : figure(measure, value, key);
      });
      await store.add(POOL.map((code, index) => printed(code, period, null, '', zones[index] ?? '', { instrument: 'ORI-2022' })));
      if (sent.length > 0) await store.add(again ? [...sent, ...sent.slice(0, 2)] : sent);
      const { body } = await store.get(`/v1/mismatch?family=ORI&period=${period}`);
      const expected = POOL.flatMap((code, index) => {
        const of = (measure: string) => {
          const last = figures
            .filter((each) => each.institution === code && each.measure === measure)
            .reduce<(typeof figures)[number] | undefined>(
              (best, each) => (best && best.revision > each.revision ? best : each),
              undefined,
            );
          return last === undefined || last.back ? null : last.value;
        };
        const [share, days, reports] = [of('lapor.resolved-share'), of('lapor.avg-days'), of('lapor.reports')];
        if (share === null && days === null && reports === null) return [];
        const isBad = (share !== null && share < 80) || (days !== null && days > 60);
        const isGood = !isBad && ((share !== null && share >= 80) || (days !== null && days <= 14));
        const at = zones[index] ?? '';
        const finding =
          at === 'hijau' && isBad
            ? 'good_score_bad_record'
            : at !== 'hijau' && at !== '' && isGood
              ? 'poor_score_good_record'
              : '';
        return [`${code} published ${finding}`];
      });
      expect(read({ body }).sort()).toEqual(expected);
      expect(body.without).toBe(POOL.length - expected.length);
    }),
    { numRuns: 12 },
  );
});
