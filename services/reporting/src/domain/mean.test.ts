import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOf } from './mean.ts';

test('the mean of nothing is not known', () => {
  expect(meanOf(0n, 0)).toBeNull();
});

test.each([
  // 77.87 + 54.30 = 132.17, half of it 66.085: half-up at two places.
  [1_321_700n, 2, 660_900],
  [2_000_000n, 3, 666_700],
  [1_000_000n, 3, 333_300],
  [0n, 4, 0],
])('%s ten-thousandths over %i are %i', (sum, n, mean) => {
  expect(meanOf(sum, n)).toBe(mean);
});

test('lies between the least and the greatest, to the rounding', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 }), (scores) => {
      const mean = meanOf(BigInt(scores.reduce((a, b) => a + b, 0)), scores.length) ?? Number.NaN;
      expect(mean % 100).toBe(0);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 50);
      expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 50);
    }),
  );
});
