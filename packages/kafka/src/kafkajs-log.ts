import type { Log } from '@pantau/runtime';
import type { LogEntry } from 'kafkajs';
import { logLevel } from './kafkajs.ts';

/** What kafkajs may say about its work. Everything else stays out: an entry can carry whole messages and payloads. */
const FIELDS = [
  'groupId',
  'memberId',
  'topic',
  'partition',
  'offset',
  'broker',
  'clientId',
  'retryCount',
  'retryTime',
  'error',
] as const;

/**
 * kafkajs' log lines in ours. Its "error" is one failed try that it goes on to repeat, so it is a warning here: what
 * really failed is thrown, and logged where it is caught. Its "info" is the life of every connection: debug.
 */
export function bridgeLog(log: Log): (entry: LogEntry) => void {
  return ({ level, namespace, log: entry }) => {
    const fields: Record<string, string | number> = { kafkajs: namespace };
    for (const field of FIELDS) {
      const value: unknown = entry[field];
      if (typeof value === 'string' || typeof value === 'number') fields[field] = value;
    }
    if (level <= logLevel.WARN) log.warn(fields, entry.message);
    else log.debug(fields, entry.message);
  };
}
