import fc from 'fast-check';
import type { Instrument, Part } from '../src/instrument.ts';
import type { ScaleSource } from '../src/instrument-source.ts';
import type { UnitValue } from '../src/unit-values.ts';
import { type MadeUpPart, madeUp } from './made-up.ts';

/** Of which an instrument has one or several: the scale of scores, and others. */
const SCALES: readonly (ScaleSource | undefined)[] = [
  undefined,
  { min: '0', max: '5', step: '1' },
  { min: '1', max: '4', step: null },
  { min: '0', max: '3', step: '0.5' },
];
const LEVELS = ['variables', 'indicators'] as const;

/** Parts of one level: weights as ratios, some zero, below a dimension some not known; up to two levels below. */
function parts(depth: number, prefix: string, scales = SCALES): fc.Arbitrary<MadeUpPart[]> {
  const one = fc.record({
    share: fc.nat({ max: 6 }),
    scale: fc.constantFrom(...scales),
    below: depth < LEVELS.length ? fc.option(parts(depth + 1, 'x', scales), { nil: [], freq: 2 }) : fc.constant<MadeUpPart[]>([]),
  });
  const many = fc.array(one, { minLength: 1, maxLength: 3 });
  return fc.tuple(many, fc.integer({ min: 0, max: 9 })).map(([all, dice]) => {
    const [first = 1, ...rest] = all.map(({ share }) => share);
    const shares = [rest.every((share) => share === 0) ? Math.max(1, first) : first, ...rest];
    const total = shares.reduce((sum, share) => sum + share, 0);
    const known = depth === 0 || dice > 1;
    return all.map(({ scale, below }, index): MadeUpPart => {
      const code = `${prefix}${index}`;
      return {
        code,
        weight: known ? `${shares[index]}/${total}` : null,
        ...(scale === undefined ? {} : { scale }),
        ...(below.length === 0 ? {} : { [LEVELS[depth] ?? 'indicators']: renamed(below, code) }),
      };
    });
  });
}

function renamed(below: readonly MadeUpPart[], prefix: string): MadeUpPart[] {
  return below.map(({ code, variables, indicators, ...part }) => {
    const own = `${prefix}.${code.slice(code.lastIndexOf('x') + 1)}`;
    return {
      ...part,
      code: own,
      ...(variables === undefined ? {} : { variables: renamed(variables, own) }),
      ...(indicators === undefined ? {} : { indicators: renamed(indicators, own) }),
    };
  });
}

export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .tuple(parts(0, 'd'), fc.constantFrom('mean_of_units', 'mean_of_products'))
  .map(([dimensions, method]) => madeUp({ dimensions, method }));

/** Every value rises in the same steps. */
export const anyEvenInstrument: fc.Arbitrary<Instrument> = fc
  .constantFrom(...SCALES)
  .chain((scale) => parts(0, 'd', [scale]))
  .map((dimensions) => madeUp({ dimensions }));

/** What was chosen, one after another: the same numbers make the same values. */
type Choose = (below: number) => number;

/** Values that break no rule: each part as a score, as points, or as all that is below it. */
export function soundValues(instrument: Instrument, dice: readonly number[]): UnitValue[] {
  let at = 0;
  const choose: Choose = (below) => (dice[at++ % dice.length] ?? 0) % below;
  return instrument.dimensions.flatMap((part) =>
    valuesOf(part, instrument.scale.max, choose(2) === 0 ? 'score' : 'points', choose),
  );
}

/** `above`: the points, in ten-thousandths, that full marks of the level above bring. One basis for a whole dimension. */
function valuesOf(part: Part, above: number, basis: UnitValue['basis'], choose: Choose): UnitValue[] {
  const { code, weight, scale, parts: below } = part;
  if (weight === null) return [];
  const most = (above * weight.numerator) / weight.denominator;
  const least = (most * scale.min) / scale.max;
  const optional = weight.numerator === 0;
  const kind = choose(optional ? 3 : 2);
  if (kind === 2) return [];
  const isKnown = below.every((each) => each.weight !== null);
  if (kind === 1 && below.length > 0 && (isKnown || basis === 'points')) {
    return isKnown ? below.flatMap((each) => valuesOf(each, most, basis, choose)) : shared(below, least, most, choose);
  }
  if (basis === 'points') return [{ code, valueE4: between(Math.ceil(least), Math.floor(most), 1, choose), basis }];
  return [{ code, valueE4: between(scale.min, scale.max, scale.step ?? 1, choose), basis }];
}

/** Points of parts whose weights are not known, all of them, within what the level above can bring. */
function shared(below: readonly Part[], least: number, most: number, choose: Choose): UnitValue[] {
  const [from, to] = [Math.ceil(least / below.length), Math.floor(most / below.length)];
  return below.map(({ code }) => ({ code, valueE4: between(Math.min(from, to), to, 1, choose), basis: 'points' as const }));
}

function between(min: number, max: number, step: number, choose: Choose): number {
  const steps = Math.floor((max - min) / step);
  return steps < 0 ? min : min + choose(steps + 1) * step;
}

export const anyDice = fc.array(fc.nat({ max: 2_000_003 }), { minLength: 8, maxLength: 40 });

/** Values of which some may break rules: codes that are not there, twice, on both levels, off the scale. */
export function wildValues(instrument: Instrument): fc.Arbitrary<UnitValue[]> {
  const codes = codesOf(instrument.dimensions);
  const value = fc.record({
    code: fc.constantFrom(...codes, ...codes, 'TOTAL', 'nowhere'),
    valueE4: fc.oneof(
      fc.integer({ min: 0, max: 3 }).map((each) => each * 10_000),
      fc.integer({ min: 0, max: 3 }).map((each) => each * 10_000),

      fc.integer({ min: -2, max: 110 }).map((each) => each * 10_000),
      fc.integer({ min: -100, max: 1_000_100 }),
    ),
    basis: fc.constantFrom('score', 'points'),
  });
  const sound = anyDice.map((dice) => soundValues(instrument, dice));
  return fc.oneof(
    fc.array(value, { maxLength: 6 }),
    fc.tuple(sound, fc.array(value, { maxLength: 2 })).map(([all, more]) => [...all, ...more]),
    fc
      .tuple(sound, fc.nat(), value)
      .map(([all, at, other]) => all.map((each, i) => (i === at % all.length ? { ...each, valueE4: other.valueE4 } : each))),
    fc.tuple(sound, fc.nat()).map(([all, at]) => all.filter((_, i) => i !== at % Math.max(1, all.length))),
  );
}

function codesOf(all: readonly Part[]): string[] {
  return all.flatMap((part) => [part.code, ...codesOf(part.parts)]);
}
