import { readdir } from 'node:fs/promises';
import { AppError } from '@pantau/contracts';
import { type Log, retry } from '@pantau/runtime';
import { runner } from 'node-pg-migrate';
import { Client } from 'pg';
import type { PostgresConfig } from './config.ts';
import { translate } from './errors.ts';

/** Where node-pg-migrate remembers which files ran. */
const MIGRATIONS_TABLE = 'schema_migrations';

const START_PATIENCE = { attempts: 10, firstDelayMs: 100, maxDelayMs: 3_000 };

/**
 * Applies what is new in `dir`: plain SQL files "001_what_it_does.sql", forward only, in order, all in one transaction.
 * Every copy of a service calls it at start; an advisory lock lets one work while the others wait for it and then find
 * nothing to do. Throws AppError: unavailable when the server is away, bug when a file is wrong or out of order.
 */
export async function migratePostgres(config: PostgresConfig, dir: string, log: Log, schema = 'public'): Promise<void> {
  await checkNames(dir);
  const client = await connected(config);
  try {
    const applied = await runner({
      dbClient: client,
      dir,
      direction: 'up',
      schema,
      createSchema: schema !== 'public',
      migrationsTable: MIGRATIONS_TABLE,
      migrationsSchema: schema,
      advisoryLockMode: 'wait',
      checkOrder: true,
      singleTransaction: true,
      logger: { debug: () => {}, info: () => {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    });
    if (applied.length > 0)
      log.info({ migrations: applied.map(({ name }) => name), schema }, 'Postgres schema brought up to date');
  } catch (error) {
    const translated = translate(error);
    // The runner's own complaints (order, names) carry no SQLSTATE, as lost connections do; only the latter pass by themselves.
    if (translated.kind !== 'unavailable' || isConnectionLoss(error)) throw translated;
    throw new AppError('bug', 'bug', `migrations of ${dir}: ${translated.message}`, { cause: error });
  } finally {
    await client.end();
  }
}

/** Two files with one number would run in the order of their names on one machine and be refused on another. */
async function checkNames(dir: string): Promise<void> {
  const files = (await readdir(dir)).filter((file) => !file.startsWith('.')).sort();
  files.forEach((file, index) => {
    const expected = String(index + 1).padStart(3, '0');
    if (!/^\d{3}_[a-z0-9_]+\.sql$/.test(file) || !file.startsWith(expected)) {
      throw new AppError('bug', 'bug', `migration ${file} in ${dir} should be named ${expected}_what_it_does.sql`);
    }
  });
}

async function connected(config: PostgresConfig): Promise<Client> {
  return retry(START_PATIENCE, async () => {
    const client = new Client({ connectionString: config.url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      throw translate(error);
    }
  });
}

function isConnectionLoss(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
