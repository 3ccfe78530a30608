import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDice, anyInstrument, soundValues } from '../test/arbitrary.ts';
import { explainInstitution } from './explain.ts';
import { meanContributions, type ValueSum } from './mean-contributions.ts';
import { readResults } from './read-result.ts';
import { rollUp } from './roll-up.ts';
import { scoreUnit } from './unit-score.ts';

test('sums of values tell of each dimension what an explanation of all units tells', () => {
  let told = 0;
  fc.assert(
    fc.property(anyInstrument, fc.array(anyDice, { minLength: 1, maxLength: 5 }), (instrument, all) => {
      const results = all
        .map((dice, index) => ({ unit: `unit ${index}`, values: soundValues(instrument, dice) }))
        .filter(({ values }) => scoreUnit(instrument, values).kind === 'scored');
      const read = readResults(instrument, results);
      if ('kind' in read || results.length === 0) return;
      const score = rollUp(instrument, read);
      const explained = explainInstitution(instrument, results);
      if (score.kind === 'refused' || explained.kind === 'refused') throw new Error('not scored');
      const sums = results
        .flatMap(({ values }) => values)
        .map(({ code, basis, valueE4 }): ValueSum => ({ code, basis, sumE4: BigInt(valueE4) }));
      const contributions = meanContributions(instrument, score, sums, results.length);
      const byCode = new Map(contributions?.map(({ code, contribution }) => [code, contribution]));
      for (const { code, contribution } of explained.parts) expect(byCode.get(code)).toBe(contribution);
      told += contributions === undefined ? 0 : 1;
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(100);
});
