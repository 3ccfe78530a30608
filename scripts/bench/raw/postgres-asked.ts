/** One connection to Postgres that answers statements and says how long each took. */
import { Client } from 'pg';

export interface Asked {
  /** Throws when it takes longer. */
  run(sql: string, patienceMs?: number): Promise<void>;
  /** ms until the last row was here. */
  time(sql: string, patienceMs: number): Promise<number>;
  /** With its indexes, in words. */
  size(table: string): Promise<string>;
  stop(): Promise<void>;
}

export async function askedPostgres(databaseUrl: string): Promise<Asked> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  // Its defaults are for a machine of thirty years ago; these are what everybody sets first.
  for (const setting of ["work_mem = '64MB'", 'jit = off', "effective_cache_size = '8GB'", 'random_page_cost = 1.1']) {
    await client.query(`SET ${setting}`);
  }
  const run = async (sql: string, patienceMs = 60_000) => {
    await client.query(`SET statement_timeout = ${patienceMs}`);
    await client.query(sql);
  };
  return {
    run,
    async time(sql, patienceMs) {
      await client.query(`SET statement_timeout = ${patienceMs}`);
      const from = performance.now();
      await client.query(sql);
      return performance.now() - from;
    },
    async size(table) {
      const { rows } = await client.query('SELECT pg_size_pretty(pg_total_relation_size($1)) AS size', [table]);
      return String(rows[0]?.size);
    },
    stop: () => client.end(),
  };
}
