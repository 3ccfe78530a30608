import { createScope } from '@pantau/runtime';
import { eventually } from '@pantau/runtime/testing';
import { beforeAll, expect, test } from 'vitest';
import { connect, freshDatabase } from '../test/support.ts';
import type { Postgres } from './postgres.ts';
import { sessionLock } from './session-lock.ts';

let url: string;
let other: string;
let db: Postgres;

beforeAll(async () => {
  url = await freshDatabase();
  other = await freshDatabase();
  db = await connect(url);
});

const never = () => {
  throw new Error('the lock was lost');
};

test('one holds it, another is refused until the first stops; other names and databases do not mind', async () => {
  const scope = createScope();
  const first = await sessionLock({ url }, 'rebuild', never).start();
  await expect(sessionLock({ url }, 'rebuild', never).start()).rejects.toMatchObject({
    kind: 'conflict',
    code: 'already_running',
  });
  await scope.start(sessionLock({ url }, 'something else', never));
  await scope.start(sessionLock({ url: other }, 'rebuild', never));
  await first.stop();
  await scope.start(sessionLock({ url }, 'rebuild', never));
  await scope.stop();
});

test('whose connection breaks is told, and another gets the lock', async () => {
  const scope = createScope();
  let told = 0;
  const broken = await sessionLock({ url }, 'rebuild', () => {
    told += 1;
  }).start();
  // Of this database alone: other tests hold locks beside.
  await db.query(`SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_database d ON d.oid = database
    WHERE locktype = 'advisory' AND datname = current_database()`);
  await eventually(() => expect(told).toBe(1));
  await scope.start(sessionLock({ url }, 'rebuild', never));
  await broken.stop();
  await scope.stop();
  expect(told).toBe(1);
});
