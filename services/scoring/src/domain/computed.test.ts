import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ORI_2022, submission, total } from '../../test/inputs.ts';
import { cardAfter, evenly, inPeriod, PEKPPP_2022, pekppp, SKM_2017 } from '../../test/questions.ts';
import { assessStored } from '../usecases/stored-units.ts';
import { computed } from './computed.ts';
import { flags } from './flags.ts';
import { institutionMessage } from './messages.ts';

const value = (code: string, points: number, basis: 'score' | 'points' = 'score') => ({
  ...{ code, basis },
  valueE4: Math.round(points * 10_000),
});

const hundred = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const unit = fc.record({ input: hundred, process: hundred, output: hundred, complaints: hundred, points: fc.boolean() });

it('tells what dimensions bring from the tallies as from every value: it adds up to the score', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 7 }), (units) => {
      const inputs = units.map(({ input, process, output, complaints, points }, at) =>
        submission(`u${at}`, [
          value('IN', input),
          value('PR', process),
          // A hundredth of the most that it can bring, for each point of the scale: below its maximum, and another quantity.
          points ? value('OU', output / 5, 'points') : value('OU', output),
          value('PG', complaints),
        ]),
      );
      const card = cardAfter(...inputs);
      const result = computed(card);
      const parts = assessStored(card)?.explanation.parts ?? [];
      expect(result?.dimensions).toEqual(parts.map(({ code, contribution }) => ({ code, contribution })));
      expect(result?.dimensions.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(result?.scoreE4);
    }),
    { numRuns: 60 },
  );
});

it('says nothing of dimensions where a unit is known by its total, or units weigh differently', () => {
  const whole = submission('a', evenly(60));
  expect(computed(cardAfter(whole))?.dimensions).toHaveLength(4);
  expect(computed(cardAfter(whole, submission('b', total(70))))?.dimensions).toEqual([]);
  // Adding nothing, a total of nothing would go unnoticed.
  expect(computed(cardAfter(whole, submission('b', total(0))))?.dimensions).toEqual([]);
  const rules = ORI_2022;
  const products = [60, 90].map((score) => submission('a', evenly(score), { product: `p${score}`, rules }));
  expect(computed(cardAfter(...products))?.dimensions).toHaveLength(4);
  expect(computed(cardAfter(...products, submission('b', evenly(30), { rules })))?.dimensions).toEqual([]);
  // Nor where one unit has no score: what it sent is tallied and is no part of the score.
  const unscored = submission('b', [value('IN1', 50)]);
  expect(computed(cardAfter(whole, unscored))?.dimensions).toEqual([]);
});

it('goes to the deepest level that was weighted, and carries it to others', () => {
  const card = cardAfter(inPeriod('rsud', pekppp(4, 4), PEKPPP_2022, '2024'), inPeriod('dinsos', total(3), PEKPPP_2022, '2024'));
  expect(computed(card)).toMatchObject({
    scoredAt: 'indicator',
    scoreE4: 35_000,
    classification: { category: 'B-', zone: null },
  });
  expect(institutionMessage(card).computed).toMatchObject({ scoredAt: 'indicator', category: 'B-', zone: '' });
});

it('says why nothing is computed of several units where nobody says how they make an institution', () => {
  const rules = SKM_2017;
  const [one, two] = ['a', 'b'].map((code) => submission(code, total(80), { rules }));
  if (one === undefined || two === undefined) throw new Error('no units');
  expect(computed(cardAfter(one))).toMatchObject({ scoreE4: 800_000 });
  const both = cardAfter(one, two);
  expect(computed(both)).toBeNull();
  expect(flags(both, null, null)).toEqual(['roll_up_unknown']);
});
