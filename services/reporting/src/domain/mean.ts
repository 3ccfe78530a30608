/** The plain mean of scores, rounded once. */
import type { E4 } from '@pantau/rulebook';

/**
 * Half-up to two places; null for no scores: an unknown mean is not zero. `sum` in ten-thousandths, as BigInt because
 * a sum over a nation and its years has no bound that a double is sure to hold.
 */
export function meanOf(sum: bigint, n: number): E4 | null {
  if (n === 0) return null;
  const count = BigInt(n);
  return Number((2n * sum + 100n * count) / (200n * count)) * 100;
}
