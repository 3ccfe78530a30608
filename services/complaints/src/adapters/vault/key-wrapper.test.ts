import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { environmentKeys, type MasterKey, open, seal, secretFor } from './key-wrapper.ts';

const CONTEXT = 'LPG-2026-000001 identity';
const masterKey = (id: string): MasterKey => ({ id, key: randomBytes(32) });
const changed = (bytes: Uint8Array, bit: number) => {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

describe('what is sealed', () => {
  test('comes back as it was, and is never sealed the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = randomBytes(32);
        const sealed = seal(key, Buffer.from(text), CONTEXT);
        expect(open(key, sealed, CONTEXT).toString()).toBe(text);
        expect(sealed.equals(seal(key, Buffer.from(text), CONTEXT))).toBe(false);
      }),
    );
  });

  test('opens with no other key, and in no other place', () => {
    const key = randomBytes(32);
    const sealed = seal(key, Buffer.from('Siti Aminah'), CONTEXT);
    expect(sealed.includes('Aminah')).toBe(false);
    expect(() => open(randomBytes(32), sealed, CONTEXT)).toThrow('cannot be opened');
    expect(() => open(key, sealed, 'LPG-2026-000002 identity')).toThrow('cannot be opened');
    expect(() => open(key, sealed, 'LPG-2026-000001 text')).toThrow('cannot be opened');
  });

  test('opens with no bit changed, nor cut off', () => {
    const key = randomBytes(32);
    const sealed = seal(key, Buffer.from('Siti Aminah'), CONTEXT);
    for (let bit = 0; bit < sealed.length * 8; bit += 1)
      expect(() => open(key, changed(sealed, bit), CONTEXT)).toThrow('cannot be opened');
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => open(key, sealed.subarray(0, length), CONTEXT)).toThrow('cannot be opened');
  });
});

describe('the key of a case', () => {
  const [older, newer] = [masterKey('2025'), masterKey('2026')];
  const key = randomBytes(32);

  test('opens for its own case alone, with no bit changed', async () => {
    const keys = environmentKeys([newer]);
    const wrapped = await keys.wrap(key, 'LPG-2026-000001');
    expect(await keys.unwrap(wrapped, 'LPG-2026-000001')).toEqual(key);
    await expect(keys.unwrap(wrapped, 'LPG-2026-000002')).rejects.toThrow('cannot be opened');
    for (let bit = 0; bit < wrapped.length * 8; bit += 1)
      await expect(keys.unwrap(changed(wrapped, bit), 'LPG-2026-000001')).rejects.toThrow();
  });

  test('survives a newer master key in front, and is lost with the one that wrapped it', async () => {
    const wrapped = await environmentKeys([older]).wrap(key, 'a');
    expect(await environmentKeys([newer, older]).unwrap(wrapped, 'a')).toEqual(key);
    await expect(environmentKeys([newer]).unwrap(wrapped, 'a')).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(environmentKeys([masterKey('2025')]).unwrap(wrapped, 'a')).rejects.toMatchObject({ kind: 'bug' });
  });

  test('is wrapped by the newest', async () => {
    const wrapped = await environmentKeys([newer, older]).wrap(key, 'a');
    expect(await environmentKeys([newer]).unwrap(wrapped, 'a')).toEqual(key);
  });

  test('needs a master key', () => {
    expect(() => environmentKeys([])).toThrow('no master key');
  });
});

test('a secret is of its purpose, and stays the same when a newer master key is put in front', () => {
  const [older, newer] = [masterKey('2025'), masterKey('2026')];
  expect(secretFor([newer, older], 'pin')).toEqual(secretFor([older], 'pin'));
  expect(secretFor([older], 'pin')).not.toEqual(secretFor([older], 'hash'));
  expect(secretFor([older], 'pin')).not.toEqual(Buffer.from(older.key));
});
