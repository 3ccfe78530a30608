import type { ClientBase, QueryResult } from 'pg';
import { translate } from './errors.ts';

export interface Sql {
  /**
   * The rows of one statement. `name` prepares it once a connection: worth it for a long statement that runs with every batch.
   * @throws AppError by SQLSTATE: unavailable, conflict or bug.
   */
  query<R>(text: string, values?: readonly unknown[], name?: string): Promise<R[]>;
  /** Runs one statement and answers how many rows it touched. */
  execute(text: string, values?: readonly unknown[], name?: string): Promise<number>;
}

export type Queryable = Pick<ClientBase, 'query'>;

export function sqlOver(run: (text: string, values: readonly unknown[], name?: string) => Promise<QueryResult>): Sql {
  return {
    async query<R>(text: string, values: readonly unknown[] = [], name?: string) {
      const result = await run(text, values, name);
      // The caller states the row's shape; the statement beside it is what makes it true.
      return result.rows as R[];
    },
    async execute(text, values = [], name) {
      return (await run(text, values, name)).rowCount ?? 0;
    },
  };
}

export async function runOn(client: Queryable, text: string, values: readonly unknown[], name?: string): Promise<QueryResult> {
  try {
    return await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  } catch (error) {
    throw translate(error);
  }
}
