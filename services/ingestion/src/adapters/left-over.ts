import type { Clock, Component, Log } from '@pantau/runtime';
import type { RuleAdoptions } from '../usecases/adopt-rules.ts';

const EVERY_MS = 60_000;

/**
 * Once a minute, writes what somebody approved and no copy has written: one that was killed half way, or a broker that was
 * away. What was approved within the last minute is left to the copy that was asked. Two copies at once are harmless.
 */
export function leftOverWriter(adoptions: Pick<RuleAdoptions, 'writeLeftOver'>, clock: Clock, log: Log): Component<void> {
  return {
    async start() {
      let underWay: Promise<void> = Promise.resolve();
      const look = async () => {
        try {
          const written = await adoptions.writeLeftOver(new Date(clock.now().getTime() - EVERY_MS));
          if (written > 0) log.info({ written }, 'wrote adoptions that were left over');
        } catch (error) {
          log.warn({ err: error }, 'adoptions that are left over cannot be written; tried again in a minute');
        }
      };
      underWay = look();
      const timer = setInterval(() => {
        underWay = underWay.then(look);
      }, EVERY_MS);
      return {
        value: undefined,
        async stop() {
          clearInterval(timer);
          await underWay;
        },
      };
    },
  };
}
