/**
 * Ingestion's database, opened beside the doors and not before them: submissions are taken without it, so neither the
 * start nor an answer to a sender may wait for it.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AppError } from '@pantau/contracts';
import { migratePostgres, type Postgres, type PostgresConfig, postgres } from '@pantau/postgres';
import { type Component, type createMetrics, createScope, type Log } from '@pantau/runtime';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** How long a request waits for a database that is just being opened. */
const PATIENCE_MS = 2_000;

/** The open database, or `unavailable`; asked again, it tries again. */
export type OpenDatabase = () => Promise<Postgres>;

export const noDatabase: OpenDatabase = async () => {
  throw new AppError('unavailable', 'no_database', 'DATABASE_URL is not set');
};

export function database(config: PostgresConfig, log: Log, metrics?: ReturnType<typeof createMetrics>): Component<OpenDatabase> {
  return {
    async start() {
      const scope = createScope();
      let opening: Promise<Postgres> | undefined;
      const open = async () => {
        await migratePostgres(config, MIGRATIONS, log);
        return scope.start(postgres(config, log, metrics));
      };
      const attempt = () => {
        opening ??= open().catch((error: unknown) => {
          opening = undefined;
          log.warn({ err: error }, 'the database cannot be opened; the doors go on without it');
          throw error;
        });
        return opening;
      };
      attempt().catch(() => {});
      return {
        value: () => Promise.race([attempt(), soon()]),
        // Not waiting for a database that is away: the scope starts nothing any more, and a stop may take ten seconds only.
        stop: () => scope.stop(),
      };
    },
  };
}

async function soon(): Promise<never> {
  await delay(PATIENCE_MS, undefined, { ref: false });
  throw new AppError('unavailable', 'unavailable', 'the database is not open yet', { retryAfterSeconds: 5 });
}
