/** Gives the rows of the ledger their number and hash, and signs what came of it. */
import type { KeyObject } from 'node:crypto';
import { AppError, isLedgerHeadSigned, LEDGER_GENESIS, type LedgerHead, ledgerDigest, ledgerHash } from '@pantau/contracts';
import type { Log } from '@pantau/runtime';

/** Rows in a transaction. Under more the next one follows at once. */
const BATCH = 1_000;

export interface SignedHead extends LedgerHead {
  readonly signature: Uint8Array;
}

export interface PendingEntry {
  readonly id: number;
  /** Its exact text. */
  readonly entry: string;
}

export interface Sealing {
  readonly seals: readonly { readonly seq: number; readonly entryId: number; readonly hash: Uint8Array }[];
  readonly head: SignedHead;
}

/** The keys that heads are signed with. */
export interface LedgerKeys {
  readonly own: LedgerKey;
  /** The own one first, then those that signed before it. */
  readonly all: readonly LedgerKey[];
  sign(head: LedgerHead): Uint8Array;
}

export interface LedgerKey {
  readonly id: string;
  readonly publicKey: KeyObject;
}

export interface SealStore {
  /**
   * In one transaction, by one copy at a time: takes up to `limit` committed entries that wait, in the order of their ids, and writes
   * what `make` makes of them. Answers how many; 0 also while another copy seals.
   */
  seal(limit: number, make: (newest: SignedHead | undefined, pending: readonly PendingEntry[]) => Sealing): Promise<number>;
}

/**
 * One round; answers whether there may be more. It goes on from the newest signed head and never from an unsigned seal:
 * what somebody put behind the head by hand must not be signed by the next batch, so such a ledger is sealed no further.
 */
export function createSealer(ports: {
  readonly store: SealStore;
  readonly keys: LedgerKeys;
  readonly log: Log;
  now(): number;
}): () => Promise<boolean> {
  const { store, keys, log, now } = ports;
  return async () => {
    let head: SignedHead | undefined;
    const count = await store.seal(BATCH, (newest, pending) => {
      if (newest !== undefined) requireOwn(newest, keys);
      const sealing = chain(newest, pending, keys, now());
      head = sealing.head;
      return sealing;
    });
    // An outside witness of what the ledger was: whoever rewrites the database has to rewrite the logs too.
    if (head !== undefined) log.info({ seq: head.seq, hash: head.hash, keyId: head.keyId, entries: count }, 'ledger sealed');
    return count === BATCH;
  };
}

function chain(newest: SignedHead | undefined, pending: readonly PendingEntry[], keys: LedgerKeys, now: number): Sealing {
  let seq = newest?.seq ?? 0;
  let hash: Uint8Array = newest === undefined ? LEDGER_GENESIS : Buffer.from(newest.hash, 'hex');
  const seals = pending.map(({ id, entry }) => {
    seq += 1;
    hash = ledgerHash(hash, seq, ledgerDigest(entry));
    return { seq, entryId: id, hash };
  });
  const unsigned = { seq, hash: Buffer.from(hash).toString('hex'), sealedAt: new Date(now).toISOString(), keyId: keys.own.id };
  return { seals, head: { ...unsigned, signature: keys.sign(unsigned) } };
}

function requireOwn(head: SignedHead, keys: LedgerKeys): void {
  const known = keys.all.find(({ id }) => id === head.keyId);
  if (known !== undefined && isLedgerHeadSigned(head, head.signature, known.publicKey)) return;
  throw new AppError(
    'bug',
    'bug',
    `the ledger's head ${head.seq} is not signed by a key of this service (key ${head.keyId}); nothing is sealed after it`,
  );
}
