import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known, meaning } from '../test/known.ts';
import vectors from '../test/vectors.json' with { type: 'json' };
import { explainUnit } from './explain.ts';
import { instruments } from './instruments.ts';
import { formatScore, parseDecimal } from './numbers.ts';
import { rollUp } from './roll-up.ts';
import { shareRounded } from './share-rounded.ts';
import { scoreUnit } from './unit-score.ts';
import type { Basis, UnitValue } from './unit-values.ts';

const points = (code: string, value: string): UnitValue => unitValue(code, value, 'points');
const score = (code: string, value: string): UnitValue => unitValue(code, value, 'score');
const mukomuko = [points('IN', '12.16'), points('PR', '14.88'), points('OU', '20.36'), points('PG', '12.95')];

describe('scoreUnit', () => {
  test.each(vectors.scores)(
    '$title: what was printed follows from its parts',
    ({ instrument: id, of, codes, values, published, category, ...vector }) => {
      const instrument = known(id);
      const computed =
        codes !== undefined
          ? scoreUnit(
              instrument,
              codes.map((code, index) => unitValue(code, values[index] ?? '', of === 'points' ? 'points' : 'score')),
            )
          : rollUp(
              instrument,
              values.map((value, index) => ({
                unit: `unit-${index}`,
                points: scored(scoreUnit(instrument, [points('TOTAL', value)])).points,
              })),
            );
      const text = formatScore(scored(computed).score);
      // A source that contradicts itself is not matched: what its parts give is stated beside it.
      if (vector.contradiction !== undefined) expect([text, text === published]).toEqual([vector.contradiction.computed, false]);
      else expect(text).toBe(published);
      expect(meaning(instrument, parseDecimal(published) ?? Number.NaN).category).toBe(category);
      if (vector.unitCategories !== undefined) {
        expect(values.map((value) => meaning(instrument, parseDecimal(value) ?? Number.NaN).category)).toEqual(
          vector.unitCategories,
        );
      }
    },
  );

  test('a total is the score, whatever its basis', () => {
    for (const instrument of instruments()) {
      const { min, max } = instrument.scale;
      for (const total of [min, (min + max) / 2, max]) {
        for (const basis of ['points', 'score'] as const) {
          const unit = scoreUnit(instrument, [{ code: 'TOTAL', valueE4: total, basis }]);
          expect(unit).toMatchObject({ kind: 'scored', score: total, scoredAt: 'unit' });
        }
      }
    }
  });

  test('weights scores and adds points, dimension by dimension', () => {
    const mixed = scoreUnit(known('ORI-2022'), [
      score('IN', '60'),
      points('PR', '14.88'),
      score('OU', '80'),
      points('PG', '12.95'),
    ]);
    // 60 × 21.85 % = 13.11; 80 × 24.24 % = 19.392; the sum is 60.332.
    expect(mixed).toMatchObject({ score: 603_300, scoredAt: 'dimension', points: 6_033_200_000n });
  });

  test('takes the points of every variable of a dimension instead of its own', () => {
    const split = [points('IN1', '7.16'), points('IN2', '5.00'), ...mukomuko.slice(1)];
    expect(scoreUnit(known('ORI-2022'), split)).toMatchObject({ score: 603_500 });
  });

  test('full marks in every dimension are exactly 100', () => {
    const codes = ['IN', 'PR', 'OU', 'PG'];
    expect(
      scoreUnit(
        known('ORI-2024'),
        codes.map((code) => score(code, '100')),
      ),
    ).toMatchObject({ score: 1_000_000 });
  });

  test.each<[string, string, UnitValue[]]>([
    ['no_values', 'ORI-2022', []],
    ['unknown_code', 'ORI-2022', [points('XX', '1')]],
    ['unknown_code', 'ORI-2022', [points('total', '1')]],
    ['repeated_code', 'ORI-2022', [points('TOTAL', '1'), points('TOTAL', '1')]],
    ['repeated_code', 'ORI-2022', [...mukomuko, points('IN', '1')]],
    ['total_with_parts', 'ORI-2022', [points('TOTAL', '60.35'), ...mukomuko]],
    ['missing_dimension', 'ORI-2022', mukomuko.slice(1)],
    ['missing_dimension', 'ORI-2022', [points('IN1', '7.16'), ...mukomuko.slice(1)]],
    ['out_of_scale', 'ORI-2022', [points('TOTAL', '100.0001')]],
    ['out_of_scale', 'ORI-2022', [points('TOTAL', '-0.0001')]],
    ['out_of_scale', 'ORI-2022', [points('IN', '21.8601'), ...mukomuko.slice(1)]],
    ['out_of_scale', 'ORI-2022', [score('IN', '100.01'), ...mukomuko.slice(1)]],
    ['out_of_scale', 'ORI-2022', [points('IN1', '15'), points('IN2', '15'), ...mukomuko.slice(1)]],
    ['out_of_scale', 'ORI-2022', [points('IN', '21.86'), points('PR', '32.37'), points('OU', '24.24'), points('PG', '21.54')]],
    ['overlapping_values', 'ORI-2022', [...mukomuko, points('IN1', '7.16')]],
    ['mixed_basis', 'ORI-2022', [score('IN', '60'), points('IN1', '7.16'), ...mukomuko.slice(1)]],
    ['mixed_basis', 'PEKPPP-2022', [...sheet('3').slice(1), points('1.a.Ak', '0.1'), score('F-03', '4')]],
    ['weights_unknown', 'ORI-2022', [score('IN1', '60'), score('IN2', '60'), ...mukomuko.slice(1)]],
    ['weights_unknown', 'ORI-2022', [points('IN1.1', '1'), ...mukomuko.slice(1)]],
    ['weights_unknown', 'ORI-2021', [score('V01', '80')]],
    ['weights_unknown', 'ORI-2016', [points('V01', '8')]],
  ])('refuses with %s in %s', (reason, id, values) => {
    const refused = scoreUnit(known(id), values);
    expect(refused).toMatchObject({ kind: 'refused', reason });
  });

  test('tells every broken rule, and which value broke it', () => {
    const refused = scoreUnit(known('ORI-2022'), [points('IN', '99'), points('XX', '1'), points('OU', '5')]);
    expect(refused).toMatchObject({
      problems: [
        { index: 0, field: 'value', code: 'out_of_scale', params: { value: '99', min: '0', max: '21.86' } },
        { index: 1, field: 'code', code: 'unknown_code' },
      ],
    });
  });

  test('printed points may exceed the weight by the rounding of two decimals, not by more', () => {
    expect(scoreUnit(known('ORI-2022'), [points('IN', '21.86'), ...mukomuko.slice(1)]).kind).toBe('scored');
  });

  test('the order of the values does not matter, a better value never lowers the score, and it stays on the scale', () => {
    fc.assert(
      fc.property(arbitraryValues, fc.nat({ max: 3 }), fc.nat({ max: 200_000 }), (values, which, more) => {
        const instrument = known('ORI-2023');
        const before = scored(scoreUnit(instrument, values));
        expect(scored(scoreUnit(instrument, [...values].reverse()))).toEqual(before);
        expect(before.score).toBeGreaterThanOrEqual(0);
        expect(before.score).toBeLessThanOrEqual(1_000_000);
        const better = values.map((value, index) => (index === which ? { ...value, valueE4: value.valueE4 + more } : value));
        const after = scoreUnit(instrument, better);
        if (after.kind === 'scored') expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  test('shown contributions add up to the score shown, and none is off by a hundredth', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const explained = explainUnit(known('ORI-2023'), values);
        if (explained.kind === 'refused') throw new Error(explained.reason);
        expect(explained.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(explained.score);
        expect(explained.parts.reduce((sum, { lost }) => sum + (lost ?? Number.NaN), 0)).toBe(explained.lost);
      }),
    );
  });
});

describe('shareRounded', () => {
  test('gives the missing hundredths to the largest remainders, the earlier of two equal ones first', () => {
    expect(shareRounded([3_335n, 3_335n, 3_330n], 1_000n, 100_000)).toEqual([33_400, 33_300, 33_300]);
    expect(shareRounded([1n, 1n, 1n], 3n, 10_000)).toEqual([3_400, 3_300, 3_300]);
  });
});

const arbitraryValues = fc
  .tuple(...(['IN', 'PR', 'OU', 'PG'] as const).map((code) => fc.tuple(fc.constant(code), fc.nat({ max: 10_000 }), fc.boolean())))
  .map((all) =>
    all.map(([code, tenThousandth, asPoints]): UnitValue => {
      const weights = { IN: 2_185, PR: 3_237, OU: 2_424, PG: 2_154 };
      return asPoints
        ? { code, valueE4: Math.floor((tenThousandth * weights[code]) / 100), basis: 'points' }
        : { code, valueE4: tenThousandth * 100, basis: 'score' };
    }),
  );

/** Every indicator of form F-02 at one value. */
function sheet(value: string): UnitValue[] {
  const f02 = known('PEKPPP-2022').dimensions.find(({ code }) => code === 'F-02');
  return (f02?.parts ?? []).flatMap(({ parts }) => parts.map(({ code }) => score(code, value)));
}

function unitValue(code: string, value: string, basis: Basis): UnitValue {
  return { code, valueE4: parseDecimal(value) ?? Number.NaN, basis };
}

function scored<T extends { kind: string }>(result: T): Extract<T, { kind: 'scored' }> {
  if (result.kind !== 'scored') throw new Error(JSON.stringify(result));
  return result as Extract<T, { kind: 'scored' }>;
}
