/** Tallies per level (dimension, variable, indicator) over an institution's units, kept up by difference. */
import { counted, type Instrument, type ValueSum } from '@pantau/rulebook';
import type { Value } from './input.ts';
import { type LevelTally, levelKey, type Scorecard, type UnitResult } from './scorecard.ts';

/**
 * The results of one unit whose values are tallied: those that its institution's score is made of. Of a unit without any
 * score, those that it would be made of; without them nothing would be known of instruments whose weights nobody published.
 */
export function tallied({ instrument, units }: Scorecard, unitCode: string): readonly UnitResult[] {
  const ofUnit: UnitResult[] = [];
  for (const result of units.values()) if (result.unit.code === unitCode) ofUnit.push(result);
  return talliedOf(instrument, ofUnit);
}

/** As `tallied`, from all results of one unit. */
export function talliedOf(instrument: Instrument, results: readonly UnitResult[]): readonly UnitResult[] {
  const standing = results.filter(({ withdrawn }) => !withdrawn);
  const scored = standing.filter(({ score }) => score !== null);
  return counted(instrument, scored.length > 0 ? scored : standing);
}

/** Tallies anew, in `levels`, what one unit's results were replaced by. TOTAL is no level of an instrument and is left out. */
export function retally(levels: Map<string, LevelTally>, before: readonly UnitResult[], after: readonly UnitResult[]): void {
  for (const result of before) if (!after.includes(result)) for (const value of valuesOf(result)) add(levels, value, -1);
  for (const result of after) if (!before.includes(result)) for (const value of valuesOf(result)) add(levels, value, 1);
}

/** From nothing, for a scorecard all of whose results were replaced; the values of all must have been read. */
export function tallyAll(card: Scorecard): Map<string, LevelTally> {
  const levels = new Map<string, LevelTally>();
  for (const code of new Set([...card.units.values()].map(({ unit }) => unit.code))) retally(levels, [], tallied(card, code));
  return levels;
}

export interface LevelSum {
  readonly code: string;
  readonly basis: Value['basis'];
  readonly n: number;
  /** Exact, four places. */
  readonly sum: string;
}

/**
 * By code. A code that some units gave as a score and others as points has no sum: those are different quantities, and
 * adding them would look like a number.
 */
export function levelSums(levels: ReadonlyMap<string, LevelTally>): LevelSum[] {
  const bases = new Map<string, number>();
  for (const key of levels.keys()) bases.set(codeOf(key), (bases.get(codeOf(key)) ?? 0) + 1);
  return [...levels]
    .filter(([key]) => bases.get(codeOf(key)) === 1)
    .map(([key, tally]) => ({ code: codeOf(key), basis: basisOf(key), n: tally.n, sum: decimal(tally.sumE4) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Of every code and basis apart. */
export function valueSums(levels: ReadonlyMap<string, LevelTally>): readonly ValueSum[] {
  return [...levels].map(([key, { sumE4 }]) => ({ code: codeOf(key), basis: basisOf(key), sumE4: BigInt(sumE4) }));
}

function add(levels: Map<string, LevelTally>, value: Value, sign: 1 | -1): void {
  if (value.code === 'TOTAL') return;
  const key = levelKey(value);
  const tally = levels.get(key);
  const n = (tally?.n ?? 0) + sign;
  if (n === 0) levels.delete(key);
  else levels.set(key, { n, sumE4: (tally?.sumE4 ?? 0) + sign * value.valueE4 });
}

function valuesOf({ values }: UnitResult): readonly Value[] {
  if (values === undefined) throw new Error('the values of a touched unit were not read');
  return values;
}

function codeOf(key: string): string {
  return key.slice(0, key.indexOf('\n'));
}

function basisOf(key: string): Value['basis'] {
  return key.endsWith('\nscore') ? 'score' : 'points';
}

function decimal(e4: number): string {
  const digits = String(Math.abs(e4)).padStart(5, '0');
  return `${e4 < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
