/**
 * A score in ten-thousandths: 77.87 is 778700. What crosses a process boundary is this integer; inside a computation
 * there are exact BigInt fractions, and rounding happens once (see docs/adr/0004-numbers-and-rounding.md).
 */
export type E4 = number;

/** One score point in the unit of E4. */
export const E4_PER_POINT = 10_000;

/** Two decimals are shown, four are carried: the last two digits of an E4. */
const SHOWN_STEP = 100;

/** The contracts carry an E4 in a signed 32-bit field; a larger number would wrap around there without an error. */
const LARGEST_E4 = 2_147_483_647;

const DECIMAL = /^([+-]?)(\d{1,9})(?:\.(\d{1,4})0*)?$/;

/**
 * A number as machines write it: 76.5 or "76.50". More than four decimals that are not zero, an exponent or a decimal
 * comma are refused (undefined): what a sender computed is never rounded in silence.
 */
export function parseDecimal(value: string | number): E4 | undefined {
  const match = DECIMAL.exec(typeof value === 'number' ? String(value) : value.trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  const e4 = Number(whole) * E4_PER_POINT + Number(decimals.padEnd(4, '0'));
  if (e4 > LARGEST_E4) return undefined;
  return sign === '-' && e4 !== 0 ? -e4 : e4;
}

/** "77.87": two decimals, half-up, a half away from zero for negative differences. Null stays null, never "0.00". */
export function formatScore(e4: E4 | null): string | null {
  if (e4 === null) return null;
  const hundredths = Math.abs(roundToShown(e4)) / SHOWN_STEP;
  const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  return e4 < 0 && hundredths > 0 ? `-${text}` : text;
}

/** Half-up to the two decimals that are shown, and that a category is decided on: 77.995 is 78.00. */
export function roundToShown(e4: E4): E4 {
  const magnitude = Math.floor((Math.abs(e4) + SHOWN_STEP / 2) / SHOWN_STEP) * SHOWN_STEP;
  return e4 < 0 && magnitude > 0 ? -magnitude : magnitude;
}

/** The fraction numerator / denominator (of score points) rounded once, half-up, to two decimals. */
export function roundFraction(numerator: bigint, denominator: bigint): E4 {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const hundredths = (magnitude * 200n + denominator) / (denominator * 2n);
  const e4 = Number(hundredths) * SHOWN_STEP;
  return numerator < 0n && e4 !== 0 ? -e4 : e4;
}

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A weight as the instrument files write it: "21.85%" or "1/9". Anything else is a mistake in the file. */
export function parseWeight(text: string): Fraction {
  const percent = /^(\d{1,3})(?:\.(\d{1,4}))?%$/.exec(text);
  if (percent !== null) {
    const [, whole = '', decimals = ''] = percent;
    return { numerator: Number(whole + decimals), denominator: 100 * 10 ** decimals.length };
  }
  const ratio = /^(\d{1,4})\/([1-9]\d{0,3})$/.exec(text);
  if (ratio === null) throw new RangeError(`Not a weight: ${text}`);
  return { numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
