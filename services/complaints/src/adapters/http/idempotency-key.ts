import type { IncomingMessage } from 'node:http';
import { AppError } from '@pantau/contracts';

/** The header as draft-ietf-httpapi-idempotency-key-header-07 has it, a quoted string, or without quotes as most send it. */
export function idempotencyKeyOf(request: IncomingMessage): string | undefined {
  const given = request.headers['idempotency-key'];
  if (given === undefined) return undefined;
  const key = /^"?([\x21\x23-\x7e]{1,128})"?$/.exec(String(given))?.[1];
  if (key === undefined) throw new AppError('invalid', 'bad_idempotency_key', 'the key does not fit', { http: 400 });
  return key;
}
