import { type DestinationStream, destination as fileDestination, type Logger, pino } from 'pino';
import { z } from 'zod';

export type Log = Logger;

export interface LogConfig {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

/** LOG_LEVEL. Wrong: the service does not start; too low: disk fills; `silent`: nobody can tell what happened. */
export const logConfig = z
  .object({ LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info') })
  .transform((env): LogConfig => ({ level: env.LOG_LEVEL }));

export interface LogOptions extends LogConfig {
  readonly service: string;
  readonly version?: string;
  /** Default: standard output, written synchronously, so that the last line before an exit is never lost. */
  readonly destination?: DestinationStream;
}

/** One JSON object a line, with `service` and `version` on each. Log ids, never whole submissions (5 kB and 60 µs each). */
export function createLog(options: LogOptions): Log {
  return pino(
    {
      level: options.level,
      base: { service: options.service, ...(options.version === undefined ? {} : { version: options.version }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: describeError, error: describeError },
      redact: { paths: ['password', '*.password', 'authorization', '*.authorization', 'headers.cookie'], censor: '***' },
    },
    options.destination ?? fileDestination({ fd: 1, sync: true }),
  );
}

/**
 * Only name, code, message, stack and causes. A driver's error carries more, and some of it is the row that failed
 * (Postgres puts it in `detail`): personal data must not reach a log that way.
 */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  const { code, kind } = error as { code?: unknown; kind?: unknown };
  return {
    name: error.name,
    ...(kind === undefined ? {} : { kind }),
    ...(code === undefined ? {} : { code }),
    message: error.message,
    stack: error.stack,
    ...(error instanceof AggregateError && depth < 4
      ? { errors: error.errors.map((each) => describeError(each, depth + 1)) }
      : {}),
    ...(error.cause === undefined || depth >= 4 ? {} : { cause: describeError(error.cause, depth + 1) }),
  };
}
