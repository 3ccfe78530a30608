import type { Instrument } from './instrument.ts';
import { type E4, leastCommonMultiple, roundFraction } from './numbers.ts';
import { type Refusal, refuse } from './unit-score.ts';

/** A unit's or product's exact points, as scoreUnit gave them. */
export interface RollUpInput {
  readonly unit: string;
  readonly product?: string | undefined;
  readonly points: bigint;
  /** What the points are over; the instrument's own when left out. A version of an instrument may have another than the next. */
  readonly denominator?: bigint;
}

export interface InstitutionScore {
  readonly kind: 'scored';
  readonly score: E4;
  /** How many units (mean_of_units) or products (mean_of_products) were averaged. */
  readonly averaged: number;
}

/**
 * The institution's score: the plain mean of its units, or of all its products where the instrument says so. A unit's own
 * score is the mean of its products there; a unit without products counts as one. Exact also where the points are over
 * different denominators.
 */
export function rollUp(instrument: Instrument, results: readonly RollUpInput[]): InstitutionScore | Refusal {
  const units = Map.groupBy(results, ({ unit }) => unit);
  if (units.size === 0) return refuse([{ field: 'values', code: 'no_units' }]);
  const averaged = [...units.values()].map((all) => counted(instrument, all));
  const own = BigInt(instrument.denominator);
  const denominator = results.reduce((lcm, each) => leastCommonMultiple(lcm, each.denominator ?? own), own);
  const sumOf = (unit: readonly RollUpInput[]) =>
    unit.reduce((sum, each) => sum + each.points * (denominator / (each.denominator ?? own)), 0n);
  if (instrument.rollUp.method === 'mean_of_products') {
    const products = averaged.flat();
    return mean(sumOf(products), BigInt(products.length) * denominator, products.length);
  }
  // Every unit's mean over one common denominator, so that nothing is rounded before the end.
  const common = averaged.reduce((product, { length }) => product * BigInt(length), 1n);
  const sum = averaged.reduce((total, unit) => total + (sumOf(unit) * common) / BigInt(unit.length), 0n);
  return mean(sum, BigInt(averaged.length) * common * denominator, averaged.length);
}

/**
 * Which of one unit's results count. Where a unit has a result of its own and results of products, the mean of units takes
 * its own and the mean of products takes theirs: never both.
 */
export function counted<R extends { readonly product?: unknown }>(
  { rollUp: { method } }: Instrument,
  results: readonly R[],
): readonly R[] {
  const isWhole = ({ product }: R) => product === undefined || product === null || product === '';
  const whole = results.filter(isWhole);
  const products = results.filter((result) => !isWhole(result));
  if (whole.length === 0) return products;
  return method === 'mean_of_products' && products.length > 0 ? products : whole;
}

function mean(numerator: bigint, denominator: bigint, averaged: number): InstitutionScore {
  return { kind: 'scored', score: roundFraction(numerator, denominator), averaged };
}
