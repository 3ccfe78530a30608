import type { Part } from './instrument.ts';
import { leastCommonMultiple } from './numbers.ts';

/** The least common denominator of every share of the unit that is known: of a dimension, and of what is below it. */
export function shareDenominator(parts: readonly Part[], above = 1n): bigint {
  return parts.reduce((lcm, { weight, parts: below }) => {
    if (weight === null) return lcm;
    const share = above * BigInt(weight.denominator);
    return leastCommonMultiple(leastCommonMultiple(lcm, share), shareDenominator(below, share));
  }, 1n);
}
