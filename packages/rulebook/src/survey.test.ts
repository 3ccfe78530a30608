import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { madeUp } from '../test/made-up.ts';
import { explainInstitution } from './explain.ts';
import { withOwnWeights } from './overlay.ts';
import { type Answers, scoreSurvey } from './survey.ts';
import { scoreUnit } from './unit-score.ts';
import { whatIf } from './what-if.ts';

const skm = known('SKM-2017');
const ELEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];
const answers = (all: readonly number[]): Answers => Object.fromEntries(ELEMENTS.map((code, index) => [code, all[index] ?? 0]));
const anyAnswers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }).map(answers);
const { U2: _, ...withoutU2 } = answers(Array(9).fill(4));
const means = (all: readonly number[]) =>
  ELEMENTS.map((code, index) => ({ code, valueE4: Math.round((all[index] ?? 0) * 10_000), basis: 'score' as const }));

describe('a survey', () => {
  test('all fours are 100.00, where a weight of 0.11 would make 99.00 of them', () => {
    expect(scoreSurvey(skm, [answers(Array(9).fill(4))])).toMatchObject({ score: 1_000_000, scoredAt: 'indicator' });
    expect(scoreUnit(skm, means(Array(9).fill(4)))).toMatchObject({ score: 1_000_000 });
  });

  test('the mean of an element is not rounded before the index', () => {
    // Two of three respondents answer 4, one 3: 11/3 in every element makes 91.666…; of means rounded to 3.67 it would be 91.75.
    const three = [answers(Array(9).fill(4)), answers(Array(9).fill(4)), answers(Array(9).fill(3))];
    expect(scoreSurvey(skm, three)).toMatchObject({ score: 916_700 });
    expect(scoreUnit(skm, means(Array(9).fill(3.67)))).toMatchObject({ score: 917_500 });
  });

  test('is what the means give wherever they are exact, in whatever order people answered, and stays on the scale', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 1, maxLength: 8 }), (all) => {
        const scored = scoreSurvey(skm, all);
        if (scored.kind === 'refused') throw new Error(scored.reason);
        expect(scoreSurvey(skm, [...all].reverse())).toEqual(scored);
        expect(scored.score).toBeGreaterThanOrEqual(250_000);
        expect(scored.score).toBeLessThanOrEqual(1_000_000);
        const exact = [1, 2, 4, 5, 8].includes(all.length);
        const mean = ELEMENTS.map((code) => all.reduce((sum, one) => sum + (one[code] ?? 0), 0) / all.length);
        if (exact) expect(scoreUnit(skm, means(mean))).toMatchObject({ score: scored.score });
      }),
    );
  });

  test('is explained element by element, and a change stands in place of the answers to one', () => {
    const result = { unit: 'dukcapil', values: [], answers: [answers([4, 4, 4, 4, 4, 4, 4, 4, 1]), answers(Array(9).fill(3))] };
    const explained = explainInstitution(skm, [result]);
    // (8 × 3.5 + 2) ÷ 9 × 25
    expect(explained).toMatchObject({ score: 833_300, lost: 166_700 });
    if (explained.kind === 'refused') throw new Error(explained.reason);
    const [all] = explained.parts;
    expect(all?.parts.map(({ value }) => value)).toEqual([...Array(8).fill(35_000), 20_000]);
    expect(all?.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(833_300);
    const compared = whatIf(skm, [result], [{ unit: 'dukcapil', code: 'U9', valueE4: 40_000 }]);
    expect(compared).toMatchObject({ kind: 'compared', after: { explanation: { score: 888_900 } } });
  });

  test.each<[string, Answers, object]>([
    ['missing_dimension', withoutU2, { element: 'U2', params: { value: 'U2' } }],
    ['out_of_scale', answers([5, 4, 4, 4, 4, 4, 4, 4, 4]), { element: 'U1', params: { value: '5', min: '1', max: '4' } }],
    ['off_step', answers([3.5, 4, 4, 4, 4, 4, 4, 4, 4]), { element: 'U1' }],
    ['out_of_scale', answers([Number.NaN, 4, 4, 4, 4, 4, 4, 4, 4]), { element: 'U1' }],
    [
      'unknown_code',
      { ...answers(Array(9).fill(4)), U10: 4 },
      { element: 'U10', params: { value: 'U10', instrument: 'SKM-2017' } },
    ],
  ])('refuses with %s, and says whose answer to what', (reason, wrong, problem) => {
    const refused = scoreSurvey(skm, [answers(Array(9).fill(4)), wrong]);
    expect(refused).toMatchObject({ kind: 'refused', reason, problems: [{ field: 'answers', index: 1, ...problem }] });
  });

  test('takes answers in the steps of a scale that has them', () => {
    const halves = madeUp({ dimensions: [{ code: 'U', weight: '100%', scale: { min: '0', max: '4', step: '0.5' } }] });
    expect(scoreSurvey(halves, [{ U: 3.5 }, { U: 1 }])).toMatchObject({ kind: 'scored', score: 562_500 });
    expect(scoreSurvey(halves, [{ U: 3.25 }])).toMatchObject({ reason: 'off_step', problems: [{ params: { step: '0.5' } }] });
  });

  test('nobody asked is no score, and where weights are not known there is none either', () => {
    expect(scoreSurvey(skm, [])).toMatchObject({ reason: 'no_values' });
    expect(scoreSurvey(known('ORI-2023'), [{ IN: 1 }])).toMatchObject({ reason: 'weights_unknown' });
    const total = { code: 'TOTAL', valueE4: 800_000, basis: 'score' as const };
    expect(scoreSurvey(skm, [answers(Array(9).fill(4))], [total])).toMatchObject({ reason: 'total_with_parts' });
  });

  test('takes own weights that total one, zero among them', () => {
    const half = { numerator: 1, denominator: 2 };
    const none = { numerator: 0, denominator: 1 };
    const weights = Object.fromEntries(ELEMENTS.map((code, index) => [code, index < 2 ? half : none]));
    const own = withOwnWeights(skm, weights);
    if ('refused' in own) throw new Error(own.refused);
    const explained = explainInstitution(own, [{ unit: 'u', values: [], answers: [answers([4, 2, 1, 1, 1, 1, 1, 1, 3])] }]);
    if (explained.kind === 'refused') throw new Error(explained.reason);
    expect(explained.score).toBe(750_000);
    expect(explained.parts[0]?.parts.map(({ value, lost }) => [value, lost])).toEqual([
      [40_000, 0],
      [20_000, 250_000],
      ...[1, 1, 1, 1, 1, 1, 3].map((value) => [value * 10_000, 0]),
    ]);
  });
});
