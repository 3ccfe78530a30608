import { expect, test } from 'vitest';
import { movementOf } from './movement.ts';

const at = (instrument: string, period: string) => ({ family: 'ORI', instrument, period });
const ranked = (score: number | null) => ({ score, unranked: score === null ? ('no_score' as const) : null });
const ladder = { from: 14, to: 2, of: 15 };

test('a rise in score, and in places among those that were ranked both times', () => {
  expect(movementOf(at('ORI-2023', '2023'), ranked(808_500), { ...ranked(617_300), ladder })).toEqual({
    ...{ against: '2022', score: 191_200, rank: 12, ladder, reason: null },
  });
});

test('no figure across a break, whatever is known on both sides', () => {
  expect(movementOf(at('ORI-2022', '2022'), ranked(617_300), { ...ranked(850_000), ladder })).toEqual({
    ...{ against: '2021', score: null, rank: null, ladder: null, reason: 'break_in_series' },
  });
});

test.each([
  ['the first assessment of a family', at('ORI-2013', '2013'), ranked(1), { ...ranked(1), ladder }, 'first_assessment'],
  ['no score now', at('ORI-2023', '2023'), ranked(null), { ...ranked(1), ladder: null }, 'no_score'],
  ['nothing known before', at('ORI-2023', '2023'), ranked(1), undefined, 'no_score_before'],
  ['a zone without a score before', at('ORI-2023', '2023'), ranked(1), { ...ranked(null), ladder: null }, 'no_score_before'],
] as const)('%s has no movement, and says why', (_, when, now, before, reason) => {
  expect(movementOf(when, now, before)).toMatchObject({ score: null, rank: null, ladder: null, reason });
});

test.each(['incomplete', 'unknown_coverage'] as const)(
  '%s: a part is not held against a whole, whichever came first',
  (unranked) => {
    const part = { score: 410_000, unranked };
    const nothing = { score: null, rank: null, ladder: null };
    const when = at('ORI-2023', '2023');
    expect(movementOf(when, part, { ...ranked(808_500), ladder: null })).toMatchObject({ ...nothing, reason: unranked });
    expect(movementOf(when, part, { ...ranked(808_500), ladder: null }, true)).toMatchObject({ ...nothing, reason: unranked });
    const before = { ...nothing, reason: 'incomplete_before' };
    expect(movementOf(when, ranked(808_500), { ...part, ladder: null })).toMatchObject(before);
    expect(movementOf(when, ranked(808_500), { ...part, ladder: null }, true)).toMatchObject(before);
  },
);

test('an institution that has no place on the ladder moves in score alone', () => {
  const moves = (isPartlySeen = false) =>
    movementOf(at('ORI-2023', '2023'), ranked(20_000), { ...ranked(10_000), ladder: null }, isPartlySeen);
  expect(moves()).toMatchObject({ score: 10_000, rank: null, reason: 'not_ranked_before' });
  expect(moves(true)).toMatchObject({ score: 10_000, rank: null, ladder: null, reason: 'own_regions_only' });
});
