import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMetres, isInIndonesia, placeWarnings, snapToGrid } from './place.ts';

const point = fc.record({
  lat: fc.double({ min: -11.5, max: 6.6, noNaN: true }),
  lon: fc.double({ min: 94.5, max: 141.6, noNaN: true }),
});

test('a snapped point is at most half a diagonal away, and its own snap', () => {
  fc.assert(
    fc.property(point, fc.constantFrom(100, 500, 2000), ({ lat, lon }, metres) => {
      const snapped = snapToGrid(lat, lon, metres);
      expect(distanceMetres({ lat, lon }, snapped)).toBeLessThanOrEqual((metres * Math.SQRT2) / 2 + 1);
      expect(snapToGrid(snapped.lat, snapped.lon, metres)).toEqual(snapped);
    }),
  );
});

test('points of one cell cannot be told apart', () => {
  const middle = snapToGrid(-5.39, 105.26);
  expect(snapToGrid(middle.lat + 0.002, middle.lon - 0.002)).toEqual(middle);
  expect(snapToGrid(middle.lat + 0.003, middle.lon)).not.toEqual(middle);
});

test('distances are those of the globe', () => {
  // Bandar Lampung to Jakarta, by any atlas some 190 to 200 km.
  const metres = distanceMetres({ lat: -5.39, lon: 105.26 }, { lat: -6.2, lon: 106.82 });
  expect(metres / 1000).toBeGreaterThan(190);
  expect(metres / 1000).toBeLessThan(200);
  expect(distanceMetres({ lat: 0, lon: 110 }, { lat: 1, lon: 110 })).toBeCloseTo(111_195, -1);
});

test('what lies elsewhere is told', () => {
  expect(isInIndonesia({ lat: -5.39, lon: 105.26 })).toBe(true);
  expect(isInIndonesia({ lat: 51.5, lon: 0 })).toBe(false);
});

test('a place that may be meant otherwise is warned of', () => {
  const place = { province: '18', regency: '18.71', accuracyM: 30 };
  for (const area of ['18', '18.71', '00']) expect(placeWarnings(place, area), area).toEqual([]);
  for (const area of ['31', '18.72']) expect(placeWarnings(place, area), area).toEqual(['place_outside_area']);
  expect(placeWarnings({ ...place, accuracyM: 3000, nearBorder: true }, '18')).toEqual(['place_inaccurate', 'place_near_border']);
  expect(placeWarnings({ ...place, accuracyM: null, nearBorder: false }, '18')).toEqual([]);
});
