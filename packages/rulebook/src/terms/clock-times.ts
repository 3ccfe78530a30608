/**
 * When a term falls due, and when its warnings do.
 *
 * A term of clock hours is due so many hours after its beginning; nothing stops it.
 *
 * In a term of n working days the day of its beginning does not count; it is due at the end (23:59:59 local) of the n-th working
 * day after it. A hold from a to b moves it by the working days d with day(a) < d <= day(b): those that begin while it is held.
 * While it is held nothing falls due: what would have, does at the end of the day on which it goes on.
 */
import type { Hold, Limit, RungRule } from './policy-types.ts';
import type { WorkingCalendar, WorkingDays } from './working-calendar.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a clock's times are made of; times in ms since 1970. */
export interface ClockBasis {
  readonly limit: Limit;
  readonly startedAt: number;
  readonly holds: readonly Hold[];
  /** Whose channel it is: its zone counts. */
  readonly institution: string;
  /** Where the case is: its free days count; the institution's own where none is given. */
  readonly region?: string | undefined;
}

export interface ClockTimes {
  /** Null while it is held. */
  readonly dueAt: number | null;
  /** In the order of the rungs; null while it is held. */
  readonly moments: readonly (number | null)[];
}

export function clockTimes(basis: ClockBasis, rungs: readonly RungRule[], calendar: WorkingCalendar): ClockTimes {
  const { limit, startedAt } = basis;
  if (limit.kind === 'clock-hours') {
    const dueAt = startedAt + limit.hours * HOUR_MS;
    return {
      dueAt,
      moments: rungs.map(({ percent, afterHours = 0 }) =>
        percent === undefined ? dueAt + afterHours * HOUR_MS : startedAt + Math.round((percent * limit.hours * HOUR_MS) / 100),
      ),
    };
  }
  const days = calendar.at(basis.institution, basis.region);
  const dueAt = momentOf(basis, days, limit.days, 0);
  return {
    dueAt,
    moments: rungs.map(({ percent, afterHours = 0 }) => {
      if (percent === undefined) return dueAt === null ? null : dueAt + afterHours * HOUR_MS;
      // In hundredths of a day, so that 80 percent of 5 days are 4 and nothing beside.
      const whole = Math.floor((percent * limit.days) / 100);
      return momentOf(basis, days, whole, (percent * limit.days) % 100);
    }),
  };
}

export function dueAt(basis: ClockBasis, calendar: WorkingCalendar): number | null {
  return clockTimes(basis, [], calendar).dueAt;
}

/** What is left of a term at `now`; negative once it is overdue. */
export type Remaining =
  | { readonly kind: 'clock-hours'; readonly ms: number }
  | { readonly kind: 'working-days'; readonly days: number; readonly ms: number };

/** Of working days those that begin from now on until it is due, and the time until then as clocks go; undefined while it is held. */
export function remaining(basis: ClockBasis, now: number, calendar: WorkingCalendar): Remaining | undefined {
  const due = dueAt(basis, calendar);
  if (due === null) return undefined;
  if (basis.limit.kind === 'clock-hours') return { kind: 'clock-hours', ms: due - now };
  const days = calendar.at(basis.institution, basis.region);
  return { kind: 'working-days', days: days.between(days.dayOf(now), days.dayOf(due)), ms: due - now };
}

/** After `whole` counted days and `hundredths` of the next; without a rest at the end of a day. Null while it is held. */
function momentOf({ startedAt, holds }: ClockBasis, days: WorkingDays, whole: number, hundredths: number): number | null {
  const from = days.dayOf(startedAt);
  let held = 0;
  const at = () => {
    if (hundredths > 0) return days.startOf(days.after(from, whole + 1 + held)) + (hundredths * DAY_MS) / 100;
    return whole + held === 0 ? startedAt : days.endOf(days.after(from, whole + held));
  };
  let moment = at();
  for (const hold of holds) {
    if (hold.from > moment) break;
    if (hold.to === null) return null;
    held += days.between(days.dayOf(hold.from), days.dayOf(hold.to));
    moment = at();
    if (moment < hold.to) moment = days.endOf(days.dayOf(hold.to));
  }
  return moment;
}
