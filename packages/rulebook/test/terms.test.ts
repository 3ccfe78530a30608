import { describe, expect, it } from 'vitest';
import {
  bundledCalendar,
  type ClockBasis,
  calendarCitations,
  clockTimes,
  dueAt,
  type Limit,
  policyFor,
  remaining,
  workingCalendar,
  zoneOf,
} from '../src/index.ts';

const calendar = workingCalendar(bundledCalendar());
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().replace('.000Z', 'Z'));
const days = (n: number): Limit => ({ kind: 'working-days', days: n });
const basis = (startedAt: string, limit: Limit, more: Partial<ClockBasis> = {}): ClockBasis => ({
  limit,
  startedAt: at(startedAt),
  holds: [],
  institution: '18',
  ...more,
});
const due = (startedAt: string, limit: Limit, more: Partial<ClockBasis> = {}) =>
  iso(dueAt(basis(startedAt, limit, more), calendar));
/** The end of a day in Lampung. */
const endOf = (date: string) => `${date}T16:59:59Z`;

describe('Lebaran 2025: Nyepi and its leave on 28 and 29 March, Idulfitri on 31 March and 1 April, leave until Monday 7 April', () => {
  it.each([
    ['the Thursday before', '2025-03-27T03:00:00Z', 1, '2025-04-08'],
    ['the Thursday before', '2025-03-27T03:00:00Z', 3, '2025-04-10'],
    ['the Thursday before', '2025-03-27T03:00:00Z', 5, '2025-04-14'],
    ['the leave of Nyepi', '2025-03-28T03:00:00Z', 1, '2025-04-08'],
    ['the feast itself', '2025-03-31T03:00:00Z', 2, '2025-04-09'],
    ['the last day of the leave', '2025-04-07T16:59:00Z', 1, '2025-04-08'],
    ['the second day after, over Good Friday', '2025-04-10T03:00:00Z', 10, '2025-04-25'],
  ])('from %s (%s) %i days end on %s', (_when, start, n, date) => {
    expect(due(start, days(n))).toBe(endOf(date));
  });

  it('does not stop hours', () => {
    expect(due('2025-03-27T03:00:00Z', { kind: 'clock-hours', hours: 24 })).toBe('2025-03-28T03:00:00Z');
    expect(due('2025-03-27T03:00:00Z', { kind: 'clock-hours', hours: 72 })).toBe('2025-03-30T03:00:00Z');
  });
});

describe('the end of a year', () => {
  it.each([
    ['2024-12-24T03:00:00Z', 2, '2024-12-30'],
    ['2025-12-23T03:00:00Z', 3, '2025-12-30'],
    ['2025-12-23T03:00:00Z', 5, '2026-01-02'],
    ['2021-12-30T03:00:00Z', 2, '2022-01-03'],
    ['2023-12-22T03:00:00Z', 1, '2023-12-27'],
    ['2026-12-30T03:00:00Z', 2, '2027-01-04'],
    // Nobody has listed 2029: its weekdays count, New Year's Day among them.
    ['2028-12-29T03:00:00Z', 1, '2029-01-01'],
  ])('from %s %i days end on %s', (start, n, date) => {
    expect(due(start, days(n))).toBe(endOf(date));
  });

  it('says for which years nobody has listed free days', () => {
    expect(calendar.daysOf(2027)).not.toEqual([]);
    expect(calendar.daysOf(2029)).toEqual([]);
    expect(() => due('2044-12-30T03:00:00Z', days(5))).toThrow(RangeError);
  });
});

describe('the three zones', () => {
  // 22:30 in Lampung, 23:30 in Bali, half past midnight of the next day in Papua.
  it.each([
    ['18', 'WIB', '2026-01-06T16:59:59Z'],
    ['51', 'WITA', '2026-01-06T15:59:59Z'],
    ['91', 'WIT', '2026-01-07T14:59:59Z'],
    ['96', 'WIT', '2026-01-07T14:59:59Z'],
    ['62', 'WIB', '2026-01-06T16:59:59Z'],
    ['64.72', 'WITA', '2026-01-06T15:59:59Z'],
    ['00', 'WIB', '2026-01-06T16:59:59Z'],
  ])('%s is in %s', (institution, zone, end) => {
    expect(zoneOf(institution)).toBe(zone);
    expect(due('2026-01-05T15:30:00Z', days(1), { institution })).toBe(end);
    expect(due('2026-01-05T15:30:00Z', { kind: 'clock-hours', hours: 24 }, { institution })).toBe('2026-01-06T15:30:00Z');
  });
});

describe('a hold', () => {
  const monday = '2026-01-05T02:00:00Z';
  const held = (from: string, to: string | null) => ({ holds: [{ from: at(from), to: to === null ? null : at(to) }] });

  it('is none without one', () => expect(due(monday, days(3))).toBe(endOf('2026-01-08')));

  it.each([
    ['two days begin in it', '2026-01-06T02:00:00Z', '2026-01-08T02:00:00Z', 3, '2026-01-12'],
    ['no day begins in it', '2026-01-06T02:00:00Z', '2026-01-06T09:00:00Z', 3, '2026-01-08'],
    ['only a weekend begins in it', '2026-01-09T02:00:00Z', '2026-01-11T09:00:00Z', 5, '2026-01-12'],
    ['it ends as a day begins', '2026-01-06T02:00:00Z', '2026-01-06T17:00:00Z', 3, '2026-01-09'],
    ['it would have been due in it', '2026-01-06T03:00:00Z', '2026-01-07T03:00:00Z', 1, '2026-01-07'],
    ['it goes on at a weekend', '2026-01-06T03:00:00Z', '2026-01-10T03:00:00Z', 1, '2026-01-10'],
    ['it came after the end', '2026-01-09T03:00:00Z', '2026-01-13T03:00:00Z', 3, '2026-01-08'],
  ])('%s: %s to %s, %i days end on %s', (_why, from, to, n, date) => {
    expect(due(monday, days(n), held(from, to))).toBe(endOf(date));
  });

  it('leaves nothing due while it lasts, and hours as they are', () => {
    const open = held('2026-01-06T02:00:00Z', null);
    expect(due(monday, days(3), open)).toBeNull();
    expect(remaining(basis(monday, days(3), open), at(monday), calendar)).toBeUndefined();
    expect(due(monday, { kind: 'clock-hours', hours: 72 }, open)).toBe('2026-01-08T02:00:00Z');
  });
});

describe('a change of class', () => {
  const settle = policyFor('18', at('2026-01-05T02:00:00Z'))?.clocks.find(({ name }) => name === 'settle');
  // The clock is the same from its first moment; only the limit is another.
  it.each([
    ['permintaan-informasi', '2026-01-12'],
    ['aspirasi', '2026-01-12'],
    ['pengaduan', '2026-01-26'],
    ['pengaduan-pengawasan', '2026-04-10'],
  ])('to %s ends on %s', (caseClass, date) => {
    const limit = settle && 'byClass' in settle.limits ? settle.limits.byClass[caseClass] : undefined;
    expect(limit && due('2026-01-05T02:00:00Z', limit)).toBe(endOf(date));
  });
});

describe('warnings', () => {
  const rungs = [
    { name: '50', percent: 50, tell: ['holder'] },
    { name: '80', percent: 80, tell: ['holder'] },
    { name: '100', percent: 100, tell: ['holder'] },
    { name: 'sekda', afterHours: 48, tell: ['sekda'] },
  ];
  const moments = (limit: Limit) => clockTimes(basis('2026-01-05T02:00:00Z', limit), rungs, calendar).moments.map(iso);

  it('come at shares of the hours', () => {
    expect(moments({ kind: 'clock-hours', hours: 24 })).toEqual([
      '2026-01-05T14:00:00Z',
      '2026-01-05T21:12:00Z',
      '2026-01-06T02:00:00Z',
      '2026-01-08T02:00:00Z',
    ]);
  });

  it('come at shares of the working days, at noon of the third of five', () => {
    expect(moments(days(5))).toEqual(['2026-01-08T05:00:00Z', endOf('2026-01-09'), endOf('2026-01-12'), endOf('2026-01-14')]);
  });
});

it('counts down in working days and in time', () => {
  const clock = basis('2026-01-05T02:00:00Z', days(3));
  expect(remaining(clock, at('2026-01-06T16:59:59Z'), calendar)).toEqual({ kind: 'working-days', days: 2, ms: 2 * 86_400_000 });
  expect(remaining(clock, at('2026-01-09T16:59:59Z'), calendar)).toEqual({ kind: 'working-days', days: -1, ms: -86_400_000 });
});

it('keeps a day free in its region alone, and works Saturdays where a policy says so', () => {
  const galungan = {
    date: '2026-01-06',
    kind: 'libur-nasional',
    name: { id: 'Galungan', en: 'Galungan' },
    regions: ['51'],
    cite: 'made-up',
  } as const;
  const withBali = workingCalendar([...bundledCalendar(), galungan]);
  const ends = (institution: string, region?: string) =>
    iso(dueAt(basis('2026-01-05T02:00:00Z', days(1), { institution, region }), withBali));
  expect(ends('51')).toBe('2026-01-07T15:59:59Z');
  expect(ends('51.71')).toBe('2026-01-07T15:59:59Z');
  expect(ends('52')).toBe('2026-01-06T15:59:59Z');
  expect(ends('18', '51')).toBe(endOf('2026-01-07'));
  expect(iso(dueAt(basis('2026-01-09T02:00:00Z', days(1)), workingCalendar(bundledCalendar(), 6)))).toBe(endOf('2026-01-10'));
});

describe('the bundled days', () => {
  // As many as the decrees of each year say, with the two days of voting in 2024.
  it.each([
    [2021, 16, 1],
    [2022, 16, 4],
    [2023, 16, 11],
    [2024, 19, 10],
    [2025, 17, 11],
    [2026, 17, 8],
  ])('%i: %i holidays, %i of leave', (year, holidays, leave) => {
    const kinds = calendar.daysOf(year).map(({ kind }) => kind);
    expect([
      kinds.filter((kind) => kind === 'libur-nasional').length,
      kinds.filter((kind) => kind === 'cuti-bersama').length,
    ]).toEqual([holidays, leave]);
    for (const { cite } of calendar.daysOf(year)) expect(calendarCitations(year)[cite]).toMatchObject({ confidence: 'certain' });
  });

  it('are not certain of 2027', () => {
    for (const { cite } of calendar.daysOf(2027)) expect(calendarCitations(2027)[cite]?.confidence).not.toBe('certain');
  });

  it('are each there once, but for two feasts on one day', () => {
    const twice = bundledCalendar()
      .map(({ date }) => date)
      .filter((date, i, all) => all.indexOf(date) !== i);
    expect(twice).toEqual(['2021-05-13']);
  });
});
