/** Checks a ledger row by row without believing whoever sends it: every hash is worked out anew. */
import type { KeyObject } from 'node:crypto';
import { isLedgerHeadSigned, LEDGER_GENESIS, type LedgerHead, ledgerDigest, ledgerHash } from '@pantau/contracts';

export interface LedgerRow {
  readonly seq: number;
  readonly hash: string;
  readonly digest: string | null;
  readonly entry: string | null;
  readonly row: {
    readonly tenant: string;
    readonly caseId: string;
    readonly sanction: string;
    readonly kind: string;
    readonly recordedAt: string;
    readonly step: number | null;
  } | null;
}

export interface SignedLedgerHead extends LedgerHead {
  /** Base64. */
  readonly signature: string;
}

/** What is wrong; `seq` is where, `other` what it is about beside that. Each has its sentence in the catalogue, `cli_ledger_` + kind. */
export interface Finding {
  readonly kind:
    | 'changed'
    | 'missing'
    | 'inserted'
    | 'swapped'
    | 'columns'
    | 'no_step'
    | 'unsigned'
    | 'cut_off'
    | 'other_history'
    | 'other_key'
    | 'bad_signature';
  readonly seq: number;
  readonly other?: string | number;
}

export interface Verifier {
  /** In the order of their numbers. */
  add(row: LedgerRow): void;
  readonly count: number;
  readonly last: number;
  /** Everything that is wrong, by number. `head` must have been asked for after the last row. */
  findings(head: SignedLedgerHead | undefined, keys: ReadonlyMap<string, KeyObject>): readonly Finding[];
}

interface Broken {
  readonly seq: number;
  readonly previous: Buffer;
  readonly digest: Buffer;
  readonly hash: Buffer;
}

/** Somebody who writes nonsense into the database must not keep the verifier busy for ever. */
const MOST = 1_000;

/** `kept`: a head of earlier, which this ledger must still lead to. */
export function createVerifier(kept?: Pick<LedgerHead, 'seq' | 'hash'>): Verifier {
  const found: Finding[] = [];
  const broken: Broken[] = [];
  let previous: Buffer | undefined = Buffer.from(LEDGER_GENESIS);
  let last = 0;
  let count = 0;
  return {
    get count() {
      return count;
    },
    get last() {
      return last;
    },
    add(row) {
      count += 1;
      const { seq, entry } = row;
      for (let gap = last + 1; gap < seq && gap <= last + MOST; gap++) found.push({ kind: 'missing', seq: gap });
      // After a gap nobody knows what the row was chained to.
      const before = seq === last + 1 ? previous : undefined;
      const hash = Buffer.from(row.hash, 'hex');
      last = seq;
      previous = hash;
      if (kept?.seq === seq && kept.hash !== row.hash) found.push({ kind: 'other_history', seq });
      if (row.digest === null) {
        found.push({ kind: 'missing', seq });
        return;
      }
      const digest = entry === null ? Buffer.from(row.digest, 'hex') : ledgerDigest(entry);
      if (before !== undefined && !ledgerHash(before, seq, digest).equals(hash))
        broken.push({ seq, previous: before, digest, hash });
      else if (entry !== null && !isFoundRightly(entry, row.row)) found.push({ kind: 'columns', seq });
      if (row.row !== null && row.row.step === null) found.push({ kind: 'no_step', seq, other: row.row.caseId });
    },
    findings(head, keys) {
      const atEnd: Finding[] = [];
      if (kept !== undefined && kept.seq > last) atEnd.push({ kind: 'cut_off', seq: kept.seq, other: last });
      return [...found, ...explain(broken), ...atEnd, ...headFindings(head, keys, last, previous)].toSorted(
        (a, b) => a.seq - b.seq,
      );
    },
  };
}

function headFindings(
  head: SignedLedgerHead | undefined,
  keys: ReadonlyMap<string, KeyObject>,
  last: number,
  lastHash: Buffer | undefined,
): readonly Finding[] {
  if (head === undefined) return last === 0 ? [] : [{ kind: 'unsigned', seq: 1, other: last }];
  const findings: Finding[] = [];
  const key = keys.get(head.keyId);
  if (key === undefined) findings.push({ kind: 'other_key', seq: head.seq, other: head.keyId });
  else if (!isLedgerHeadSigned(head, Buffer.from(head.signature, 'base64'), key))
    findings.push({ kind: 'bad_signature', seq: head.seq });
  for (let seq = last + 1; seq <= head.seq && seq <= last + MOST; seq++) findings.push({ kind: 'missing', seq });
  if (last > head.seq) findings.push({ kind: 'unsigned', seq: head.seq + 1, other: last });
  // Every hash was worked out anew on the way, or is a finding already.
  if (last === head.seq && lastHash?.toString('hex') !== head.hash) findings.push({ kind: 'other_history', seq: head.seq });
  return findings;
}

/** What happened to rows that do not fit their place: the simplest explanation that the hashes themselves prove. */
function explain(broken: readonly Broken[]): readonly Finding[] {
  const findings: Finding[] = [];
  const explained = new Set<number>();
  const candidates = broken.slice(0, MOST);
  const bySeq = new Map(broken.map((each) => [each.seq, each]));
  for (const each of broken) {
    if (explained.has(each.seq)) continue;
    const next = bySeq.get(each.seq + 1);
    const fits = candidates.find(
      (other) => other !== each && ledgerHash(each.previous, each.seq, other.digest).equals(each.hash),
    );
    if (fits !== undefined && !explained.has(fits.seq)) {
      explained.add(fits.seq);
      findings.push({ kind: 'swapped', seq: each.seq, other: fits.seq });
    } else if (next !== undefined && ledgerHash(each.previous, each.seq, next.digest).equals(next.hash)) {
      // Those behind it were pushed on by one.
      markShifted(bySeq, each.seq + 1, -1, explained);
      findings.push({ kind: 'inserted', seq: each.seq });
    } else if (next !== undefined && ledgerHash(next.previous, next.seq + 1, next.digest).equals(next.hash)) {
      markShifted(bySeq, each.seq + 1, 1, explained);
      findings.push({ kind: 'missing', seq: each.seq });
    } else findings.push({ kind: 'changed', seq: each.seq });
  }
  return findings;
}

function markShifted(bySeq: ReadonlyMap<number, Broken>, from: number, by: number, explained: Set<number>): void {
  explained.add(from);
  for (let each = bySeq.get(from + 1); each !== undefined; each = bySeq.get(each.seq + 1)) {
    if (!ledgerHash(each.previous, each.seq + by, each.digest).equals(each.hash)) return;
    explained.add(each.seq);
  }
}

/** The columns are not hashed themselves; they must say what the text says. */
function isFoundRightly(entry: string, row: LedgerRow['row']): boolean {
  if (row === null) return false;
  const text = JSON.parse(entry) as Record<string, unknown>;
  return (
    text.tenant === row.tenant &&
    text.case === row.caseId &&
    text.sanction === row.sanction &&
    text.kind === row.kind &&
    text.recordedAt === Date.parse(row.recordedAt)
  );
}
