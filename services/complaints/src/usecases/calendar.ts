/** The calendar as it is known now: the bundled one, with what officers added and took away since. */
import { AppError } from '@pantau/contracts';
import { bundledCalendar, type CalendarDay, type WorkingCalendar, workingCalendar } from '@pantau/rulebook';
import { retime } from '../domain/retime.ts';
import type { CaseStore, CaseWrite, Vault } from '../ports.ts';
import { outgoing } from './outgoing.ts';
import type { Tenants } from './tenants.ts';

export interface CalendarChange {
  readonly id: number;
  readonly date: string;
  /** Kemendagri code; empty: everywhere. */
  readonly region: string;
  /** Null: the day is worked after all. */
  readonly day: Pick<CalendarDay, 'kind' | 'name'> | null;
  readonly subject: string;
  readonly reason: string;
  readonly at: number;
}

export interface CalendarStore {
  add(change: Omit<CalendarChange, 'id'>): Promise<CalendarChange>;
  /** In the order in which they were made. */
  list(): Promise<readonly CalendarChange[]>;
}

export interface Calendar {
  current(workingWeek: 5 | 6): WorkingCalendar;
  days(): readonly CalendarDay[];
  /** The newest change of all. */
  lastChange(): CalendarChange | undefined;
  /** Reads what other copies changed. */
  refresh(): Promise<void>;
  change(change: Omit<CalendarChange, 'id'>): Promise<CalendarChange>;
}

export async function createCalendar(store: CalendarStore): Promise<Calendar> {
  let days: readonly CalendarDay[] = [];
  let last: CalendarChange | undefined;
  let known = -1;
  const calendars = new Map<5 | 6, WorkingCalendar>();
  const refresh = async () => {
    const changes = await store.list();
    last = changes.at(-1);
    const id = last?.id ?? 0;
    if (id === known) return;
    known = id;
    days = changes.reduce(withChange, bundledCalendar());
    calendars.clear();
  };
  await refresh();
  return {
    current(workingWeek) {
      let found = calendars.get(workingWeek);
      if (found === undefined) {
        found = workingCalendar(days, workingWeek);
        calendars.set(workingWeek, found);
      }
      return found;
    },
    days: () => days,
    lastChange: () => last,
    refresh,
    async change(change) {
      if (change.day === null && !days.some((each) => isSame(each, change))) {
        throw new AppError('conflict', 'no_such_holiday', change.date, { params: { date: change.date } });
      }
      const made = await store.add(change);
      await refresh();
      return made;
    },
  };
}

/** Copies read a change within seconds; a filing that one of them was at counts by the calendar before. */
const SETTLED_MS = 20_000;
/** A change older than this was done with by whoever ran before. */
const RECENT_MS = 24 * 3_600_000;

/**
 * Reads the calendar, and counts terms anew after a change: every copy does, some seconds long, so that neither a copy that was
 * killed half way nor one that had the old calendar leaves a term behind. Done again it moves nothing.
 */
export function createCalendarWatch(
  calendar: Pick<Calendar, 'refresh' | 'lastChange'>,
  retimeAll: (calendarChange: number) => Promise<number>,
  now: () => number,
): () => Promise<boolean> {
  let done = 0;
  return async () => {
    await calendar.refresh();
    const change = calendar.lastChange();
    if (change === undefined || now() - change.at > RECENT_MS) return false;
    if (change.id === done && now() - change.at > SETTLED_MS) return false;
    await retimeAll(change.id);
    done = change.id;
    return false;
  };
}

/** Open cases in a batch; each is written only if its due times moved. */
const BATCH = 200;

/**
 * Counts the terms of all open cases of a tenant anew; answers how many cases moved. Done twice it moves nothing the second
 * time: copies that still had the old calendar are mended by the round after.
 */
export async function retimeCases(
  ports: { readonly store: CaseStore; readonly vault: Vault; readonly tenants: Tenants },
  tenantId: string,
  calendarChange: number,
): Promise<number> {
  const { store, vault, tenants } = ports;
  const tenant = await tenants.find(tenantId);
  let moved = 0;
  let after = '';
  for (;;) {
    const cases = await store.openAfter(tenantId, after, BATCH);
    const writes = cases.flatMap((stored): CaseWrite[] => {
      const change = retime(stored, calendarChange, tenant.now(), tenants.rulesOf(stored));
      return change === undefined ? [] : [{ change, message: outgoing(change, vault, undefined) }];
    });
    const done = await Promise.all(writes.map((write) => store.write(write)));
    // One that somebody changed meanwhile was counted by the new calendar there, or is by the next round.
    moved += done.filter(Boolean).length;
    const last = cases.at(-1);
    if (last === undefined || cases.length < BATCH) return moved;
    after = last.id;
  }
}

function withChange(days: readonly CalendarDay[], change: CalendarChange): readonly CalendarDay[] {
  const rest = days.filter((each) => !isSame(each, change));
  if (change.day === null) return rest;
  const regions = change.region === '' ? {} : { regions: [change.region] };
  return [...rest, { date: change.date, ...change.day, ...regions, cite: `change ${change.id}` }];
}

function isSame(day: CalendarDay, { date, region }: Pick<CalendarChange, 'date' | 'region'>): boolean {
  return day.date === date && (region === '' ? day.regions === undefined : (day.regions?.includes(region) ?? false));
}
