/** Operators' work: what is due next, who takes it, and whose it becomes when its operator is away. */
import { AppError } from '@pantau/contracts';
import type { Principal } from '@pantau/runtime';
import type { Case } from '../domain/case.ts';
import { isAbsent } from '../domain/duty.ts';
import type { CaseStore, OfficerRegister } from '../ports.ts';
import type { ActOnCase } from './act-on-case.ts';
import type { Caller } from './file-complaint.ts';
import type { Tenants } from './tenants.ts';

/** Cases looked at when taking one: so many others may take at the same moment. */
const LOOK = 20;
/** Cases of one absent operator that one round hands over. */
const HAND_OVER = 200;

export interface Queue {
  /** The unassigned open case that is due next, now the caller's; undefined when there is none. */
  take(tenant: string, caller: Caller): Promise<Case | undefined>;
  /** Gives the open cases of absent operators that no unit has yet to those on duty; answers how many. With nobody on duty they stay. */
  handOver(tenant: string): Promise<number>;
  /** Of every channel whose time is the service's own. */
  handOverAll(): Promise<number>;
}

export function createQueue(ports: {
  readonly store: Pick<CaseStore, 'list'>;
  readonly officers: OfficerRegister;
  readonly tenants: Tenants;
  readonly act: ActOnCase;
  /** Hours ahead of UTC of whose policy it is. */
  offsetHours(policyOf: string): number;
}): Queue {
  const { store, officers, tenants, act, offsetHours } = ports;

  const handOver = async (id: string) => {
    const tenant = await tenants.find(id);
    const now = tenant.now();
    let count = 0;
    for (const officer of await officers.list(id)) {
      if (!isAbsent(officer, now, offsetHours(tenant.policyOf))) continue;
      const own = await store.list({
        tenant: id,
        operator: officer.id,
        open: true,
        isUnassigned: true,
        order: 'due',
        limit: HAND_OVER,
      });
      for (const waiting of own.filter(isNotForwarded)) {
        const next = await officers.assign(id, now);
        if (next === null) return count;
        if (await isGiven(act, waiting, next, { principal: SYSTEM })) count++;
      }
    }
    return count;
  };

  return {
    handOver,
    async handOverAll() {
      let count = 0;
      for (const id of await officers.tenants()) {
        if (!(await tenants.find(id)).simulated) count += await handOver(id);
      }
      return count;
    },
    async take(id, caller) {
      await tenants.find(id);
      const { subject } = caller.principal;
      for (;;) {
        const waiting = await store.list({ tenant: id, operator: null, open: true, order: 'due', limit: LOOK });
        if (waiting.length === 0) return undefined;
        for (const next of waiting) {
          const taken = await given(act, next, subject, caller);
          if (taken === undefined) continue;
          await officers.took(id, subject);
          return taken;
        }
      }
    },
  };
}

/** The register's own hand, which no officer may be named. */
const SYSTEM: Principal = { subject: '~register', roles: ['operator'], regions: 'all' };

function isNotForwarded({ tasks }: Case): boolean {
  return !tasks.some(({ state }) => state === 'open' || state === 'followed-up');
}

async function isGiven(act: ActOnCase, waiting: Case, officer: string, caller: Caller): Promise<boolean> {
  return (await given(act, waiting, officer, caller)) !== undefined;
}

/** Undefined when somebody else was faster: what he did to it is judged before anybody is given it again. */
async function given(act: ActOnCase, { id, version }: Case, officer: string, caller: Caller): Promise<Case | undefined> {
  try {
    return await act(id, { action: 'tugaskan', officer }, caller, { ifMatch: version });
  } catch (error) {
    if (error instanceof AppError && (error.code === 'version_changed' || error.code === 'illegal_move')) return undefined;
    throw error;
  }
}
