import { readCode } from '../complaints/channels.ts';

/** The PIN is never part of an address: addresses are kept, shared and logged. */
export interface TrackingSearch {
  id?: string | undefined;
}

export function readTrackingSearch(raw: Record<string, unknown>): TrackingSearch {
  return { id: readCode(raw.id, /^[A-Z0-9][A-Z0-9-]{0,79}$/) };
}
