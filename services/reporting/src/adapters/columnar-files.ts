/** Rows that are here, as Parquet or Arrow: written by ClickHouse, as whole facts are, so that both have the same types. */
import type { Readable } from 'node:stream';
import type { ClickHouse, Settings } from '@pantau/clickhouse';
import { z } from 'zod';
import type { ColumnType } from '../exports/column-types.ts';
import type { Cell, Column } from '../exports/table-report.ts';

/** Names of ClickHouse for the formats of the interface. Arrow is its file form. */
export const COLUMNAR = { parquet: 'Parquet', arrow: 'Arrow' } as const;

/** JavaScript's reader of Arrow takes no compressed files. */
export const COLUMNAR_SETTINGS: Settings = { output_format_arrow_compression_method: 'none' };

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'Nullable(String)',
  count: 'Nullable(Int64)',
  decimal: 'Nullable(Decimal(18, 4))',
  flag: 'Nullable(Bool)',
  instant: "Nullable(DateTime64(3, 'UTC'))",
};

/** The rows go as the statement's own text: some hundred thousand of them are a few megabytes. */
const SETTINGS: Settings = { ...COLUMNAR_SETTINGS, max_query_size: 1_000_000_000, date_time_input_format: 'best_effort' };

export function columnarFile(
  db: ClickHouse,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  format: keyof typeof COLUMNAR,
  signal?: AbortSignal,
): Promise<Readable> {
  const structure = columns.map(({ code, type }) => `\`${code.replaceAll(/[\\`]/g, '')}\` ${TYPES[type]}`).join(', ');
  // format() takes no empty text: without rows there is one, which is left out.
  const isEmpty = rows.length === 0;
  const data = (isEmpty ? [columns.map(() => null)] : rows).map((row) => JSON.stringify(row)).join('\n');
  const sql = `SELECT * FROM format(JSONCompactEachRow, ${quoted(structure)}, ${quoted(data)}) LIMIT ${isEmpty ? 0 : rows.length}`;
  const query = { name: 'reporting.columnar-file', sql, params: z.object({}) };
  return db.stream(query, {}, COLUMNAR[format], { settings: SETTINGS, ...(signal === undefined ? {} : { signal }) });
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
