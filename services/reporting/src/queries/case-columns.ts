/** The cases that were received in a range of days, as they stand now or stood at a moment. */
import { z } from 'zod';
import { CHANNEL_SQL, caseScopeParams } from './case-scope.ts';

export const receivedParams = {
  ...caseScopeParams,
  /** First and last day, in the tenant's zone: "2026-01-05". */
  from: z.iso.date(),
  to: z.iso.date(),
  /** Broker append time in ms up to which events count; 0: all of them. */
  asOf: z.number().int(),
};

/** Zones are up to 9 hours east of UTC: in UTC a day begins up to 9 hours earlier. This much is what the index of `received_at` can skip by. */
export const RECEIVED_SQL = `${CHANNEL_SQL}
  AND received_at >= toDateTime64({from: Date}, 3, 'UTC') - INTERVAL 9 HOUR
  AND received_at < toDateTime64({to: Date}, 3, 'UTC') + INTERVAL 24 HOUR`;

const DAYS_SQL = 'toDate(received_at + toIntervalHour(zone_hours)) BETWEEN {from: Date} AND {to: Date}';

/**
 * As a subquery: `columns` of each case's last version. A version is chosen before anything is asked that a later one may change.
 * Only one of the two parts is read, which the other's constant condition sees to.
 */
export function receivedCases(columns: string): string {
  return `(
        SELECT ${columns} FROM case_current_v1 FINAL
        WHERE {asOf: Int64} = 0 AND ${RECEIVED_SQL} AND ${DAYS_SQL}
        UNION ALL
        SELECT ${columns} FROM (
          SELECT * FROM case_history_v1 FINAL
          WHERE {asOf: Int64} > 0 AND recorded_at <= fromUnixTimestamp64Milli({asOf: Int64}) AND ${RECEIVED_SQL} AND ${DAYS_SQL}
          ORDER BY version DESC
          LIMIT 1 BY tenant, case_id
        )
      )`;
}
