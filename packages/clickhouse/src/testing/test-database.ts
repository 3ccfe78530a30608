import { randomBytes } from 'node:crypto';
import { createClient } from '@clickhouse/client';

export interface TestDatabase {
  readonly url: string;
  readonly database: string;
  drop(): Promise<void>;
}

/** A new, empty database on the server at `url`, under a random name that ends in `_test`. */
export async function testDatabase(url: string): Promise<TestDatabase> {
  const database = `pantau_${randomBytes(6).toString('hex')}_test`;
  await onServer(url, `CREATE DATABASE ${database}`);
  return {
    url,
    database,
    async drop() {
      // Two locks on one door: nothing but a database made here may ever be dropped here.
      if (!database.endsWith('_test')) throw new Error(`${database} is not a test database`);
      await onServer(url, `DROP DATABASE IF EXISTS ${database}`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = createClient({ url });
  try {
    await client.command({ query: statement });
  } finally {
    await client.close();
  }
}
