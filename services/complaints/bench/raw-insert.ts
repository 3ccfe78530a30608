/** What Postgres takes of the same case rows, with nothing beside them: one row a statement and commit, and 64. */
import type { Postgres } from '@pantau/postgres';
import { type Measured, timed } from '../../../scripts/bench/harness.ts';

const LANES = 8;

export async function rawInsert(db: Postgres, count: number): Promise<{ readonly single: Measured; readonly many: Measured }> {
  const rows = await db.query<{ body: unknown }>('SELECT body FROM case_file LIMIT $1', [count]);
  const bodies = rows.map(({ body }) => JSON.stringify(body));
  const run = async (batch: number) => {
    await db.execute('DROP TABLE IF EXISTS raw_case');
    await db.execute(
      'CREATE TABLE raw_case (id bigint PRIMARY KEY, tenant text NOT NULL, due_at timestamptz, body jsonb NOT NULL)',
    );
    return timed(async () => {
      let next = 0;
      const lane = async () => {
        while (next < bodies.length) {
          const from = next;
          next += batch;
          const part = bodies.slice(from, from + batch);
          const text = `INSERT INTO raw_case SELECT i, '18', now(), b FROM unnest($1::bigint[], $2::jsonb[]) AS r(i, b)`;
          await db.execute(text, [part.map((_, i) => from + i), part], 'raw.insert');
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      return bodies.length;
    });
  };
  const single = await run(1);
  return { single, many: await run(64) };
}
