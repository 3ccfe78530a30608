import type { Instrument, Part } from './instrument.ts';
import { E4_PER_POINT } from './numbers.ts';

/** Throws RangeError where the facts contradict each other. What is not known (null) contradicts nothing. */
export function checkInstrument(instrument: Instrument): void {
  const wrong = (what: string) => new RangeError(`${instrument.id}: ${what}`);
  checkBands(instrument, wrong);
  checkCodes(instrument.dimensions, wrong);
  checkWeights('the dimensions', instrument.dimensions, wrong);
  const { unitScore, dimensions, validity } = instrument;
  if (unitScore !== null && dimensions.some(({ weight }) => weight === null)) {
    throw wrong('a unit cannot be scored without the weights of its dimensions');
  }
  if (validity.to !== null && validity.to < validity.from) throw wrong('its validity ends before it begins');
  if (!isExact(instrument)) throw wrong('weights too fine to be exact');
}

/** Points of one unit are added up in a number: beyond 2^53 they would no longer be exact. One point more, as printed points may exceed. */
export function isExact({ scale, denominator }: Instrument): boolean {
  return (scale.max / E4_PER_POINT + 1) * denominator <= Number.MAX_SAFE_INTEGER;
}

/** Bands leave no gap and no overlap: each begins where the better one ends, the lowest where the scale does. */
function checkBands({ bands, scale }: Instrument, wrong: (what: string) => RangeError): void {
  const known = bands.filter(({ from }) => from !== null);
  if (known.length === 0) return;
  if (known.length < bands.length) throw wrong('some cuts are known and some are not');
  if (bands.at(-1)?.from !== scale.min) throw wrong('the lowest band does not begin where the scale does');
  bands.forEach(({ category, from }, index) => {
    const better = bands[index - 1]?.from;
    if ((from ?? 0) % 100 !== 0) throw wrong(`band ${category} is cut finer than two decimals`);
    if (better != null && from !== null && better <= from) throw wrong(`band ${category} is not below the one before`);
  });
}

function checkWeights(of: string, parts: readonly Part[], wrong: (what: string) => RangeError): void {
  for (const { code, parts: below } of parts) checkWeights(code, below, wrong);
  if (!totalOne(parts)) throw wrong(`the weights of ${of} do not add up to one`);
}

/** Whether at each level where all weights are known they total one; zero weights count as known. */
export function weightsTotalOne(parts: readonly Part[]): boolean {
  return totalOne(parts) && parts.every(({ parts: below }) => weightsTotalOne(below));
}

/** Where some are not known, the others must leave room for them. */
function totalOne(parts: readonly Part[]): boolean {
  const weights = parts.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length === 0) return true;
  const common = weights.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const total = weights.reduce((sum, { numerator, denominator }) => sum + (BigInt(numerator) * common) / BigInt(denominator), 0n);
  return weights.length === parts.length ? total === common : total <= common;
}

function checkCodes(parts: readonly Part[], wrong: (what: string) => RangeError): void {
  const seen = new Set<string>(['TOTAL']);
  const visit = ({ code, scale, parts: below }: Part): void => {
    if (seen.has(code)) throw wrong(`code ${code} is given twice`);
    seen.add(code);
    const { min, max, step } = scale;
    if (min >= max || (step !== null && (step <= 0 || (max - min) % step !== 0))) throw wrong(`the scale of ${code} is broken`);
    below.forEach(visit);
  };
  parts.forEach(visit);
}
