import { expect, test } from 'vitest';
import { dayIn, daysFrom, zoneHoursOf } from './tenant-zone.ts';

test.each([
  ['18', 7],
  ['18.71', 7],
  ['51', 8],
  ['91', 9],
  ['00', 7],
  ['sim-lampung', 7],
])('the days of %s begin so many hours before those of UTC: %i', (tenant, hours) => {
  expect(zoneHoursOf(tenant)).toBe(hours);
});

test('a simulation has the days of whoever its policy was made for', () => {
  expect(zoneHoursOf('sim-lampung', 'lampung-in@2025')).toBe(7);
  expect(zoneHoursOf('sim-papua', 'of-another-build@1')).toBe(7);
});

test('a day is that of the zone', () => {
  const lateInTheEvening = Date.parse('2025-12-31T16:59:59.999Z');
  expect([7, 8, 9].map((hours) => dayIn(hours, lateInTheEvening))).toEqual(['2025-12-31', '2026-01-01', '2026-01-01']);
  expect([daysFrom('2026-01-01', -1), daysFrom('2024-02-28', 1), daysFrom('2026-01-05', 0)]).toEqual([
    '2025-12-31',
    '2024-02-29',
    '2026-01-05',
  ]);
});
