import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

/** Resolves when the server answers a query, not only when its port is open: during recovery it refuses connections. */
export async function postgresReady(url: string): Promise<string> {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      return await withClient(url, async (client) => {
        const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
        return rows[0]?.server_version ?? '';
      });
    } catch (error) {
      if (Date.now() > until) throw error;
      await delay(50);
    }
  }
}

/** Creates the database if it is not there, and answers its URL. */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
  return databaseUrl(url, name);
}

/** Drops it, ending sessions that still use it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A server that goes away while we wait reports here too; without a listener that would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
