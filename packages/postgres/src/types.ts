import { type CustomTypesConfig, types } from 'pg';

/**
 * How values come back where the driver's own choice would bite:
 * - int8 as number, refused beyond 2^53: offsets, ids and scaled scores never get there, and the driver's strings make
 *   `a + b` a concatenation;
 * - date as "2026-11-22": the driver makes it midnight in the machine's zone, which in Jakarta is the day before in UTC;
 * - numeric stays a string, since a float would round it; timestamptz is a Date.
 */
export const valueTypes: CustomTypesConfig = {
  getTypeParser: (oid, format) => (format === 'binary' ? undefined : PARSERS.get(oid)) ?? types.getTypeParser(oid, format),
};

/** By type oid: int8, int8[] and date. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [20, safeInteger],
  [1016, integerArray],
  [1082, (text) => text],
]);

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} does not fit a number`);
  return value;
}

function integerArray(text: string): (number | null)[] {
  return text === '{}'
    ? []
    : text
        .slice(1, -1)
        .split(',')
        .map((each) => (each === 'NULL' ? null : safeInteger(each)));
}
