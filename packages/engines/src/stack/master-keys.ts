import { randomBytes } from 'node:crypto';

/** As COMPLAINTS_MASTER_KEYS takes it: one new key of 32 bytes under a name of its own. */
export function newMasterKeys(): string {
  return `dev-${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;
}
