import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWholeYear, publicCount, publicShare, SMALLEST_SHOWN } from './small-groups.ts';

test.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
  [9, 5],
  [10, 10],
  [1_234, 1_230],
])('of %i the public is told %s', (exact, told) => {
  expect(publicCount(exact)).toBe(told);
});

test('whatever two tables tell of a large group with and without a small one, the small one may be any from one to four', () => {
  const small = fc.integer({ min: 1, max: SMALLEST_SHOWN - 1 });
  fc.assert(
    fc.property(fc.integer({ min: SMALLEST_SHOWN, max: 10_000 }), small, small, (large, few, other) => {
      const told = (a: number, b: number) => [publicCount(a), publicCount(b), publicCount(a + b)];
      const step = publicCount(large) ?? 0;
      const same = Array.from({ length: SMALLEST_SHOWN }, (_, index) => step + index).some(
        (each) => told(each, other).join() === told(large, few).join(),
      );
      expect(same).toBe(true);
    }),
  );
});

test.each([
  [5, 9, '0.55'],
  [0, 7, '0.00'],
  [7, 7, '1.00'],
  [1, 8, '0.15'],
  [39, 40, '1.00'],
  [4, 4, null],
])('%i of %i is told as a share of %s', (part, whole, told) => {
  expect(publicShare(part, whole)).toBe(told);
});

test('a whole calendar year is from its first day or month to its last', () => {
  expect([isWholeYear('2026-01-01', '2026-12-31'), isWholeYear('2026-01', '2026-12')]).toEqual([true, true]);
  expect([
    isWholeYear('2026-01-01', '2026-12-30'),
    isWholeYear('2026-01-02', '2026-12-31'),
    isWholeYear('2025-01-01', '2026-12-31'),
    isWholeYear('2026-01', '2027-12'),
    isWholeYear('2026-02', '2026-12'),
  ]).toEqual([false, false, false, false, false]);
});
