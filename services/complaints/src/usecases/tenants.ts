/** Who runs a channel: its policy, its calendar, and what time it is there. */
import { AppError } from '@pantau/contracts';
import { type Policy, policyById, policyFor, region, type WorkingCalendar } from '@pantau/rulebook';
import type { Clock } from '@pantau/runtime';
import type { Case } from '../domain/case.ts';
import type { Rules } from '../domain/change.ts';
import type { Simulations } from '../ports.ts';

export interface Tenant {
  readonly id: string;
  readonly simulated: boolean;
  /** Whose policy it runs under. */
  readonly policyOf: string;
  /** In ms; of a simulation its own. */
  now(): number;
}

export interface Tenants {
  /** @throws AppError not_found `no_such_tenant`. */
  find(id: string): Promise<Tenant>;
  /** The rules under which a case is filed at that moment. */
  rulesAt(tenant: Tenant, at: number): Rules;
  /** The rules that a case was filed under, with the calendar as it is now. */
  rulesOf(stored: Pick<Case, 'policy' | 'tenant'>): Rules;
}

const NATION = '00';
const SIMULATED = /^sim-[a-z0-9-]{1,60}$/;

export function createTenants(ports: {
  readonly clock: Clock;
  readonly simulations: Simulations;
  calendar(workingWeek: 5 | 6): WorkingCalendar;
}): Tenants {
  const { clock, simulations, calendar } = ports;
  return {
    async find(id) {
      if (SIMULATED.test(id)) {
        const found = await simulations.find(id);
        if (found === undefined) throw noSuchTenant(id);
        return { id, simulated: true, policyOf: found.policyOf, now: () => found.now };
      }
      const isPlace = id === NATION || region(id) !== undefined;
      if (!isPlace || policyFor(id, clock.now().getTime()) === undefined) throw noSuchTenant(id);
      return { id, simulated: false, policyOf: id, now: () => clock.now().getTime() };
    },
    rulesAt(tenant, at) {
      const policy = policyFor(tenant.policyOf, at);
      if (policy === undefined) throw noSuchTenant(tenant.id);
      return { policy, calendar: calendar(policy.workingWeek) };
    },
    rulesOf({ policy: id, tenant }) {
      const policy = knownPolicy(id, tenant);
      return { policy, calendar: calendar(policy.workingWeek) };
    },
  };
}

function knownPolicy(id: string, tenant: string): Policy {
  const policy = policyById(id, tenant);
  if (policy === undefined) throw new AppError('unavailable', 'unavailable', `this build does not know the policy ${id}`);
  return policy;
}

function noSuchTenant(tenant: string): AppError {
  return new AppError('not_found', 'no_such_tenant', `no tenant ${tenant}`, { params: { tenant } });
}
