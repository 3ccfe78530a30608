import type { Component, Log } from '@pantau/runtime';

/**
 * Does `work` again and again, `everyMs` after it has ended; at once when it answers that there is more, or when somebody
 * calls `wake`. A failure is logged and tried again. Stopping waits for the work under way.
 */
export function repeated(name: string, everyMs: number, work: () => Promise<boolean>, log: Log): Component<{ wake(): void }> {
  return {
    async start() {
      let isStopping = false;
      let isWoken = false;
      let rouse: (() => void) | undefined;
      const rest = () =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, everyMs);
          rouse = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      const loop = async () => {
        while (!isStopping) {
          isWoken = false;
          let isMore = false;
          try {
            isMore = await work();
          } catch (error) {
            log.warn({ err: error }, `${name} failed; tried again`);
          }
          if (!isMore && !isWoken && !isStopping) await rest();
        }
      };
      const ended = loop();
      return {
        value: {
          wake() {
            isWoken = true;
            rouse?.();
          },
        },
        async stop() {
          isStopping = true;
          rouse?.();
          await ended;
        },
      };
    },
  };
}
