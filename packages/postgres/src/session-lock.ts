import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@pantau/contracts';
import type { Component } from '@pantau/runtime';
import { Client } from 'pg';
import type { PostgresConfig } from './config.ts';
import { translate } from './errors.ts';
import { runOn } from './sql.ts';

/** A process that was just killed gives its lock back when the server sees its connection closed, some milliseconds later. */
const PATIENCE_MS = 3_000;
const POLL_MS = 100;

/**
 * Lets one process at a time do `name` on the service's database, from start to stop. The lock lives in a connection of its own:
 * whatever ends the process gives it back. Start throws AppError 'conflict' (`already_running`) while another holds it.
 * `lost` is called when the connection breaks before the stop: another may hold the lock from then on, so the caller has to end.
 */
export function sessionLock(config: Pick<PostgresConfig, 'url'>, name: string, lost: (error: unknown) => void): Component<void> {
  return {
    async start() {
      const client = new Client({ connectionString: config.url, connectionTimeoutMillis: 5_000, keepAlive: true });
      let isHeld = false;
      const end = (error?: unknown) => {
        if (!isHeld) return;
        isHeld = false;
        lost(error ?? new AppError('unavailable', 'unavailable', `the connection that holds the lock "${name}" ended`));
      };
      client.on('error', end);
      client.on('end', () => end());
      try {
        await client.connect();
        await take(client, name);
      } catch (error) {
        await client.end().catch(() => {});
        throw translate(error);
      }
      isHeld = true;
      return {
        value: undefined,
        async stop() {
          isHeld = false;
          await client.end();
        },
      };
    },
  };
}

async function take(client: Client, name: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await runOn(client, 'SELECT pg_try_advisory_lock(hashtext($1)) AS taken', [name]);
    if (rows[0]?.taken === true) return;
    if (Date.now() > until) throw new AppError('conflict', 'already_running', `another process holds the lock "${name}"`);
    await delay(POLL_MS);
  }
}
