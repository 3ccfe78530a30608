/** Rows into tables: encoded here, streamed, and in as few requests as the callers allow. */
import { Readable } from 'node:stream';
import type { ClickHouseClient } from '@clickhouse/client';
import { gatheredWrites } from './gathered-writes.ts';
import { INSERT_SETTINGS, wire } from './settings.ts';
import { type Columns, encodeRows, type RowOf, type TableDefinition } from './table.ts';

type Insert = <C extends Columns>(table: TableDefinition<C>, rows: readonly RowOf<C>[]) => Promise<void>;

/** Each table's rows are gathered apart. */
export function inserts(insert: Insert): Insert {
  const byName = new Map<string, (rows: readonly object[]) => Promise<void>>();
  return <C extends Columns>(table: TableDefinition<C>, rows: readonly RowOf<C>[]) => {
    // Under a table's name stand that table's rows.
    const write = byName.get(table.name) ?? gatheredWrites((all: readonly object[]) => insert(table, all as readonly RowOf<C>[]));
    byName.set(table.name, write);
    return write(rows);
  };
}

/** One request. Its answer says that the rows can be read. */
export async function insertRows<C extends Columns>(
  client: ClickHouseClient,
  table: TableDefinition<C>,
  rows: readonly RowOf<C>[],
): Promise<void> {
  const names = Object.keys(table.columns).join(', ');
  const answer = await client.exec({
    query: `INSERT INTO ${table.name} (${names}) FORMAT RowBinary`,
    values: Readable.from(encodeRows(table, rows), { objectMode: false }),
    clickhouse_settings: wire({ ...INSERT_SETTINGS, log_comment: `insert ${table.name}` }),
  });
  // The answer is empty; unread, it would keep its connection from the next request.
  for await (const _ of answer.stream);
}
