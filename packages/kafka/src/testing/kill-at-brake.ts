import { eventually } from '@pantau/runtime/testing';
import type { Copies } from './copies.ts';
import type { Subject } from './delivery-stories.ts';

/** A store's statement that can be held up, so that a process dies between two of its steps. */
export interface KillingBrake {
  set(ms: number): Promise<void>;
  held(): Promise<number>;
  release(): Promise<void>;
}

/** Longer than the stories wait for a copy to be killed, shorter than a store's own timeout. */
const HELD_MS = 14_000;

/**
 * For a subject's `dieAfterNextWrite`: the brake is on the step that comes right after the write, and whoever stands at it is killed.
 * `ended` resolves when that has happened, or was never asked for.
 */
export function killAtBrake(
  brake: KillingBrake,
  copies: Pick<Copies, 'killAll'>,
): Pick<Subject, 'dieAfterNextWrite'> & { ended(): Promise<void> } {
  let killer: Promise<void> = Promise.resolve();
  return {
    async dieAfterNextWrite() {
      await brake.set(HELD_MS);
      killer = eventually(async () => (await brake.held()) > 0, { timeoutMs: 30_000 }).then(async () => {
        await copies.killAll();
        await brake.release();
      });
    },
    ended: () => killer,
  };
}
