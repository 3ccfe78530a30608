/** What `pantau ledger verify` asks of complaints. */
import { z } from 'zod';
import { type Asked, ask } from '../ask.ts';
import type { LedgerRow, SignedLedgerHead } from './verify.ts';

const row = z.object({
  seq: z.int().min(1),
  hash: z.string(),
  digest: z.string().nullable(),
  entry: z.string().nullable(),
  row: z
    .object({
      ...{ tenant: z.string(), caseId: z.string(), sanction: z.string(), kind: z.string() },
      ...{ recordedAt: z.string(), step: z.int().nullable() },
    })
    .nullable(),
});
const page = z.object({ items: z.array(row), next: z.string().nullable() });
const head = z.object({
  ...{
    seq: z.int(),
    hash: z.string(),
    sealedAt: z.string().nullable(),
    keyId: z.string().nullable(),
    signature: z.string().nullable(),
  },
});
const keys = z.object({ items: z.array(z.object({ id: z.string(), publicKey: z.string() })) });
const unsealed = z.object({ items: z.array(z.object({ id: z.int(), waiting: z.boolean() })) });

const PAGE = 500;

/** The rows after that number; fewer than asked for are the last. */
export async function rowsAfter(asked: Asked, after: number, tenant: string | undefined): Promise<readonly LedgerRow[]> {
  const query = new URLSearchParams({ after: String(after), limit: String(PAGE), ...(tenant === undefined ? {} : { tenant }) });
  return page.parse(await ask(asked, `/v1/ledger?${query}`)).items;
}

/** Undefined before anything was sealed. */
export async function newestHead(asked: Asked): Promise<SignedLedgerHead | undefined> {
  const { seq, hash, sealedAt, keyId, signature } = head.parse(await ask(asked, '/v1/ledger/head'));
  return sealedAt === null || keyId === null || signature === null ? undefined : { seq, hash, sealedAt, keyId, signature };
}

/** PEM by id. */
export async function publicKeys(asked: Asked): Promise<readonly { readonly id: string; readonly publicKey: string }[]> {
  return keys.parse(await ask(asked, '/v1/ledger/keys')).items;
}

export async function rowsWithoutSeal(asked: Asked): Promise<readonly { readonly id: number; readonly waiting: boolean }[]> {
  return unsealed.parse(await ask(asked, '/v1/ledger/unsealed')).items;
}
