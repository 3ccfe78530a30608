import { fileURLToPath } from 'node:url';
import { engineUrls } from '@pantau/engines/testing';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll } from 'vitest';
import { type ClickHouse, clickhouse } from '../src/db.ts';
import { testDatabase } from '../src/testing/index.ts';

export const migrations = fileURLToPath(new URL('migrations', import.meta.url));

/** A database of its own for one test file, dropped at the end. */
export async function freshDatabase(): Promise<ClickHouse> {
  const { url, database, drop } = await testDatabase(engineUrls().clickhouseUrl);
  const { value, stop } = await clickhouse({ url, database }, capturedLog().log).start();
  afterAll(async () => {
    await drop();
    await stop();
  });
  return value;
}
