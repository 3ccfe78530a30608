import { Client } from 'pg';

/** Holds statements of other processes up inside the database, so that a test can reach in between two of their steps. */
export interface Brake {
  /** From now on each such statement waits so long before it does anything; 0 takes the brake off. */
  set(ms: number): Promise<void>;
  /** How many statements wait at it now. */
  held(): Promise<number>;
  /** Ends the connections that wait at it, as if their processes had died, and takes it off. */
  release(): Promise<void>;
  close(): Promise<void>;
}

/** `operation` on `table` of the database at `databaseUrl`; the table must exist. */
export async function brake(databaseUrl: string, table: string, operation: 'INSERT' | 'DELETE'): Promise<Brake> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const trigger = `brake_${operation.toLowerCase()}`;
  await client.query(`CREATE OR REPLACE FUNCTION brake() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(TG_ARGV[0]::numeric / 1000); RETURN NULL; END $$`);
  const set = async (ms: number) => {
    await client.query(
      ms === 0
        ? `DROP TRIGGER IF EXISTS ${trigger} ON ${table}`
        : `CREATE OR REPLACE TRIGGER ${trigger} BEFORE ${operation} ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION brake(${ms})`,
    );
  };
  const WAITING = `FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`;
  return {
    set,
    held: async () => Number((await client.query<{ n: string }>(`SELECT count(*) AS n ${WAITING}`)).rows[0]?.n ?? 0),
    async release() {
      await client.query(`SELECT pg_terminate_backend(pid) ${WAITING}`);
      await set(0);
    },
    close: () => client.end(),
  };
}
