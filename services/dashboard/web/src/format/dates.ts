import type { Language } from '../i18n/language.ts';
import { dateFormat, numberFormat } from './numbers.ts';

/** A source's date. Sources print "2023-04-05", "2023-04" or "2023"; what they do not print is not made up. Anything else is shown as it came. */
export function formatSourceDate(date: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return date;
  const [, year, month, day] = match;
  if (month === undefined) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return dateFormat(language, options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** An instant in the reader's own time zone, to the minute. */
export function formatInstant(iso: string, language: Language): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  return dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
}

/** The time of day, to the second, in the reader's own time zone: "11.35.20". */
export function formatTime(instant: Date, language: Language): string {
  return dateFormat(language, { timeStyle: 'medium' }).format(instant);
}

/** A lag in the largest unit that keeps it readable: "0,4 dtk", "3 mnt", "2 jam". */
export function formatLag(seconds: number, language: Language): string {
  const [value, unit] =
    seconds < 60
      ? [Math.round(seconds * 10) / 10, 'second' as const]
      : seconds < 3600
        ? [Math.round(seconds / 60), 'minute' as const]
        : seconds < 86_400
          ? [Math.round(seconds / 3600), 'hour' as const]
          : [Math.round(seconds / 86_400), 'day' as const];
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
