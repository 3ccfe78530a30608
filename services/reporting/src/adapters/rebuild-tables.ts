/** The tables of a rebuild, in a database beside the live one, with the same names and by the same migrations. */
import { type ClickHouse, defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';
import type { TableSum } from '../usecases/rebuild.ts';

/** Every table that rows are written to or derived into. Views stay where they are: they find their tables by name. */
export const REBUILT_TABLES = [
  'institution_result_history_v1',
  'institution_result_current_v1',
  'unit_result_history_v1',
  'unit_result_current_v1',
  'submission_step_v1',
  'rejection_v1',
  'observation_history_v1',
  'observation_current_v1',
  'case_history_v1',
  'case_current_v1',
  'case_step_v1',
] as const;

/** Of the live database at `live`, or of the one beside it. */
export function rebuildDatabase(live: string): string {
  return `${live}_rebuild`;
}

/**
 * "visible" is when the sink's clock saw a row acknowledged; no topic holds that, so it cannot be replayed and is not compared.
 * A text of the whole row is hashed because the hash of a null is null, and one null would hide all columns beside it.
 */
const sums = defineQuery({
  name: 'rebuild.sums',
  sql: `
    SELECT 'institution_result_history_v1' AS table, count() AS rows, sum(cityHash64(toString(tuple(*)))) AS checksum
      FROM institution_result_history_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'institution_result_current_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM institution_result_current_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'unit_result_history_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM unit_result_history_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'unit_result_current_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM unit_result_current_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'submission_step_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM submission_step_v1 FINAL WHERE step != 'visible' AND at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'rejection_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM rejection_v1 FINAL WHERE decided_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'observation_history_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM observation_history_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'observation_current_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM observation_current_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'case_history_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM case_history_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'case_current_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM case_current_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})
    UNION ALL SELECT 'case_step_v1', count(), sum(cityHash64(toString(tuple(*))))
      FROM case_step_v1 FINAL WHERE recorded_at <= fromUnixTimestamp64Milli({until:Int64})`,
  params: z.object({ until: z.number() }),
  row: z.object({ table: z.string(), rows: z.string(), checksum: z.string() }),
  // Reads everything once; nobody waits for it but the operator.
  settings: { max_execution_time: 600 },
});

const tableIds = defineQuery({
  name: 'rebuild.table-ids',
  sql: 'SELECT name, toString(uuid) AS id FROM system.tables WHERE database = {database:String}',
  params: z.object({ database: z.string() }),
  row: z.object({ name: z.string(), id: z.string() }),
});

export function sumsOf(db: ClickHouse, until: Date): Promise<TableSum[]> {
  return db.run(sums, { until: until.getTime() });
}

export async function idsOf(db: ClickHouse): Promise<ReadonlyMap<string, string>> {
  return new Map((await db.run(tableIds, { database: db.database })).map(({ name, id }) => [name, id]));
}

/** Swaps each table that is still the old one. May be run again after a crash at any point. */
export async function swapTables(live: ClickHouse, oldTables: Readonly<Record<string, string>>): Promise<void> {
  const beside = rebuildDatabase(live.database);
  for (const table of REBUILT_TABLES) {
    const now = await idsOf(live);
    if (now.get(table) !== oldTables[table]) continue;
    const cluster = live.cluster === undefined ? '' : ` ON CLUSTER ${live.cluster}`;
    await live.command(`EXCHANGE TABLES ${live.database}.${table} AND ${beside}.${table}${cluster}`);
  }
}

/** What no topic holds comes over from the tables that were live; a row that is there already is the same row. */
export async function carryOver(live: ClickHouse, from: string, to: string): Promise<void> {
  await live.command(
    `INSERT INTO ${to}.submission_step_v1 SELECT * FROM ${from}.submission_step_v1 FINAL WHERE step = 'visible'`,
  );
}

export async function dropDatabase(live: ClickHouse): Promise<void> {
  const cluster = live.cluster === undefined ? '' : ` ON CLUSTER ${live.cluster}`;
  await live.command(`DROP DATABASE IF EXISTS ${rebuildDatabase(live.database)}${cluster} SYNC`);
}
