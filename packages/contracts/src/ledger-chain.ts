/**
 * The chain over the sanction ledger: what the sealer writes, and whoever doubts it works out anew. Everything that is hashed
 * has a fixed length, so no two ledgers can make the same bytes.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** What stands before the first row. */
export const LEDGER_GENESIS: Uint8Array = new Uint8Array(32);

/** The newest hash, signed: everything up to `seq` is what it was then. */
export interface LedgerHead {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
  /** RFC 3339 with milliseconds, exactly as it was signed. */
  readonly sealedAt: string;
  readonly keyId: string;
}

/** SHA-256 of an entry's exact text. Whoever may not read an entry can still check the chain with it. */
export function ledgerDigest(entry: string): Buffer {
  return createHash('sha256').update(entry, 'utf8').digest();
}

/** SHA-256 over the hash before (32 bytes), the number (8 bytes, big-endian) and the entry's digest (32 bytes). */
export function ledgerHash(previous: Uint8Array, seq: number, digest: Uint8Array): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(seq));
  return createHash('sha256').update(previous).update(number).update(digest).digest();
}

export function signLedgerHead(head: LedgerHead, privateKey: KeyObject): Buffer {
  return sign(null, headBytes(head), privateKey);
}

export function isLedgerHeadSigned(head: LedgerHead, signature: Uint8Array, publicKey: KeyObject): boolean {
  return publicKey.asymmetricKeyType === 'ed25519' && verify(null, headBytes(head), publicKey, signature);
}

/** Of a public key or of a private one's: the first 16 hexadecimal digits of SHA-256 over its SPKI form. */
export function ledgerKeyId(key: KeyObject): string {
  const spki = (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex').slice(0, 16);
}

function headBytes({ seq, hash, sealedAt, keyId }: LedgerHead): Buffer {
  return Buffer.from(`pantau-ledger-head-1\n${seq}\n${hash}\n${sealedAt}\n${keyId}\n`, 'utf8');
}
