import { createLog, type Log } from '../log.ts';

export interface CapturedLog {
  readonly log: Log;
  /** Every line so far, parsed. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

/** A real log whose lines are kept instead of printed. */
export function capturedLog(level: 'trace' | 'debug' | 'info' | 'warn' | 'error' = 'trace'): CapturedLog {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ service: 'test', level, destination: { write: (line) => void lines.push(JSON.parse(line)) } });
  return { log, lines };
}
