import { expect, test } from 'vitest';
import type { Explanation } from '../api/explanation.ts';
import type { Scorecard } from '../api/schemas.ts';
import { basisOf, printedMean } from './basis.ts';
import { knownFacts } from './known-facts.ts';

const explanation = (facts: Partial<Explanation>): Explanation => ({
  instrument: 'ORI-2022',
  ruleVersion: 'ORI-2022@1',
  computed: null,
  published: { score: null },
  missing: { units: [] },
  eventIds: [],
  sentences: [],
  ...facts,
});
const card = (facts: Partial<Scorecard>): Scorecard => ({
  ...{ instrument: 'ORI-2022', period: '2022', version: 1, units: [], flags: [] },
  ...facts,
});
const printed = (code: string, score: string) => ({ unit: { code, name: code }, score, source: {} });
const published = (facts: object): Scorecard['published'] => ({
  ranks: [],
  disputed: false,
  contradictions: [],
  claims: [],
  ...facts,
});
const sent = (score: string, ruleVersion = 'ORI-2022@1') => ({
  score,
  parts: [],
  units: [
    {
      code: 'dinsos',
      name: 'Dinsos',
      score,
      parts: [],
      values: [{ code: 'TOTAL', value: '76.5', basis: 'score' as const }],
      ruleVersion,
    },
  ],
});

test('starts from the units that were sent, where both sides come to the same score', () => {
  expect(basisOf(explanation({ computed: sent('76.50') }), card({}))).toMatchObject({ origin: 'sent' });
});

test('offers nothing to move where this build would score otherwise, or does not know the rules', () => {
  expect(basisOf(explanation({ computed: sent('76.51') }), card({}))).toBeUndefined();
  expect(basisOf(explanation({ computed: sent('76.50', 'ORI-2022@9') }), card({}))).toBeUndefined();
  expect(basisOf(explanation({ computed: sent('76.50'), ruleVersion: 'ORI-2022@9' }), card({}))).toBeUndefined();
});

test('starts from printed units only where their mean is the published score, so that none is missing', () => {
  const unitClaims = [printed('dinsos', '80.00'), printed('disdik', '60.01'), printed('disdik', '99.00')];
  const of = (score: string) => basisOf(explanation({ published: { score } }), card({ unitClaims }));
  expect(of('70.01')).toMatchObject({ origin: 'printed', results: [{ unit: 'dinsos' }, { unit: 'disdik' }] });
  expect(of('71.00')).toBeUndefined();
  expect(printedMean(explanation({}), card({ unitClaims }))).toBe(700_100);
});

test('a zone alone tells between which scores the result lies, and how far the next band may be', () => {
  const facts = knownFacts(explanation({}), card({ published: published({ zone: 'kuning' }) }), undefined);
  expect(facts).toMatchObject({
    score: null,
    range: { from: 540_000, to: 779_900 },
    next: { category: 'B', least: 100, most: 240_000 },
  });
});

test('a zone of two categories spans both, and the best leaves nothing above', () => {
  const facts = knownFacts(explanation({}), card({ published: published({ zone: 'hijau' }) }), undefined);
  expect(facts).toMatchObject({ range: { from: 780_000, to: 1_000_000 }, next: null });
});

test('a category that a predicate names is a range too, where the instrument has no zones', () => {
  const facts = knownFacts(
    explanation({ instrument: 'PEKPPP-2022', ruleVersion: 'PEKPPP-2022@1' }),
    card({ published: published({ category: 'A-', predicate: 'Sangat Baik' }) }),
    undefined,
  );
  expect(facts).toMatchObject({ range: { from: 40_100, to: 45_000 }, next: { category: 'A', least: 100, most: 5_000 } });
});

test('of a published score the gap and the margin are told', () => {
  const facts = knownFacts(explanation({}), card({ published: published({ score: '77.87' }) }), undefined);
  expect(facts?.standing).toMatchObject({ nextBand: { category: 'B', gap: 1_300 }, marginBelow: 238_700 });
});
