import { AppError } from '@pantau/contracts';
import { DatabaseError } from 'pg';

/** How soon a caller may try again: a failover or a restart takes seconds. */
const RETRY_AFTER_SECONDS = 2;

/**
 * By SQLSTATE, never by text (PostgreSQL 18, appendix A). What passes by itself is unavailable: connection (08), resources
 * (53), operator intervention incl. shutdown and statement timeout (57), system (58), serialization (40001), deadlock
 * (40P01), lock timeout (55P03), and a standby that still answers for the primary (25006). A violated unique key is a
 * conflict. The rest, a missing database or a wrong password among it, is a bug: trying again would not mend it.
 */
export function kindOfSqlState(sqlState: string): 'unavailable' | 'conflict' | 'bug' {
  if (/^(08|53|57|58)/.test(sqlState) || ['40001', '40P01', '55P03', '25006'].includes(sqlState)) return 'unavailable';
  return sqlState === '23505' ? 'conflict' : 'bug';
}

/**
 * Whatever the driver threw, as an AppError with its cause. Without a SQLSTATE it comes from the connection (refused,
 * reset, timed out, ended), for which pg throws plain Errors, some with a code of Node's and some with none: unavailable.
 */
export function translate(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof DatabaseError && error.code !== undefined) {
    const kind = kindOfSqlState(error.code);
    const code = kind === 'conflict' ? 'already_exists' : kind;
    const options = { cause: error, ...(kind === 'unavailable' ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {}) };
    return new AppError(kind, code, `Postgres ${error.code}: ${error.message}`, options);
  }
  const programming = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  if (programming || !(error instanceof Error)) return new AppError('bug', 'bug', String(error), { cause: error });
  return new AppError('unavailable', 'unavailable', `Postgres connection: ${error.message}`, {
    cause: error,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
}
