/** Whose day it is: the days of a channel are those of whoever runs it. */
import { offsetHours, policyById } from '@pantau/rulebook';

/**
 * East of UTC: where whoever the case's policy was made for is. A channel that is no region's (the national one) goes by the capital's
 * zone, and so do a policy that this build does not know and questions about all channels.
 */
export function zoneHoursOf(tenant: string, policy = ''): number {
  if (!tenant.startsWith('sim-')) return offsetHours(tenant);
  return offsetHours(policyById(policy, tenant)?.institution ?? '');
}

/** "2026-01-05", where it is so many hours later than in UTC. */
export function dayIn(zoneHours: number, ms: number): string {
  return new Date(ms + zoneHours * 3_600_000).toISOString().slice(0, 10);
}

/** So many days later, or earlier. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
