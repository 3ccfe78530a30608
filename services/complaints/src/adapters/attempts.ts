import type { Sql } from '@pantau/postgres';
import type { Attempts } from '../usecases/track-case.ts';

/** So many tries, and a case is locked until the first of them is this old. Eight digits then take some 285 years. */
const MOST = 10;
const LOCK_MS = 15 * 60_000;

/** Only of cases that there are: numbers that somebody makes up leave nothing here. */
const COUNT = `INSERT INTO tracking_attempt AS a (case_id, wrong, since)
  SELECT id, 1, to_timestamp($2::float8 / 1000) FROM case_file WHERE id = $1
  ON CONFLICT (case_id) DO UPDATE SET
    wrong = CASE WHEN a.since < excluded.since - make_interval(secs => $3) THEN 1 ELSE a.wrong + 1 END,
    since = CASE WHEN a.since < excluded.since - make_interval(secs => $3) THEN excluded.since ELSE a.since END
  RETURNING wrong, since`;

export function postgresAttempts(sql: Sql): Attempts {
  return {
    async enter(caseId, now) {
      const [row] = await sql.query<{ wrong: number; since: Date }>(COUNT, [caseId, now, LOCK_MS / 1000], 'attempts.count');
      return row === undefined || row.wrong <= MOST ? undefined : row.since.getTime() + LOCK_MS;
    },
    async passed(caseId) {
      await sql.execute('DELETE FROM tracking_attempt WHERE case_id = $1', [caseId], 'attempts.passed');
    },
  };
}
