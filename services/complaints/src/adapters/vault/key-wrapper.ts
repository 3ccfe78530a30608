/** Where master keys come from. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '@pantau/contracts';

/** Wraps the keys of cases. The environment's is below; a key management service is another one, behind the same two calls. */
export interface KeyWrapper {
  wrap(key: Uint8Array, context: string): Promise<Uint8Array>;
  /** @throws AppError unavailable where the master key that wrapped it is not known any more. */
  unwrap(wrapped: Uint8Array, context: string): Promise<Uint8Array>;
}

export interface MasterKey {
  /** Stands before what it wrapped, so that keys can be changed: the first wraps, all unwrap. */
  readonly id: string;
  readonly key: Uint8Array;
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM under the first of the keys; `context` (the case) is bound in, so that a wrapped key moved to another case is refused. */
export function environmentKeys(keys: readonly MasterKey[]): KeyWrapper {
  const [first] = keys;
  if (first === undefined) throw new AppError('bug', 'bug', 'no master key');
  return {
    async wrap(key, context) {
      const id = Buffer.from(first.id);
      return Buffer.concat([Buffer.from([id.length]), id, seal(first.key, key, context)]);
    },
    async unwrap(wrapped, context) {
      const length = wrapped[0] ?? 0;
      const id = Buffer.from(wrapped.subarray(1, 1 + length)).toString();
      const found = keys.find((each) => each.id === id);
      if (found === undefined) throw new AppError('unavailable', 'unavailable', `the master key ${id} is not configured`);
      return open(found.key, wrapped.subarray(1 + length), context);
    },
  };
}

/** nonce, tag, ciphertext. A nonce of 96 random bits: a key of a case seals a handful of texts. */
export function seal(key: Uint8Array, plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws AppError bug where a byte, the key or the context is another one. */
export function open(key: Uint8Array, sealed: Uint8Array, context: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch (cause) {
    throw new AppError('bug', 'bug', `${context} cannot be opened`, { cause });
  }
}

/** A secret for one purpose, from the oldest master key: it must stay the same when a newer one is put in front. */
export function secretFor(keys: readonly MasterKey[], purpose: string): Buffer {
  const oldest = keys.at(-1);
  if (oldest === undefined) throw new AppError('bug', 'bug', 'no master key');
  return Buffer.from(hkdfSync('sha256', oldest.key, '', `pantau ${purpose}`, 32));
}
