import { setTimeout as delay } from 'node:timers/promises';
import { Gauge, type Registry } from 'prom-client';
import type { Sql } from './sql.ts';

/** Well below the ten seconds that a scraper waits; a database that is away must not take the other metrics with it. */
const PATIENCE_MS = 2_000;

interface Reading {
  readonly rows: number;
  readonly age_seconds: number;
}

/**
 * How much is decided and not yet published, and since when. Read at each scrape: the outbox is nearly always empty, and
 * at most a batch a partition. Of the whole table, so every copy of a service says the same: take the maximum, not the sum.
 * While the database does not answer there is no sample, because nobody knows.
 */
export function observeOutbox(sql: Sql, metrics: Registry): void {
  let asked: Promise<Reading | undefined> | undefined;
  const read = () => {
    asked ??= ask(sql).finally(() => {
      asked = undefined;
    });
    return asked;
  };
  gauge(metrics, 'pantau_outbox_rows', 'Messages that wait to be published', async () => (await read())?.rows);
  gauge(metrics, 'pantau_outbox_age_seconds', 'Age of the oldest of them, 0 when there is none', async () => {
    return (await read())?.age_seconds;
  });
}

async function ask(sql: Sql): Promise<Reading | undefined> {
  const text = `SELECT count(*) AS rows, COALESCE(extract(epoch FROM clock_timestamp() - min(added_at)), 0)::float8 AS age_seconds
    FROM outbox`;
  try {
    const rows = await Promise.race([sql.query<Reading>(text, [], 'outbox.look'), delay(PATIENCE_MS, [], { ref: false })]);
    return rows[0];
  } catch {
    return undefined;
  }
}

function gauge(metrics: Registry, name: string, help: string, read: () => Promise<number | undefined>): void {
  new Gauge({
    name,
    help,
    registers: [metrics],
    async collect() {
      const value = await read();
      if (value === undefined) this.remove();
      else this.set(value);
    },
  });
}
