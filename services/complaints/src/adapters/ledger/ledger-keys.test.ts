import { generateKeyPairSync } from 'node:crypto';
import { isLedgerHeadSigned } from '@pantau/contracts';
import { describe, expect, it, test } from 'vitest';
import { ledgerKeys } from './ledger-keys.ts';

const masterKeys = [Buffer.alloc(32, 1)];
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

test('without a key of its own the ledger is signed by one that the master key always leads to', () => {
  expect(ledgerKeys({ masterKeys }).own.id).toBe(ledgerKeys({ masterKeys }).own.id);
  expect(ledgerKeys({ masterKeys }).own.id).not.toBe(ledgerKeys({ masterKeys: [Buffer.alloc(32, 2)] }).own.id);
});

describe('a given key', () => {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const base64 = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  it.each([
    ['PEM', pem],
    ['base64', base64],
  ])('is read from %s', (_, signing) => {
    const keys = ledgerKeys({ signing, masterKeys });
    const head = { seq: 1, hash: 'ab', sealedAt: '2026-01-06T02:00:00.000Z', keyId: keys.own.id };
    expect(isLedgerHeadSigned(head, keys.sign(head), publicKey)).toBe(true);
  });

  it('must be Ed25519, in its place or among the retired', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signing = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => ledgerKeys({ signing, masterKeys })).toThrow(TypeError);
    const retired = [rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')];
    expect(() => ledgerKeys({ retired, masterKeys })).toThrow(TypeError);
  });
});
