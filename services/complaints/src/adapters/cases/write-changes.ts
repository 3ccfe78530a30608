/** Any number of changes in one statement: each is written whole, or not at all where another was faster. */
import type { Sql } from '@pantau/postgres';
import { clockKey, isClosed } from '../../domain/case.ts';
import type { LedgerEntry } from '../../domain/change.ts';
import { isTicking } from '../../domain/clocks.ts';
import type { CaseWrite } from '../../ports.ts';
import { OUTBOX_TOPIC, shardOf } from './shards.ts';

/**
 * Answers the ids of the cases that were written. `seen` are the cases, locked, whose version is still the one that the change was
 * made from: nothing of any other change is written, its key least of all. `free` are requests whose key nobody used before: a
 * second one of the same key waits here for the first to commit.
 */
const WRITE = `
WITH input AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS c(
    id text, tenant text, version int, prior_version int, state text, class text, category text, is_closed bool, confidential bool,
    regency text, operator text, institution text, unit text, received_at float8, updated_at float8, due_at float8, body jsonb,
    idempotency jsonb, steps jsonb, clocks jsonb, breaches jsonb, ledger jsonb, message jsonb, vault jsonb, attachments jsonb)
), seen AS (
  SELECT f.id FROM case_file f JOIN input i ON i.id = f.id AND i.prior_version = f.version ORDER BY f.id FOR UPDATE OF f
), ready AS (
  SELECT i.* FROM input i WHERE i.prior_version = 0 OR EXISTS (SELECT FROM seen s WHERE s.id = i.id)
), keyed AS (
  INSERT INTO idempotency AS k (subject, key, fingerprint, case_id, version, expires_at)
  SELECT idempotency ->> 'subject', idempotency ->> 'key', idempotency ->> 'fingerprint', id, version,
    to_timestamp((idempotency ->> 'expiresAt')::float8 / 1000)
  FROM ready WHERE idempotency IS NOT NULL ORDER BY 1, 2
  ON CONFLICT (subject, key) DO UPDATE
    SET fingerprint = excluded.fingerprint, case_id = excluded.case_id, version = excluded.version, expires_at = excluded.expires_at
    WHERE k.expires_at < to_timestamp($2::float8 / 1000)
  RETURNING case_id, version
), free AS (
  SELECT * FROM ready i WHERE idempotency IS NULL OR EXISTS (SELECT FROM keyed k WHERE k.case_id = i.id AND k.version = i.version)
), done AS (
  INSERT INTO case_file AS f (id, tenant, version, prior_version, state, class, category, is_closed, confidential, regency, operator,
    institution, unit, received_at, updated_at, due_at, body)
  SELECT id, tenant, version, prior_version, state, class, category, is_closed, confidential, regency, operator, institution, unit,
    to_timestamp(received_at / 1000), to_timestamp(updated_at / 1000), to_timestamp(due_at / 1000), body
  FROM free ORDER BY id
  ON CONFLICT (id) DO UPDATE SET version = excluded.version, prior_version = excluded.prior_version, state = excluded.state,
    class = excluded.class, category = excluded.category, is_closed = excluded.is_closed, confidential = excluded.confidential,
    regency = excluded.regency, operator = excluded.operator, institution = excluded.institution, unit = excluded.unit,
    received_at = excluded.received_at, updated_at = excluded.updated_at, due_at = excluded.due_at, body = excluded.body
    WHERE f.version = excluded.prior_version
  RETURNING id
), written AS (SELECT i.* FROM input i JOIN done USING (id)
), steps AS (
  INSERT INTO step (case_id, number, action, role, actor, at, recorded_at, from_state, to_state, reason, note, open, facts)
  SELECT w.id, s.number, s.action, s.role, s.actor, to_timestamp(s.at / 1000), to_timestamp(s."recordedAt" / 1000), s."from", s."to",
    s.reason, s.note, s.open, s.facts
  FROM written w, jsonb_to_recordset(w.steps) AS s(number int, action text, role text, actor text, at float8, "recordedAt" float8,
    "from" text, "to" text, reason text, note text, open bool, facts jsonb)
), clocks AS (
  INSERT INTO clock AS k (case_id, name, number, tenant, rung, next_due, running)
  SELECT w.id, c.name, c.number, w.tenant, c.rung, to_timestamp(c.next_due / 1000), c.running
  FROM written w, jsonb_to_recordset(w.clocks) AS c(name text, number int, rung int, next_due float8, running bool)
  ON CONFLICT (case_id, name, number) DO UPDATE SET rung = excluded.rung, next_due = excluded.next_due, running = excluded.running
    WHERE (k.rung, k.next_due, k.running) IS DISTINCT FROM (excluded.rung, excluded.next_due, excluded.running)
), breaches AS (
  INSERT INTO breach (case_id, clock, number, rung, id, tenant, holder_role, holder_id, institution, unit, at, recorded_at)
  SELECT w.id, b.clock, b.number, b.rung, b.id, w.tenant, b.holder_role, b.holder_id, b.institution, b.unit,
    to_timestamp(b.at / 1000), to_timestamp(b.recorded_at / 1000)
  FROM written w, jsonb_to_recordset(w.breaches) AS b(clock text, number int, rung text, id text, holder_role text, holder_id text,
    institution text, unit text, at float8, recorded_at float8)
), ledger AS (
  INSERT INTO ledger_entry (tenant, case_id, sanction, kind, entry, recorded_at)
  SELECT w.tenant, w.id, l.sanction, l.kind, l.entry, to_timestamp(l.recorded_at / 1000)
  FROM written w, ROWS FROM (jsonb_to_recordset(w.ledger) AS (sanction text, kind text, entry text, recorded_at float8))
    WITH ORDINALITY AS l(sanction, kind, entry, recorded_at, position) ORDER BY w.id, l.position
), message AS (
  INSERT INTO outbox (topic, partition, message_topic, message_key, message_value, message_headers)
  SELECT '${OUTBOX_TOPIC}', m.shard, m.topic, w.id, decode(m.value, 'base64'), m.headers
  FROM written w, jsonb_to_record(w.message) AS m(shard int, topic text, value text, headers json)
), keys AS (
  INSERT INTO vault.case_key (case_id, wrapped) SELECT id, decode(vault ->> 'wrappedKey', 'base64') FROM written
  WHERE vault ->> 'wrappedKey' IS NOT NULL
), sealed AS (
  INSERT INTO vault.sealed (case_id, field, content) SELECT w.id, s.field, decode(s.content, 'base64')
  FROM written w, jsonb_to_recordset(w.vault -> 'sealed') AS s(field text, content text)
), taken AS (
  UPDATE attachment a SET case_id = w.id FROM written w, jsonb_array_elements_text(w.attachments) AS t(id)
  WHERE a.id = t.id AND a.case_id IS NULL AND a.tenant = w.tenant
)
SELECT id FROM done`;

/** Ids of the cases that were written; one change a case. `now` is in ms. */
export async function writeChanges(sql: Sql, writes: readonly CaseWrite[], now: number): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ id: string }>(WRITE, [JSON.stringify(writes.map(rowOf)), now], 'case.write');
  return new Set(rows.map(({ id }) => id));
}

function rowOf({ change, message, idempotency, vault, attachments }: CaseWrite) {
  const { case: changed, from, steps, ledger } = change;
  const recordedAt = steps.at(-1)?.recordedAt ?? changed.filedAt;
  const ticking = changed.clocks.filter(isTicking);
  const holding = changed.tasks.findLast(({ state }) => state === 'open' || state === 'followed-up');
  const dues = ticking.flatMap(({ dueAt }) => dueAt ?? []);
  return {
    ...{ id: changed.id, tenant: changed.tenant, version: changed.version, prior_version: from, state: changed.state },
    ...{
      class: changed.class,
      category: changed.category,
      is_closed: isClosed(changed.state),
      confidential: changed.confidential,
    },
    ...{ regency: changed.place?.regency ?? null, operator: changed.operator },
    ...{ institution: holding?.institution ?? null, unit: holding?.unit ?? null },
    ...{ received_at: changed.receivedAt, updated_at: changed.updatedAt, due_at: dues.length === 0 ? null : Math.min(...dues) },
    body: changed,
    idempotency: idempotency ?? null,
    steps,
    clocks: movedClocks(change),
    breaches: breachRows(change),
    ledger: ledger.map((entry) => ({
      sanction: entry.sanction,
      kind: entry.kind,
      entry: entryText(changed.id, changed.tenant, entry, recordedAt),
      recorded_at: recordedAt,
    })),
    message: { shard: shardOf(changed.id), topic: message.topic, value: base64(message.value), headers: message.headers },
    vault: {
      wrappedKey: vault?.wrappedKey === undefined ? null : base64(vault.wrappedKey),
      sealed: (vault?.sealed ?? []).map(({ field, content }) => ({ field, content: base64(content) })),
    },
    attachments: attachments ?? [],
  };
}

/** What the timers look at of each clock that is another now: most actions move one or two of five. */
function movedClocks({ case: changed, clocksBefore }: CaseWrite['change']) {
  const before = new Map(clocksBefore.map((clock) => [clockKey(clock), clock]));
  return changed.clocks
    .filter((clock) => {
      const was = before.get(clockKey(clock));
      return was === undefined || was.fired !== clock.fired || was.nextAt !== clock.nextAt || isTicking(was) !== isTicking(clock);
    })
    .map((clock) => ({
      name: clock.name,
      number: clock.number,
      rung: clock.fired,
      next_due: clock.nextAt,
      running: isTicking(clock),
    }));
}

/** A row for each rung of the ladder that this change reached. */
function breachRows({ case: changed, steps }: CaseWrite['change']) {
  return steps
    .filter(({ action }) => action === 'pelanggaran' || action === 'eskalasi')
    .flatMap(({ facts, at, recordedAt }) => {
      const found = changed.breaches.find(({ clock, number }) => clock === facts.clock && number === facts.clockNumber);
      if (found === undefined) return [];
      return {
        ...{ clock: found.clock, number: found.number, rung: facts.rung, id: found.id, holder_role: found.holder.role },
        ...{ holder_id: found.holder.id, institution: found.institution, unit: found.unit, at, recorded_at: recordedAt },
      };
    });
}

/** The row as it is hashed: keys in this order, for ever. */
function entryText(
  caseId: string,
  tenant: string,
  { sanction, kind, at, actor, role, content }: LedgerEntry,
  recordedAt: number,
): string {
  return JSON.stringify({ case: caseId, tenant, sanction, kind, at, recordedAt, actor, role, content });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
