import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparable, reachOf, similarCases } from './similar.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 4, 4);
const hole: Comparable = {
  ...{ id: 'LPG-2026-000010', category: 'jalan-rusak', receivedAt: AT },
  place: { lat: -5.39, lon: 105.26, accuracyM: 10 },
  text: 'Jalan berlubang di depan pasar, sudah ada yang jatuh',
};
const other = (id: string, change: Partial<Comparable> = {}): Comparable => ({ ...hole, id, receivedAt: AT - DAY, ...change });
/** So many metres to the north. */
const north = (metres: number, accuracyM: number | null = 0) => ({ lat: -5.39 + metres / 111_195, lon: 105.26, accuracyM });
const ids = (others: readonly Comparable[]) => similarCases(hole, others).map(({ id }) => id);

test('the same words at the same spot come first, then the same words farther off, then other words', () => {
  const others = [
    other('far', { place: north(100) }),
    other('other-words', { text: 'Tolong aspalnya ditambal' }),
    other('same', { text: 'jalan ber-lubang didepan pasar sudah ada yg jatuh!' }),
  ];
  expect(ids(others)).toEqual(['same', 'far', 'other-words']);
  const [first] = similarCases(hole, others);
  expect(first?.score).toBeGreaterThan(0.8);
  expect(first?.distanceM).toBe(0);
});

test('another category, day, or neighbourhood is no double', () => {
  expect(
    ids([
      other('category', { category: 'sampah' }),
      other('old', { receivedAt: AT - 31 * DAY }),
      other('far', { place: north(300) }),
      other('nowhere', { place: null }),
      hole,
    ]),
  ).toEqual([]);
});

test('accuracy widens the circle, up to a bound', () => {
  expect(ids([other('a', { place: north(255) })])).toEqual(['a']);
  expect(ids([other('a', { place: north(265) })])).toEqual([]);
  expect(ids([other('a', { place: north(265, 30) })])).toEqual(['a']);
  expect(ids([other('a', { place: north(800, 100_000) })])).toEqual([]);
});

test('no more than asked for; of equal ones the later first', () => {
  const many = Array.from({ length: 9 }, (_, at) => other(`c${at}`));
  expect(ids(many)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  expect(similarCases(hole, many, 2)).toHaveLength(2);
});

test('the score is between 0 and 1, whichever of the two is new', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.integer({ min: 0, max: 250 }),
      fc.integer({ min: 0, max: 30 }),
      (a, b, metres, days) => {
        const [left, right] = [
          other('a', { text: a }),
          other('b', { text: b, place: north(metres), receivedAt: AT - days * DAY }),
        ];
        const [there, back] = [similarCases(left, [right])[0]?.score, similarCases(right, [left])[0]?.score];
        expect(there).toBe(back);
        if (there !== undefined) {
          expect(there).toBeGreaterThanOrEqual(0);
          expect(there).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test('whatever is similar lies within its reach', () => {
  const near = fc.double({ min: -0.03, max: 0.03, noNaN: true });
  const accuracyM = fc.option(fc.double({ min: 0, max: 3000, noNaN: true }));
  const point = { lat: fc.double({ min: -11.5, max: 6.6, noNaN: true }), lon: fc.double({ min: 94.5, max: 141.6, noNaN: true }) };
  fc.assert(
    fc.property(fc.record(point), near, near, accuracyM, accuracyM, (at, dLat, dLon, own, others) => {
      const filed = { id: 'a', category: 'c', receivedAt: 0, text: 'x', place: { ...at, accuracyM: own } };
      const place = { lat: at.lat + dLat, lon: at.lon + dLon, accuracyM: others };
      if (similarCases(filed, [{ ...filed, id: 'b', place }]).length === 0) return;
      const { south, north, west, east } = reachOf(filed)?.box ?? { south: 0, north: 0, west: 0, east: 0 };
      expect(place.lat >= south && place.lat <= north && place.lon >= west && place.lon <= east).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
