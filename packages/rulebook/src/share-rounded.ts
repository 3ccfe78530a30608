import type { E4 } from './numbers.ts';

/**
 * Rounds amounts, none of them negative, to two decimals so that they add up to `total`: each is rounded down, and the
 * hundredths still missing go to the largest remainders, of two equal ones to the `earlier` or the `later`. Where the
 * amounts are more than the total, the smallest remainders give.
 */
export function shareRounded(
  amounts: readonly bigint[],
  denominator: bigint,
  total: E4,
  ofEqual: 'earlier' | 'later' = 'earlier',
): readonly E4[] {
  const shares = amounts.map((amount, index) => {
    const hundredths = (amount * 100n) / denominator;
    return { index, hundredths: Number(hundredths), remainder: amount * 100n - hundredths * denominator };
  });
  const largestFirst = [...shares].sort((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
    return ofEqual === 'earlier' ? a.index - b.index : b.index - a.index;
  });
  const missing = total / 100 - shares.reduce((sum, { hundredths }) => sum + hundredths, 0);
  for (const share of largestFirst.slice(0, Math.max(0, missing))) share.hundredths += 1;
  for (let over = -missing; over > 0; ) {
    const givers = largestFirst.filter(({ hundredths }) => hundredths > 0).slice(-over);
    // A negative total is none that amounts could add up to.
    if (givers.length === 0) break;
    for (const share of givers) share.hundredths -= 1;
    over -= givers.length;
  }
  return shares.map(({ hundredths }) => hundredths * 100);
}
