import { capturedLog, eventually } from '@pantau/runtime/testing';
import { Registry } from 'prom-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyDirectly, connect, freshDatabase, migrations } from '../test/support.ts';
import { type Postgres, postgres } from './postgres.ts';

let url: string;
let db: Postgres;

beforeAll(async () => {
  url = await freshDatabase();
  db = await connect(url);
  await applyDirectly(db, migrations);
});

test('values come back as the domain needs them', async () => {
  const [row] = await db.query(
    `SELECT 9007199254740991::bigint AS amount, DATE '2026-01-01' AS day, 0.1::numeric + 0.2 AS exact,
       ARRAY[1, NULL]::bigint[] AS amounts, '\\x00ff'::bytea AS bytes, '2026-01-01T00:00:00+07'::timestamptz AS at`,
  );
  expect(row).toEqual({
    amount: 9_007_199_254_740_991,
    day: '2026-01-01',
    exact: '0.3',
    amounts: [1, null],
    bytes: Buffer.from([0, 255]),
    at: new Date('2025-12-31T17:00:00Z'),
  });
  await expect(db.query('SELECT 9007199254740992::bigint AS amount')).rejects.toMatchObject({ kind: 'bug' });
});

describe('a transaction', () => {
  test('is whole, and answers what its function did', async () => {
    const answer = await db.transaction(async (tx) => {
      await tx.execute(`INSERT INTO things (id) VALUES ('whole')`);
      return 7;
    });
    expect(answer).toBe(7);
    expect(await db.query(`SELECT id FROM things WHERE id = 'whole'`)).toHaveLength(1);
  });

  test('leaves nothing behind when its function throws, and throws the same', async () => {
    const failure = new Error('no');
    const work = db.transaction(async (tx) => {
      await tx.execute(`INSERT INTO things (id) VALUES ('undone')`);
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(await db.query(`SELECT id FROM things WHERE id = 'undone'`)).toHaveLength(0);
  });

  test('does not pass for committed when an error inside was swallowed', async () => {
    const work = db.transaction(async (tx) => {
      await tx.execute(`INSERT INTO things (id) VALUES ('swallowed')`);
      await tx.execute('SELECT 1/0').catch(() => {});
    });
    await expect(work).rejects.toMatchObject({ kind: 'bug', message: expect.stringContaining('ROLLBACK') });
  });

  test('is closed to statements that come after it', async () => {
    let leaked: Parameters<Parameters<Postgres['transaction']>[0]>[0] | undefined;
    await db.transaction(async (tx) => {
      leaked = tx;
    });
    await expect(leaked?.query('SELECT 1')).rejects.toMatchObject({ kind: 'bug' });
  });

  test('whose connection is cut is unavailable, and the pool goes on', async () => {
    const work = db.transaction(async (tx) => {
      const [me] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await db.execute('SELECT pg_terminate_backend($1)', [me?.pid]);
      await tx.query('SELECT 1');
    });
    await expect(work).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

test('a unique key that is violated is a conflict, and its text tells no caller anything', async () => {
  await db.execute(`INSERT INTO things (id) VALUES ('twice')`);
  await expect(db.execute(`INSERT INTO things (id) VALUES ('twice')`)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'already_exists',
    http: 409,
  });
});

test('a statement that hangs is ended and counts as unavailable', async () => {
  await expect(
    db.transaction(async (tx) => {
      await tx.execute(`SET LOCAL statement_timeout = '50ms'`);
      await tx.query('SELECT pg_sleep(5)');
    }),
  ).rejects.toMatchObject({ kind: 'unavailable' });
});

test('a server that closes an idle connection is logged, and does not end the process', async () => {
  const { log, lines } = capturedLog();
  const { value: other, stop } = await postgres({ url, pool: 1 }, log).start();
  const [me] = await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await db.execute('SELECT pg_terminate_backend($1)', [me?.pid]);
  await eventually(() => lines.some((line) => line.msg === 'an idle Postgres connection broke'));
  expect(await other.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await stop();
});

test('what it does can be watched', async () => {
  const metrics = new Registry();
  const { value, stop } = await postgres({ url, pool: 2 }, capturedLog().log, metrics).start();
  await value.transaction(async (tx) => tx.query('SELECT 1'));
  const text = await metrics.metrics();
  expect(text).toContain('pantau_postgres_operation_seconds_count{operation="transaction"} 1');
  expect(text).toContain('pantau_postgres_pool_connections{state="idle"} 1');
  await stop();
});
