import type { WorkingDays } from '@pantau/rulebook';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Policy } from '../api/cases.ts';
import { calendarQuery } from '../api/complaint-queries.ts';
import { isSimulation } from './channels.ts';
import { workingDays, zoneNames } from './countdown.ts';

const TICK_MS = 15_000;
const YEAR_MS = 365 * 86_400_000;

/** A channel's now, zone and working days. */
export interface ChannelTime {
  readonly now: number;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  readonly timeZone: string;
  /** Undefined until the free days are known, or where nobody answers for them. */
  readonly days: WorkingDays | undefined;
}

/**
 * `asOf`: what the service's clock said, and when it was heard here. A real channel's time goes on from there, so that a wrong
 * clock of this machine makes no term late; a simulation's moves only when it is told to.
 */
export function useChannelTime(
  tenant: string,
  asOf: string | undefined,
  heardAt: number,
  policy: Policy | undefined,
  region?: string,
): ChannelTime {
  const ticked = useTick();
  const said = asOf === undefined ? ticked : Date.parse(asOf);
  const now = isSimulation(tenant) || asOf === undefined ? said : said + Math.max(0, ticked - heardAt);
  const institution = policy?.institution ?? tenant.slice(0, 2);
  const years = yearsAround(now);
  const calendar = useQuery({ ...calendarQuery(years.from, years.to), enabled: policy !== undefined });
  const free = calendar.data?.items;
  const days = useMemo(
    () => (free === undefined || policy === undefined ? undefined : workingDays(free, policy, region)),
    [free, policy, region],
  );
  return { now, ...zoneNames(institution), days };
}

/** The year before and after: a term of sixty working days may begin in one year and end in the next. */
function yearsAround(now: number): { from: string; to: string } {
  const year = (ms: number) => new Date(ms).toISOString().slice(0, 4);
  return { from: `${year(now - YEAR_MS)}-01-01`, to: `${year(now + YEAR_MS)}-12-31` };
}

function useTick(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
