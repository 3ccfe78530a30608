/** Publishes what was written: each shard by one copy at a time, in the order of ids, which is that of a case's versions. */
import { outbox, type Postgres } from '@pantau/postgres';
import type { CasesPublisher } from '../../ports.ts';
import { OUTBOX_TOPIC, SHARDS } from './shards.ts';

const BATCH = 500;
/** Spells "pantau" for whoever looks at pg_locks; the second number is the shard. */
const LOCK = 0x70616e74;

/**
 * One round over all shards; answers whether there may be more. A copy that loses its connection while it publishes may
 * have its messages published by another too: the same bytes again, which readers know by their version.
 */
export function createRelay(db: Postgres, publisher: CasesPublisher): () => Promise<boolean> {
  return async () => {
    const more = await Promise.all(Array.from({ length: SHARDS / 2 }, (_, i) => drainTwo(db, publisher, i)));
    return more.includes(true);
  };
}

/** Four transactions at a time at most: they hold connections while the broker answers. */
async function drainTwo(db: Postgres, publisher: CasesPublisher, pair: number): Promise<boolean> {
  const first = await drain(db, publisher, pair);
  return (await drain(db, publisher, pair + SHARDS / 2)) || first;
}

function drain(db: Postgres, publisher: CasesPublisher, shard: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_xact_lock($1, $2) AS taken',
      [LOCK, shard],
      'relay.lock',
    );
    if (lock?.taken !== true) return false;
    const pending = await outbox.pending(tx, OUTBOX_TOPIC, shard, BATCH);
    if (pending.length === 0) return false;
    await publisher.publish(pending.map(({ message }) => message));
    await outbox.remove(
      tx,
      pending.map(({ id }) => id),
    );
    return pending.length === BATCH;
  });
}
