import { ClickHouseError } from '@clickhouse/client';
import { AppError } from '@pantau/contracts';

const RETRY_AFTER_SECONDS = 2;

/**
 * The server's codes that pass by themselves (ErrorCodes.cpp of ClickHouse; an integration test asks the engine for
 * each name). All others are bugs: a wrong name (47, 60), a syntax error (62), a type (53), a wrong password (516).
 */
export const PASSING_CODES: Readonly<Record<number, string>> = {
  3: 'UNEXPECTED_END_OF_FILE',
  75: 'CANNOT_WRITE_TO_FILE_DESCRIPTOR',
  159: 'TIMEOUT_EXCEEDED',
  164: 'READONLY',
  173: 'CANNOT_ALLOCATE_MEMORY',
  198: 'DNS_ERROR',
  202: 'TOO_MANY_SIMULTANEOUS_QUERIES',
  203: 'NO_FREE_CONNECTION',
  209: 'SOCKET_TIMEOUT',
  210: 'NETWORK_ERROR',
  225: 'NO_ZOOKEEPER',
  236: 'ABORTED',
  241: 'MEMORY_LIMIT_EXCEEDED',
  242: 'TABLE_IS_READ_ONLY',
  243: 'NOT_ENOUGH_SPACE',
  252: 'TOO_MANY_PARTS',
  254: 'NO_ACTIVE_REPLICAS',
  279: 'ALL_CONNECTION_TRIES_FAILED',
  285: 'TOO_FEW_LIVE_REPLICAS',
  286: 'UNSATISFIED_QUORUM_FOR_PREVIOUS_WRITE',
  319: 'UNKNOWN_STATUS_OF_INSERT',
  394: 'QUERY_WAS_CANCELLED',
  425: 'SYSTEM_ERROR',
  439: 'CANNOT_SCHEDULE_TASK',
  473: 'DEADLOCK_AVOIDED',
  745: 'SERVER_OVERLOADED',
  999: 'KEEPER_EXCEPTION',
};

/**
 * Whatever the client threw, as an AppError with its cause. Without a server's code it comes from the connection
 * (refused, reset, timed out), for which the client throws plain Errors: unavailable.
 */
export function translate(error: unknown, doing: string): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ClickHouseError && !(Number(error.code) in PASSING_CODES)) {
    return new AppError('bug', 'bug', `ClickHouse ${error.code} ${error.type ?? ''} in ${doing}: ${error.message}`, {
      cause: error,
    });
  }
  const programming = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  if (programming || !(error instanceof Error)) return new AppError('bug', 'bug', `${doing}: ${String(error)}`, { cause: error });
  return new AppError('unavailable', 'unavailable', `ClickHouse in ${doing}: ${error.message}`, {
    cause: error,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
}
