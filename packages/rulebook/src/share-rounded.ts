import type { E4 } from './numbers.ts';

/**
 * Rounds amounts to two decimals so that they add up to `total`: each is rounded down, and the hundredths still missing
 * go to the largest remainders, the earlier of two equal ones first.
 */
export function shareRounded(amounts: readonly bigint[], denominator: bigint, total: E4): readonly E4[] {
  const shares = amounts.map((amount, index) => {
    const hundredths = (amount * 100n) / denominator;
    return { index, hundredths: Number(hundredths), remainder: amount * 100n - hundredths * denominator };
  });
  let missing = total / 100 - shares.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (missing <= 0) break;
    share.hundredths += 1;
    missing -= 1;
  }
  return shares.map(({ hundredths }) => hundredths * 100);
}
