/** A term run minute by minute, as a person with a calendar would: what the arithmetic of `clockTimes` is held to. */
import type { CalendarDay, ClockBasis, RungRule } from '../src/index.ts';

const MINUTE = 60_000;
const DAY = 1_440;

export interface SlowTimes {
  readonly dueAt: number | null;
  readonly moments: readonly (number | null)[];
}

/** Holds and the start lie on whole minutes; shares of a working day do too where percents are multiples of five. */
export function slowTimes(
  basis: ClockBasis & { readonly offset: number },
  rungs: readonly RungRule[],
  days: readonly CalendarDay[],
): SlowTimes {
  const shares = rungs.flatMap(({ percent }) => (percent === undefined ? [] : [percent]));
  const [dueAt, ...reached] = basis.limit.kind === 'clock-hours' ? hours(basis, shares) : workingDays(basis, shares, days);
  let next = 0;
  return {
    dueAt: dueAt ?? null,
    moments: rungs.map(({ percent, afterHours = 0 }) => {
      if (percent !== undefined) return reached[next++] ?? null;
      return dueAt === null || dueAt === undefined ? null : dueAt + afterHours * 60 * MINUTE;
    }),
  };
}

function hours({ limit, startedAt }: ClockBasis, shares: readonly number[]): readonly (number | null)[] {
  const total = limit.kind === 'clock-hours' ? limit.hours * 60 : 0;
  const wanted = [100, ...shares].map((percent) => (percent * total) / 100);
  const found: (number | null)[] = wanted.map(() => null);
  for (let passed = 0; passed <= total; passed++) {
    for (const [i, want] of wanted.entries()) if (found[i] === null && passed >= want) found[i] = startedAt + passed * MINUTE;
  }
  return found;
}

interface Waiting {
  /** Days that must have begun, and the minute of the last of them; the last second of a day is its minute 1440. */
  readonly days: number;
  readonly minute: number;
  at: number | null;
  missed: boolean;
}

function workingDays(
  basis: ClockBasis & { readonly offset: number },
  shares: readonly number[],
  free: readonly CalendarDay[],
): readonly (number | null)[] {
  const n = basis.limit.kind === 'working-days' ? basis.limit.days : 0;
  const waiting: Waiting[] = [100, ...shares].map((percent) => {
    const whole = Math.floor((percent * n) / 100);
    const rest = (percent * n) % 100;
    return rest === 0
      ? { days: whole, minute: DAY, at: null, missed: false }
      : { days: whole + 1, minute: (rest * DAY) / 100, at: null, missed: false };
  });
  const here = free.filter(
    ({ regions }) => regions === undefined || regions.some((code) => (basis.region ?? basis.institution).startsWith(code)),
  );
  const dates = new Set(here.map(({ date }) => date));
  const open = basis.holds.find(({ to }) => to === null)?.from ?? Number.POSITIVE_INFINITY;
  const isHeld = (t: number) => basis.holds.some(({ from, to }) => from <= t && (to === null || t < to));
  const local = (t: number) => new Date(t + basis.offset * 60 * MINUTE);

  const isWaitedFor = new Uint8Array(DAY);
  for (const each of waiting) if (each.minute < DAY) isWaitedFor[each.minute] = 1;

  let counted = 0;
  let isWorked = false;
  const begin = local(basis.startedAt);
  let minute = begin.getUTCHours() * 60 + begin.getUTCMinutes();
  for (let t = basis.startedAt; t <= open; t += MINUTE, minute++) {
    if (minute === DAY) {
      const lastSecond = t - 1_000;
      for (const each of waiting) {
        if (each.at !== null || counted < each.days || (each.minute < DAY && !each.missed)) continue;
        if (!isHeld(lastSecond)) each.at = lastSecond;
      }
      if (waiting.every(({ at }) => at !== null)) break;
      minute = 0;
      const day = local(t);
      isWorked = day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !dates.has(day.toISOString().slice(0, 10));
      if (isWorked && !basis.holds.some(({ from, to }) => from < t && (to === null || t <= to))) counted++;
    }
    if (!isWaitedFor[minute]) continue;
    for (const each of waiting) {
      if (each.minute !== minute || each.at !== null || counted < each.days || !isWorked) continue;
      if (isHeld(t)) each.missed = true;
      else each.at = t;
    }
  }
  return waiting.map(({ at }) => at);
}
