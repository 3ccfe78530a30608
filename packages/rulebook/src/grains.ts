/** Periods of observations: "2022", "2022-H1", "2022-Q3", "2022-07", "2022-07-05". */

export const GRAINS = ['year', 'half', 'quarter', 'month', 'day'] as const;
export type Grain = (typeof GRAINS)[number];

export interface GrainedPeriod {
  readonly grain: Grain;
  /** First day and last day, ISO. */
  readonly from: string;
  readonly to: string;
}

/** From 1970 to 2100: what the store's days hold, and no year that was mistyped. */
const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** The grain and the days of a period; undefined where the text is none, or a day that there is not. */
export function readPeriod(text: string): GrainedPeriod | undefined {
  const match = PERIOD.exec(text);
  if (match === null) return undefined;
  const [, year = '', half, quarter, month, day] = match;
  if (year < '1970' || year > '2100') return undefined;
  if (half !== undefined) return months('half', year, Number(half) * 6 - 5, 6);
  if (quarter !== undefined) return months('quarter', year, Number(quarter) * 3 - 2, 3);
  if (month === undefined) return months('year', year, 1, 12);
  const first = Number(month);
  if (first < 1 || first > 12) return undefined;
  if (day === undefined) return months('month', year, first, 1);
  const days = lastDay(year, first);
  return Number(day) < 1 || Number(day) > days ? undefined : { grain: 'day', from: text, to: text };
}

function months(grain: Grain, year: string, first: number, count: number): GrainedPeriod {
  const last = first + count - 1;
  return { grain, from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${lastDay(year, last)}` };
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
