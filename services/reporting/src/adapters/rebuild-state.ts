import { AppError } from '@pantau/contracts';
import type { Postgres } from '@pantau/postgres';
import type { RebuildPhase, RebuildState } from '../usecases/rebuild.ts';

interface Row {
  readonly id: number;
  readonly started_at: Date;
  readonly state: RebuildPhase;
  readonly old_tables: Record<string, string> | null;
}

export function postgresRebuildState(db: Postgres): RebuildState {
  const last = async () => {
    const [row] = await db.query<Row>('SELECT id, started_at, state, old_tables FROM rebuild ORDER BY id DESC LIMIT 1');
    return row && { id: row.id, startedAt: row.started_at, state: row.state, oldTables: row.old_tables ?? {} };
  };
  /** Nobody moves on a rebuild but from where he found it: two runs would swap the tables forth and back. */
  const moveOn = async (id: number, from: readonly RebuildPhase[], to: RebuildPhase, more = '', value?: unknown) => {
    const moved = await db.execute(
      `UPDATE rebuild SET state = $2${more} WHERE id = $1 AND state = ANY ($3)`,
      value === undefined ? [id, to, from] : [id, to, from, value],
    );
    if (moved !== 1) throw new AppError('conflict', 'already_running', `rebuild ${id} is not ${from.join(' or ')} any more`);
  };
  return {
    last,
    async begin() {
      await db.execute('INSERT INTO rebuild DEFAULT VALUES');
      const begun = await last();
      if (begun === undefined) throw new Error('the rebuild that was begun is not there');
      return begun;
    },
    closing: (id, heldAt) =>
      moveOn(id, ['replaying'], 'closing', ', held_at = to_timestamp($4::double precision / 1000)', heldAt),
    swapping: (id, oldTables) => moveOn(id, ['closing'], 'swapping', ', old_tables = $4', JSON.stringify(oldTables)),
    moved: (id, from, to) => moveOn(id, from, to),
  };
}

/**
 * While tables change places the answers may lack what came since a moment: undefined when none do, null when the moment is not
 * known. Asked with each reading of the watermark.
 */
export async function heldWatermark(db: Postgres): Promise<number | null | undefined> {
  const [row] = await db.query<{ held_at: Date | null }>("SELECT held_at FROM rebuild WHERE state IN ('closing', 'swapping')");
  return row && (row.held_at?.getTime() ?? null);
}
