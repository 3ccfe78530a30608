import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScore, parseDecimal, parseWeight, roundFraction, roundToShown } from './numbers.ts';

describe('parseDecimal', () => {
  test.each([
    [77.87, 778_700],
    ['76.50', 765_000],
    ['76.5', 765_000],
    [' 100 ', 1_000_000],
    ['0.0001', 1],
    ['76.500000', 765_000],
    ['-1.25', -12_500],
    ['+3', 30_000],
    [0, 0],
    [-0, 0],
    ['-0.00', 0],
  ])('%j is %i', (text, expected) => {
    expect(parseDecimal(text)).toBe(expected);
  });

  test.each(['', ' ', '77,87', '76. 50', '1e2', '.5', '5.', '0x10', 'NaN', '1 000', '76.50001', '٣', '--1', 'null'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7, 1 / 3, 214_748.3648])('refuses the number %d', (number) => {
    expect(parseDecimal(number)).toBeUndefined();
  });

  test('reads every number of four decimals that the contracts can carry, and its text, as the same integer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }), (e4) => {
        expect(parseDecimal(e4 / 10_000)).toBe(e4 === 0 ? 0 : e4);
        expect(parseDecimal((e4 / 10_000).toFixed(4))).toBe(e4 === 0 ? 0 : e4);
      }),
    );
  });
});

describe('rounding', () => {
  test.each([
    [778_700, '77.87'],
    [779_950, '78.00'],
    [779_949, '77.99'],
    [0, '0.00'],
    [49, '0.00'],
    [50, '0.01'],
    [1_000_000, '100.00'],
    [-50, '-0.01'],
    [-49, '0.00'],
    [-12_500, '-1.25'],
  ])('%i is shown as %s', (e4, text) => {
    expect(formatScore(e4)).toBe(text);
  });

  test('what is not known is shown as null, never as zero', () => {
    expect(formatScore(null)).toBeNull();
  });

  test('a score shown and read back is the rounded score', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (e4) => {
        expect(parseDecimal(formatScore(e4) ?? '')).toBe(roundToShown(e4));
      }),
    );
  });

  test('a negative difference mirrors the positive one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (numerator, denominator) => {
        expect(roundFraction(-numerator, denominator) + roundFraction(numerator, denominator)).toBe(0);
      }),
    );
  });

  test.each([
    // Seven units of Mimika 2023 add up to 378.75: the mean is 54.107142...
    [37_875n, 700n, 541_100],
    [1n, 3n, 3_300],
    [2n, 3n, 6_700],
    [5n, 1_000n, 100],
    [4_999n, 1_000_000n, 0],
  ])('%i/%i is rounded once', (numerator, denominator, expected) => {
    expect(roundFraction(numerator, denominator)).toBe(expected);
  });
});

describe('parseWeight', () => {
  test('reads percents and fractions exactly', () => {
    expect(parseWeight('21.85%')).toEqual({ numerator: 2_185, denominator: 10_000 });
    expect(parseWeight('24%')).toEqual({ numerator: 24, denominator: 100 });
    expect(parseWeight('1/9')).toEqual({ numerator: 1, denominator: 9 });
  });

  test.each(['', '21,85%', '0.2185', '1/0', '-5%', '1/9%'])('refuses %j', (text) => {
    expect(() => parseWeight(text)).toThrow(RangeError);
  });
});
