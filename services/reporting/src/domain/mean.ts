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

/** The store prints Decimal without trailing zeros: "1006.96" is 10069600. */
export function tenThousandths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
}
