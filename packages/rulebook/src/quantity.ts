/** Figures of any measure, in ten-thousandths: wider than scores, because a country has more people than 32 bits count. */

/** Digits before the point: a trillion, in ten-thousandths still well within 2^53. */
const QUANTITY = /^(-?)(\d{1,11})(?:\.(\d{1,4})0*)?$/;

/** "1364370", 97.7; undefined for more than four decimals, an exponent, a decimal comma. Never rounds. */
export function parseQuantity(value: string | number): number | undefined {
  const match = QUANTITY.exec(typeof value === 'number' ? String(value) : value.trim());
  if (match === null) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const e4 = Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'));
  return sign === '-' && e4 !== 0 ? -e4 : e4;
}

/** The shortest text of it: 977000 is "97.7", 13643700000000 is "1364370000". Null stays null. */
export function formatQuantity(e4: number | null): string | null {
  if (e4 === null) return null;
  const magnitude = Math.abs(e4);
  const decimals = String(magnitude % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${e4 < 0 ? '-' : ''}${Math.floor(magnitude / 10_000)}${decimals === '' ? '' : `.${decimals}`}`;
}
