import { generateKeyPairSync } from 'node:crypto';
import { LEDGER_GENESIS, ledgerDigest, ledgerHash, ledgerKeyId, signLedgerHead } from '@pantau/contracts';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { createVerifier, type LedgerRow, type SignedLedgerHead } from './verify.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const keyId = ledgerKeyId(publicKey);
const keys = new Map([[keyId, publicKey]]);

function rowOf(seq: number, entry: string, hash: string): LedgerRow {
  const { case: caseId, tenant, sanction, kind, recordedAt } = JSON.parse(entry);
  return {
    ...{ seq, entry, hash, digest: ledgerDigest(entry).toString('hex') },
    row: { caseId, tenant, sanction, kind, recordedAt: new Date(recordedAt).toISOString(), step: 2 },
  };
}

function entryOf(n: number): string {
  return JSON.stringify({
    case: `LPG-2026-00000${n}`,
    tenant: '18',
    sanction: `s-${n}`,
    kind: 'breach',
    recordedAt: 1_767_657_600_000 + n,
    content: {},
  });
}

function ledger(entries: readonly string[]): LedgerRow[] {
  let hash: Uint8Array = LEDGER_GENESIS;
  return entries.map((entry, i) => {
    hash = ledgerHash(hash, i + 1, ledgerDigest(entry));
    return rowOf(i + 1, entry, Buffer.from(hash).toString('hex'));
  });
}

function headOf(rows: readonly LedgerRow[], by = privateKey): SignedLedgerHead {
  const last = rows.at(-1);
  const head = { seq: last?.seq ?? 0, hash: last?.hash ?? '', sealedAt: '2026-01-06T02:00:00.000Z', keyId: ledgerKeyId(by) };
  return { ...head, signature: signLedgerHead(head, by).toString('base64') };
}

function check(rows: readonly LedgerRow[], head: SignedLedgerHead | undefined, kept?: SignedLedgerHead) {
  const verifier = createVerifier(kept);
  for (const row of rows) verifier.add(row);
  return verifier.findings(head, keys);
}

const entries = [1, 2, 3, 4, 5, 6].map(entryOf);
const rows = ledger(entries);
const head = headOf(rows);
const renumbered = (list: readonly LedgerRow[]) => list.map((row, i) => ({ ...row, seq: i + 1 }));
const at = (seq: number) => rows[seq - 1] as LedgerRow;
const put = (seq: number, change: Partial<LedgerRow>) => rows.map((row) => (row.seq === seq ? { ...row, ...change } : row));
const textOf = (seq: number, entry: string) => ({ ...rowOf(seq, entry, at(seq).hash) });

test('a whole ledger, an empty one, and one that has grown since a kept head', () => {
  expect(check(rows, head, headOf(rows.slice(0, 3)))).toEqual([]);
  expect(check([], undefined)).toEqual([]);
});

it.each<[string, readonly LedgerRow[], object]>([
  ['a changed text', put(3, textOf(3, entryOf(9))), { kind: 'changed', seq: 3 }],
  [
    'a text of which only the digest may be read',
    put(3, { entry: null, row: null, digest: ledgerDigest('x').toString('hex') }),
    { kind: 'changed', seq: 3 },
  ],
  ['a row that is gone', put(4, { entry: null, row: null, digest: null }), { kind: 'missing', seq: 4 }],
  ['a row that is gone with its seal', rows.filter(({ seq }) => seq !== 4), { kind: 'missing', seq: 4 }],
  ['a row that is gone, and the others moved up', renumbered(rows.filter(({ seq }) => seq !== 2)), { kind: 'missing', seq: 2 }],
  [
    'two rows in each other’s place',
    rows.map((row) => (row.seq === 2 ? textOf(2, entryOf(5)) : row.seq === 5 ? textOf(5, entryOf(2)) : row)),
    { kind: 'swapped', seq: 2, other: 5 },
  ],
  [
    'a row put in, and the others moved down',
    renumbered([...rows.slice(0, 2), rowOf(3, entryOf(9), 'ab'.repeat(32)), ...rows.slice(2)]),
    { kind: 'inserted', seq: 3 },
  ],
  [
    'a column that hides its row',
    put(3, { row: { ...at(3).row, tenant: '32' } as LedgerRow['row'] }),
    { kind: 'columns', seq: 3 },
  ],
  [
    'a row that its case knows nothing of',
    put(3, { row: { ...at(3).row, step: null } as LedgerRow['row'] }),
    { kind: 'no_step', seq: 3, other: 'LPG-2026-000003' },
  ],
])('finds %s', (_, tampered, finding) => expect(check(tampered, head)).toContainEqual(finding));

it('explains one change by one sentence', () => {
  expect(check(put(3, textOf(3, entryOf(9))), head)).toHaveLength(1);
  expect(
    check(
      rows.map((row) => (row.seq === 2 ? textOf(2, entryOf(5)) : row.seq === 5 ? textOf(5, entryOf(2)) : row)),
      head,
    ),
  ).toHaveLength(1);
});

it('finds rows behind the signed head, however well they are chained', () => {
  expect(check(ledger([...entries, entryOf(7)]), head)).toEqual([{ kind: 'unsigned', seq: 7, other: 7 }]);
  expect(check(rows, undefined)).toEqual([{ kind: 'unsigned', seq: 1, other: 6 }]);
});

it('finds a ledger whose end was cut off with its heads, by a kept head alone', () => {
  const cut = rows.slice(0, 4);
  expect(check(cut, headOf(cut))).toEqual([]);
  expect(check(cut, headOf(cut), head)).toEqual([{ kind: 'cut_off', seq: 6, other: 4 }]);
  expect(check(cut, head)).toEqual([
    { kind: 'missing', seq: 5 },
    { kind: 'missing', seq: 6 },
  ]);
});

it('finds a ledger that was written anew: chained again, and signed again by another key', () => {
  const anew = ledger([...entries.slice(0, 2), entryOf(9), ...entries.slice(3)]);
  expect(check(anew, head)).toEqual([{ kind: 'other_history', seq: 6 }]);
  const other = generateKeyPairSync('ed25519').privateKey;
  expect(check(anew, headOf(anew, other))).toEqual([{ kind: 'other_key', seq: 6, other: ledgerKeyId(other) }]);
  expect(check(anew, { ...headOf(anew, other), keyId })).toEqual([{ kind: 'bad_signature', seq: 6 }]);
  expect(check(anew, headOf(anew), headOf(rows.slice(0, 4)))).toEqual([{ kind: 'other_history', seq: 4 }]);
});

/** What can be done to rows without the key, and without knowing how the verifier works. */
const deed = fc.record({
  kind: fc.constantFrom('text', 'hash', 'row', 'seal', 'swap', 'swap-hashes', 'put', 'put-renumbered', 'remove-renumbered'),
  at: fc.nat(),
  other: fc.nat(),
});

function tamper(
  list: readonly LedgerRow[],
  { kind, at: first, other }: { kind: string; at: number; other: number },
): LedgerRow[] {
  const i = first % list.length;
  const j = (i + 1 + (other % (list.length - 1))) % list.length;
  const [a, b] = [list[i], list[j]];
  if (a?.entry == null || b?.entry == null) throw new Error('a whole ledger to begin with');
  const forged = entryOf(7);
  const at = (index: number, row: LedgerRow) => list.map((each, k) => (k === index ? row : each));
  const both = (x: LedgerRow, y: LedgerRow) => list.map((each, k) => (k === i ? x : k === j ? y : each));
  if (kind === 'text') return at(i, rowOf(a.seq, forged, a.hash));
  if (kind === 'hash') return at(i, { ...a, hash: 'ab'.repeat(32) });
  if (kind === 'row') return at(i, { ...a, entry: null, digest: null, row: null });
  if (kind === 'seal') return list.filter((_, k) => k !== i);
  if (kind === 'swap') return both(rowOf(a.seq, b.entry, a.hash), rowOf(b.seq, a.entry, b.hash));
  if (kind === 'swap-hashes') return both({ ...a, hash: b.hash }, { ...b, hash: a.hash });
  if (kind === 'put') return [...list, rowOf(list.length + 1, forged, 'ab'.repeat(32))];
  if (kind === 'put-renumbered') return renumbered([...list.slice(0, i), rowOf(0, forged, 'ab'.repeat(32)), ...list.slice(i)]);
  return renumbered(list.filter((_, k) => k !== i));
}

test('whatever is done to one place, it is found', () => {
  fc.assert(
    fc.property(deed, (what) => {
      expect(check(tamper(rows, what), head)).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a ledger chained anew after whatever was done is found by its head alone', () => {
  const anew = fc.constantFrom('text', 'seal', 'swap', 'put', 'remove-renumbered');
  fc.assert(
    fc.property(deed, anew, (what, kind) => {
      const texts = tamper(rows, { ...what, kind }).flatMap(({ entry }) => entry ?? []);
      expect(check(ledger(texts), head)).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});
