import { readChannel, readCode } from '../complaints/channels.ts';
import { OPEN_STATES } from '../complaints/open-states.ts';

export interface QueueSearch {
  tenant?: string | undefined;
  state?: string | undefined;
  category?: string | undefined;
  regency?: string | undefined;
  operator?: string | undefined;
}

/** What the address does not say, or says wrongly, is not filtered by. */
export function readQueueSearch(raw: Record<string, unknown>): QueueSearch {
  return {
    tenant: readChannel(raw),
    state: OPEN_STATES.find((state) => state === raw.state),
    category: readCode(raw.category),
    regency: readCode(raw.regency, /^\d{2}\.\d{2}$/),
    operator: readCode(raw.operator, /^[A-Za-z0-9][\w.@-]{0,63}$/),
  };
}
