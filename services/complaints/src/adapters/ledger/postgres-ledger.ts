/** What the ledger answers: rows in the order of the chain, and breaches and sanctions made of them. */
import type { Sql } from '@pantau/postgres';
import type { SanctionStage } from '../../domain/case.ts';
import type { SignedHead } from '../../usecases/seal-ledger.ts';
import { newestHead } from './postgres-seal-store.ts';

/** A seal with the row that it is of. All but `seq` and `hash` is null where that row is gone. */
export interface SealedRow {
  readonly seq: number;
  readonly hash: Buffer;
  readonly entry: string | null;
  readonly tenant: string | null;
  readonly case_id: string | null;
  readonly sanction: string | null;
  readonly kind: string | null;
  readonly recorded_at: Date | null;
  /** The step of the case that it came with; null where the case knows of none. */
  readonly step: number | null;
}

export interface UnsealedRow {
  readonly id: number;
  readonly recorded_at: Date;
  /** For the sealer; what neither has a seal nor waits for one was put there past it. */
  readonly waiting: boolean;
}

export interface BreachRow {
  readonly id: string;
  readonly case_id: string;
  readonly clock: string;
  readonly number: number;
  readonly holder_role: string;
  readonly holder_id: string | null;
  readonly institution: string;
  readonly unit: string;
  readonly at: Date;
  readonly recorded_at: Date;
  /** How far it was escalated. */
  readonly rung: string;
  readonly stage: SanctionStage;
  readonly decision: string | null;
}

export interface SanctionEntryRow {
  readonly sanction: string;
  readonly entry: string;
  readonly seq: number | null;
  readonly hash: Buffer | null;
}

export interface BreachFilter {
  readonly tenant?: string;
  readonly id?: string;
  readonly from?: number;
  readonly to?: number;
  readonly institution?: string;
  readonly unit?: string;
  readonly operator?: string;
  readonly holder?: string;
  readonly clock?: string;
  readonly case?: string;
  readonly stage?: string;
  readonly after?: { readonly at: number; readonly id: string };
  readonly limit: number;
}

export interface Ledger {
  head(): Promise<SignedHead | undefined>;
  rows(after: number, limit: number): Promise<readonly SealedRow[]>;
  unsealed(limit: number): Promise<readonly UnsealedRow[]>;
  /** The newest first. */
  breaches(filter: BreachFilter): Promise<readonly BreachRow[]>;
  entries(sanctions: readonly string[]): Promise<readonly SanctionEntryRow[]>;
}

export function postgresLedger(sql: Sql): Ledger {
  return {
    head: () => newestHead(sql),
    rows: (after, limit) => sql.query<SealedRow>(ROWS, [after, limit], 'ledger.rows'),
    unsealed: (limit) => sql.query<UnsealedRow>(UNSEALED, [limit], 'ledger.unsealed'),
    breaches: (filter) => breaches(sql, filter),
    entries: (sanctions) => sql.query<SanctionEntryRow>(ENTRIES, [sanctions], 'ledger.entries'),
  };
}

/** Each kind of entry comes with a step of one action; the case's steps are the other witness of what is on the ledger. */
const ROWS = `SELECT s.seq, s.hash, e.entry, e.tenant, e.case_id, e.sanction, e.kind, e.recorded_at, p.number AS step
  FROM ledger_seal s LEFT JOIN ledger_entry e ON e.id = s.entry_id
  LEFT JOIN LATERAL (
    SELECT number FROM step WHERE case_id = e.case_id AND facts ->> 'sanction' = e.sanction AND action = CASE e.kind
      WHEN 'breach' THEN 'pelanggaran' WHEN 'notice' THEN 'pemberitahuan' WHEN 'objection' THEN 'keberatan'
      WHEN 'decision' THEN 'keputusan' WHEN 'effect' THEN 'akibat' WHEN 'waiver' THEN 'penghapusan' END
    ORDER BY number LIMIT 1) p ON true
  WHERE s.seq > $1 ORDER BY s.seq LIMIT $2`;

const UNSEALED = `SELECT e.id, e.recorded_at, EXISTS (SELECT FROM ledger_pending p WHERE p.entry_id = e.id) AS waiting
  FROM ledger_entry e WHERE NOT EXISTS (SELECT FROM ledger_seal s WHERE s.entry_id = e.id) ORDER BY 3, e.id LIMIT $1`;

const ENTRIES = `SELECT e.sanction, e.entry, s.seq, s.hash FROM ledger_entry e LEFT JOIN ledger_seal s ON s.entry_id = e.id
  WHERE e.sanction = ANY($1) ORDER BY e.id`;

function breaches(sql: Sql, filter: BreachFilter): Promise<readonly BreachRow[]> {
  const where = [`b.rung = '100'`];
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const equal = (column: string, value: unknown) => value !== undefined && where.push(`${column} = ${bind(value)}`);
  equal('b.tenant', filter.tenant);
  equal('b.id', filter.id);
  equal('b.institution', filter.institution);
  equal('b.unit', filter.unit);
  equal('b.clock', filter.clock);
  equal('b.case_id', filter.case);
  equal('s.kind', filter.stage);
  equal('b.holder_id', filter.holder);
  if (filter.operator !== undefined) where.push(`b.holder_role = 'operator' AND b.holder_id = ${bind(filter.operator)}`);
  const time = (ms: number) => `to_timestamp(${bind(ms)}::float8 / 1000)`;
  if (filter.from !== undefined) where.push(`b.at >= ${time(filter.from)}`);
  if (filter.to !== undefined) where.push(`b.at < ${time(filter.to)}`);
  if (filter.after !== undefined) where.push(`(b.at, b.id) < (${time(filter.after.at)}, ${bind(filter.after.id)})`);
  const text = `SELECT b.id, b.case_id, b.clock, b.number, b.holder_role, b.holder_id, b.institution, b.unit, b.at, b.recorded_at,
      r.rung, s.kind AS stage, d.entry AS decision
    FROM breach b
    CROSS JOIN LATERAL (
      SELECT rung FROM breach x WHERE x.case_id = b.case_id AND x.clock = b.clock AND x.number = b.number ORDER BY x.at DESC LIMIT 1) r
    CROSS JOIN LATERAL (SELECT kind FROM ledger_entry e WHERE e.sanction = b.id ORDER BY e.id DESC LIMIT 1) s
    LEFT JOIN LATERAL (
      SELECT entry FROM ledger_entry e WHERE e.sanction = b.id AND e.kind = 'decision' ORDER BY e.id DESC LIMIT 1) d ON true
    WHERE ${where.join(' AND ')} ORDER BY b.at DESC, b.id DESC LIMIT ${bind(filter.limit)}`;
  return sql.query<BreachRow>(text, values);
}
