import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys, inLeagueOrder, laddersOf, leagueKey, placesByKind, placesOf, whyUnranked } from './ranking.ts';

const of = (institution: string, score: number | null, kind = 'city') => ({
  ...{ institution, instrument: 'ORI-2022', kind, score, unranked: score === null ? ('no_score' as const) : null },
});

test('ties share a place, the next is skipped, and who is not ranked has none', () => {
  const rows = [of('a', 70), of('b', 80), of('c', 70), of('d', 60), of('e', null)];
  const places = placesOf(rows);
  expect(rows.map((each) => places.get(each) ?? null)).toEqual([
    { rank: 2, of: 4, tiedWith: 1 },
    { rank: 1, of: 4, tiedWith: 0 },
    { rank: 2, of: 4, tiedWith: 1 },
    { rank: 4, of: 4, tiedWith: 0 },
    null,
  ]);
});

test.each([
  ['published, whatever was sent', { score: 1, basis: 'published', received_units: 1, expected_units: 9 }, null],
  ['four of five', { score: 1, basis: 'computed', received_units: 4, expected_units: 5 }, null],
  ['five of seven', { score: 1, basis: 'computed', received_units: 5, expected_units: 7 }, 'incomplete'],
  ['no roster', { score: 1, basis: 'computed', received_units: null, expected_units: null }, 'unknown_coverage'],
  ['an empty roster', { score: 1, basis: 'computed', received_units: 0, expected_units: 0 }, 'unknown_coverage'],
  ['no score', { score: null, basis: 'published', received_units: null, expected_units: null }, 'no_score'],
] as const)('%s', (_, result, why) => {
  expect(whyUnranked(result)).toBe(why);
});

const contender = fc.record({
  institution: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  instrument: fc.constantFrom('x', 'y'),
  kind: fc.constantFrom('city', 'regency'),
  score: fc.integer({ min: 0, max: 4 }),
  unranked: fc.constantFrom(null, null, 'incomplete' as const, 'unknown_coverage' as const),
});
const contenders = fc.uniqueArray(contender, { selector: ({ institution, instrument }) => institution + instrument });

test('a place is one more than the number of better ones, of its kind or of all', () => {
  fc.assert(
    fc.property(contenders, (rows) => {
      const ranked = rows.filter(({ unranked }) => unranked === null);
      for (const [each, { rank, of: known, tiedWith }] of placesOf(rows)) {
        expect(rank).toBe(1 + ranked.filter(({ score }) => score > each.score).length);
        expect(tiedWith).toBe(ranked.filter(({ score }) => score === each.score).length - 1);
        expect(known).toBe(ranked.length);
      }
      for (const [each, { rank }] of placesByKind(rows)) {
        expect(rank).toBe(1 + ranked.filter(({ score, kind }) => kind === each.kind && score > each.score).length);
      }
    }),
  );
});

test('the order of a league is one: whoever starts after a row gets all that come after it', () => {
  fc.assert(
    fc.property(contenders, (rows) => {
      const whole = inLeagueOrder(rows);
      for (const [index, row] of whole.entries()) {
        const key = leagueKey(row);
        expect(inLeagueOrder(rows.filter((each) => compareKeys(leagueKey(each), key) > 0))).toEqual(whole.slice(index + 1));
      }
    }),
  );
});

test('a ladder has the rungs of those who are ranked both times', () => {
  // Between the two rounds b overtakes a; c was not known before, d is not ranked now.
  const before = [of('a', 80), of('b', 70), of('d', 90)];
  const now = [of('a', 80), of('b', 85), of('c', 99), { ...of('d', 90), unranked: 'incomplete' as const }];
  expect(Object.fromEntries(laddersOf(now, before))).toEqual({ a: { from: 1, to: 2, of: 2 }, b: { from: 2, to: 1, of: 2 } });
});
