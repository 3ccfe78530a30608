import type { Part } from './instrument.ts';
import { type E4, leastCommonMultiple } from './numbers.ts';

/**
 * The least common denominator of every share of the unit that is known, and of what a ten-thousandth of a value brings:
 * of a dimension, and of what is below it. `max`: where the scale of the level above ends.
 */
export function shareDenominator(parts: readonly Part[], max: E4, above = 1n): bigint {
  return parts.reduce((lcm, { weight, scale, parts: below }) => {
    if (weight === null) return lcm;
    const [, rest] = lowestTerms(max, scale.max);
    const share = above * BigInt(weight.denominator) * BigInt(rest);
    return leastCommonMultiple(leastCommonMultiple(lcm, share), shareDenominator(below, scale.max, share));
  }, 1n);
}

/** The fraction a / b of two whole numbers in its lowest terms. */
export function lowestTerms(a: number, b: number): readonly [number, number] {
  const divisor = greatestCommonDivisor(a, b);
  return [a / divisor, b / divisor];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
