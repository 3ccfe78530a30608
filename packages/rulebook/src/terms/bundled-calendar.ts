import { CALENDAR_SOURCES } from '../gen/calendar.ts';
import type { Citation } from './policy-types.ts';
import type { CalendarDay } from './working-calendar.ts';

/** The free days of one year as their file has them. */
export interface CalendarSource {
  readonly year: number;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly days: readonly CalendarDay[];
}

const YEARS = new Map(checked(CALENDAR_SOURCES).map((source) => [source.year, source]));

/** National holidays and cuti bersama of 2021 to 2027, each with its citation. */
export function bundledCalendar(): readonly CalendarDay[] {
  return [...YEARS.values()].flatMap(({ days }) => days);
}

/** The decrees that a year's days are from. */
export function calendarCitations(year: number): Readonly<Record<string, Citation>> {
  return YEARS.get(year)?.citations ?? {};
}

/** A day that is no date, of another year or without a citation would be worked without anybody noticing. */
function checked(sources: readonly CalendarSource[]): readonly CalendarSource[] {
  for (const { year, citations, days } of sources) {
    for (const { date, cite } of days) {
      const ms = Date.parse(`${date}T00:00:00Z`);
      if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date || Number(date.slice(0, 4)) !== year)
        throw new RangeError(`${date} is no date of ${year}`);
      if (citations[cite] === undefined) throw new RangeError(`${date}: no citation ${cite}`);
    }
  }
  return sources;
}
