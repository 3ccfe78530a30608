/** What the reporter sees and does, by number and PIN, without a login. */
import { AppError } from '@pantau/contracts';
import type { Command } from '../domain/act.ts';
import type { Case, Step } from '../domain/case.ts';
import type { CaseStore, Vault } from '../ports.ts';
import type { ActOnCase } from './act-on-case.ts';
import type { Caller } from './file-complaint.ts';

/** Counts tries of a case's PIN. */
export interface Attempts {
  /** Counts a try before it is judged: many at once are counted one by one. Ms until which the case is locked, undefined when it is not. */
  enter(caseId: string, now: number): Promise<number | undefined>;
  /** It was right: the count begins anew. */
  passed(caseId: string): Promise<void>;
}

export interface TrackedCase {
  readonly case: Case;
  readonly steps: readonly Step[];
}

export interface Tracking {
  /** @throws AppError not_found `no_such_case` for a wrong PIN too, invalid 429 `too_many_tries`. */
  look(id: string, pin: string): Promise<TrackedCase>;
  act(id: string, pin: string, command: Command, caller: Caller): Promise<TrackedCase>;
}

export function createTracking(ports: {
  readonly store: CaseStore;
  readonly vault: Pick<Vault, 'isPin'>;
  readonly attempts: Attempts;
  readonly act: ActOnCase;
  now(): number;
}): Tracking {
  const { store, vault, attempts, act, now } = ports;
  const enter = async (id: string, pin: string): Promise<Case> => {
    const until = await attempts.enter(id, now());
    if (until !== undefined) {
      const retryAfterSeconds = Math.ceil((until - now()) / 1000);
      throw new AppError('unavailable', 'too_many_tries', `wrong PINs of ${id}`, { http: 429, retryAfterSeconds });
    }
    const isRight = vault.isPin(id, pin);
    const found = await store.read(id);
    // The same answer for a number that is not there and a PIN that is wrong: numbers are easy to guess.
    if (!isRight || found === undefined) {
      throw new AppError('not_found', 'no_such_tracking', `no case ${id} with that PIN`);
    }
    await attempts.passed(id);
    return found;
  };
  const view = async (found: Case): Promise<TrackedCase> => ({ case: found, steps: await store.steps(found.id) });
  return {
    look: async (id, pin) => view(await enter(id, pin)),
    async act(id, pin, command, caller) {
      await enter(id, pin);
      return view(await act(id, command, caller, { asReporter: true }));
    },
  };
}
