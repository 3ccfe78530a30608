import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { parseDecimal, roundFraction } from './numbers.ts';
import { type RollUpInput, rollUp } from './roll-up.ts';

/** A result of `score` points, exact over the denominator of the instrument. */
const result = (id: string, unit: string, score: string, product?: string): RollUpInput => ({
  unit,
  product,
  points: (BigInt(parseDecimal(score) ?? Number.NaN) * BigInt(known(id).denominator)) / 10_000n,
});

describe('rollUp', () => {
  test('one unit with three products and one with one: ORI-2021 averages four products, ORI-2022 two units', () => {
    const of = (id: string) => [
      result(id, 'a', '60', 'ktp'),
      result(id, 'a', '70', 'kk'),
      result(id, 'a', '80', 'akta'),
      result(id, 'b', '100', 'izin'),
    ];
    // (60 + 70 + 80 + 100) / 4 = 77.50; ((60 + 70 + 80) / 3 + 100) / 2 = 85.00
    expect(rollUp(known('ORI-2021'), of('ORI-2021'))).toMatchObject({ kind: 'scored', score: 775_000, averaged: 4 });
    expect(rollUp(known('ORI-2022'), of('ORI-2022'))).toMatchObject({ kind: 'scored', score: 850_000, averaged: 2 });
  });

  test('rounds once: thirds that add up to a half hundredth are rounded up, as nothing was cut off before', () => {
    const products = (unit: string, scores: string[]) =>
      scores.map((score, index) => result('ORI-2023', unit, score, `p${index}`));
    const units = [...products('a', ['0', '0', '0.01']), ...products('b', ['0', '0.01', '0.01'])];
    // (0.01 / 3 + 0.02 / 3) / 2 = 0.005
    expect(rollUp(known('ORI-2023'), units)).toMatchObject({ score: 100 });
    // 0.004 and 0.005 average 0.0045; rounded first they would be 0.00 and 0.01, and average 0.005.
    expect(rollUp(known('ORI-2023'), [result('ORI-2023', 'a', '0.004'), result('ORI-2023', 'b', '0.005')])).toMatchObject({
      score: 0,
    });
  });

  test('a unit that sent a whole and products counts once: its whole among units, its products among products', () => {
    const of = (id: string) => [
      result(id, 'a', '50'),
      result(id, 'a', '80', 'ktp'),
      result(id, 'a', '90', 'kk'),
      result(id, 'b', '100'),
    ];
    expect(rollUp(known('ORI-2022'), of('ORI-2022'))).toMatchObject({ score: 750_000, averaged: 2 });
    expect(rollUp(known('ORI-2021'), of('ORI-2021'))).toMatchObject({ score: 900_000, averaged: 3 });
  });

  test('points over different denominators are averaged exactly, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ points: fc.bigInt(0n, 700n), denominator: fc.constantFrom(7n, 9n, 10n, 14n) }), { minLength: 1 }),
        (all) => {
          const results = all.map((each, index) => ({ unit: String(index), ...each }));
          // 630 is a multiple of each.
          const sum = all.reduce((total, { points, denominator }) => total + (points * 630n) / denominator, 0n);
          const score = roundFraction(sum, 630n * BigInt(all.length));
          expect(rollUp(known('ORI-2023'), results)).toMatchObject({ score });
          expect(rollUp(known('ORI-2023'), results.reverse())).toMatchObject({ score });
        },
      ),
    );
  });

  test('an institution without a scored unit has no score, not zero', () => {
    expect(rollUp(known('ORI-2022'), [])).toMatchObject({ kind: 'refused', reason: 'no_units' });
  });

  test('the order of the units does not matter and the mean lies between the worst and the best', () => {
    const unit = fc.record({
      unit: fc.constantFrom('a', 'b', 'c', 'd'),
      product: fc.constantFrom('x', 'y', 'z'),
      points: fc.bigInt({ min: 0n, max: 10n ** 10n }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('ORI-2021', 'ORI-2022'),
        fc.uniqueArray(unit, { minLength: 1, maxLength: 12, selector: ({ unit: name, product }) => name + product }),
        (id, results) => {
          const scored = rollUp(known(id), results);
          expect(rollUp(known(id), [...results].reverse())).toEqual(scored);
          const all = results.map(({ points }) => roundFraction(points, BigInt(known(id).denominator)));
          if (scored.kind !== 'scored') throw new Error('not scored');
          expect(scored.score).toBeGreaterThanOrEqual(Math.min(...all));
          expect(scored.score).toBeLessThanOrEqual(Math.max(...all));
        },
      ),
    );
  });
});
