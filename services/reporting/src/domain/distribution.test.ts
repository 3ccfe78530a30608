import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf, distributionOf } from './distribution.ts';

const points = (...scores: number[]) => scores.map((score) => Math.round(score * 10_000));

test('five scores by hand', () => {
  // 60, 65, 70, 80, 85: quartiles are the 2nd, 3rd and 4th; mean 72. Squares of what they are off: 144, 49, 4, 64, 169 are 430,
  // of five 86, its root 9.2736. Gini: (-4·60 -2·65 +0 +2·80 +4·85) / (5·360) = 130 / 1800 = 0.0722.
  expect(distributionOf(points(85, 60, 70, 65, 80))).toEqual({
    ...{ n: 5, min: 600_000, q1: 650_000, median: 700_000, q3: 800_000, max: 850_000 },
    ...{ mean: 720_000, spread: 150_000, deviation: 92_700, gini: 72 },
  });
});

test('between two scores a quartile is a part of the way, rounded half-up once', () => {
  // 10, 20, 30, 40.01: at (n - 1) / 4 = 0.75 is 17.5, at 1.5 is 25, at 2.25 is 32.5025; 32.5025 - 17.5 = 15.0025.
  expect(distributionOf(points(10, 20, 30, 40.01))).toMatchObject({
    ...{ q1: 175_000, median: 250_000, q3: 325_000, spread: 150_000 },
  });
});

test('one score has no inequality, none has nothing', () => {
  expect(distributionOf([700_000])).toMatchObject({ n: 1, q1: 700_000, deviation: 0, gini: null });
  expect(distributionOf([])).toMatchObject({ n: 0, mean: null, deviation: null, gini: null });
  expect(distributionOf([0, 0])).toMatchObject({ mean: 0, gini: null });
});

test('agrees with floating point to the last place shown', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(scores, (hundredths) => {
      const found = distributionOf(hundredths.map((each) => each * 100));
      const mean = hundredths.reduce((sum, each) => sum + each, 0) / hundredths.length;
      const variance = hundredths.reduce((sum, each) => sum + (each - mean) ** 2, 0) / hundredths.length;
      expect(Math.abs((found.deviation ?? 0) / 100 - Math.sqrt(variance))).toBeLessThanOrEqual(0.500001);
      const pairs = hundredths.flatMap((a) => hundredths.map((b) => Math.abs(a - b))).reduce((sum, each) => sum + each, 0);
      const gini = mean === 0 ? null : pairs / (2 * hundredths.length ** 2 * mean);
      if (gini === null) expect(found.gini).toBeNull();
      else expect(Math.abs((found.gini ?? -1) / 1000 - gini)).toBeLessThanOrEqual(0.000501);
    }),
  );
});

test('a bin holds its lower edge, the last one both', () => {
  const bins = binsOf(points(0, 4.99, 5, 77.5, 100), { min: 0, max: 1_000_000 });
  expect(bins.filter(({ n }) => n > 0)).toEqual([
    { from: 0, to: 50_000, n: 2 },
    { from: 50_000, to: 100_000, n: 1 },
    { from: 750_000, to: 800_000, n: 1 },
    { from: 950_000, to: 1_000_000, n: 1 },
  ]);
  expect(binsOf(points(5), { min: 0, max: 50_000 }).at(-1)).toEqual({ from: 47_500, to: 50_000, n: 1 });
});
