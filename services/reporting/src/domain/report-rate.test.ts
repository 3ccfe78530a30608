import fc from 'fast-check';
import { expect, test } from 'vitest';
import { per10k, reportRates, residentsNear } from './report-rate.ts';
import type { SaidFigure } from './said-figure.ts';

const said = (measure: string, period: string, value: number | null, more: Partial<SaidFigure> = {}): SaidFigure => ({
  ...{ institution: '18.72', channel: measure === 'population' ? '' : 'sp4n-lapor', measure, period, noteCode: '' },
  ...{ value: value === null ? null : value * 10_000, source: { publisher: 'a' } },
  ...more,
});
const rate = (...figures: SaidFigure[]) => reportRates('2024', figures).get('18.72')?.per10k;

test('reports of the year over residents, to two decimals, half up', () => {
  // 226 / 182,293 x 10,000 = 12.3976...
  expect(rate(said('lapor.reports', '2024', 226), said('population', '2024', 182_293))).toBe('12.40');
  expect(rate(said('lapor.reports', '2024', 0), said('population', '2024', 182_293))).toBe('0.00');
});

test.each([
  ['no reports', [said('population', '2024', 1000)]],
  ['no residents', [said('lapor.reports', '2024', 10)]],
  ['residents of too long ago', [said('lapor.reports', '2024', 10), said('population', '2021', 1000)]],
  ['reports of another year', [said('lapor.reports', '2023', 10), said('population', '2024', 1000)]],
  ['reports to the Ombudsman', [said('lapor.reports', '2024', 10, { channel: 'ombudsman' }), said('population', '2024', 1000)]],
  [
    'reports of part of the year',
    [said('lapor.reports', '2024', 10, { noteCode: 'part-of-period' }), said('population', '2024', 1000)],
  ],
  ['a count that its source does not know', [said('lapor.reports', '2024', null), said('population', '2024', 1000)]],
])('%s: not known', (_, figures) => {
  expect(rate(...figures)).toBeUndefined();
});

test('the nearest year serves, the earlier of two', () => {
  const of = (...periods: string[]) =>
    residentsNear(
      '2024',
      periods.map((period) => said('population', period, 1)),
    )?.period;
  expect([of('2024', '2023'), of('2025', '2023'), of('2022', '2025'), of('2027')]).toEqual(['2024', '2023', '2025', undefined]);
});

test('is what exact arithmetic says', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 300_000_000 }), (reports, residents) => {
      const hundredths = (BigInt(reports) * 2_000_000n + BigInt(residents)) / (2n * BigInt(residents));
      const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
      const figure = { ...said('population', '2024', 1), value: residents * 10_000 };
      expect(per10k(reports, figure)).toBe(text);
    }),
  );
});
