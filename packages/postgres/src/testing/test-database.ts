import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** Ends what is still connected and drops the database. */
  drop(): Promise<void>;
}

/** A new, empty database on the server of `databaseUrl`, under a random name that ends in `_test`. */
export async function testDatabase(databaseUrl: string): Promise<TestDatabase> {
  const name = `pantau_${randomBytes(6).toString('hex')}_test`;
  await onServer(databaseUrl, `CREATE DATABASE ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      // Two locks on one door: nothing but a database made here may ever be dropped here.
      if (!name.endsWith('_test')) throw new Error(`${name} is not a test database`);
      await onServer(databaseUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(databaseUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
