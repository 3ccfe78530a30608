/** What `npm start` encrypts complaints with, unless COMPLAINTS_MASTER_KEYS says otherwise. For development: it lies beside the data. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newMasterKeys } from '@pantau/engines';

/**
 * From the variable, else from the file, which is made once, for its owner's eyes only. In the engines' data folder, so that
 * it goes when they go: without it nobody reads again who complained.
 */
export function masterKeys(file: string, env: Readonly<Record<string, string | undefined>>): string {
  if (env.COMPLAINTS_MASTER_KEYS) return env.COMPLAINTS_MASTER_KEYS;
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Never over one that is there: what that one encrypted would be lost.
    writeFileSync(file, `${newMasterKeys()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
