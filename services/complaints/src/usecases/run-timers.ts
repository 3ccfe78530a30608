/** Fires what is due: of all tenants, in batches, until nothing is. */
import { fireDue } from '../domain/fire-due.ts';
import type { CaseStore, CaseWrite, Vault } from '../ports.ts';
import { outgoing } from './outgoing.ts';
import type { Tenants } from './tenants.ts';

/** Cases in a claim: written in one statement, and locked for as long as that takes. */
const BATCH = 100;

export interface Timers {
  /** Of every tenant whose time is the service's own; answers how many cases changed. */
  run(): Promise<number>;
  /** Of one, until its own now; of a simulation, until what it is set to. */
  runFor(tenant: string, until: number): Promise<number>;
}

export function createTimers({
  store,
  vault,
  tenants,
}: {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly tenants: Tenants;
}): Timers {
  const runFor = async (tenant: string, until: number) => {
    let changed = 0;
    for (;;) {
      const found = await store.fireDue(tenant, until, BATCH, async (cases) =>
        cases.flatMap((stored): CaseWrite[] => {
          const change = fireDue(stored, until, tenants.rulesOf(stored));
          return change === undefined ? [] : [{ change, message: outgoing(change, vault, undefined) }];
        }),
      );
      changed += found;
      if (found < BATCH) return changed;
    }
  };
  return {
    runFor,
    async run() {
      let changed = 0;
      for (const id of await store.dueTenants()) {
        const tenant = await tenants.find(id);
        // A simulation stands still until it is told to go on.
        if (!tenant.simulated) changed += await runFor(id, tenant.now());
      }
      return changed;
    },
  };
}
