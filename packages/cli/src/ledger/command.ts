/** `pantau ledger verify`: whether anybody touched the ledger of sanctions. See ADR 0020. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Language, ledgerKeyId, messageText } from '@pantau/contracts';
import { z } from 'zod';
import { type Asked, RefusedError, UnreachableError } from '../ask.ts';
import { newestHead, publicKeys, rowsAfter, rowsWithoutSeal } from './api.ts';
import { createVerifier, type Finding, type SignedLedgerHead, type Verifier } from './verify.ts';

export interface LedgerOptions {
  readonly url: string;
  readonly tenant?: string;
  readonly key?: string;
  readonly head?: string;
  readonly save?: string;
  readonly json: boolean;
  readonly lang: Language;
}

/** Sentences are printed up to so many; the number of all stands in the last one. */
const SHOWN = 50;

/** Exit code: 0 whole, 1 not whole, 2 it could not be checked. */
export async function ledgerVerify(options: LedgerOptions): Promise<0 | 1 | 2> {
  const say = (code: string, params: Readonly<Record<string, string | number>> = {}) => messageText(code, options.lang, params);
  const out = (line: string) => void process.stdout.write(`${line}\n`);
  const asked: Asked = { url: options.url, language: options.lang };
  try {
    const kept = options.head === undefined ? undefined : readKept(options.head);
    const given = options.key === undefined ? kept?.publicKey : readKey(options.key);
    const verifier = createVerifier(kept?.head);
    const head = await readWhole(asked, verifier, options.tenant);
    const keys = given === undefined ? (await publicKeys(asked)).map(({ publicKey }) => createPublicKey(publicKey)) : [given];
    const byId = new Map(keys.map((key) => [ledgerKeyId(key), key]));
    const loose = await rowsWithoutSeal(asked);
    const waiting = loose.filter((each) => each.waiting).length;
    const findings: readonly { kind: Finding['kind'] | 'unsealed'; seq: number; other?: string | number }[] = [
      ...verifier.findings(head, byId),
      ...loose.filter((each) => !each.waiting).map(({ id }) => ({ kind: 'unsealed' as const, seq: id })),
    ];
    const { count } = verifier;
    const isWhole = findings.length === 0;
    if (options.json) {
      out(JSON.stringify({ whole: isWhole, count, waiting, head: head ?? null, keyGiven: given !== undefined, findings }));
    } else {
      for (const { kind, seq, other = '' } of findings.slice(0, SHOWN)) out(say(`cli_ledger_${kind}`, { seq, other }));
      if (!isWhole) out(say('cli_ledger_broken', { problems: findings.length, count }));
      else if (head === undefined) out(say('cli_ledger_whole_empty'));
      else out(say('cli_ledger_whole', { count, seq: head.seq, at: head.sealedAt, key: head.keyId }));
      if (waiting > 0) out(say('cli_ledger_waiting', { count: waiting }));
      if (given === undefined && head !== undefined) out(say('cli_ledger_key_unproven'));
    }
    const signer = head === undefined ? undefined : byId.get(head.keyId);
    if (isWhole && options.save !== undefined && head !== undefined && signer !== undefined) {
      writeFileSync(
        options.save,
        `${JSON.stringify({ head, publicKey: signer.export({ type: 'spki', format: 'pem' }) }, null, 2)}\n`,
      );
      if (!options.json) out(say('cli_ledger_saved', { file: options.save }));
    }
    return isWhole ? 0 : 1;
  } catch (error) {
    const lines =
      error instanceof UnreachableError
        ? [say('cli_ledger_unreachable', { url: error.message })]
        : error instanceof RefusedError
          ? [error.message, ...error.details]
          : error instanceof BadFile
            ? [say('cli_ledger_bad_file', { file: error.message })]
            : undefined;
    if (lines === undefined) throw error;
    for (const line of lines) process.stderr.write(`${line}\n`);
    return 2;
  }
}

/**
 * Every row, and a head that was asked for after the last of them. Seals and their head are committed together, so a row
 * behind such a head, or a head beyond the rows, is not the sealer's; while it works, a few more pages are read.
 */
async function readWhole(asked: Asked, verifier: Verifier, tenant: string | undefined): Promise<SignedLedgerHead | undefined> {
  for (;;) {
    for (
      let rows = await rowsAfter(asked, verifier.last, tenant);
      rows.length > 0;
      rows = await rowsAfter(asked, verifier.last, tenant)
    ) {
      for (const row of rows) verifier.add(row);
    }
    const head = await newestHead(asked);
    if (head === undefined || head.seq <= verifier.last) return head;
    // Sealed since the last page; where there is no such row, it is missing.
    const more = await rowsAfter(asked, verifier.last, tenant);
    if (more.length === 0) return head;
    for (const row of more) verifier.add(row);
  }
}

class BadFile extends Error {}

const keptFile = z.object({
  head: z.object({ seq: z.int(), hash: z.string(), sealedAt: z.string(), keyId: z.string(), signature: z.string() }),
  publicKey: z.string(),
});

function readKept(file: string): { readonly head: SignedLedgerHead; readonly publicKey: KeyObject } {
  try {
    const { head, publicKey } = keptFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { head, publicKey: createPublicKey(publicKey) };
  } catch {
    throw new BadFile(file);
  }
}

function readKey(file: string): KeyObject {
  try {
    return createPublicKey(readFileSync(file, 'utf8'));
  } catch {
    throw new BadFile(file);
  }
}
