import type { Postgres } from '@pantau/postgres';
import type { SinkProgress } from '../ports.ts';

interface ProgressRow {
  readonly topic: string;
  readonly partition: number;
  readonly next_offset: number;
  readonly appended_at_ms: string | null;
  readonly input_appended_at_ms: string | null;
}

export function postgresSinkProgress(db: Postgres): SinkProgress {
  return {
    async advance({ topic, partition, nextOffset, appendedAt, inputAppendedAt }) {
      await db.execute(
        `INSERT INTO sink_progress AS p (topic, partition, next_offset, appended_at, input_appended_at)
         VALUES ($1, $2, $3, to_timestamp($4::double precision / 1000), to_timestamp($5::double precision / 1000))
         ON CONFLICT (topic, partition) DO UPDATE
         SET next_offset = EXCLUDED.next_offset, appended_at = COALESCE(EXCLUDED.appended_at, p.appended_at),
             input_appended_at = COALESCE(EXCLUDED.input_appended_at, p.input_appended_at)
         WHERE EXCLUDED.next_offset > p.next_offset`,
        [topic, partition, nextOffset, appendedAt ?? null, inputAppendedAt ?? null],
      );
    },
    async read() {
      const rows = await db.query<ProgressRow>(
        `SELECT topic, partition, next_offset, (extract(epoch FROM appended_at) * 1000)::text AS appended_at_ms,
                (extract(epoch FROM input_appended_at) * 1000)::text AS input_appended_at_ms
         FROM sink_progress`,
      );
      return rows.map((row) => ({
        topic: row.topic,
        partition: row.partition,
        nextOffset: row.next_offset,
        appendedAt: orUndefined(row.appended_at_ms),
        inputAppendedAt: orUndefined(row.input_appended_at_ms),
      }));
    },
    async state() {
      const rows = await db.query<{ topic: string | null; state: string }>(
        `SELECT topic, sum(next_offset)::text AS state FROM sink_progress GROUP BY topic
         UNION ALL (SELECT NULL, id || state FROM rebuild ORDER BY id DESC LIMIT 1)`,
      );
      return {
        written: new Map(rows.flatMap(({ topic, state }) => (topic === null ? [] : [[topic, BigInt(state)] as const]))),
        rebuild: rows.find(({ topic }) => topic === null)?.state ?? '0',
      };
    },
  };
}

function orUndefined(ms: string | null): number | undefined {
  return ms === null ? undefined : Number(ms);
}
