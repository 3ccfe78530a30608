import { CALENDAR_SOURCES } from '../gen/calendar.ts';
import type { Citation } from './policy-types.ts';
import type { CalendarDay } from './working-calendar.ts';

/** The free days of one year as their file has them. */
export interface CalendarSource {
  readonly year: number;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly days: readonly CalendarDay[];
}

/** National holidays and cuti bersama, each with its citation. */
export function bundledCalendar(): readonly CalendarDay[] {
  return CALENDAR_SOURCES.flatMap(({ days }) => days);
}

/** The decrees that a year's days are from. */
export function calendarCitations(year: number): Readonly<Record<string, Citation>> {
  return CALENDAR_SOURCES.find((source) => source.year === year)?.citations ?? {};
}
