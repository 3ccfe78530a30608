/** Fires what is due: of all tenants, in batches, until nothing is. */
import type { Case } from '../domain/case.ts';
import { fireDue } from '../domain/fire-due.ts';
import type { CaseStore, CaseWrite, Vault } from '../ports.ts';
import { outgoing } from './outgoing.ts';
import type { Tenants } from './tenants.ts';

/** Cases in a claim: written in one statement, and locked for as long as that takes. */
const BATCH = 100;
/** A case that cannot be judged, such as one of a policy that this build does not know, is left alone for so long. */
const REST_MS = 60_000;

export interface Timers {
  /** Of every tenant whose time is the service's own; answers how many cases changed. */
  run(): Promise<number>;
  /** Of one, until its own now; of a simulation, until what it is set to. */
  runFor(tenant: string, until: number): Promise<number>;
}

export interface TimerPorts {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly tenants: Tenants;
  now(): number;
  /** What cannot be judged: a tenant, or a case. The others go on. */
  failed(error: unknown, of: string): void;
}

export function createTimers({ store, vault, tenants, now, failed }: TimerPorts): Timers {
  const resting = new Map<string, number>();

  const runFor = async (tenant: string, until: number) => {
    let changed = 0;
    for (;;) {
      for (const [id, since] of resting) if (now() - since > REST_MS) resting.delete(id);
      const found = await store.fireDue(tenant, until, BATCH, [...resting.keys()], async (cases) => {
        const writes = cases.flatMap((stored) => writeOf(stored, until) ?? []);
        changed += writes.length;
        return writes;
      });
      if (found < BATCH) return changed;
    }
  };

  function writeOf(stored: Case, until: number): CaseWrite | undefined {
    try {
      const change = fireDue(stored, until, tenants.rulesOf(stored));
      return change && { change, message: outgoing(change, vault, undefined) };
    } catch (error) {
      resting.set(stored.id, now());
      failed(error, stored.id);
      return undefined;
    }
  }

  return {
    runFor,
    async run() {
      let changed = 0;
      for (const id of await store.dueTenants()) {
        try {
          const tenant = await tenants.find(id);
          // A simulation stands still until it is told to go on.
          if (!tenant.simulated) changed += await runFor(id, tenant.now());
        } catch (error) {
          failed(error, id);
        }
      }
      return changed;
    },
  };
}
