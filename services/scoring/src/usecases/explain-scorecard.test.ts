import { instrumentByRule } from '@pantau/rulebook';
import { expect, it } from 'vitest';
import { adoption, claim, MIMIKA_2023, ORI_2023, ORI_2023_V2, roster, submission, total } from '../../test/inputs.ts';
import { cardAfter, evenly, inPeriod, ORI_2025, PEKPPP_2022, pekppp } from '../../test/questions.ts';
import { explanationJson } from '../adapters/http/explain-json.ts';
import { scorecardJson } from '../adapters/http/scorecard-json.ts';
import type { Input } from '../domain/input.ts';
import { explainScorecard } from './explain-scorecard.ts';

const explain = (...inputs: Input[]) => explanationJson(explainScorecard(cardAfter(...inputs)), 'id');
const hundredths = (text: string | null | undefined) => Math.round(Number(text) * 100);
const sum = (of: readonly { readonly contribution: string | null }[]) =>
  of.reduce((total, { contribution }) => total + hundredths(contribution), 0);

it('adds up: dimensions, and units, to the score that the scorecard shows', () => {
  const inputs = [submission('a', evenly(61.37)), submission('b', evenly(77.77)), submission('c', evenly(33.33))];
  const { computed } = explain(...inputs);
  expect(computed?.score).toBe(scorecardJson(cardAfter(...inputs), 'id').computed?.score);
  expect(sum(computed?.parts ?? [])).toBe(hundredths(computed?.score));
  expect(sum(computed?.units ?? [])).toBe(hundredths(computed?.score));
  expect(computed?.parts.map(({ code, weight }) => [code, weight?.numerator])).toContainEqual(['PR', 3237]);
  // What institution-scored carries, from the tallies alone, is the same.
  const shown = scorecardJson(cardAfter(...inputs), 'id').computed?.dimensions;
  expect(shown).toEqual(computed?.parts.map(({ code, contribution }) => ({ code, contribution })));
});

it('goes down to the indicator where weights are known', () => {
  const inputs = [inPeriod('rsud', pekppp(4, 4.5), PEKPPP_2022, '2024'), inPeriod('dinsos', pekppp(3, 4), PEKPPP_2022, '2024')];
  const { computed, sentences } = explain(...inputs);
  expect(computed).toMatchObject({ scoredAt: 'indicator', rollUp: { method: 'mean_of_units', averaged: 2 } });
  const form = computed?.parts.find(({ code }) => code === 'F-02');
  // And what is recorded without a weight: the queue system.
  expect(form?.parts.filter(({ weight }) => weight?.numerator !== 0)).toHaveLength(6);
  expect(sum(form?.parts ?? [])).toBe(hundredths(form?.contribution));
  const [aspect] = form?.parts ?? [];
  expect(sum(aspect?.parts ?? [])).toBe(hundredths(aspect?.contribution));
  expect(sentences.length).toBeGreaterThan(2);
  const dimensions = scorecardJson(cardAfter(...inputs), 'id').computed?.dimensions ?? [];
  expect(sum(dimensions)).toBe(hundredths(computed?.score));
});

it('names the inputs that it was made from, and what is missing', () => {
  const [first, second] = [submission('unit-1', total(50)), submission('unit-2', [{ code: 'IN1', valueE4: 5, basis: 'score' }])];
  const listed = roster(['unit-1', 'unit-2', 'unit-3']);
  const { eventIds, missing, computed } = explain(listed, first, second);
  expect(eventIds).toEqual([listed, first, second].map(({ eventId }) => eventId).sort());
  expect(missing.units.map(({ code, reason }) => [code, reason])).toEqual([
    ['unit-2', 'weights_unknown'],
    ['unit-3', 'not_received'],
  ]);
  expect(missing.policy).toBe('refuse');
  expect(computed?.units).toMatchObject([{ code: 'unit-1', ruleVersion: 'ORI-2023@1', contribution: '50.00', lost: '50.00' }]);
});

it('says of claims alone how far their score is from its bands', () => {
  const found = explain(claim('papua.antaranews.com', { scoreE4: 541_100, zone: 'kuning' }));
  expect(found).toMatchObject({
    computed: null,
    published: { score: '54.11', marginBelow: '0.11', nextBand: { category: 'B', gap: '23.89' } },
    difference: null,
  });
  expect(found.sentences.length).toBeGreaterThan(1);
});

it('puts published beside computed, and both texts where they contradict', () => {
  const mimika = MIMIKA_2023.map(([unit, score]) => submission(unit, total(score)));
  const printed = claim('a.id', { scoreE4: 541_500, category: 'B (Kualitas Tinggi)' });
  const found = explain(printed, ...mimika);
  expect(found).toMatchObject({ difference: '-0.04', flags: expect.arrayContaining(['difference_beyond_tolerance']) });
  expect(found.published?.contradictions).toEqual([
    { field: 'category', printed: 'B (Kualitas Tinggi)', byRule: 'C (Kualitas Sedang)' },
  ]);
  const inEnglish = explanationJson(explainScorecard(cardAfter(printed)), 'en');
  expect(inEnglish.published?.contradictions).toMatchObject([{ printed: 'B (Kualitas Tinggi)', byRule: 'C (Medium quality)' }]);
});

it('reads the second axis from the printed predicate', () => {
  const predicate = 'Kualitas Tertinggi Tanpa Maladministrasi';
  const card = (text: string) => explain(claim('ombudsman.go.id', { scoreE4: 900_000, predicate: text }, { rules: ORI_2025 }));
  expect(card(predicate).published).toMatchObject({
    secondAxisMet: true,
    label: expect.stringContaining('Tanpa Maladministrasi'),
  });
  expect(card('Kualitas Tertinggi').published).toMatchObject({
    secondAxisMet: false,
    label: expect.not.stringContaining('Tanpa'),
  });
});

it('explains each unit by the version that scored it', () => {
  const [first, ...others] = ORI_2023.dimensions;
  if (first === undefined) throw new Error('no dimensions');
  // The other three weigh four thirds of what they did, and this one nothing.
  const zero = { ...first, weight: { numerator: 0, denominator: 1 } };
  const scaled = others.map((each) => ({
    ...each,
    weight: { numerator: each.weight?.numerator ?? 0, denominator: 10_000 - 2_185 },
  }));
  const denominator = 10_000 * (10_000 - 2_185) * 10_000;
  const corrected = { ...ORI_2023, version: 2, dimensions: [zero, ...scaled], denominator };
  const card = cardAfter(
    submission('a', evenly(60)),
    submission('b', evenly(80), { rules: corrected, ruleVersion: 'ORI-2023@2' }),
  );
  const found = explanationJson(
    explainScorecard(card, (rule) => (rule === 'ORI-2023@2' ? corrected : instrumentByRule(rule))),
    'id',
  );
  expect(found.computed).toMatchObject({ score: '70.00', parts: [] });
  expect(found.computed?.units.map(({ ruleVersion, contribution }) => [ruleVersion, contribution])).toEqual([
    ['ORI-2023@1', '30.00'],
    ['ORI-2023@2', '40.00'],
  ]);
  expect(found.computed?.units[1]?.parts[0]).toMatchObject({ code: first.code, contribution: '0.00' });
});

it('is made from the adoption of the rules too, and names what the adopted version refuses', () => {
  const adopted = adoption(ORI_2023_V2);
  const card = cardAfter(submission('a', evenly(74)), submission('b', evenly(90)), adopted);
  const find = (rule: string) => (rule === 'ORI-2023@2' ? ORI_2023_V2 : instrumentByRule(rule));
  const { eventIds, missing, computed } = explanationJson(explainScorecard(card, find), 'id');
  expect(eventIds).toContain(adopted.eventId);
  expect(missing.units).toMatchObject([{ code: 'b', reason: 'out_of_scale', message: 'Nilai 90 di luar skala 0–80.' }]);
  expect(computed).toMatchObject({ score: scorecardJson(card, 'id').computed?.score, category: 'B' });
});
