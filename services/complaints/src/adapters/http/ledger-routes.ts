/** Breaches, what became of them, and the ledger as its doubters check it. */
import { AppError, LEDGER_GENESIS, ledgerDigest } from '@pantau/contracts';
import { defineRoute, mayActFor, type Principal, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { LedgerKeys } from '../../usecases/seal-ledger.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import type { BreachFilter, BreachRow, Ledger, SanctionEntryRow, SealedRow } from '../ledger/postgres-ledger.ts';
import { instant } from './case-view.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { caseId, code, listOf, tenantCode } from './schemas.ts';

export interface LedgerRoutePorts {
  readonly ledger: Ledger;
  readonly keys: LedgerKeys;
  readonly tenants: Tenants;
  /** Hours ahead of UTC of whose policy it is. */
  offsetHours(policyOf: string): number;
  /** Ms of the service's own clock. */
  now(): number;
}

const time = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);
const HOUR_MS = 3_600_000;
const page = { limit: z.coerce.number().int().min(1).max(500).default(50), cursor: z.string().max(400).optional() };
const position = z.object({ at: z.number(), id: z.string() });
const at = z.string().meta({ format: 'date-time' });
const holder = z.object({ role: z.string(), id: z.string().nullable() });

const breach = z.looseObject({
  id: z.string(),
  caseId: z.string(),
  clock: z.string(),
  holder,
  dueAt: at,
  breachedAt: at,
  sanction: z.object({ id: z.string(), stage: z.string(), effect: z.string().nullable() }).nullable(),
});
const entry = z.looseObject({ kind: z.string(), at, recordedAt: at, seq: z.int().nullable(), hash: z.string().nullable() });
const sanction = z.looseObject({
  id: z.string(),
  caseId: z.string(),
  stage: z.string(),
  holder,
  clock: z.string(),
  dueAt: at,
  entries: z.array(entry),
});
const ledgerRow = z.object({
  seq: z.int(),
  hash: z
    .string()
    .meta({ description: 'SHA-256 over the hash before, the number (8 bytes, big-endian) and the digest, hexadecimal.' }),
  digest: z.string().nullable().meta({ description: 'SHA-256 of the entry’s text; null where the row is gone.' }),
  entry: z.string().nullable().meta({ description: 'The exact text; null where it is of another channel.' }),
  row: z
    .object({
      tenant: z.string(),
      caseId: z.string(),
      sanction: z.string(),
      kind: z.string(),
      recordedAt: at,
      step: z.int().nullable(),
    })
    .nullable()
    .meta({ description: 'The columns that find the entry, and the step of the case that it came with.' }),
});
const head = z.object({
  seq: z.int(),
  hash: z.string(),
  sealedAt: at.nullable(),
  keyId: z.string().nullable(),
  signature: z.string().nullable(),
});

export function ledgerRoutes({ ledger, keys, tenants, offsetHours, now }: LedgerRoutePorts): Route[] {
  const list = async (
    filter: Omit<BreachFilter, 'limit' | 'after'>,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ) => {
    const after = readCursor(position, cursor);
    const rows = await ledger.breaches({ ...filter, ...(after === undefined ? {} : { after }), limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      shown,
      next: rows.length > limit && last !== undefined ? writeCursor({ at: last.at.getTime(), id: last.id }) : null,
    };
  };
  const enter = async (id: string, principal: Principal) => {
    const tenant = await tenants.find(id);
    requireTenant(principal, id);
    const offset = offsetHours(tenant.policyOf);
    return { asOf: instant(tenant.now()), momentOf: (time: string | undefined) => momentOf(time, offset) };
  };
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/breaches',
      summary: 'Terms that passed unmet, the newest first',
      description:
        '`sanction` is null until a person has decided. `from` is included, `to` is not; both count the true due time. A date is its first moment in the zone of the channel.',
      query: z.object({
        tenant: tenantCode.default('18'),
        ...{ from: time.optional(), to: time.optional(), institution: z.string().max(16).optional(), unit: code.optional() },
        ...{ operator: z.string().max(64).optional(), clock: code.optional(), case: caseId.optional() },
        ...page,
      }),
      replies: { 200: listOf(breach) },
      async handler({ query: { limit, cursor, from, to, ...filter }, principal }) {
        const { asOf, momentOf } = await enter(filter.tenant, principal);
        const times = { from: momentOf(from), to: momentOf(to) };
        const { shown, next } = await list(given({ ...filter, ...times }), { limit, cursor });
        return { status: 200, body: { items: shown.map(breachView), next, asOf, watermark: asOf } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/sanctions',
      summary: 'Breaches with all that stands on the ledger of them',
      query: z.object({
        tenant: tenantCode.default('18'),
        stage: z.enum(['breach', 'notice', 'objection', 'decision', 'effect', 'waiver']).optional(),
        holder: z.string().max(64).optional(),
        ...page,
      }),
      replies: { 200: listOf(sanction) },
      async handler({ query: { limit, cursor, ...filter }, principal }) {
        const { asOf } = await enter(filter.tenant, principal);
        const { shown, next } = await list(given(filter), { limit, cursor });
        const entries = await ledger.entries(shown.map(({ id }) => id));
        return { status: 200, body: { items: shown.map((each) => sanctionView(each, entries)), next, asOf, watermark: asOf } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/sanctions/{id}',
      summary: 'One sanction with its entries',
      params: z.object({ id: z.string().max(200) }),
      replies: { 200: sanction },
      async handler({ params: { id }, principal }) {
        const [found] = await ledger.breaches({ id, limit: 1 });
        if (found === undefined) throw new AppError('not_found', 'no_such_sanction', id, { params: { id } });
        const entries = await ledger.entries([id]);
        const { tenant } = readEntry(entries[0]?.entry);
        if (typeof tenant === 'string') requireTenant(principal, tenant);
        return { status: 200, body: sanctionView(found, entries) };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/ledger',
      summary: 'The ledger in the order of its chain',
      description:
        'Go on with `after` = the last number that you have. With `tenant` the rows of other channels come as digests: enough to check the whole chain with.',
      query: z.object({
        tenant: tenantCode.optional(),
        after: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
      replies: { 200: listOf(ledgerRow) },
      async handler({ query: { tenant, after, limit }, principal }) {
        const rows = await ledger.rows(after, limit);
        const asOf = instant(now());
        const mayRead = (of: string) => (tenant === undefined || of === tenant) && isOwn(principal, of);
        const next = rows.length === limit ? String(rows.at(-1)?.seq) : null;
        return { status: 200, body: { items: rows.map((row) => rowView(row, mayRead)), next, asOf, watermark: asOf } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/ledger/head',
      summary: 'The newest hash, signed',
      description:
        'Keep it: a ledger that was cut off or written anew does not lead to it any more. Number 0 without a signature: nothing is sealed yet.',
      replies: { 200: head },
      async handler() {
        const found = await ledger.head();
        if (found === undefined) {
          return {
            status: 200,
            body: { seq: 0, hash: Buffer.from(LEDGER_GENESIS).toString('hex'), sealedAt: null, keyId: null, signature: null },
          };
        }
        const { seq, hash, sealedAt, keyId, signature } = found;
        return { status: 200, body: { seq, hash, sealedAt, keyId, signature: Buffer.from(signature).toString('base64') } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/ledger/keys',
      summary: 'Public keys that heads are signed with, the one in use first',
      replies: {
        200: z.object({ items: z.array(z.object({ id: z.string(), algorithm: z.literal('Ed25519'), publicKey: z.string() })) }),
      },
      handler() {
        const items = keys.all.map(({ id, publicKey }) => ({
          id,
          algorithm: 'Ed25519',
          publicKey: publicKey.export({ type: 'spki', format: 'pem' }),
        }));
        return { status: 200, body: { items } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/ledger/unsealed',
      summary: 'Rows without a seal',
      description: 'Those that wait for the sealer, for a second at most; any other was put there past it.',
      replies: { 200: z.object({ items: z.array(z.object({ id: z.int(), recordedAt: at, waiting: z.boolean() })) }) },
      async handler() {
        const rows = await ledger.unsealed(500);
        return {
          status: 200,
          body: {
            items: rows.map(({ id, recorded_at, waiting }) => ({ id, recordedAt: instant(recorded_at.getTime()), waiting })),
          },
        };
      },
    }),
  ];
}

function momentOf(time: string | undefined, offset: number): number | undefined {
  if (time === undefined) return undefined;
  return time.includes('T') ? Date.parse(time) : Date.parse(time) - offset * HOUR_MS;
}

function breachView(row: BreachRow) {
  const { id, clock, number, institution, unit, rung, stage } = row;
  return {
    ...{ caseId: row.case_id, clock, holder: { role: row.holder_role, id: row.holder_id } },
    ...{
      dueAt: instant(row.at.getTime()),
      breachedAt: instant(row.at.getTime()),
      recordedAt: instant(row.recorded_at.getTime()),
    },
    sanction: row.decision === null ? null : { id, stage, effect: effectOf(row.decision) },
    ...{ id, number, institution, unit, rung, stage },
  };
}

function sanctionView(row: BreachRow, entries: readonly SanctionEntryRow[]) {
  const { id, clock, number, institution, unit, rung, stage } = row;
  return {
    ...{ id, caseId: row.case_id, stage, holder: { role: row.holder_role, id: row.holder_id }, clock, number },
    ...{ dueAt: instant(row.at.getTime()), institution, unit, rung },
    entries: entries.filter(({ sanction }) => sanction === id).map(entryView),
  };
}

/** From the sealed text alone: the columns beside it only find it. */
function entryView({ entry, seq, hash }: SanctionEntryRow) {
  const { kind, at, recordedAt, actor, role, content } = readEntry(entry);
  return {
    kind,
    at: instant(Number(at)),
    recordedAt: instant(Number(recordedAt)),
    actor,
    role,
    content,
    seq,
    hash: hash?.toString('hex') ?? null,
  };
}

function rowView({ seq, hash, entry, ...row }: SealedRow, mayRead: (tenant: string) => boolean) {
  const { tenant, case_id, sanction, kind, recorded_at, step } = row;
  const isThere =
    entry !== null && tenant !== null && case_id !== null && sanction !== null && kind !== null && recorded_at !== null;
  const shown =
    isThere && mayRead(tenant)
      ? { tenant, caseId: case_id, sanction, kind, recordedAt: instant(recorded_at.getTime()), step }
      : null;
  const digest = entry === null ? null : ledgerDigest(entry).toString('hex');
  return { seq, hash: hash.toString('hex'), digest, entry: shown === null ? null : entry, row: shown };
}

function effectOf(decision: string): string | null {
  const { content } = readEntry(decision);
  const { effect } = content as { effect?: string | null };
  return effect ?? null;
}

/** This service wrote it; whether anybody changed it since is for `pantau ledger verify` to say. */
function readEntry(text: string | undefined): Record<string, unknown> {
  return JSON.parse(text ?? '{}') as Record<string, unknown>;
}

function isOwn(principal: Principal, tenant: string): boolean {
  return tenant.startsWith('sim-') || mayActFor(principal, tenant);
}

function requireTenant(principal: Principal, tenant: string): void {
  if (!isOwn(principal, tenant)) throw new AppError('invalid', 'not_your_tenant', `reads ${tenant}`, { http: 403 });
}

function given<T extends object>(filter: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  // exactOptionalPropertyTypes: what was not given is left out, which the filter's type cannot tell from undefined.
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]-?: Exclude<T[K], undefined>;
  };
}
