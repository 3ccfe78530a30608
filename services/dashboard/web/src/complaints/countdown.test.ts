import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, hoursMinutes, nearest, standingOf, workingDays } from './countdown.ts';

const HOUR = 3_600_000;
const term = { state: 'running', startedAt: '2026-01-05T02:00:00Z', dueAt: '2026-01-06T02:00:00Z' };
const at = (time: string) => Date.parse(time);
const LAMPUNG = { institution: '18', workingWeek: 5 } as const;
const NEW_YEAR = [{ date: '2026-01-01', kind: 'libur-nasional', name: { id: 'Tahun baru', en: 'New year' } }];

describe('a term', () => {
  test.each([
    ['2026-01-05T02:00:00Z', 'running'],
    ['2026-01-05T21:11:59Z', 'running'],
    ['2026-01-05T21:12:00Z', 'soon'],
    ['2026-01-06T01:59:59Z', 'soon'],
    ['2026-01-06T02:00:00Z', 'overdue'],
  ])('at %s is %s', (now, urgency) => {
    expect(standingOf(term, at(now)).urgency).toBe(urgency);
  });

  test('that is held or met presses nobody, however late it is', () => {
    expect(standingOf({ ...term, state: 'held', dueAt: null }, at('2027-01-01T00:00:00Z'))).toEqual({
      urgency: 'held',
      leftMs: null,
    });
    expect(standingOf({ ...term, state: 'met' }, at('2027-01-01T00:00:00Z')).urgency).toBe('done');
  });
});

describe('hours and minutes', () => {
  test.each([
    [24 * HOUR, '24:00'],
    [3 * HOUR + 6.2 * 60_000, '3:07'],
    [1, '0:01'],
    [0, '0:00'],
    [-59_999, '0:00'],
    [-61_000, '0:01'],
    [-(100 * HOUR), '100:00'],
  ])('of %d ms are %s', (ms, text) => {
    expect(hoursMinutes(ms)).toBe(text);
  });

  test('never promise nothing while something is left', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 10 }), (ms) => hoursMinutes(ms) !== '0:00'));
  });
});

test('the nearest term is that which is due first of those that run, and never the reporter’s', () => {
  const clock = (name: string, dueAt: string, rest = {}) => ({ ...term, name, dueAt, holder: 'operator', ...rest });
  const clocks = [
    clock('later', '2026-01-09T02:00:00Z'),
    clock('met', '2026-01-05T03:00:00Z', { state: 'met' }),
    clock('own', '2026-01-05T04:00:00Z', { holder: 'pelapor' }),
    clock('first', '2026-01-06T02:00:00Z'),
  ];
  expect(nearest(clocks)?.name).toBe('first');
  expect(nearest([])).toBeUndefined();
});

describe('working days', () => {
  const days = workingDays(NEW_YEAR, LAMPUNG);
  // Wednesday 31 December, noon in Lampung; Thursday is free.
  const now = at('2025-12-31T05:00:00Z');
  test.each([
    ['2025-12-31T16:59:59Z', 0],
    ['2026-01-02T16:59:59Z', 1],
    ['2026-01-06T16:59:59Z', 3],
    ['2025-12-29T16:59:59Z', 2],
  ])('between then and %s: %d', (due, count) => {
    expect(daysBetween(now, at(due), days)).toBe(count);
  });
});
