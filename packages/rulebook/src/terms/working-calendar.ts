/** Which days are worked where, and how many lie between two moments. Indonesia knows no summer time: a zone is a number of hours. */
import type { Bilingual } from './policy-types.ts';
import { offsetHours } from './zones.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A day that is not worked although it is a weekday. */
export interface CalendarDay {
  /** ISO date. */
  readonly date: string;
  readonly kind: 'libur-nasional' | 'cuti-bersama';
  readonly name: Bilingual;
  /** Kemendagri codes of provinces or regencies where it is free; left out: everywhere. */
  readonly regions?: readonly string[];
  readonly cite: string;
}

/** The days of one place, counted. A day is the number of days since 1970-01-01 there. */
export interface WorkingDays {
  readonly offsetMs: number;
  dayOf(ms: number): number;
  /** The last second of a day, as due times are written. */
  endOf(day: number): number;
  startOf(day: number): number;
  isWorkingDay(day: number): boolean;
  /** Working days d with from < d <= to. */
  between(from: number, to: number): number;
  /** The n-th working day after `day`; n from 1. */
  after(day: number, n: number): number;
}

export interface WorkingCalendar {
  /** Of an institution's channel, for a case in that region (the institution's own where none is given). */
  at(institution: string, region?: string): WorkingDays;
  /** The free days known of a year; none: nobody has listed that year, and weekdays count. */
  daysOf(year: number): readonly CalendarDay[];
}

/** The years that are counted out ahead: 2015 to 2044. Beyond them a due time is refused, not guessed. */
const FIRST = dayNumber('2015-01-01');
const LAST = dayNumber('2044-12-31');

/**
 * A calendar from a list of free days. Saturdays and Sundays are free, in a week of six working days Sundays alone.
 * A day of `regions` is free where the region's code begins with one of them.
 */
export function workingCalendar(days: readonly CalendarDay[], workingWeek: 5 | 6 = 5): WorkingCalendar {
  const byYear = Map.groupBy(days, ({ date }) => Number(date.slice(0, 4)));
  const counted = new Map<string, WorkingDays>();
  return {
    at(institution, region = institution) {
      const key = `${offsetHours(institution)} ${regionKey(days, region)}`;
      let found = counted.get(key);
      if (found === undefined) {
        found = countOut(days, region, offsetHours(institution), workingWeek);
        counted.set(key, found);
      }
      return found;
    },
    daysOf: (year) => byYear.get(year) ?? [],
  };
}

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function isIn(region: string, { regions }: CalendarDay): boolean {
  return regions === undefined || regions.some((code) => region === code || region.startsWith(`${code}.`));
}

/** Regions with the same free days share a count. */
function regionKey(days: readonly CalendarDay[], region: string): string {
  return days.flatMap((day, i) => (day.regions !== undefined && isIn(region, day) ? [i] : [])).join();
}

function countOut(days: readonly CalendarDay[], region: string, offset: number, workingWeek: 5 | 6): WorkingDays {
  const free = new Set(days.filter((day) => isIn(region, day)).map(({ date }) => dayNumber(date)));
  const offsetMs = offset * HOUR_MS;
  /** How many working days there are up to and with a day, and the working days in order. */
  const upTo = new Int32Array(LAST - FIRST + 1);
  const working: number[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    // 1970-01-01 was a Thursday: 0 is Sunday.
    const weekday = (day + 4) % 7;
    const isFree = weekday === 0 || (workingWeek === 5 && weekday === 6) || free.has(day);
    if (!isFree) working.push(day);
    upTo[day - FIRST] = working.length;
  }
  const countTo = (day: number) => {
    const count = upTo[day - FIRST];
    if (count === undefined) throw new RangeError(`${isoDate(day)} is beyond the years that are counted out`);
    return count;
  };
  return {
    offsetMs,
    dayOf: (ms) => Math.floor((ms + offsetMs) / DAY_MS),
    endOf: (day) => (day + 1) * DAY_MS - offsetMs - 1_000,
    startOf: (day) => day * DAY_MS - offsetMs,
    isWorkingDay: (day) => countTo(day) > countTo(day - 1),
    between: (from, to) => countTo(to) - countTo(from),
    after(day, n) {
      const found = working[countTo(day) + n - 1];
      if (found === undefined)
        throw new RangeError(`${n} working days after ${isoDate(day)} are beyond the years that are counted out`);
      return found;
    },
  };
}
