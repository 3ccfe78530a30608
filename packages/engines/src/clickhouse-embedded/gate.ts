/** Lets a bounded number of tasks run at once, first come first served, without letting slow ones keep the door shut. */
export interface Gate {
  /** Waits for a place, runs the task, gives the place up. A task whose `signal` aborts while it waits never starts. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Tasks that run now, young and slow together. */
  running(): number;
}

export interface GateLimits {
  /** Places for tasks that have just begun. */
  readonly young: number;
  /** Places for tasks that have outlived `slowAfterMs`. While these are taken, a slow task keeps its young place. */
  readonly slow: number;
  readonly slowAfterMs: number;
}

/**
 * Nobody can tell from the text which query will be slow, so each begins in one of the `young` places and moves out to
 * a `slow` one when it lives longer than `slowAfterMs`: a fast query waits at most that long behind slow ones.
 */
export function createGate(limits: GateLimits): Gate {
  const waiting: (() => void)[] = [];
  let young = 0;
  let slow = 0;

  const admit = () => {
    while (young < limits.young) {
      const next = waiting.shift();
      if (!next) return;
      young += 1;
      next();
    }
  };

  const enter = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(signal.reason);
      };
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(begin);
      admit();
    });

  return {
    running: () => young + slow,
    async run(task, signal) {
      await enter(signal);
      let isSlow = false;
      const outlived = setInterval(() => {
        if (slow >= limits.slow) return;
        clearInterval(outlived);
        isSlow = true;
        slow += 1;
        young -= 1;
        admit();
      }, limits.slowAfterMs);
      try {
        return await task();
      } finally {
        clearInterval(outlived);
        if (isSlow) slow -= 1;
        else young -= 1;
        admit();
      }
    },
  };
}
