import { setTimeout as delay } from 'node:timers/promises';
import { ERROR_TABLE, kindOf } from '@pantau/contracts';

export interface RetryPolicy {
  /** Tries in all, the first one included. */
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

/**
 * Runs `fn` again while it throws AppError 'unavailable', up to the policy's bound; anything else is thrown at once.
 * The pause doubles and is spread over its upper half, so that many copies do not come back in step.
 */
export async function retry<T>(policy: RetryPolicy, fn: (attempt: number) => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (error) {
      if (!ERROR_TABLE[kindOf(error)].retry || attempt >= policy.attempts) throw error;
      const longest = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
      await delay(longest * (0.5 + Math.random() / 2), undefined, signal === undefined ? {} : { signal });
    }
  }
}
