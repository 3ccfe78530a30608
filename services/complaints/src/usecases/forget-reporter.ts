/** Forgetting who reported: the key is destroyed, the photos are removed, and the case says so in a step of its own. */
import { AppError } from '@pantau/contracts';
import type { Actor } from '../domain/act.ts';
import { FORGOTTEN, forget } from '../domain/forget.ts';
import type { CaseStore, Vault } from '../ports.ts';
import { readCase } from './act-on-case.ts';
import type { AttachmentStore } from './attachments.ts';
import { outgoing } from './outgoing.ts';
import type { Tenants } from './tenants.ts';
import { maskKnown } from './texts.ts';

/** Others are faster this often before the caller is told to try again. */
const TRIES = 8;

/** Roles that may open and erase: whoever decides, and whoever checks. Not who handles. */
export const OPENERS: readonly string[] = ['pemutus', 'verifikator'];

export type ForgetReporter = (
  id: string,
  by: { readonly actor: Actor; readonly reason: string; readonly traceparent?: string | undefined },
) => Promise<boolean>;

/**
 * False: it was done before. Every part does nothing the second time, so whoever got an error, or lost the answer, asks again and
 * what is missing is done.
 * @throws AppError not_found `no_such_case`; unavailable when others are always faster, or the table of keys stays locked.
 */
export function createForgetReporter(ports: {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly tenants: Tenants;
  readonly attachments: AttachmentStore;
}): ForgetReporter {
  const { store, vault, tenants, attachments } = ports;
  const leaveStep = async (id: string, actor: Actor, traceparent: string | undefined): Promise<boolean> => {
    const role = OPENERS.find((each) => actor.roles.includes(each)) ?? 'pemutus';
    for (let tries = 0; tries < TRIES; tries++) {
      const stored = await readCase(store, id);
      if ((await store.steps(id)).some(({ action }) => action === FORGOTTEN)) return false;
      const { now } = await tenants.find(stored.tenant);
      const change = forget(stored, { role, actor: actor.subject }, now(), tenants.rulesOf(stored));
      if (await store.write({ change, message: outgoing(change, vault, traceparent) })) return true;
    }
    throw new AppError('unavailable', 'busy_case', `${id} changed ${TRIES} times meanwhile`, { retryAfterSeconds: 1 });
  };
  return async (id, { actor, reason, traceparent }) => {
    const found = await readCase(store, id);
    const { now } = await tenants.find(found.tenant);
    // First the key: if anything after it fails, it is gone all the same.
    const isDestroyed = await vault.erase(id, {
      subject: actor.subject,
      reason: maskKnown(vault, found, reason).text,
      at: now(),
    });
    await attachments.remove(found.attachments.flatMap((each) => (each.byReporter ? each.id : [])));
    const isNew = await leaveStep(id, actor, traceparent);
    return isDestroyed || isNew;
  };
}
