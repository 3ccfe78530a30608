import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs `fn` until it neither throws nor answers false, and gives back what it answered. After the deadline (default 30 s)
 * it throws the last failure, so that a test says what it was waiting for.
 */
export async function eventually<T>(
  fn: () => T | Promise<T>,
  options: { readonly timeoutMs?: number; readonly everyMs?: number } = {},
): Promise<Exclude<T, false>> {
  const deadline = Date.now() + (options.timeoutMs ?? 30_000);
  for (;;) {
    let failure: unknown;
    try {
      const value = await fn();
      // `false` means "not yet"; whatever else came is the answer.
      if (value !== false) return value as Exclude<T, false>;
      failure = new Error('still false');
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw failure;
    await delay(options.everyMs ?? 25);
  }
}
