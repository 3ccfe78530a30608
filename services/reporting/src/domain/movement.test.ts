import { expect, test } from 'vitest';
import { movementOf, type Standing } from './movement.ts';

const at = (instrument: string, period: string) => ({ family: 'ORI', instrument, period });
const standing = (score: number | null, rank?: number, of = 15): Standing => ({
  score,
  place: rank === undefined ? null : { rank, of },
});

test('a rise in score and places, with both denominators told', () => {
  expect(movementOf(at('ORI-2023', '2023'), standing(808_500, 2), standing(617_300, 14, 12))).toEqual({
    ...{ against: '2022', score: 191_200, rank: 12, before: { rank: 14, of: 12 }, reason: null },
  });
});

test('no figure across a break, whatever is known on both sides', () => {
  expect(movementOf(at('ORI-2022', '2022'), standing(617_300, 14), standing(850_000, 1))).toEqual({
    ...{ against: '2021', score: null, rank: null, before: null, reason: 'break_in_series' },
  });
});

test.each([
  ['the first assessment of a family', at('ORI-2013', '2013'), standing(1), standing(1), 'first_assessment'],
  ['no score now', at('ORI-2023', '2023'), standing(null), standing(1, 1), 'no_score'],
  ['nothing known before', at('ORI-2023', '2023'), standing(1, 1), undefined, 'no_score_before'],
  ['a zone without a score before', at('ORI-2023', '2023'), standing(1, 1), standing(null), 'no_score_before'],
] as const)('%s has no movement, and says why', (_, when, now, before, reason) => {
  expect(movementOf(when, now, before)).toMatchObject({ score: null, rank: null, reason });
});

test('an institution that is not ranked for want of units moves in score alone', () => {
  expect(movementOf(at('ORI-2023', '2023'), standing(20_000), standing(10_000, 3))).toMatchObject({
    ...{ score: 10_000, rank: null, reason: 'incomplete' },
  });
  expect(movementOf(at('ORI-2023', '2023'), { ...standing(20_000), isPartlySeen: true }, standing(10_000))).toMatchObject({
    ...{ score: 10_000, rank: null, before: null, reason: 'own_regions_only' },
  });
  expect(movementOf(at('ORI-2023', '2023'), standing(20_000, 3), standing(10_000))).toMatchObject({
    ...{ score: 10_000, rank: null, reason: 'not_ranked_before' },
  });
});
