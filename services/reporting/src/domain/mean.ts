/** The plain mean of scores, rounded once. */
import { type E4, roundFraction } from '@pantau/rulebook';

const E4_PER_POINT = 10_000n;

/**
 * Half-up to two places; null for no scores: an unknown mean is not zero. `sum` in ten-thousandths, as BigInt because
 * a sum over a nation and its years has no bound that a double is sure to hold.
 */
export function meanOf(sum: bigint, n: number): E4 | null {
  return n === 0 ? null : roundFraction(sum, E4_PER_POINT * BigInt(n));
}

/** What institutions with as many values have of them together: they need not be told apart for a mean of their means to be exact. */
export interface SameNumber {
  /** Values of each. */
  readonly n: number;
  readonly institutions: number;
  /** Of the values of all of them, in ten-thousandths. */
  readonly sum: bigint;
}

/** The mean of the institutions' means, in which each counts the same; rounded once, null of none. */
export function meanOfMeans(groups: Iterable<SameNumber>): E4 | null {
  let [dividend, divisor, institutions] = [0n, 1n, 0];
  for (const { n, sum, institutions: count } of groups) {
    dividend = dividend * BigInt(n) + sum * divisor;
    divisor *= BigInt(n);
    institutions += count;
  }
  return institutions === 0 ? null : roundFraction(dividend, divisor * BigInt(institutions) * E4_PER_POINT);
}

/** The store prints Decimal without trailing zeros: "1006.96" is 10069600. */
export function tenThousandths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
}
