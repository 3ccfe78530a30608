import { expect, test } from 'vitest';
import { movementOf } from './movement.ts';

const at = (instrument: string, period: string) => ({ family: 'ORI', instrument, period });
const ranked = (score: number | null) => ({ score, isRanked: score !== null });
const ladder = { from: 14, to: 2, of: 15 };

test('a rise in score, and in places among those that were ranked both times', () => {
  expect(movementOf(at('ORI-2023', '2023'), ranked(808_500), { score: 617_300, ladder })).toEqual({
    ...{ against: '2022', score: 191_200, rank: 12, ladder, reason: null },
  });
});

test('no figure across a break, whatever is known on both sides', () => {
  expect(movementOf(at('ORI-2022', '2022'), ranked(617_300), { score: 850_000, ladder })).toEqual({
    ...{ against: '2021', score: null, rank: null, ladder: null, reason: 'break_in_series' },
  });
});

test.each([
  ['the first assessment of a family', at('ORI-2013', '2013'), ranked(1), { score: 1, ladder }, 'first_assessment'],
  ['no score now', at('ORI-2023', '2023'), ranked(null), { score: 1, ladder: null }, 'no_score'],
  ['nothing known before', at('ORI-2023', '2023'), ranked(1), undefined, 'no_score_before'],
  ['a zone without a score before', at('ORI-2023', '2023'), ranked(1), { score: null, ladder: null }, 'no_score_before'],
] as const)('%s has no movement, and says why', (_, when, now, before, reason) => {
  expect(movementOf(when, now, before)).toMatchObject({ score: null, rank: null, ladder: null, reason });
});

test('an institution that is not ranked in one of the two moves in score alone', () => {
  const before = { score: 10_000, ladder: null };
  const reasonOf = (isRanked: boolean, isPartlySeen = false) =>
    movementOf(at('ORI-2023', '2023'), { score: 20_000, isRanked }, before, isPartlySeen);
  expect(reasonOf(false)).toMatchObject({ score: 10_000, rank: null, reason: 'incomplete' });
  expect(reasonOf(true)).toMatchObject({ score: 10_000, rank: null, reason: 'not_ranked_before' });
  expect(reasonOf(true, true)).toMatchObject({ score: 10_000, rank: null, ladder: null, reason: 'own_regions_only' });
});
