import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { isLedgerHeadSigned, LEDGER_GENESIS, ledgerDigest, ledgerHash, ledgerKeyId, signLedgerHead } from './ledger-chain.ts';

test('the chain is what it has always been: verifiers outside rely on these bytes', () => {
  const first = ledgerHash(LEDGER_GENESIS, 1, ledgerDigest('{"case":"LPG-2026-000001"}'));
  const second = ledgerHash(first, 2, ledgerDigest('tinjauan é'));
  expect(first.toString('hex')).toBe('fe9423c5579494b615a0562f0a30285bd5db611aeaf2561f32b433b264c545eb');
  expect(second.toString('hex')).toBe('305dad930eff7634db074383c69040e2b7c1a5dcd583f76ccbb66ac86649aff7');
});

describe('a hash', () => {
  const hash = ledgerHash(LEDGER_GENESIS, 7, ledgerDigest('a'));
  it.each([
    ['another hash before', ledgerHash(ledgerDigest('x'), 7, ledgerDigest('a'))],
    ['another number', ledgerHash(LEDGER_GENESIS, 8, ledgerDigest('a'))],
    ['another text', ledgerHash(LEDGER_GENESIS, 7, ledgerDigest('a '))],
  ])('is another one with %s', (_, other) => expect(other.equals(hash)).toBe(false));
});

describe('a head', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const head = { seq: 3, hash: 'ab'.repeat(32), sealedAt: '2026-01-06T02:00:00.000Z', keyId: ledgerKeyId(publicKey) };
  const signature = signLedgerHead(head, privateKey);

  it('is signed by its key alone', () => {
    expect(isLedgerHeadSigned(head, signature, publicKey)).toBe(true);
    expect(isLedgerHeadSigned(head, signature, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    expect(
      isLedgerHeadSigned(head, signature, createPublicKey(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)),
    ).toBe(false);
  });

  it.each([{ seq: 4 }, { hash: 'cd'.repeat(32) }, { sealedAt: '2026-01-06T02:00:00.001Z' }, { keyId: '0'.repeat(16) }])(
    'is not signed any more with %o',
    (change) => expect(isLedgerHeadSigned({ ...head, ...change }, signature, publicKey)).toBe(false),
  );

  it('names a key the same from its public and its private half', () =>
    expect(ledgerKeyId(privateKey)).toBe(ledgerKeyId(publicKey)));
});
