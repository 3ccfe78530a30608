const MS_PER_DAY = 86_400_000;

/** Days since 1970 of "2026-11-22". Date holds 1970 to 2149; ClickHouse would wrap anything else around. */
export function dateDays(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const days = time / MS_PER_DAY;
  // Date.parse takes 30 February for 1 or 2 March.
  if (!(days >= 0 && days <= 65_535) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`"${text}" is not a day of 1970 to 2149`);
  }
  return days;
}

/**
 * A Decimal is an integer of its smallest unit. A number or bigint already is one (778700 in scale 4 is 77.87: that is how
 * scores travel here); a string is decimal text. More places than the scale are refused, not rounded.
 */
export function decimalUnits(value: unknown, scale: number, type: string): number | bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${type} takes scaled integers: ${value} is none`);
    return value;
  }
  const match = typeof value === 'string' ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) : null;
  if (match === null) throw new TypeError(`${type} takes a scaled integer or decimal text`);
  const [, sign = '', whole = '', places = ''] = match;
  const kept = places.slice(0, scale).padEnd(scale, '0');
  if (/[1-9]/.test(places.slice(scale))) throw new RangeError(`"${value}" has more than ${scale} places`);
  return BigInt(`${sign}${whole}${kept}`);
}

/** Two little-endian halves: each half's bytes in reverse. */
export function uuidBytes(text: string): number[] {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new RangeError(`"${text}" is not a UUID`);
  const bytes = [...Buffer.from(text.replaceAll('-', ''), 'hex')];
  return [...bytes.slice(0, 8).reverse(), ...bytes.slice(8).reverse()];
}
