/** How long something took, exactly: from sums of whole milliseconds to two decimals, rounded once, half up. */

/** Of an ordered sample: how many, the two in the middle (one twice where it is odd), and its 90th percentile by nearest rank. */
export interface Sample {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  readonly p90: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function medianHours({ n, low, high }: Pick<Sample, 'n' | 'low' | 'high'>): string | null {
  return n === 0 ? null : twoDecimals(low + high, 2 * HOUR_MS);
}

export function p90Hours({ n, p90 }: Sample): string | null {
  return n === 0 ? null : twoDecimals(p90, HOUR_MS);
}

export function medianDays({ n, low, high }: Pick<Sample, 'n' | 'low' | 'high'>): string | null {
  return n === 0 ? null : twoDecimals(low + high, 2 * DAY_MS);
}

/** "0.92"; null of nothing. */
export function shareOf(part: number, whole: number): string | null {
  return whole === 0 ? null : twoDecimals(part, whole);
}

/** Exact while a hundredfold fits a double's integer: some 1,400 years in ms. Half up, so -0.005 is 0.00. */
function twoDecimals(dividend: number, divisor: number): string {
  const hundredths = Math.floor((dividend * 200 + divisor) / (divisor * 2));
  const [whole, rest] = [Math.trunc(Math.abs(hundredths) / 100), Math.abs(hundredths) % 100];
  return `${hundredths < 0 ? '-' : ''}${whole}.${String(rest).padStart(2, '0')}`;
}
