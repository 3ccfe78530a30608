import { AppError } from '@pantau/contracts';
import { type Component, inSpan, type Log, retry } from '@pantau/runtime';
import { Pool, type PoolClient } from 'pg';
import { Gauge, Histogram, type Registry } from 'prom-client';
import type { PostgresConfig } from './config.ts';
import { translate } from './errors.ts';
import { runOn, type Sql, sqlOver } from './sql.ts';
import { valueTypes } from './types.ts';

export interface Postgres extends Sql {
  /**
   * All or nothing. When `fn` throws, everything is rolled back and its error goes on. `tx` is of no use afterwards.
   * A connection that breaks during COMMIT is 'unavailable' and leaves open whether it took hold: callers must be able
   * to tell (see `progress`).
   */
  transaction<T>(fn: (tx: Sql) => Promise<T>): Promise<T>;
}

/** Longer than any statement of ours takes; what waits longer hangs, and would hold its connection for ever. */
const STATEMENT_TIMEOUT_MS = 15_000;

/** While a database starts beside us, as in compose: some fifteen seconds of patience, then the start fails. */
const START_PATIENCE = { attempts: 10, firstDelayMs: 100, maxDelayMs: 3_000 };

/** A pool on the service's own database. Starting waits for the server to answer; stopping waits for what is under way. */
export function postgres(config: PostgresConfig, log: Log, metrics?: Registry): Component<Postgres> {
  return {
    async start() {
      const pool = new Pool({
        connectionString: config.url,
        max: config.pool,
        types: valueTypes,
        keepAlive: true,
        connectionTimeoutMillis: 5_000,
        statement_timeout: STATEMENT_TIMEOUT_MS,
        // On our side too, for a server that no longer answers at all.
        query_timeout: STATEMENT_TIMEOUT_MS + 5_000,
        lock_timeout: 10_000,
        // A copy of us that was paused inside a transaction holds up whoever took its partition over for as long as this:
        // about as long as the broker waits for it.
        idle_in_transaction_session_timeout: 10_000,
      });
      // Without listeners, the server closing a connection would end the process: the pool's is for idle ones, the
      // client's for those in use, whose statement fails with the reason anyway.
      pool.on('connect', (client) => client.on('error', () => {}));
      pool.on('error', (error) => log.warn({ err: error }, 'an idle Postgres connection broke'));
      try {
        await retry(START_PATIENCE, () => runOn(pool, 'SELECT 1', []));
      } catch (error) {
        await pool.end();
        throw error;
      }
      const meters = metrics === undefined ? undefined : observe(pool, metrics);
      return { value: postgresOver(pool, log, meters), stop: () => pool.end() };
    },
  };
}

interface Meters {
  took(operation: 'statement' | 'transaction', seconds: number): void;
  waited(seconds: number): void;
}

function postgresOver(pool: Pool, log: Log, meters: Meters | undefined): Postgres {
  const timed = async <T>(operation: 'statement' | 'transaction', name: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    try {
      return await inSpan(() => ({ name, kind: 'client', attributes: { 'db.system.name': 'postgresql' } }), work);
    } finally {
      meters?.took(operation, (performance.now() - from) / 1000);
    }
  };
  return {
    ...sqlOver((text, values, name) => timed('statement', name ?? 'statement', () => runOn(pool, text, values, name))),
    // One span for all its statements: they are a handful, and the database's own log tells them apart.
    transaction: (fn) => timed('transaction', 'transaction', () => inTransaction(pool, log, meters, fn)),
  };
}

async function inTransaction<T>(pool: Pool, log: Log, meters: Meters | undefined, fn: (tx: Sql) => Promise<T>): Promise<T> {
  const from = performance.now();
  const client = await connect(pool);
  meters?.waited((performance.now() - from) / 1000);
  let open = true;
  let broken: Error | undefined;
  const tx = sqlOver((text, values, name) => {
    if (!open) throw new AppError('bug', 'bug', 'a statement after the end of its transaction');
    return runOn(client, text, values, name);
  });
  try {
    await runOn(client, 'BEGIN', []);
    const value = await fn(tx);
    open = false;
    const { command } = await runOn(client, 'COMMIT', []);
    // Postgres answers COMMIT of a failed transaction with ROLLBACK and no error: `fn` swallowed one.
    if (command !== 'COMMIT') throw new AppError('bug', 'bug', `the transaction was not committed but answered ${command}`);
    return value;
  } catch (error) {
    open = false;
    try {
      await runOn(client, 'ROLLBACK', []);
    } catch (rollback) {
      // The connection is gone, and its transaction with it; the first error is the one that says why.
      broken = rollback instanceof Error ? rollback : new Error(String(rollback));
      log.warn({ err: rollback }, 'a rollback failed; its connection is closed');
    }
    throw error;
  } finally {
    client.release(broken);
  }
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw translate(error);
  }
}

function observe(pool: Pool, metrics: Registry): Meters {
  const seconds = new Histogram({
    name: 'pantau_postgres_operation_seconds',
    help: 'Time of a statement outside a transaction, or of a whole transaction, waiting for a connection included',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [metrics],
  });
  new Gauge({
    name: 'pantau_postgres_pool_connections',
    help: 'Connections by state; waiting: callers without one',
    labelNames: ['state'],
    registers: [metrics],
    collect() {
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  const waits = new Histogram({
    name: 'pantau_postgres_pool_wait_seconds',
    help: 'Time until a transaction had its connection',
    buckets: [0.001, 0.01, 0.1, 0.5, 1, 5],
    registers: [metrics],
  });
  return {
    took: (operation, value) => seconds.observe({ operation }, value),
    waited: (value) => waits.observe(value),
  };
}
