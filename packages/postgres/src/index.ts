export { optionalPostgresConfig, type PostgresConfig, postgresConfig } from './config.ts';
export { deliveryDdl } from './delivery-ddl.ts';
export { kindOfSqlState } from './errors.ts';
export { migratePostgres } from './migrate.ts';
export { outbox, type PendingMessage } from './outbox.ts';
export { observeOutbox } from './outbox-metrics.ts';
export { type Postgres, postgres } from './postgres.ts';
export { progress } from './progress.ts';
export type { Sql } from './sql.ts';
