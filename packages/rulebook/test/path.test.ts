import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainInstitution } from '../src/explain.ts';
import { pathToBand } from '../src/path.ts';
import { pathSentences } from '../src/path-sentences.ts';
import { scoreUnit } from '../src/unit-score.ts';
import { withChanges } from '../src/what-if.ts';
import { anyDice, anyEvenInstrument, soundValues } from './arbitrary.ts';
import { known } from './known.ts';
import { madeUp } from './made-up.ts';

const anyInstitution = fc
  .tuple(anyEvenInstrument, fc.array(anyDice, { minLength: 1, maxLength: 4 }))
  .map(([instrument, all]) => ({
    instrument,
    results: all
      .map((dice, index) => ({ unit: `unit ${index}`, values: soundValues(instrument, dice) }))
      .filter(({ values }) => scoreUnit(instrument, values).kind === 'scored'),
  }))
  .filter(({ results }) => results.length > 0);

test('on any tree, the values that a path ends at make the score it promises, in words as well', () => {
  let walked = 0;
  fc.assert(
    fc.property(anyInstitution, fc.constantFrom('A', 'B'), ({ instrument, results }, category) => {
      const path = pathToBand(instrument, results, category);
      if (path.kind === 'refused') {
        // Points may be worth no value of a stepped scale; nothing else stands in the way.
        expect(path.reason).toBe('off_step');
        expect(results.some(({ values }) => values.some(({ basis }) => basis === 'points'))).toBe(true);
        return;
      }
      for (const language of ['id', 'en'] as const) {
        const { summary, groups, notes } = pathSentences(instrument, path, language);
        expect([summary, ...groups, ...notes].join(' ')).not.toMatch(/[{}]|undefined|NaN/);
      }
      if (path.kind !== 'path') return;
      walked += 1;
      const changes = path.groups.flatMap(({ levers }) =>
        levers.map((lever) => ({ ...lever, valueE4: lever.to, basis: 'score' as const })),
      );
      const after = withChanges(instrument, results, changes);
      if ('kind' in after) throw new Error(after.reason);
      const explained = explainInstitution(instrument, after);
      const asPoints = results.some(({ values }) => values.some(({ basis }) => basis === 'points'));
      if (explained.kind === 'refused') {
        // Its neighbours are points still, and one dimension has one basis; it is never a value off its scale.
        expect(asPoints).toBe(true);
        expect(explained.reason).toBe('mixed_basis');
        return;
      }
      // A value that points are worth is read up to a ten-thousandth.
      if (asPoints) expect(explained.score - path.reaches).toBeOneOf([0, 100]);
      else expect(explained.score).toBe(path.reaches);
      expect(path.reaches).toBeGreaterThanOrEqual(path.target.from);
      expect(changes.reduce((sum, { valueE4, value }) => sum + valueE4 - value, 0)).toBe(path.rise);
    }),
    { numRuns: 300 },
  );
  // The generator makes enough of what this is about.
  expect(walked).toBeGreaterThan(50);
});

test('of points that are worth no value of a stepped scale there is none, unless they stay as they are', () => {
  const halves = madeUp({
    dimensions: [
      { code: 'a', weight: '50%', scale: { min: '0', max: '5', step: '1' } },
      { code: 'b', weight: '50%', scale: { min: '0', max: '5', step: '1' } },
    ],
  });
  const results = (points: number) => [
    { unit: 'u', values: ['a', 'b'].map((code, at) => ({ code, valueE4: at === 0 ? points : 0, basis: 'points' as const })) },
  ];
  // Of 50 points 20 are the value 2, and 22 none.
  expect(pathToBand(halves, results(200_000), 'B')).toMatchObject({ kind: 'path' });
  expect(pathToBand(halves, results(220_000), 'B')).toMatchObject({
    reason: 'off_step',
    problems: [{ params: { value: '2.2 (a)', min: '0', step: '1' } }],
  });
  expect(pathToBand(halves, results(220_000), 'B', new Set(['a']))).not.toMatchObject({ kind: 'refused' });
});

test('of answers, lifts the means of elements that weigh the same', () => {
  const skm = known('SKM-2017');
  const answers = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`U${at + 1}`, at < 5 ? 4 : 3]));
  const others = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`U${at + 1}`, 3]));
  const result = { unit: 'dukcapil', values: [], answers: [answers, others, others] };
  const path = pathToBand(skm, [result], 'A');
  if (path.kind !== 'path') throw new Error(path.kind);
  // Means of 3.3333… and 3: a rise of the sum to 88.305 ÷ 25 × 9.
  expect(path).toMatchObject({ score: 796_300, reaches: 883_100, level: 'indicator', groups: [{ all: false }] });
  const changes = path.groups.flatMap(({ levers }) => levers.map((lever) => ({ ...lever, valueE4: lever.to })));
  const after = withChanges(skm, [result], changes);
  if ('kind' in after) throw new Error(after.reason);
  expect(explainInstitution(skm, after)).toMatchObject({ score: 883_100 });
});
