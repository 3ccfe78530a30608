import type { OutgoingMessage } from '@pantau/contracts';
import { Registry } from 'prom-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyDirectly, connect, freshDatabase, migrations } from '../test/support.ts';
import { outbox } from './outbox.ts';
import { observeOutbox } from './outbox-metrics.ts';
import type { Postgres } from './postgres.ts';
import { progress } from './progress.ts';

let db: Postgres;

beforeAll(async () => {
  db = await connect(await freshDatabase());
  await applyDirectly(db, migrations);
});

describe('progress', () => {
  test('starts unknown, and moves only from where it stands', async () => {
    expect(await progress.read(db, 'moves', 0)).toBeUndefined();
    expect(await progress.advance(db, 'moves', 0, 0, 10)).toBe(true);
    expect(await progress.advance(db, 'moves', 0, 0, 12)).toBe(false);
    expect(await progress.advance(db, 'moves', 0, 10, 25)).toBe(true);
    expect(await progress.read(db, 'moves', 0)).toBe(25);
    expect(await progress.read(db, 'moves', 1)).toBeUndefined();
  });

  test.each([
    ['the first batch of a partition', undefined],
    ['a later batch', 10],
  ])('two scorers with %s: one wins, the other is told', async (name, start) => {
    if (start !== undefined) await progress.advance(db, name, 3, 0, start);
    const scorer = () =>
      db.transaction(async (tx) => {
        const mine = await progress.advance(tx, name, 3, start ?? 0, 20);
        if (mine) await tx.execute(`INSERT INTO things (id) VALUES ($1)`, [`${name} done`]);
        return mine;
      });
    const wins = await Promise.all([scorer(), scorer()]);
    expect(wins.toSorted()).toEqual([false, true]);
  });
});

describe('outbox', () => {
  const message = (key: string, value: Uint8Array): OutgoingMessage => ({
    topic: 'out',
    key,
    value,
    headers: { zulu: '1', ce_id: `"${key}"`, alpha: 'ya' },
  });

  test('gives back the same bytes and headers, in order, by partition', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    // A view into a larger buffer, as protobuf encoders hand out.
    const first = message("o'hara \\ {x}", bytes.subarray(10, 200));
    const second = message('', new Uint8Array(0));
    await db.transaction((tx) => outbox.add(tx, 'in', 1, [first, second]));
    await db.transaction((tx) => outbox.add(tx, 'in', 2, [message('elsewhere', bytes)]));

    const pending = await outbox.pending(db, 'in', 1, 10);
    expect(pending.map((each) => each.message)).toEqual([
      { ...first, value: Buffer.from(first.value) },
      { ...second, value: Buffer.alloc(0) },
    ]);
    expect(Object.keys(pending[0]?.message.headers ?? {})).toEqual(['zulu', 'ce_id', 'alpha']);

    await outbox.remove(db, [pending[0]?.id ?? -1]);
    expect((await outbox.pending(db, 'in', 1, 10)).map((each) => each.message.key)).toEqual(['']);
    expect(await outbox.pending(db, 'in', 2, 10)).toHaveLength(1);
  });

  test('keeps the order of a whole batch, and hands it out in pages', async () => {
    const keys = Array.from({ length: 1000 }, (_, index) => String(index));
    await db.transaction((tx) =>
      outbox.add(
        tx,
        'paged',
        0,
        keys.map((key) => message(key, new Uint8Array([1]))),
      ),
    );
    const seen: string[] = [];
    for (
      let page = await outbox.pending(db, 'paged', 0, 300);
      page.length > 0;
      page = await outbox.pending(db, 'paged', 0, 300)
    ) {
      seen.push(...page.map((each) => each.message.key));
      await outbox.remove(
        db,
        page.map((each) => each.id),
      );
    }
    expect(seen).toEqual(keys);
  });

  test('forgets what was added together, and tells whether older messages wait', async () => {
    const add = (partition: number, ...keys: string[]) =>
      db.transaction((tx) =>
        outbox.add(
          tx,
          'together',
          partition,
          keys.map((key) => message(key, Buffer.from(`${key} ünïcode`))),
        ),
      );
    const waiting = async (partition: number) =>
      (await outbox.pending(db, 'together', partition, 10)).map(({ message }) => message.key);
    const first = await add(1, 'a', 'b');
    const elsewhere = await add(2, 'c');
    const second = await add(1, 'd');
    expect([first, elsewhere, second].map((added) => added?.behindOthers)).toEqual([false, false, true]);
    if (second !== undefined) await outbox.removeAdded(db, 'together', 1, second);
    expect(await waiting(1)).toEqual(['a', 'b']);
    if (first !== undefined) await outbox.removeAdded(db, 'together', 1, first);
    expect(await waiting(1)).toEqual([]);
    expect(await waiting(2)).toEqual(['c']);
    expect((await add(1, 'e'))?.behindOthers).toBe(false);
  });

  test('nothing to add is no statement', async () => {
    expect(await outbox.add(db, 'none', 0, [])).toBeUndefined();
    expect(await outbox.pending(db, 'none', 0, 1)).toEqual([]);
  });
});

test('the outbox is measured: rows and the age of the oldest; nothing is said while the database does not answer', async () => {
  const metrics = new Registry();
  let away = false;
  const asked = { ...db, query: <R>(text: string) => (away ? Promise.reject(new Error('away')) : db.query<R>(text)) };
  observeOutbox(asked, metrics);
  const value = async (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(await metrics.metrics())?.[1];
  await db.execute('DELETE FROM outbox');
  expect(await value('pantau_outbox_rows')).toBe('0');
  expect(await value('pantau_outbox_age_seconds')).toBe('0');
  await outbox.add(db, 'measured', 0, [{ topic: 't', key: 'k', value: new Uint8Array([1]), headers: {} }]);
  await db.execute("UPDATE outbox SET added_at = now() - interval '90 s'");
  expect(await value('pantau_outbox_rows')).toBe('1');
  expect(Number(await value('pantau_outbox_age_seconds'))).toBeGreaterThan(89);
  away = true;
  expect(await value('pantau_outbox_rows')).toBeUndefined();
  expect(await value('pantau_outbox_age_seconds')).toBeUndefined();
});
