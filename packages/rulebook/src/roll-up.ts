import type { Instrument } from './instrument.ts';
import { type E4, roundFraction } from './numbers.ts';
import { type Refusal, refuse } from './unit-score.ts';

/** A unit's or product's exact points, as scoreUnit gave them. */
export interface RollUpInput {
  readonly unit: string;
  readonly product?: string | undefined;
  readonly points: bigint;
}

export interface InstitutionScore {
  readonly kind: 'scored';
  readonly score: E4;
  /** How many units (mean_of_units) or products (mean_of_products) were averaged. */
  readonly averaged: number;
}

/**
 * The institution's score: the plain mean of its units, or of all its products where the instrument says so. A unit's own
 * score is the mean of its products there; a unit without products counts as one. Where a unit has a result of its own
 * and results of products, the mean of units takes its own and the mean of products takes theirs: never both.
 */
export function rollUp(instrument: Instrument, results: readonly RollUpInput[]): InstitutionScore | Refusal {
  const units = Map.groupBy(results, ({ unit }) => unit);
  if (units.size === 0) return refuse([{ field: 'values', code: 'no_units' }]);
  const byProduct = instrument.rollUp.method === 'mean_of_products';
  const counted = [...units.values()].map((all) => {
    const whole = all.filter(({ product }) => product === undefined || product === '');
    const products = all.filter(({ product }) => product !== undefined && product !== '');
    if (whole.length === 0) return products;
    return byProduct && products.length > 0 ? products : whole;
  });
  const denominator = BigInt(instrument.denominator);
  if (byProduct) {
    const products = counted.flat();
    return mean(sumOf(products), BigInt(products.length) * denominator, products.length);
  }
  // Every unit's mean over one common denominator, so that nothing is rounded before the end.
  const common = counted.reduce((product, { length }) => product * BigInt(length), 1n);
  const sum = counted.reduce((total, unit) => total + (sumOf(unit) * common) / BigInt(unit.length), 0n);
  return mean(sum, BigInt(counted.length) * common * denominator, counted.length);
}

function mean(numerator: bigint, denominator: bigint, averaged: number): InstitutionScore {
  return { kind: 'scored', score: roundFraction(numerator, denominator), averaged };
}

function sumOf(results: readonly RollUpInput[]): bigint {
  return results.reduce((sum, { points }) => sum + points, 0n);
}
