import type { Instrument } from './instrument.ts';
import { type E4, leastCommonMultiple, roundFraction } from './numbers.ts';
import { type Refusal, refuse } from './unit-score.ts';

/** Which unit or product a result is of. */
export interface ResultKey {
  readonly unit: string;
  readonly product?: string | null | undefined;
}

/** A unit's or product's exact points, as scoreUnit gave them. */
export interface RollUpInput extends ResultKey {
  readonly points: bigint;
  /** What the points are over; the instrument's own when left out. A version of an instrument may have another than the next. */
  readonly denominator?: bigint;
}

export interface InstitutionScore {
  readonly kind: 'scored';
  readonly score: E4;
  /** Exact score points over `denominator`. */
  readonly points: bigint;
  readonly denominator: bigint;
  /** How many units (mean_of_units) or products (mean_of_products) were averaged. */
  readonly averaged: number;
}

/** A result that counts: its share of the institution's score is one over `over`. */
export interface Share<R> {
  readonly result: R;
  readonly over: bigint;
}

/**
 * The institution's score: the plain mean of its units, or of all its products where the instrument says so. A unit's own
 * score is the mean of its products there; a unit without products counts as one. Exact also where the points are over
 * different denominators. Where no source says how units make an institution, only a single result is the institution's
 * score: of more, `roll_up_unknown`.
 */
export function rollUp(instrument: Instrument, results: readonly RollUpInput[]): InstitutionScore | Refusal {
  const shares = sharesOf(instrument, results);
  if ('kind' in shares) return shares;
  const own = BigInt(instrument.denominator);
  const denominator = shares.reduce((lcm, { result, over }) => leastCommonMultiple(lcm, over * (result.denominator ?? own)), 1n);
  const points = shares.reduce(
    (sum, { result, over }) => sum + result.points * (denominator / (over * (result.denominator ?? own))),
    0n,
  );
  const averaged = instrument.rollUp.method === 'mean_of_products' ? shares.length : unitsOf(results).size;
  return { kind: 'scored', score: roundFraction(points, denominator), points, denominator, averaged };
}

/** Every result that counts with its share of the institution; shares add up to one. */
export function sharesOf<R extends ResultKey>(
  { id, rollUp: { method } }: Instrument,
  results: readonly R[],
): readonly Share<R>[] | Refusal {
  const units = unitsOf(results);
  if (units.size === 0) return refuse([{ field: 'values', code: 'no_units' }]);
  const averaged = [...units.values()].map((all) => countedBy(method, all));
  const all = averaged.flat();
  if (method === null && all.length > 1) {
    return refuse([{ field: 'values', code: 'roll_up_unknown', params: { instrument: id } }]);
  }
  if (method === 'mean_of_products') return all.map((result) => ({ result, over: BigInt(all.length) }));
  return averaged.flatMap((ofUnit) => ofUnit.map((result) => ({ result, over: BigInt(averaged.length * ofUnit.length) })));
}

/**
 * Which of one unit's results count. Where a unit has a result of its own and results of products, the mean of units takes
 * its own and the mean of products takes theirs: never both.
 */
export function counted<R extends { readonly product?: unknown }>(instrument: Instrument, results: readonly R[]): readonly R[] {
  return countedBy(instrument.rollUp.method, results);
}

function countedBy<R extends { readonly product?: unknown }>(
  method: Instrument['rollUp']['method'],
  results: readonly R[],
): readonly R[] {
  const isWhole = ({ product }: R) => product === undefined || product === null || product === '';
  const whole = results.filter(isWhole);
  const products = results.filter((result) => !isWhole(result));
  if (whole.length === 0) return products;
  return method === 'mean_of_products' && products.length > 0 ? products : whole;
}

function unitsOf<R extends ResultKey>(results: readonly R[]): Map<string, R[]> {
  return Map.groupBy(results, ({ unit }) => unit);
}
