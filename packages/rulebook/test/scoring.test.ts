import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument, Part } from '../src/instrument.ts';
import { roundFraction } from '../src/numbers.ts';
import { scoreUnit } from '../src/unit-score.ts';
import { type UnitValue, valueProblems } from '../src/unit-values.ts';
import { anyDice, anyInstrument, soundValues, wildValues } from './arbitrary.ts';
import { madeUp } from './made-up.ts';

const anyUnit = fc
  .tuple(anyInstrument, anyDice)
  .map(([instrument, dice]) => ({ instrument, values: soundValues(instrument, dice) }));

describe('scoring any instrument', () => {
  test('sound values are scored exactly as fractions give it, and stay on the scale', () => {
    fc.assert(
      fc.property(anyUnit, ({ instrument, values }) => {
        if (values.length === 0) return;
        const scored = scoreUnit(instrument, values);
        const [numerator, denominator] = byHand(instrument, values);
        if (scored.kind === 'refused') {
          // Printed points may exceed each part by the rounding of a page, and then add up beyond the scale; and what is sound
          // below may add up to less than the level above begins with.
          for (const problem of scored.problems) expect(problem).toMatchObject({ field: 'values', code: 'out_of_scale' });
          return;
        }
        expect(scored.points * denominator).toBe(numerator * scored.denominator);
        expect(scored.score).toBe(roundFraction(numerator, denominator));
        expect(scored.score).toBeGreaterThanOrEqual(instrument.scale.min);
        expect(scored.score).toBeLessThanOrEqual(instrument.scale.max);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the values does not matter', () => {
    fc.assert(
      fc.property(
        anyUnit.chain(({ instrument, values }) =>
          fc.record({
            instrument: fc.constant(instrument),
            values: fc.constant(values),
            shuffled: fc.shuffledSubarray(values, { minLength: values.length }),
          }),
        ),
        ({ instrument, values, shuffled }) => {
          expect(scoreUnit(instrument, shuffled)).toEqual(scoreUnit(instrument, values));
        },
      ),
    );
  });

  test('a better value never lowers a score, and one that weighs raises the points', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(), fc.integer({ min: 1, max: 100_000 }), ({ instrument, values }, which, more) => {
        const at = which % Math.max(1, values.length);
        const better = values.map((value, index) => (index === at ? { ...value, valueE4: value.valueE4 + more } : value));
        const [before, after] = [scoreUnit(instrument, values), scoreUnit(instrument, better)];
        if (before.kind === 'refused' || after.kind === 'refused') return;
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        const [had, has] = [byHand(instrument, values)[0], byHand(instrument, better)[0]];
        expect(after.points > before.points).toBe(has > had);
      }),
      { numRuns: 300 },
    );
  });

  test('values are scored if and only if no rule is broken, or only their sum lies beyond the scale', () => {
    fc.assert(
      fc.property(
        anyInstrument.chain((instrument) => wildValues(instrument).map((values) => ({ instrument, values }))),
        ({ instrument, values }) => {
          const scored = scoreUnit(instrument, values);
          const problems = valueProblems(instrument, values);
          if (scored.kind === 'scored') expect(problems).toEqual([]);
          else if (problems.length > 0) expect(scored.problems).toEqual(problems);
          else expect(scored).toMatchObject({ reason: 'out_of_scale', problems: [{ field: 'values' }] });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('points that each fall short of the scale by the rounding of a page are refused together', () => {
    const survey = madeUp({
      min: '25',
      values: { min: '1', max: '4', step: null, conversion: 25 },
      dimensions: ['a', 'b'].map((code) => ({ code, weight: '1/2' })),
    });
    const both = (valueE4: number) => ['a', 'b'].map((code): UnitValue => ({ code, valueE4, basis: 'points' }));
    expect(scoreUnit(survey, both(125_000))).toMatchObject({ kind: 'scored', score: 250_000 });
    expect(valueProblems(survey, both(124_900))).toEqual([]);
    expect(scoreUnit(survey, both(124_900))).toMatchObject({
      problems: [{ field: 'values', code: 'out_of_scale', params: { value: '24.98', min: '25', max: '100' } }],
    });
  });
});

/** The score in points by plain fractions, part by part, as a person would add it up: over 10^24. */
function byHand(instrument: Instrument, values: readonly UnitValue[]): readonly [bigint, bigint] {
  const byCode = new Map(values.map((value) => [value.code, value]));
  let sum: readonly [bigint, bigint] = [0n, 1n];
  const add = (numerator: bigint, denominator: bigint) => {
    sum = [sum[0] * denominator + numerator * sum[1], sum[1] * denominator];
  };
  const visit = (part: Part, above: readonly [bigint, bigint]): void => {
    const value = byCode.get(part.code);
    const { weight, scale } = part;
    const most: readonly [bigint, bigint] =
      weight === null ? [0n, 1n] : [above[0] * BigInt(weight.numerator), above[1] * BigInt(weight.denominator)];
    if (value?.basis === 'points') add(BigInt(value.valueE4), 10_000n);
    else if (value !== undefined) add(most[0] * BigInt(value.valueE4), most[1] * BigInt(scale.max));
    for (const each of part.parts) visit(each, most);
  };
  for (const dimension of instrument.dimensions) visit(dimension, [BigInt(instrument.scale.max), 10_000n]);
  return sum;
}
