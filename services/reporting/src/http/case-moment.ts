import { zoneHoursOf } from '../domain/tenant-zone.ts';
import { isSimulation } from '../queries/case-scope.ts';
import { simulationTime } from '../queries/simulation-time.ts';
import type { ReportingPorts } from './context.ts';

/** What time it is for a channel, ms, and how far east of UTC its days begin. */
export interface CaseMoment {
  readonly now: number;
  readonly zoneHours: number;
}

/** Terms are told to the minute; whoever looks within the same five seconds gets the same figures, worked out once. */
const STEP_MS = 5_000;

/** `tenant` '' is all real channels; `asOf` 0 is now. A simulation has a clock of its own: it is as late there as its last step. */
export async function caseMoment({ db, clock }: ReportingPorts, tenant: string, asOf = 0): Promise<CaseMoment> {
  const real = { now: asOf === 0 ? Math.floor(clock.now().getTime() / STEP_MS) * STEP_MS : asOf, zoneHours: zoneHoursOf(tenant) };
  if (!isSimulation(tenant)) return real;
  const [found] = await db.run(simulationTime, { tenant, asOf });
  return found === undefined || found.now === 0 ? real : { now: found.now, zoneHours: found.zone_hours };
}
