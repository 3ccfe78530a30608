import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianDays, medianHours, p90Hours, shareOf } from './elapsed.ts';

const HOUR = 3_600_000;
const sample = (low: number, high: number, p90 = high) => ({ n: 2, low, high, p90 });

test.each([
  [sample(3 * HOUR, 25 * HOUR), '14.00'],
  [sample(0, 0), '0.00'],
  // 18 seconds are half of a hundredth of an hour.
  [sample(18_000, 18_000), '0.01'],
  [sample(17_999, 17_999), '0.00'],
  [sample(18_000, 17_999), '0.00'],
  // An odd sum of milliseconds.
  [sample(HOUR, HOUR + 36_001), '1.01'],
  // Somebody's clock was wrong: shown, not hidden.
  [sample(-HOUR, -HOUR), '-1.00'],
])('%o has a median of %s hours', (of, expected) => {
  expect(medianHours(of)).toBe(expected);
});

test('nothing has no median, and no share', () => {
  const nothing = { n: 0, low: 0, high: 0, p90: 0 };
  expect([medianHours(nothing), p90Hours(nothing), medianDays(nothing), shareOf(0, 0)]).toEqual([null, null, null, null]);
});

test('a median in days, a 90th percentile in hours, a share', () => {
  expect(medianDays({ n: 1, low: 30 * HOUR, high: 30 * HOUR })).toBe('1.25');
  expect(p90Hours(sample(0, 0, 90 * 60_000))).toBe('1.50');
  expect([shareOf(2, 3), shareOf(1, 8), shareOf(3, 3)]).toEqual(['0.67', '0.13', '1.00']);
});

test('rounds once, as exact arithmetic does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 }), (low, high) => {
      const [dividend, divisor] = [BigInt(low + high) * 100n, BigInt(2 * HOUR)];
      const hundredths = (2n * dividend + divisor) / (2n * divisor);
      expect(medianHours(sample(low, high))).toBe(`${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`);
    }),
  );
});
