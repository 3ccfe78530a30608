import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { masterKeys } from './master-keys.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pantau-keys-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a key is made once, for its owner’s eyes only, and found again', () => {
  const file = join(dir, 'data', 'key');
  const made = masterKeys(file, {});
  expect(made).toMatch(/^[\w-]{1,32}:[A-Za-z0-9+/]{43}=$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(masterKeys(file, {})).toBe(made);
  expect(readFileSync(file, 'utf8').trim()).toBe(made);
});

test('what an operator sets goes first, and is not written down', () => {
  const file = join(dir, 'key');
  expect(masterKeys(file, { COMPLAINTS_MASTER_KEYS: 'mine:key' })).toBe('mine:key');
  expect(() => statSync(file)).toThrow('ENOENT');
});
