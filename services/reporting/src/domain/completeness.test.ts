import { expect, test } from 'vitest';
import { COMPLETENESS_FLOOR, completenessOf } from './completeness.ts';

const computed = (receivedUnits: number | null, expectedUnits: number | null) =>
  completenessOf({ basis: 'computed', receivedUnits, expectedUnits });

test('received of expected, rounded down: 100 means that nothing is missing', () => {
  expect([computed(7, 7), computed(0, 4), computed(6, 7), computed(299, 300)]).toEqual([100, 0, 85, 99]);
});

test('unknown without a roster, and no question where a source printed the score', () => {
  expect([computed(7, null), computed(null, 7), computed(0, 0)]).toEqual([null, null, null]);
  expect(completenessOf({ basis: 'published', receivedUnits: 0, expectedUnits: 6 })).toBeNull();
});

test('the floor lets one unit of five to seven be late, and none of two to four', () => {
  const isRanked = (expected: number) => (computed(expected - 1, expected) ?? 0) >= COMPLETENESS_FLOOR;
  expect([2, 3, 4, 5, 6, 7].map(isRanked)).toEqual([false, false, false, true, true, true]);
});
