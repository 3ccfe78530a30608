import type { IncomingMessage } from 'node:http';
import { AppError } from '@pantau/contracts';

/** A strong validator from a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version that `If-Match` names; undefined without it, and for "*". @throws AppError 400 for anything else: it is no version of ours. */
export function ifMatchOf(request: IncomingMessage): number | undefined {
  const given = request.headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const version = /^"(\d{1,9})"$/.exec(given)?.[1];
  if (version === undefined) throw new AppError('invalid', 'bad_if_match', `If-Match: ${given}`, { http: 400 });
  return Number(version);
}
