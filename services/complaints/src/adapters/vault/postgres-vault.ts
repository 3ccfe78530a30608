/** The vault on Postgres: a key a case, wrapped; what it seals; and who opened it. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Postgres, Sql } from '@pantau/postgres';
import type { Opening, PlainPart, SealedPart, Vault } from '../../ports.ts';
import { environmentKeys, type KeyWrapper, type MasterKey, open, seal, secretFor } from './key-wrapper.ts';

const PIN_DIGITS = 8;

export function postgresVault(db: Postgres, keys: readonly MasterKey[], wrapper: KeyWrapper = environmentKeys(keys)): Vault {
  const pinSecret = secretFor(keys, 'pin');
  const hashSecret = secretFor(keys, 'hash');
  const pin = (caseId: string) => {
    // 64 bits over 10^8: the first digits are no likelier than the last by more than a part in 10^11.
    const number = createHmac('sha256', pinSecret).update(caseId).digest().readBigUInt64BE();
    return String(number % 10n ** BigInt(PIN_DIGITS)).padStart(PIN_DIGITS, '0');
  };
  return {
    async seal(caseId, parts) {
      const key = randomBytes(32);
      return { wrappedKey: await wrapper.wrap(key, caseId), sealed: sealParts(key, caseId, parts) };
    },
    async sealMore(caseId, parts) {
      const key = await keyOf(db, wrapper, caseId);
      return key && sealParts(key, caseId, parts);
    },
    async open(caseId, by) {
      await log(db, caseId, 'open', by);
      const key = await keyOf(db, wrapper, caseId);
      if (key === undefined) return undefined;
      const rows = await db.query<SealedPart>('SELECT field, content FROM vault.sealed WHERE case_id = $1 ORDER BY field', [
        caseId,
      ]);
      return rows.map(({ field, content }) => ({ field, text: open(key, content, contextOf(caseId, field)).toString() }));
    },
    async erase(caseId, by) {
      await log(db, caseId, 'erase', by);
      const isErased = (await db.execute(DESTROY, [caseId, by.at])) > 0;
      // Also when it was destroyed before: the one who destroyed it may have failed here.
      await db.execute(WIPE);
      return isErased;
    },
    async wipe(since) {
      const text = 'SELECT FROM vault.case_key WHERE destroyed_at >= to_timestamp($1::float8 / 1000) LIMIT 1';
      if ((await db.query(text, [since])).length > 0) await db.execute(WIPE);
    },
    async log(caseId) {
      const text = 'SELECT action, subject, reason, at FROM vault.access WHERE case_id = $1 ORDER BY id';
      const rows = await db.query<LogRow>(text, [caseId]);
      return rows.map(({ at, ...rest }) => ({ ...rest, at: at.getTime() }));
    },
    pin,
    isPin: (caseId, given) => timingSafeEqual(hmac(pinSecret, given), hmac(pinSecret, pin(caseId))),
    hash: (caseId, text) => hmac(hashSecret, `${caseId}\n${text}`).toString('base64url').slice(0, 22),
  };
}

const DESTROY = `WITH sealed AS (DELETE FROM vault.sealed WHERE case_id = $1)
  UPDATE vault.case_key SET wrapped = NULL, destroyed_at = to_timestamp($2::float8 / 1000)
  WHERE case_id = $1 AND wrapped IS NOT NULL`;

/**
 * Destroyed by UPDATE, the key still stands in the table's file: in the dead row until it is vacuumed, and after that in the free
 * part of its page until something is written there. FULL writes a new file of the rows that live and removes the old one. It locks
 * the table meanwhile, so filings wait: 1.5 s with a million keys, on a table that holds nothing else for this reason. A row that died
 * while an older transaction was still open is carried over, so it is done again later (`wipe`).
 */
const WIPE = 'VACUUM (FULL) vault.case_key';

interface LogRow extends Omit<Opening, 'at'> {
  readonly action: 'open' | 'erase';
  readonly at: Date;
}

async function keyOf(sql: Sql, wrapper: KeyWrapper, caseId: string): Promise<Uint8Array | undefined> {
  const [row] = await sql.query<{ wrapped: Uint8Array | null }>('SELECT wrapped FROM vault.case_key WHERE case_id = $1', [
    caseId,
  ]);
  return row === undefined || row.wrapped === null ? undefined : wrapper.unwrap(row.wrapped, caseId);
}

async function log(sql: Sql, caseId: string, action: LogRow['action'], { subject, reason, at }: Opening): Promise<void> {
  const text =
    'INSERT INTO vault.access (case_id, subject, action, reason, at) VALUES ($1, $2, $3, $4, to_timestamp($5::float8 / 1000))';
  await sql.execute(text, [caseId, subject, action, reason, at]);
}

function sealParts(key: Uint8Array, caseId: string, parts: readonly PlainPart[]): SealedPart[] {
  return parts.map(({ field, text }) => ({ field, content: seal(key, Buffer.from(text), contextOf(caseId, field)) }));
}

/** Bound into what is sealed: moved to another case or field it does not open. */
function contextOf(caseId: string, field: string): string {
  return `${caseId} ${field}`;
}

function hmac(secret: Uint8Array, text: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}
