/** The store of cases on Postgres. */
import type { Postgres, Sql } from '@pantau/postgres';
import type { Case, Step } from '../../domain/case.ts';
import type { CaseStore, CaseWrite } from '../../ports.ts';
import { gathered } from './gathered.ts';
import { listCases } from './list-cases.ts';
import { listNear } from './list-near.ts';
import { writeChanges } from './write-changes.ts';

export function postgresCaseStore(db: Postgres, now: () => number): CaseStore {
  const numbers = new Map<string, Promise<void>>();
  const write = gathered<CaseWrite, boolean>({
    keysOf: ({ change, idempotency }) => [
      change.case.id,
      ...(idempotency === undefined ? [] : [`${idempotency.subject}\n${idempotency.key}`]),
    ],
    async run(writes) {
      const done = await writeChanges(db, writes, now());
      return writes.map(({ change }) => done.has(change.case.id));
    },
  });
  // Many who act at once read with one statement; each reads after he asked, so nobody sees less than is there.
  const read = gathered<string, Case | undefined>({
    async run(ids) {
      const found = new Map((await readMany(db, ids)).map((each) => [each.id, each]));
      return ids.map((id) => found.get(id));
    },
  });
  return {
    write,
    async nextNumber(tenant, year) {
      const sequence = `case_number_${tenant.replaceAll(/\W/g, '_')}_${year}`;
      let made = numbers.get(sequence);
      if (made === undefined) {
        made = makeSequence(db, sequence);
        made.catch(() => numbers.delete(sequence));
        numbers.set(sequence, made);
      }
      await made;
      const [row] = await db.query<{ number: number }>('SELECT nextval($1::text::regclass) AS number', [sequence], 'case.number');
      return row?.number ?? 0;
    },
    read,
    async steps(id) {
      const rows = await db.query<StepRow>(STEPS, [id], 'case.steps');
      return rows.map(stepOf);
    },
    writeTogether: (writes) =>
      db
        .transaction(async (tx) => {
          const done = await writeChanges(tx, writes, now());
          if (done.size !== writes.length) throw new Overtaken();
          return true;
        })
        .catch((error) => {
          if (error instanceof Overtaken) return false;
          throw error;
        }),
    async idempotent(subject, key) {
      const text =
        'SELECT fingerprint, case_id AS "caseId", version FROM idempotency WHERE subject = $1 AND key = $2 AND expires_at >= to_timestamp($3::float8 / 1000)';
      const [row] = await db.query<{ fingerprint: string; caseId: string; version: number }>(
        text,
        [subject, key, now()],
        'case.idempotent',
      );
      return row;
    },
    async forgetKeys(at) {
      await db.execute('DELETE FROM idempotency WHERE expires_at < to_timestamp($1::float8 / 1000)', [at]);
    },
    list: (filter) => listCases(db, filter),
    near: (filter) => listNear(db, filter),
    fireDue: (tenant, at, limit, except, make) =>
      db.transaction(async (tx) => {
        const claimed = await tx.query<{ body: Case }>(CLAIM, [tenant, at, limit, except], 'case.claim');
        // A case with several clocks due comes once for each.
        const cases = new Map(claimed.map(({ body }) => [body.id, body]));
        if (cases.size === 0) return 0;
        const writes = await make([...cases.values()]);
        if (writes.length > 0) await writeChanges(tx, writes, now());
        return claimed.length;
      }),
    async openAfter(tenant, after, limit) {
      const text = 'SELECT body FROM case_file WHERE tenant = $1 AND id > $2 AND NOT is_closed ORDER BY id LIMIT $3';
      return (await db.query<{ body: Case }>(text, [tenant, after, limit], 'case.open_after')).map(({ body }) => body);
    },
    async dueTenants() {
      const rows = await db.query<{ tenant: string }>(TENANTS, [], 'case.tenants');
      return rows.map(({ tenant }) => tenant);
    },
  };
}

class Overtaken extends Error {}

const STEPS = `SELECT number, action, role, actor, at, recorded_at, from_state, to_state, reason, note, open, facts
  FROM step WHERE case_id = $1 ORDER BY number`;

/** Under a lock: of two copies that make one at the same moment, Postgres refuses one for all its IF NOT EXISTS. */
async function makeSequence(db: Postgres, name: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute('SELECT pg_advisory_xact_lock(hashtext($1))', [name]);
    await tx.execute(`CREATE SEQUENCE IF NOT EXISTS ${name}`);
  });
}

/** Locks clock and case: an action of a person waits for the clock's change, or was faster and is skipped until the next look. */
const CLAIM = `SELECT f.body FROM clock k JOIN case_file f ON f.id = k.case_id
  WHERE k.tenant = $1 AND k.running AND k.next_due <= to_timestamp($2::float8 / 1000) AND NOT k.case_id = ANY($4)
  ORDER BY k.next_due LIMIT $3 FOR UPDATE OF k, f SKIP LOCKED`;

/** By hops over the index: one look for each tenant that there is, however many clocks run. */
const TENANTS = `WITH RECURSIVE hop AS (
    (SELECT tenant FROM clock WHERE running AND next_due IS NOT NULL ORDER BY tenant LIMIT 1)
    UNION ALL
    SELECT (SELECT c.tenant FROM clock c WHERE c.running AND c.next_due IS NOT NULL AND c.tenant > hop.tenant ORDER BY c.tenant LIMIT 1)
    FROM hop WHERE hop.tenant IS NOT NULL)
  SELECT tenant FROM hop WHERE tenant IS NOT NULL`;

async function readMany(sql: Sql, ids: readonly string[]): Promise<readonly Case[]> {
  const rows = await sql.query<{ body: Case }>('SELECT body FROM case_file WHERE id = ANY($1)', [ids], 'case.read_many');
  return rows.map(({ body }) => body);
}

interface StepRow {
  readonly number: number;
  readonly action: string;
  readonly role: string;
  readonly actor: string | null;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly from_state: Step['from'];
  readonly to_state: Step['to'];
  readonly reason: string | null;
  readonly note: string | null;
  readonly open: boolean;
  readonly facts: Step['facts'];
}

function stepOf({ at, recorded_at, from_state, to_state, ...rest }: StepRow): Step {
  return { ...rest, at: at.getTime(), recordedAt: recorded_at.getTime(), from: from_state, to: to_state };
}
