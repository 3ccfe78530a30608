import { type Clock, systemClock } from './clock.ts';
import { redactConfig } from './config.ts';
import { createHealth, type Health } from './health.ts';
import { createLog, type Log, type LogConfig } from './log.ts';
import { buildScope, type RootScope, type Scope } from './scope.ts';
import type { TracingConfig } from './tracing/config.ts';
import { tracing } from './tracing/tracing.ts';

export interface ServiceContext<C> {
  readonly config: C;
  readonly log: Log;
  readonly clock: Clock;
  readonly health: Health;
  /** For what cannot be gone on from, such as a consumer that crashed: logs and ends the process with exit 1 at once. */
  fatal(error: unknown): void;
}

/** How long an orderly stop may take. Longer, and whoever sent the signal kills the process in the middle of something. */
const STOP_DEADLINE_MS = 10_000;

/**
 * What every main.ts calls. Starts what `build` asks the scope for and resolves once all of it runs. SIGTERM, SIGINT, or
 * the end of the parent that spawned it with an IPC channel stop it in order: not ready, then each component in reverse,
 * then exit 0; a second signal or ten seconds end it with exit 1. An error that nobody caught is logged and ends it with
 * exit 1 without draining: after a bug the state of the process is not known, and everything here can be done again.
 */
export async function runService<C extends { readonly log: LogConfig; readonly tracing?: TracingConfig }>(
  name: string,
  config: C,
  build: (scope: Scope, context: ServiceContext<C>) => Promise<void>,
): Promise<void> {
  const log = createLog({ service: name, level: config.log.level });
  const health = createHealth();
  let scope: RootScope | undefined;
  let stopping = false;

  const fatal = (error: unknown) => {
    log.fatal({ err: error }, 'cannot go on');
    process.exit(1);
  };
  const stop = async (reason: string) => {
    if (stopping) {
      log.warn({ reason }, 'asked again to stop: ending at once');
      process.exit(1);
    }
    stopping = true;
    log.info({ reason }, 'stopping');
    health.stopping();
    setTimeout(() => {
      log.fatal(`not stopped within ${STOP_DEADLINE_MS / 1000} s`);
      process.exit(1);
    }, STOP_DEADLINE_MS);
    // Still starting: the same signal cannot wait for a database that may never come.
    if (scope === undefined) process.exit(1);
    try {
      await scope.stop();
    } catch (error) {
      log.error({ err: error }, 'not everything stopped cleanly');
      process.exit(1);
    }
    log.info('stopped');
    process.exit(0);
  };

  process.on('uncaughtException', fatal);
  process.on('unhandledRejection', fatal);
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
  // Spawned with a channel: when the parent is gone, nobody is left who could stop us.
  if (process.connected) process.on('disconnect', () => void stop('parent gone'));

  const from = performance.now();
  log.info({ config: redactConfig(config), node: process.version }, 'starting');
  try {
    scope = await buildScope(async (inner) => {
      if (config.tracing !== undefined) await inner.start(tracing(config.tracing, name, log));
      await build(inner, { config, log, clock: systemClock, health, fatal });
    });
  } catch (error) {
    log.fatal({ err: error }, 'could not start');
    process.exit(1);
  }
  log.info({ seconds: Math.round(performance.now() - from) / 1000 }, 'started');
}
