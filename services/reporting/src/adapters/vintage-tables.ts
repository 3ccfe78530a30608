/** The rows of vintages: copied from what stood at an instant into tables that nothing else writes. */
import { type ClickHouse, defineQuery, type TableDefinition } from '@pantau/clickhouse';
import { z } from 'zod';
import { VINTAGE_NAME } from '../domain/vintage-name.ts';
import type { Vintage, VintageContents } from '../ports.ts';
import { THEN } from '../queries/moment.ts';
import { observations } from './observation-table.ts';
import { institutionResults, unitResults } from './tables.ts';

const COPIES: readonly (readonly [table: string, rows: string, of: TableDefinition])[] = [
  ['institution_result_vintage_v1', THEN.results('1'), institutionResults],
  ['unit_result_vintage_v1', THEN.units('1'), unitResults],
  ['observation_vintage_v1', THEN.observations('1'), observations],
];

const contents = defineQuery({
  name: 'vintage.contents',
  sql: `SELECT
      toUInt32(sum(of_table = 1)) AS institutions, toUInt32(sum(of_table = 2)) AS units, toUInt32(sum(of_table = 3)) AS observations,
      lower(hex(sum(hash))) AS checksum
    FROM (
      SELECT 1 AS of_table, cityHash64(toString(tuple(*))) AS hash FROM institution_result_vintage_v1 FINAL WHERE vintage = {vintage: String}
      UNION ALL SELECT 2, cityHash64(toString(tuple(*))) FROM unit_result_vintage_v1 FINAL WHERE vintage = {vintage: String}
      UNION ALL SELECT 3, cityHash64(toString(tuple(*))) FROM observation_vintage_v1 FINAL WHERE vintage = {vintage: String}
    )`,
  params: z.object({ vintage: z.string() }),
  row: z.object({ institutions: z.number(), units: z.number(), observations: z.number(), checksum: z.string() }),
  settings: { max_execution_time: 60 },
});

/** What a try that broke off left goes first: a rebuild may have changed the tables since. */
export async function copyVintage(db: ClickHouse, { name, asOf }: Pick<Vintage, 'name' | 'asOf'>): Promise<VintageContents> {
  if (!VINTAGE_NAME.test(name)) throw new Error(`no name of a vintage: ${name}`);
  const cluster = db.cluster === undefined ? '' : ` ON CLUSTER ${db.cluster}`;
  for (const [table, rows, { columns }] of COPIES) {
    // A withdrawn row is not copied, so the copy has no column for it.
    const copied = Object.keys(columns)
      .filter((column) => column !== 'withdrawn')
      .join(', ');
    await db.command(`ALTER TABLE ${db.database}.${table}${cluster} DROP PARTITION '${name}'`);
    await db.copy(`INSERT INTO ${table} (vintage, ${copied}) SELECT {vintage: String}, ${copied} FROM ${rows}`, {
      vintage: name,
      asOf,
    });
  }
  const [found] = await db.run(contents, { vintage: name });
  if (found === undefined) throw new Error(`vintage ${name} was copied and cannot be counted`);
  const { institutions: institutionResults, units: unitResults, observations, checksum } = found;
  return { institutionResults, unitResults, observations, checksum };
}
