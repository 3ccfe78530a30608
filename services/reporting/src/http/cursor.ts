/** Where the next page starts: the key of the last row answered, opaque to callers. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { invalidQuery } from './views.ts';

/** Of one question: a cursor that another one gave would begin in the wrong place, and is refused. */
export interface Cursors {
  write(key: unknown): string;
  /** Undefined for no cursor; throws 422 for one that this question did not write. */
  read<T extends z.ZodType>(schema: T, cursor: string | undefined): z.output<T> | undefined;
}

/** `question`: all that makes it this one; how long its pages are is no part of it. */
export function cursorsOf(question: unknown): Cursors {
  const of = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
  const ours = z.object({ of: z.literal(of), key: z.unknown() });
  return {
    write: (key) => Buffer.from(JSON.stringify({ of, key })).toString('base64url'),
    read(schema, cursor) {
      if (cursor === undefined) return undefined;
      const written = ours.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
      const parsed = schema.safeParse(written.data?.key);
      if (!written.success || !parsed.success) throw invalidQuery('cursor', 'bad_cursor');
      return parsed.data;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
