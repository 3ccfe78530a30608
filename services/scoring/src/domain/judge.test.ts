import { expect, it } from 'vitest';
import {
  claim,
  claimWithdrawal,
  known,
  MIMIKA_2023,
  ORI_2021,
  ORI_2022,
  ORI_2023,
  roster,
  submission,
  total,
  withdrawal,
} from '../../test/inputs.ts';
import { computed } from './computed.ts';
import { differenceE4, flags } from './flags.ts';
import type { Input } from './input.ts';
import { judge } from './judge.ts';
import { published, unitClaims } from './published.ts';
import { emptyScorecard, keyOf, type Scorecard } from './scorecard.ts';

function cardAfter(...inputs: Input[]): Scorecard {
  const [first] = inputs;
  if (first === undefined) throw new Error('no inputs');
  return inputs.reduce((card, input) => judge(card, input).next, emptyScorecard(keyOf(first), first.instrument));
}

const flagsOf = (card: Scorecard) => flags(card, computed(card), published(card));
const mimika = MIMIKA_2023.map(([unit, score]) => submission(unit, total(score)));
const printed5411 = claim('papua.antaranews.com', { scoreE4: 541_100, zone: 'kuning' });

it('computes nothing from what is published', () => {
  const card = cardAfter(printed5411);
  expect(published(card)).toMatchObject({ scoreE4: 541_100, category: 'C', zone: 'kuning', disputed: false });
  expect(computed(card)).toBeNull();
  expect(differenceE4(computed(card), published(card))).toBeNull();
});

it('takes the mean of seven units and leaves the published score alone', () => {
  const card = cardAfter(printed5411, ...mimika);
  expect(computed(card)).toMatchObject({ scoreE4: 541_100, unitCount: 7, classification: { category: 'C', zone: 'kuning' } });
  expect(published(card)).toEqual(published(cardAfter(printed5411)));
  expect(card.version).toBe(8);
  expect(differenceE4(computed(card), published(card))).toBe(0);
});

it('moves by a seventh of what a later revision adds', () => {
  // 378.75 / 7 = 54.107142…; 35.26 becomes 42.26, so 385.75 / 7 = 55.107142….
  const card = cardAfter(...mimika, submission('unit-1', total(42.26), { revision: 2 }));
  expect(computed(card)?.scoreE4).toBe(551_100);
  expect(card.version).toBe(8);
});

it('leaves six when one is withdrawn, and seven when it comes back', () => {
  const six = cardAfter(...mimika, withdrawal('disdukcapil', 2));
  // (378.75 - 87.34) / 6 = 48.5683…
  expect(computed(six)).toMatchObject({ scoreE4: 485_700, unitCount: 6 });
  expect(computed(six)?.units).toHaveLength(6);
  const seven = cardAfter(...mimika, withdrawal('disdukcapil', 2), submission('disdukcapil', total(87.34), { revision: 3 }));
  expect(computed(seven)).toMatchObject({ scoreE4: 541_100, unitCount: 7 });
});

it('has no computed score once every unit is withdrawn', () => {
  expect(computed(cardAfter(submission('a', total(50)), withdrawal('a', 2)))).toBeNull();
});

it.each([
  // (60 + 70 + 80 + 90) / 4
  ['ORI-2021 averages four products', ORI_2021, 750_000],
  // (mean(60, 70, 80) + 90) / 2
  ['ORI-2022 averages two units', ORI_2022, 800_000],
])('one unit with three products and one with one: %s', (_name, rules, expected) => {
  const card = cardAfter(
    submission('dpmptsp', total(60), { product: 'siup', rules }),
    submission('dpmptsp', total(70), { product: 'imb', rules }),
    submission('dpmptsp', total(80), { product: 'situ', rules }),
    submission('disdukcapil', total(90), { product: 'ktp', rules }),
  );
  expect(computed(card)).toMatchObject({ scoreE4: expected, unitCount: 2 });
  expect(computed(card)?.units).toHaveLength(4);
});

it('adds up dimensions where their weights are known', () => {
  // 12.16 + 14.88 + 20.36 + 12.95 (Mukomuko 2022)
  const points = [
    ['IN', 12.16],
    ['PR', 14.88],
    ['OU', 20.36],
    ['PG', 12.95],
  ] as const;
  const values = points.map(([code, value]) => ({ code, valueE4: Math.round(value * 10_000), basis: 'points' as const }));
  const card = cardAfter(submission('a', values, { rules: ORI_2022 }));
  expect(computed(card)).toMatchObject({ scoreE4: 603_500, scoredAt: 'dimension' });
  expect(computed(card)?.levels).toContainEqual({ code: 'OU', basis: 'points', n: 1, sum: '20.3600' });
});

it('rejects values that break a rule, and keeps values whose weight nobody published', () => {
  const empty = emptyScorecard(keyOf(submission('a', [])), ORI_2023);
  const unknown = submission('a', [{ code: 'XX', valueE4: 1, basis: 'points' }]);
  expect(judge(empty, unknown)).toMatchObject({ decision: { outcome: 'rejected', reasons: ['unknown_code'] } });
  expect(judge(empty, unknown).next).toBe(empty);
  const indicator = submission('a', [{ code: 'IN1.1', valueE4: 900_000, basis: 'score' }]);
  const kept = judge(empty, indicator);
  expect(kept.decision).toMatchObject({ outcome: 'applied', reasons: ['weights_unknown'] });
  expect(computed(kept.next)).toBeNull();
  expect(flagsOf(kept.next)).toEqual(['unit_without_score']);
});

it('shows the authority before the press, and says that they disagree', () => {
  const card = cardAfter(
    claim('antaranews.com', { scoreE4: 541_200 }),
    claim('kompas.com', { scoreE4: 541_200 }),
    claim('ombudsman.go.id', { scoreE4: 541_100 }),
  );
  expect(published(card)).toMatchObject({ scoreE4: 541_100, disputed: true });
  expect(flagsOf(card)).toEqual(['disputed']);
  expect(published(card)?.claims.filter(({ shown }) => shown)).toMatchObject([{ sourceClass: 'authority' }]);
});

it('shows a zone as printed when there is no score, and every rank once', () => {
  const ranks = [
    { rank: 13, of: 16, scope: 'province', peerClass: '' },
    { rank: 28, of: 34, scope: 'national', peerClass: 'province' },
  ];
  const card = cardAfter(claim('a.id', { zone: 'kuning', ranks: ranks.slice(0, 1) }), claim('b.id', { ranks }));
  expect(published(card)).toMatchObject({ scoreE4: null, category: '', zone: 'kuning' });
  expect(published(card)?.ranks).toHaveLength(2);
  expect(published(card)?.ranks).toEqual(expect.arrayContaining(ranks));
});

it('flags a claim that contradicts itself, and corrects nothing', () => {
  const { decision, next } = judge(
    emptyScorecard(keyOf(printed5411), ORI_2023),
    claim('a.id', { scoreE4: 541_100, category: 'B (Kualitas Tinggi)', zone: 'hijau' }),
  );
  expect(decision.findings).toEqual(['category_contradicts_score', 'zone_contradicts_score']);
  expect(published(next)).toMatchObject({ category: 'C', zone: 'kuning' });
  expect(published(next)?.claims).toMatchObject([{ content: { category: 'B (Kualitas Tinggi)', zone: 'hijau' } }]);
  expect(flagsOf(next)).toEqual(['category_contradicts_score', 'zone_contradicts_score']);
});

it('shows the zone as printed, and derives no category, where scale and cuts are only likely', () => {
  // Jakarta 2015: a percentage, printed kuning, that would be hijau on the scale of 75 of the regulation.
  const contradicting = cardAfter(claim('a.id', { scoreE4: 612_000, zone: 'kuning' }, { rules: known('ORI-2015') }));
  expect(published(contradicting)).toMatchObject({ scoreE4: 612_000, category: '', label: null, zone: 'kuning' });
  expect(published(contradicting)?.contradictions).toMatchObject([{ field: 'zone', printed: 'kuning' }]);
  expect(flagsOf(contradicting)).toEqual(['zone_contradicts_score']);
  const fitting = cardAfter(claim('a.id', { scoreE4: 612_000, zone: 'hijau' }, { rules: known('ORI-2015') }));
  expect(published(fitting)).toMatchObject({ category: 'H', zone: 'hijau' });
});

it('forgets a claim that is withdrawn', () => {
  const card = cardAfter(printed5411, claimWithdrawal('papua.antaranews.com', 2));
  expect(published(card)).toBeNull();
  expect(card.version).toBe(2);
});

it('keeps claims about units out of published and out of computed', () => {
  const unit = { code: 'disdukcapil', name: 'Disdukcapil', kind: 'disdukcapil' };
  const card = cardAfter(claim('a.id', { scoreE4: 900_000 }, { unit }), ...mimika);
  expect(published(card)).toBeNull();
  expect(unitClaims(card)).toHaveLength(1);
  expect(computed(card)?.scoreE4).toBe(541_100);
});

it('holds the units against the roster', () => {
  const listed = roster(['unit-1', 'unit-2']);
  expect(flagsOf(cardAfter(listed))).toEqual([]);
  expect(flagsOf(cardAfter(listed, submission('unit-1', total(50))))).toEqual(['incomplete_roster']);
  expect(flagsOf(cardAfter(listed, ...mimika))).toEqual(['unit_not_on_roster']);
  const strange = judge(cardAfter(listed), submission('unit-3', total(50)));
  expect(strange.decision).toMatchObject({ outcome: 'applied', findings: ['unit_not_on_roster'] });
});

it('finds a unit on a roster of printed names by its kind, where only one is of that kind', () => {
  const named = (code: string, kind: string) => ({ unit: { code, name: code, kind }, products: [] });
  const of = (...entries: ReturnType<typeof named>[]) => ({ ...roster([]), entries });
  const sent = submission('dpmptsp', total(50), { unit: { code: 'dpmptsp', name: 'DPMPTSP', kind: 'dpmptsp' } });
  const one = of(named('dinas-pmptsp', 'dpmptsp'));
  expect(flagsOf(cardAfter(one, sent))).toEqual([]);
  expect(judge(cardAfter(one), sent).decision.findings).toEqual([]);
  // Of two nobody can say which it is, and offices of no known kind are not the same office.
  const two = of(named('dinas-pmptsp', 'dpmptsp'), named('mal-pmptsp', 'dpmptsp'));
  expect(flagsOf(cardAfter(two, sent))).toEqual(['incomplete_roster', 'unit_not_on_roster']);
  expect(flagsOf(cardAfter(of(named('dinas-sosial', 'other')), submission('dinsos', total(50))))).toEqual([
    'incomplete_roster',
    'unit_not_on_roster',
  ]);
});

it('tallies of a unit what its score is made of: its own result or its products, never both', () => {
  const all = (score: number) =>
    ORI_2022.dimensions.map(({ code }) => ({ code, valueE4: score * 10_000, basis: 'score' as const }));
  const rules = ORI_2022;
  const products = [submission('a', all(60), { product: 'p', rules }), submission('a', all(70), { product: 'q', rules })];
  const levels = (...inputs: Input[]) => computed(cardAfter(...inputs))?.levels.find(({ code }) => code === 'OU');
  expect(levels(...products)).toMatchObject({ n: 2, sum: '130.0000' });
  const own = submission('a', all(90), { rules });
  expect(levels(...products, own)).toMatchObject({ n: 1, sum: '90.0000' });
  expect(levels(...products, own, withdrawal('a', 2, { rules }))).toMatchObject({ n: 2, sum: '130.0000' });
});

it('scores a unit by the rules that its input carries, and averages exactly over versions', () => {
  const [first, ...others] = ORI_2023.dimensions;
  if (first === undefined) throw new Error('no dimensions');
  // Sevenths, so that the two denominators have little in common; the other weights are of no account to a unit of zeros.
  const seventh = { ...first, weight: { numerator: 1, denominator: 7 } };
  const corrected = { ...ORI_2023, version: 2, dimensions: [seventh, ...others], denominator: ORI_2023.denominator * 7 };
  const values = (score: number) =>
    ORI_2023.dimensions.map(({ code }) => ({ code, valueE4: code === first.code ? score : 0, basis: 'score' as const }));
  const before = submission('a', total(60));
  const after = submission('b', values(700_000), { rules: corrected });
  for (const inputs of [
    [before, after],
    [after, before],
  ]) {
    const card = cardAfter(...inputs);
    expect(card.units.get('a\n')?.score?.scoreE4).toBe(600_000);
    // 70 / 7
    expect(card.units.get('b\n')?.score?.scoreE4).toBe(100_000);
    expect(computed(card)?.scoreE4).toBe(350_000);
    // Nobody adopted the other one: it judges what carries it, and classifies nothing.
    expect(card.instrument).toBe(inputs[0]?.instrument);
  }
});

it('flags a published score that the units do not give', () => {
  const off = (scoreE4: number) => flagsOf(cardAfter(claim('a.id', { scoreE4 }), ...mimika));
  expect(off(541_200)).toEqual([]);
  expect(off(541_300)).toEqual(['difference_beyond_tolerance']);
});
