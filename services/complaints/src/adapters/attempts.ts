import type { Sql } from '@pantau/postgres';
import type { Attempts } from '../usecases/track-case.ts';

/** So many wrong PINs, and a case is locked until the first of them is this old. Eight digits then take some 30,000 years. */
const MOST = 10;
const LOCK_MS = 15 * 60_000;

export function postgresAttempts(sql: Sql): Attempts {
  return {
    async lockedUntil(caseId, now) {
      const text = 'SELECT wrong, since FROM tracking_attempt WHERE case_id = $1';
      const [row] = await sql.query<{ wrong: number; since: Date }>(text, [caseId], 'attempts.read');
      if (row === undefined || row.wrong < MOST) return undefined;
      const until = row.since.getTime() + LOCK_MS;
      return until > now ? until : undefined;
    },
    async wrong(caseId, now) {
      const text = `INSERT INTO tracking_attempt AS a (case_id, wrong, since) VALUES ($1, 1, to_timestamp($2::float8 / 1000))
        ON CONFLICT (case_id) DO UPDATE SET
          wrong = CASE WHEN a.since < excluded.since - make_interval(secs => $3) THEN 1 ELSE a.wrong + 1 END,
          since = CASE WHEN a.since < excluded.since - make_interval(secs => $3) THEN excluded.since ELSE a.since END`;
      await sql.execute(text, [caseId, now, LOCK_MS / 1000]);
    },
  };
}
