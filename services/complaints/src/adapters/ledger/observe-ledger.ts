import { setTimeout as delay } from 'node:timers/promises';
import type { Sql } from '@pantau/postgres';
import { Gauge, type Registry } from 'prom-client';

/** Well below the ten seconds that a scraper waits; a database that is away must not take the other metrics with it. */
const PATIENCE_MS = 2_000;

/** Since when the oldest row of the ledger waits for its seal. Of the whole table: take the maximum over copies, not the sum. */
export function observeLedger(sql: Sql, metrics: Registry): void {
  new Gauge({
    name: 'pantau_ledger_unsealed_age_seconds',
    help: 'Age of the oldest row of the ledger that waits for its seal, 0 when there is none',
    registers: [metrics],
    async collect() {
      const age = await ask(sql);
      // Nobody knows.
      if (age === undefined) this.remove();
      else this.set(age);
    },
  });
}

async function ask(sql: Sql): Promise<number | undefined> {
  const text = 'SELECT COALESCE(extract(epoch FROM clock_timestamp() - min(added_at)), 0)::float8 AS age FROM ledger_pending';
  try {
    const asked = sql.query<{ age: number }>(text, [], 'ledger.look');
    const rows = await Promise.race([asked, delay(PATIENCE_MS, [], { ref: false })]);
    return rows[0]?.age;
  } catch {
    return undefined;
  }
}
