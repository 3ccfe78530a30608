import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWholeYear, SMALLEST_SHOWN, suppressed, suppressedCells } from './small-groups.ts';

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

test('of a table no line and no column gives a small cell away', () => {
  // October of a: 2. It takes 6 of its line with it, and in its column 7; those two take the last one.
  const cell = (row: string, column: string, received: number) => ({ key: `${row}${column}`, row, column, received });
  const table = [cell('oct', 'a', 2), cell('oct', 'b', 6), cell('nov', 'a', 7), cell('nov', 'b', 8), cell('nov', 'c', 9)];
  expect([...suppressedCells(table)].sort()).toEqual(['nova', 'novb', 'octa', 'octb']);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 12 })), { maxLength: 16 }), (drawn) => {
      const cells = [...new Map(drawn.map(([row, column, received]) => [`${row} ${column}`, received]))].map(
        ([key, received]) => ({
          ...{ key, received, row: key.charAt(0), column: key.charAt(2) },
        }),
      );
      const blank = suppressedCells(cells);
      for (const line of [
        ...Map.groupBy(cells, ({ row }) => row).values(),
        ...Map.groupBy(cells, ({ column }) => column).values(),
      ]) {
        expect(line.filter(({ key, received }) => received < SMALLEST_SHOWN && !blank.has(key))).toEqual([]);
        const gone = line.filter(({ key }) => blank.has(key));
        if (gone.length === 0 || gone.length === line.length) continue;
        expect(gone.length).toBeGreaterThan(1);
        expect(gone.reduce((sum, { received }) => sum + received, 0)).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
      }
    }),
  );
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
