/** The keys that heads of the ledger are signed with. */
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { ledgerKeyId, signLedgerHead } from '@pantau/contracts';
import type { LedgerKey, LedgerKeys } from '../../usecases/seal-ledger.ts';

/** The fixed beginning of an Ed25519 private key in PKCS8 (RFC 8410, section 7); the 32 bytes of its seed follow. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * `signing` is PKCS8 as PEM or base64; without it the key is derived from the vault's newest master key, and who has that one can
 * sign. Keys derived from any of the master keys are known for heads of earlier, so that a rotation needs nothing else;
 * `retired` names others: public keys as SPKI, PEM or base64.
 * @throws TypeError for what is no Ed25519 key.
 */
export function ledgerKeys(given: {
  readonly signing?: string | undefined;
  readonly retired?: readonly string[] | undefined;
  /** The newest first. */
  readonly masterKeys: readonly Uint8Array[];
}): LedgerKeys {
  const fromMasters = given.masterKeys.map(derived);
  const privateKey = given.signing === undefined ? fromMasters[0] : readPrivate(given.signing);
  if (privateKey === undefined) throw new TypeError('neither a signing key nor a master key');
  const own = keyOf(createPublicKey(privateKey));
  const earlier = [...fromMasters.map((key) => createPublicKey(key)), ...(given.retired ?? []).map(readPublic)].map(keyOf);
  return { own, all: [own, ...earlier.filter(({ id }) => id !== own.id)], sign: (head) => signLedgerHead(head, privateKey) };
}

/** HKDF with a purpose of its own: neither the vault's keys nor the PINs tell anything of it. */
function derived(masterKey: Uint8Array): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), 'pantau/complaints/ledger-signing/1', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

function readPrivate(text: string): KeyObject {
  const key = isPem(text)
    ? createPrivateKey(text)
    : createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
  return ed25519(key);
}

function readPublic(text: string): KeyObject {
  return ed25519(
    isPem(text) ? createPublicKey(text) : createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' }),
  );
}

function isPem(text: string): boolean {
  return text.includes('-----BEGIN');
}

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`the ledger is signed with Ed25519, not ${key.asymmetricKeyType}`);
  return key;
}

function keyOf(publicKey: KeyObject): LedgerKey {
  return { id: ledgerKeyId(publicKey), publicKey };
}
