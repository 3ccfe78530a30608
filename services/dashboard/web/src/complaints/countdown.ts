/** How a term stands at a moment. Pure: times are milliseconds since 1970. */
import { type CalendarDay, type WorkingDays, workingCalendar, zoneOf } from '@pantau/rulebook';
import type { Clock } from '../api/cases.ts';

const MINUTE_MS = 60_000;
/** The share of a term at which its holder's superior is told (the policy's rung "80"). */
const SOON = 0.8;

/** From the most to the least pressing. */
export const URGENCIES = ['overdue', 'soon', 'running', 'held', 'done'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface Standing {
  readonly urgency: Urgency;
  /** Until it is due; negative after that. Null while it is held. */
  readonly leftMs: number | null;
}

export type Term = Pick<Clock, 'state' | 'startedAt' | 'dueAt'>;

export function standingOf({ state, startedAt, dueAt }: Term, now: number): Standing {
  const due = dueAt == null ? null : Date.parse(dueAt);
  const leftMs = due === null ? null : due - now;
  if (state === 'held') return { urgency: 'held', leftMs: null };
  if (state !== 'running' || due === null) return { urgency: 'done', leftMs };
  if (now >= due) return { urgency: 'overdue', leftMs };
  const started = Date.parse(startedAt);
  return { urgency: now - started >= (due - started) * SOON ? 'soon' : 'running', leftMs };
}

/**
 * Hours and minutes: "3:07". What is left is rounded up, so that "0:00" is never read before the term has passed; what has
 * passed is rounded down.
 */
export function hoursMinutes(ms: number): string {
  const minutes = ms >= 0 ? Math.ceil(ms / MINUTE_MS) : Math.floor(-ms / MINUTE_MS);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Of the terms that run, the one that is due first; undefined where none runs. The reporter's own presses nobody. */
export function nearest<T extends Term & { readonly holder: string }>(clocks: readonly T[]): T | undefined {
  return clocks
    .filter(({ state, dueAt, holder }) => state === 'running' && dueAt != null && holder !== 'pelapor')
    .toSorted((a, b) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? ''))[0];
}

/** The days of a channel for a case in that region, with the free days known. */
export function workingDays(
  free: readonly (Pick<CalendarDay, 'date' | 'name'> & { kind: string; regions?: readonly string[] | null | undefined })[],
  channel: { readonly institution: string; readonly workingWeek: 5 | 6 },
  region?: string,
): WorkingDays {
  const days = free.map(
    ({ date, name, kind, regions }): CalendarDay => ({
      ...{ date, name, cite: '', kind: kind === 'cuti-bersama' ? 'cuti-bersama' : 'libur-nasional' },
      ...(regions == null ? {} : { regions }),
    }),
  );
  return workingCalendar(days, channel.workingWeek).at(channel.institution, region);
}

/** Working days that begin from now on until the due time, or have begun since it. */
export function daysBetween(now: number, due: number, days: WorkingDays): number {
  return due >= now ? days.between(days.dayOf(now), days.dayOf(due)) : days.between(days.dayOf(due), days.dayOf(now));
}

const ZONE_NAMES = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

/** Terms are told in the zone of the channel, whoever reads them: 23.59 there is not 23.59 here. */
export function zoneNames(institution: string): { readonly zone: 'WIB' | 'WITA' | 'WIT'; readonly timeZone: string } {
  const zone = zoneOf(institution);
  return { zone, timeZone: ZONE_NAMES[zone] };
}
