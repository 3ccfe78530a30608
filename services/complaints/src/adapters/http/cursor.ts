import { AppError } from '@pantau/contracts';
import type { z } from 'zod';

/** Where the next page starts: the position of the last row answered, opaque to callers. */
export function writeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Undefined for no cursor; @throws AppError invalid for one that this service did not write. */
export function readCursor<T extends z.ZodType>(schema: T, cursor: string | undefined): z.output<T> | undefined {
  if (cursor === undefined) return undefined;
  const problems = [{ pointer: '/query/cursor', code: 'bad_cursor' }];
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new AppError('invalid', 'invalid_request', 'a cursor that is none of ours', { problems });
  }
}
