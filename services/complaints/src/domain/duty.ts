/** Who is on duty. Shifts and absences are in local times of the channel; nothing here asks what time it is. */

export interface Shift {
  /** 1 is Monday, 7 Sunday: the day on which it begins. */
  readonly weekday: number;
  /** "08:00" */
  readonly from: string;
  /** Not later than `from`: on the day after. The end itself is off duty. */
  readonly to: string;
}

export interface Absence {
  /** Local dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface Duty {
  /** Null: whenever not absent. */
  readonly shifts: readonly Shift[] | null;
  readonly absences: readonly Absence[];
}

const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1_440;

/** `at` in ms, `offsetHours` ahead of UTC: Indonesia's zones know no summer time. */
export function isOnDuty({ shifts, absences }: Duty, at: number, offsetHours: number): boolean {
  if (isAbsent({ absences }, at, offsetHours)) return false;
  if (shifts === null) return true;
  const local = new Date(at + offsetHours * HOUR_MS);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const today = local.getUTCDay() === 0 ? 7 : local.getUTCDay();
  const yesterday = today === 1 ? 7 : today - 1;
  return shifts.some((shift) => {
    const from = minutesOf(shift.from);
    const to = minutesOf(shift.to);
    const length = to > from ? to - from : to - from + DAY_MINUTES;
    if (shift.weekday === today && minute >= from && minute < from + length) return true;
    return shift.weekday === yesterday && minute + DAY_MINUTES < from + length;
  });
}

export function isAbsent({ absences }: Pick<Duty, 'absences'>, at: number, offsetHours: number): boolean {
  const date = new Date(at + offsetHours * HOUR_MS).toISOString().slice(0, 10);
  return absences.some(({ from, to }) => from <= date && date <= to);
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
