/** Somebody does something to a case. */
import { AppError } from '@pantau/contracts';
import { region } from '@pantau/rulebook';
import { mayActFor } from '@pantau/runtime';
import { type Actor, act, type Command } from '../domain/act.ts';
import { type Case, isClosed } from '../domain/case.ts';
import type { Change, Rules } from '../domain/change.ts';
import { gainSupporter } from '../domain/join-cases.ts';
import type { CaseStore, CaseWrite, Officers, Vault } from '../ports.ts';
import type { AttachmentStore } from './attachments.ts';
import { type Caller, IDEMPOTENCY_DAYS } from './file-complaint.ts';
import { inTurn } from './in-turn.ts';
import { isPhotoId, maskCommand } from './mask-command.ts';
import { outgoing } from './outgoing.ts';
import type { Tenants } from './tenants.ts';
import { withinDays } from './within.ts';

/** Others are faster this often before the caller is told to try again. */
const TRIES = 8;

export interface ActPorts {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly officers: Officers;
  readonly tenants: Tenants;
  readonly attachments: AttachmentStore;
  /** The service's own time: keys of requests expire by it. */
  now(): number;
}

export interface ActOptions {
  /** The version that the caller has seen; another one is refused. */
  readonly ifMatch?: number | undefined;
  /** The reporter himself, by his PIN. */
  readonly asReporter?: boolean;
}

export type ActOnCase = (id: string, command: Command, caller: Caller, options?: ActOptions) => Promise<Case>;

/**
 * The case after it. When somebody else was faster the command is judged again on the newer case.
 * @throws AppError of `act`; not_found `no_such_case`; conflict 412 `version_changed`; unavailable when others are always faster.
 */
export function createActOnCase(ports: ActPorts): ActOnCase {
  const { store, vault, tenants } = ports;
  // Within this copy nobody is overtaken: else many on one case would spend their tries on each other.
  const turn = inTurn();
  return (id, command, caller, options = {}) => turn(id, () => actOnCase(id, command, caller, options));

  async function actOnCase(
    id: string,
    command: Command,
    caller: Caller,
    { ifMatch, asReporter = false }: ActOptions,
  ): Promise<Case> {
    // Keyed: the note is in it as it was written, and a plain hash would let likely ones be tried out.
    const fingerprint = vault.hash(id, JSON.stringify(command));
    // Of reporters each has keys of his own: they all come as the same principal.
    const asker = { subject: asReporter ? `pelapor:${id}` : caller.principal.subject, key: caller.idempotencyKey };
    for (let tries = 0; tries < TRIES; tries++) {
      const stored = await readCase(store, id);
      const actor = asReporter ? REPORTER : await actorOf(ports.officers, stored, caller);
      if (ifMatch !== undefined && ifMatch !== stored.version) {
        const again = await repeated(store, asker, fingerprint);
        if (again) return stored;
        throw new AppError('conflict', 'version_changed', `${id} is at ${stored.version}`, {
          http: 412,
          params: { version: stored.version },
        });
      }
      const tenant = await tenants.find(stored.tenant);
      const now = tenant.now();
      const rules = tenants.rulesOf(stored);
      let made: Awaited<ReturnType<typeof changed>>;
      try {
        made = await changed(ports, stored, command, actor, now, rules);
      } catch (error) {
        // Done before under the same key, it is mostly illegal now.
        if (await repeated(store, asker, fingerprint)) return stored;
        throw error;
      }
      const write: CaseWrite = {
        ...made.write,
        message: outgoing(made.write.change, vault, caller.traceparent),
        ...(asker.key === undefined
          ? {}
          : {
              idempotency: {
                subject: asker.subject,
                key: asker.key,
                fingerprint,
                expiresAt: ports.now() + withinDays(IDEMPOTENCY_DAYS),
              },
            }),
      };
      const others = made.others.map((change): CaseWrite => ({ change, message: outgoing(change, vault, caller.traceparent) }));
      const isWritten = others.length === 0 ? await store.write(write) : await store.writeTogether([write, ...others]);
      if (isWritten) return write.change.case;
      if (await repeated(store, asker, fingerprint)) return readCase(store, id);
    }
    throw new AppError('unavailable', 'busy_case', `${id} changed ${TRIES} times meanwhile`, { retryAfterSeconds: 1 });
  }
}

/** Whose key of a request it is. */
interface Asker {
  readonly subject: string;
  readonly key: string | undefined;
}

const REPORTER: Actor = { subject: 'pelapor', roles: ['pelapor'], unit: null };

export async function readCase(store: Pick<CaseStore, 'read'>, id: string): Promise<Case> {
  const found = await store.read(id);
  if (found === undefined) throw new AppError('not_found', 'no_such_case', `no case ${id}`, { params: { id } });
  return found;
}

/** By the register of officers; who is not on it has the principal's own roles. */
export async function actorOf(
  officers: Pick<Officers, 'find'>,
  { tenant }: Pick<Case, 'tenant'>,
  { principal }: Caller,
): Promise<Actor> {
  if (!tenant.startsWith('sim-') && !mayActFor(principal, tenant)) {
    throw new AppError('invalid', 'not_your_tenant', `acts in ${tenant}`, { http: 403 });
  }
  const officer = await officers.find(tenant, principal.subject);
  return officer === undefined
    ? { subject: principal.subject, roles: principal.roles, unit: null }
    : { subject: officer.id, roles: officer.roles, unit: officer.unit };
}

async function changed(
  ports: ActPorts,
  stored: Case,
  command: Command,
  actor: Actor,
  now: number,
  rules: Rules,
): Promise<{ write: Omit<CaseWrite, 'message'>; others: readonly Change[] }> {
  const { vault, attachments, store } = ports;
  await checkNames(ports.officers, stored.tenant, command, actor);
  const { masked, originals } = maskCommand(vault, stored, command);
  const photos = await attachments.unused(stored.tenant, (command.proof ?? []).filter(isPhotoId));
  const change = act(stored, masked, actor, now, rules);
  // Clocks may have fired before and after it.
  const step = change.steps.findLast(({ action }) => action === command.action)?.number ?? change.case.version;
  const withPhotos: Change =
    photos.length === 0
      ? change
      : {
          ...change,
          case: {
            ...change.case,
            attachments: [
              ...change.case.attachments,
              ...photos.map((photo) => ({ ...photo, step, byReporter: actor.roles.includes('pelapor') })),
            ],
          },
        };
  const parts = originals.map(({ field, text }) => ({ field: `step.${step}.${field}`, text }));
  // Undefined: the case was erased, and what would be sealed for it is forgotten.
  const sealed = parts.length === 0 ? [] : ((await vault.sealMore(stored.id, parts)) ?? []);
  return {
    write: { change: withPhotos, vault: { sealed }, attachments: photos.map(({ id }) => id) },
    others: command.action === 'gabung' ? [await joined(store, ports.tenants, stored, command, actor, now)] : [],
  };
}

/** Who and what is named goes into events: only who is on the register or acts himself, and institutions that there are. */
async function checkNames(
  officers: Pick<Officers, 'find'>,
  tenant: string,
  { officer, task }: Command,
  { subject }: Actor,
): Promise<void> {
  if (officer !== undefined && officer !== subject && (await officers.find(tenant, officer)) === undefined) {
    throw new AppError('invalid', 'invalid_request', 'not on the register', {
      problems: [{ pointer: '/officer', code: 'not_on_register' }],
    });
  }
  const institution = task?.institution;
  if (institution !== undefined && region(institution) === undefined) {
    throw new AppError('invalid', 'invalid_request', institution, {
      problems: [{ pointer: '/task/institution', code: 'unknown_region', params: { code: institution } }],
    });
  }
}

/** The other half of joining: the case that it is a double of. */
async function joined(
  store: CaseStore,
  tenants: Tenants,
  double: Case,
  { duplicateOf = '' }: Command,
  actor: Actor,
  now: number,
): Promise<Change> {
  const main = await readCase(store, duplicateOf);
  if (main.id === double.id || main.tenant !== double.tenant || isClosed(main.state)) {
    throw new AppError('conflict', 'no_such_main_case', `${double.id} into ${main.id}`, { params: { id: main.id } });
  }
  return gainSupporter(main, double, actor.subject, now, tenants.rulesOf(main));
}

/** Whether the caller's key was used for this before. */
async function repeated(store: CaseStore, { subject, key }: Asker, fingerprint: string): Promise<boolean> {
  if (key === undefined) return false;
  const before = await store.idempotent(subject, key);
  if (before === undefined) return false;
  if (before.fingerprint !== fingerprint)
    throw new AppError('invalid', 'idempotency_key_reused', 'another body under the same key');
  return true;
}
