import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Component } from '../scope.ts';
import type { TracingConfig } from './config.ts';
import { setTracing } from './spans.ts';

/** A collector that does not answer must not eat up the ten seconds that a service has to stop. */
const FLUSH_MS = 1_500;

/**
 * Spans of this process from now on, under this service's name. Started first and stopped last, so that the spans of what
 * stops before it are still sent. Loads the libraries only when enabled: they take 17 MB of memory.
 */
export function tracing(config: TracingConfig, service: string, log: Log): Component<void> {
  return {
    async start() {
      if (!config.enabled) return { value: undefined, stop: async () => {} };
      const { openTelemetry } = await import('./opentelemetry.ts');
      const running = openTelemetry(config, service, log);
      setTracing(running);
      return {
        value: undefined,
        async stop() {
          setTracing(undefined);
          await Promise.race([running.shutdown(), delay(FLUSH_MS, undefined, { ref: false })]);
        },
      };
    },
  };
}
