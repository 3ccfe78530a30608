export { type ClickHouseConfig, clickhouseConfig } from './config.ts';
export { type ClickHouse, clickhouse, type StreamableQuery, type StreamOptions } from './db.ts';
export { migrateClickhouse } from './migrate.ts';
export { defineQuery, type QueryDefinition, type Settings } from './query.ts';
export { type Columns, defineTable, type RowOf, type TableDefinition, type TableRow } from './table.ts';
