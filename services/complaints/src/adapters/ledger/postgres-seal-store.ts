import type { Postgres, Sql } from '@pantau/postgres';
import type { PendingEntry, SealStore, SignedHead } from '../../usecases/seal-ledger.ts';

/** Spells "seal" for whoever looks at pg_locks. */
const LOCK = 0x7365616c;

export function postgresSealStore(db: Postgres): SealStore {
  return {
    seal: (limit, make) =>
      db.transaction(async (tx) => {
        const [lock] = await tx.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [LOCK], 'ledger.lock');
        if (lock?.taken !== true) return 0;
        const pending = await tx.query<PendingEntry>(TAKE, [limit], 'ledger.take');
        if (pending.length === 0) return 0;
        // RETURNING has no order of its own.
        const { seals, head } = make(
          await newestHead(tx),
          pending.toSorted((a, b) => a.id - b.id),
        );
        const columns = [seals.map(({ seq }) => seq), seals.map(({ entryId }) => entryId), seals.map(({ hash }) => hash)];
        await tx.execute(SEAL, columns, 'ledger.seal');
        await tx.execute(
          SIGN,
          [head.seq, Buffer.from(head.hash, 'hex'), head.signature, head.keyId, head.sealedAt],
          'ledger.sign',
        );
        return seals.length;
      }),
  };
}

export async function newestHead(sql: Sql): Promise<SignedHead | undefined> {
  const text = 'SELECT seq, hash, signature, key_id, sealed_at FROM ledger_head ORDER BY seq DESC LIMIT 1';
  const [row] = await sql.query<HeadRow>(text, [], 'ledger.head');
  if (row === undefined) return undefined;
  const { seq, hash, signature, key_id: keyId, sealed_at } = row;
  return { seq, hash: hash.toString('hex'), signature, keyId, sealedAt: sealed_at.toISOString() };
}

/** Only committed rows are seen, so nothing is sealed that might be rolled back; a rollback here leaves all of them waiting. */
const TAKE = `WITH taken AS (
    DELETE FROM ledger_pending WHERE entry_id IN (SELECT entry_id FROM ledger_pending ORDER BY entry_id LIMIT $1) RETURNING entry_id)
  SELECT e.id, e.entry FROM taken t JOIN ledger_entry e ON e.id = t.entry_id`;

const SEAL = 'INSERT INTO ledger_seal (seq, entry_id, hash) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[])';

const SIGN = 'INSERT INTO ledger_head (seq, hash, signature, key_id, sealed_at) VALUES ($1, $2, $3, $4, $5)';

interface HeadRow {
  readonly seq: number;
  readonly hash: Buffer;
  readonly signature: Buffer;
  readonly key_id: string;
  readonly sealed_at: Date;
}
