import { readChannel } from '../complaints/channels.ts';

export interface CommandSearch {
  tenant?: string | undefined;
  /** A day to look back at; without it, today. */
  day?: string | undefined;
}

export function readCommandSearch(raw: Record<string, unknown>): CommandSearch {
  return {
    tenant: readChannel(raw),
    day: typeof raw.day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.day) ? raw.day : undefined,
  };
}
