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
  return {
    last,
    async begin() {
      await db.execute('INSERT INTO rebuild DEFAULT VALUES');
      const begun = await last();
      if (begun === undefined) throw new Error('the rebuild that was begun is not there');
      return begun;
    },
    async swapping(id, oldTables) {
      await db.execute("UPDATE rebuild SET state = 'swapping', old_tables = $2 WHERE id = $1", [id, JSON.stringify(oldTables)]);
    },
    async moved(id, state) {
      await db.execute('UPDATE rebuild SET state = $2 WHERE id = $1', [id, state]);
    },
  };
}
