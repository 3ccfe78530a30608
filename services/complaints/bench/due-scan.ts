/** The look for what is due, among a million open clocks, with none and with a million closed ones beside them. */
import type { Postgres } from '@pantau/postgres';

const MILLION = 1_000_000;
const LOOKS = 200;
const TENANT = '99';

export async function dueScan(db: Postgres): Promise<void> {
  // A clock a case, all of them due in the future; bodies are empty, since the look reads those of due cases only.
  await fill(db, 'open', true);
  await db.execute('ANALYZE clock');
  const alone = await look(db);
  await fill(db, 'closed', false);
  await db.execute('ANALYZE clock');
  const beside = await look(db);
  console.log(`\nThe look for due clocks among ${MILLION.toLocaleString('en')} that run: ${alone.toFixed(0)} µs`);
  console.log(
    `with ${MILLION.toLocaleString('en')} closed ones beside them: ${beside.toFixed(0)} µs (${(beside / alone).toFixed(2)} of it)`,
  );
}

async function fill(db: Postgres, kind: string, running: boolean): Promise<void> {
  const CHUNK = 100_000;
  for (let from = 0; from < MILLION; from += CHUNK) {
    await db.execute(
      `INSERT INTO clock (case_id, name, number, tenant, rung, next_due, running)
        SELECT $1 || i, 'settle', 1, $2, 0, CASE WHEN $3 THEN now() + make_interval(secs => 3600 + i) END, $3
        FROM generate_series($4::int, $5::int) AS i`,
      [`${kind}-`, TENANT, running, from, from + CHUNK - 1],
    );
  }
}

/** Microseconds of one look that finds nothing: what every copy does twice a second. */
async function look(db: Postgres): Promise<number> {
  const text = `SELECT f.body FROM clock k JOIN case_file f ON f.id = k.case_id
    WHERE k.tenant = $1 AND k.running AND k.next_due <= now() ORDER BY k.next_due LIMIT 100 FOR UPDATE OF k, f SKIP LOCKED`;
  const began = performance.now();
  for (let i = 0; i < LOOKS; i++) await db.query(text, [TENANT], 'bench.look');
  return ((performance.now() - began) / LOOKS) * 1_000;
}
