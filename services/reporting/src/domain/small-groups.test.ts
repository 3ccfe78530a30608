import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMALLEST_SHOWN, suppressed } from './small-groups.ts';

const groups = (...sizes: number[]) => sizes.map((received, index) => ({ key: `g${index}`, received }));

test.each([
  [[9, 5], []],
  [[], []],
  // One blank group alone would be the difference from the total.
  [
    [9, 5, 4],
    ['g1', 'g2'],
  ],
  [
    [9, 3, 2],
    ['g1', 'g2'],
  ],
  // Two of them are three cases: still too few.
  [
    [9, 7, 2, 1],
    ['g1', 'g2', 'g3'],
  ],
  [[3], ['g0']],
])('of groups of %j these are blank: %j', (sizes, expected) => {
  expect([...suppressed(groups(...sizes))].sort()).toEqual(expected);
});

test('what is blank cannot be worked out: no group under five is shown, and the rest of a total is never one group or under five', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), (sizes) => {
      const all = groups(...sizes);
      const blank = suppressed(all);
      expect(all.filter(({ key, received }) => received < SMALLEST_SHOWN && !blank.has(key))).toEqual([]);
      if (blank.size === 0 || blank.size === all.length) return;
      expect(blank.size).toBeGreaterThan(1);
      const held = all.filter(({ key }) => blank.has(key)).reduce((sum, { received }) => sum + received, 0);
      expect(held).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
    }),
  );
});
