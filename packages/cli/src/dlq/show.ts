import { CATALOGUE } from '@pantau/contracts';
import type { Received } from '@pantau/kafka';

/** Bytes printed of a letter that cannot be decoded. */
const MAX_BYTES = 256;

/**
 * A letter for a terminal: everything that came from outside goes through JSON, which writes control characters as
 * escapes, so that a poisoned message cannot move the cursor or change a colour.
 */
export function describeLetter({ key, headers, value }: Received): string {
  const decoded = decode(headers.ce_type, value);
  const body = decoded === undefined ? { bytes: value.length, hex: hexOf(value) } : { bytes: value.length, data: decoded };
  return JSON.stringify({ key, headers, ...body }, null, 2);
}

/** What this build's codec makes of it; undefined when it makes nothing of it or does not know the type. */
function decode(type: string | undefined, value: Uint8Array): unknown {
  const event = CATALOGUE.find((each) => each.type === type);
  if (event === undefined || value.length === 0) return undefined;
  try {
    return event.codec.decode(value);
  } catch {
    return undefined;
  }
}

function hexOf(value: Uint8Array): string {
  const hex = Buffer.from(value.subarray(0, MAX_BYTES)).toString('hex');
  return value.length > MAX_BYTES ? `${hex}…` : hex;
}
