import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledgerDigest, ledgerHash, ledgerKeyId, signLedgerHead } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { migratePostgres, type Postgres, postgres, type Sql } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { createHealth, createMetrics, createScope, httpServer, type RootScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ledgerRoutes } from '../src/adapters/http/ledger-routes.ts';
import { ledgerKeys } from '../src/adapters/ledger/ledger-keys.ts';
import { postgresLedger } from '../src/adapters/ledger/postgres-ledger.ts';
import { newestHead, postgresSealStore } from '../src/adapters/ledger/postgres-seal-store.ts';
import { createSealer, type LedgerKeys } from '../src/usecases/seal-ledger.ts';
import type { Tenants } from '../src/usecases/tenants.ts';

/** The ledger on a real database, checked by the command as somebody types it. */
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const PANTAU = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
const AT = Date.parse('2026-01-06T02:00:00Z');
const masterKey = Buffer.alloc(32, 7);
const keys = ledgerKeys({ masterKeys: [masterKey] });
const { log, lines } = capturedLog('info');

let scope: RootScope;
let database: TestDatabase;
let db: Postgres;
let url = '';
let dir = '';
let seal: () => Promise<boolean>;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pantau-ledger-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

beforeEach(async () => {
  scope = createScope();
  database = await testDatabase(engineUrls().databaseUrl);
  const config = { url: database.url, pool: 4 };
  await migratePostgres(config, MIGRATIONS, log);
  db = await scope.start(postgres(config, log));
  seal = createSealer({ store: postgresSealStore(db), keys, log, now: () => AT });
  const tenants: Tenants = {
    find: async (id) => ({ id, simulated: false, policyOf: id, now: () => AT }),
    rulesAt: () => expect.unreachable(),
    rulesOf: () => expect.unreachable(),
  };
  const routes = ledgerRoutes({ ledger: postgresLedger(db), keys, tenants, offsetHours: () => 7, now: () => AT });
  const app = { title: 'complaints', version: '1', log, routes, health: createHealth(), metrics: createMetrics('complaints') };
  url = (await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app))).url;
});
afterEach(async () => {
  await scope.stop();
  await database.drop();
});

/** Breach and notice of a case, as a fired clock writes them. */
async function breach(sql: Sql, n: number, tenant = '18'): Promise<void> {
  const id = `LPG-2026-${String(n).padStart(6, '0')}`;
  const sanction = `${id}.operator-forward.1`;
  const times = [AT / 1000, AT / 1000];
  await sql.execute(
    `INSERT INTO breach (case_id, clock, number, rung, id, tenant, holder_role, holder_id, institution, unit, at, recorded_at)
     VALUES ($1, 'operator-forward', 1, '100', $2, $3, 'operator', 'op-17', '18', '', to_timestamp($4), to_timestamp($5))`,
    [id, sanction, tenant, ...times],
  );
  for (const [i, [kind, action]] of [['breach', 'pelanggaran'] as const, ['notice', 'pemberitahuan'] as const].entries()) {
    const entry = JSON.stringify({
      case: id,
      tenant,
      sanction,
      kind,
      at: AT,
      recordedAt: AT,
      actor: null,
      role: 'system',
      content: {},
    });
    await sql.execute(
      `INSERT INTO step (case_id, number, action, role, actor, at, recorded_at, from_state, to_state, reason, note, open, facts)
       VALUES ($1, $2, $3, 'system', NULL, to_timestamp($4), to_timestamp($5), 'diterima', 'diterima', NULL, NULL, false, $6)`,
      [id, i + 2, action, ...times, JSON.stringify({ sanction })],
    );
    await sql.execute(
      'INSERT INTO ledger_entry (tenant, case_id, sanction, kind, entry, recorded_at) VALUES ($1, $2, $3, $4, $5, to_timestamp($6))',
      [tenant, id, sanction, kind, entry, AT / 1000],
    );
  }
}

async function sealed(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await breach(db, n);
  await seal();
}

/** As a superuser would who wants no trigger to stop him. */
function tamper(...statements: readonly string[]): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.execute('SET LOCAL session_replication_role = replica');
    for (const statement of statements) await tx.execute(statement);
  });
}

function verify(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PANTAU, 'ledger', 'verify', '--url', url, '--lang', 'en', ...args], (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out: out + error });
    });
  });
}

describe('the sealer', () => {
  it('seals what was committed late after what was committed first, and nothing twice', async () => {
    await db.transaction(async (late) => {
      await breach(late, 1);
      await breach(db, 2);
      await seal();
      expect(await db.query('SELECT seq FROM ledger_seal')).toHaveLength(2);
    });
    await seal();
    await seal();
    const order = await db.query<{ case_id: string }>(
      'SELECT e.case_id FROM ledger_seal s JOIN ledger_entry e ON e.id = s.entry_id ORDER BY s.seq',
    );
    expect(order.map(({ case_id }) => case_id.slice(-1))).toEqual(['2', '2', '1', '1']);
    expect(await db.query('SELECT * FROM ledger_pending')).toEqual([]);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  it('leaves all to the next round when it dies between seal and commit, and is one over all copies', async () => {
    await breach(db, 1);
    const store = postgresSealStore(db);
    await expect(
      store.seal(10, () => {
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await db.query('SELECT * FROM ledger_pending')).toHaveLength(2);
    const other = createSealer({ store: postgresSealStore(db), keys, log, now: () => AT });
    await Promise.all([seal(), other(), seal(), other()]);
    expect(await db.query('SELECT * FROM ledger_seal')).toHaveLength(2);
    expect(lines.filter(({ msg }) => msg === 'ledger sealed').at(-1)).toMatchObject({ seq: 2, keyId: keys.own.id });
  });

  it('signs nothing behind a head that is not its own, and goes on where it knows the key of before', async () => {
    await sealed(1);
    await breach(db, 2);
    const other = Buffer.alloc(32, 8);
    const sealBy = (by: LedgerKeys) => createSealer({ store: postgresSealStore(db), keys: by, log, now: () => AT })();
    await expect(sealBy(ledgerKeys({ masterKeys: [other] }))).rejects.toThrow('not signed by a key');
    const retired = [keys.own.publicKey.export({ type: 'spki', format: 'pem' }).toString()];
    await sealBy(ledgerKeys({ masterKeys: [other], retired }));
    await breach(db, 3);
    // A rotation of the master key: the one of before is still there to unwrap with.
    const next = ledgerKeys({ masterKeys: [Buffer.alloc(32, 9), other, masterKey] });
    await sealBy(next);
    expect(await newestHead(db)).toMatchObject({ seq: 6, keyId: next.own.id });
  });
});

describe('pantau ledger verify', () => {
  beforeEach(() => sealed(4));

  it('says that a ledger is whole, and that a key from the service proves less', async () => {
    const { code, out } = await verify();
    expect(out).toContain('The ledger is whole: 8 rows up to number 8');
    expect(out).toContain('Its key comes from the service itself.');
    expect(code).toBe(0);
    expect(await verify('--tenant', '32')).toMatchObject({ code: 0 });
  });

  it.each([
    ['changed', `UPDATE ledger_entry SET entry = replace(entry, 'system', 'nobody') WHERE id = 3`, 'Row 3 was changed'],
    ['missing', 'DELETE FROM ledger_entry WHERE id = 4', 'Row 4 is missing'],
    ['missing with its seal', 'DELETE FROM ledger_seal WHERE seq = 4', 'Row 4 is missing'],
    [
      'inserted',
      `INSERT INTO ledger_entry (tenant, case_id, sanction, kind, entry, recorded_at) SELECT tenant, case_id, sanction, 'effect', entry, recorded_at FROM ledger_entry WHERE id = 3`,
      'The row with internal number 9 has no seal',
    ],
    [
      'swapped',
      'UPDATE ledger_entry SET entry = CASE id WHEN 2 THEN (SELECT entry FROM ledger_entry WHERE id = 7) ELSE (SELECT entry FROM ledger_entry WHERE id = 2) END WHERE id IN (2, 7)',
      'Rows 2 and 7 were swapped',
    ],
    ['hidden from its channel', `UPDATE ledger_entry SET tenant = '32' WHERE id = 3`, 'The columns that find row 3'],
  ])('finds a row that was %s', async (_, statement, sentence) => {
    await tamper(statement);
    const { code, out } = await verify();
    expect(out).toContain(sentence);
    expect(code).toBe(1);
  });

  it('finds a row that was put in by plain SQL and so was sealed: no case knows of it', async () => {
    await db.execute(
      `INSERT INTO ledger_entry (tenant, case_id, sanction, kind, entry, recorded_at)
       SELECT tenant, case_id, sanction, 'effect', replace(entry, '"breach"', '"effect"'), recorded_at FROM ledger_entry WHERE id = 3`,
    );
    await seal();
    const { code, out } = await verify();
    expect(out).toContain('Row 9 stands on case LPG-2026-000002');
    expect(code).toBe(1);
  });

  it('finds a row that was chained to the end by hand, and the sealer signs nothing behind it', async () => {
    const [last] = await db.query<{ hash: Buffer }>('SELECT hash FROM ledger_seal WHERE seq = 8');
    const [source] = await db.query<{ entry: string }>('SELECT entry FROM ledger_entry WHERE id = 8');
    const hash = ledgerHash(last?.hash ?? Buffer.alloc(0), 9, ledgerDigest(source?.entry ?? '')).toString('hex');
    await tamper(
      'INSERT INTO ledger_entry (tenant, case_id, sanction, kind, entry, recorded_at) SELECT tenant, case_id, sanction, kind, entry, recorded_at FROM ledger_entry WHERE id = 8',
      `INSERT INTO ledger_seal (seq, entry_id, hash) VALUES (9, 9, '\\x${hash}')`,
    );
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('Rows 9 to 9 are covered by no signature') });
    await breach(db, 5);
    await expect(seal()).rejects.toMatchObject({ code: 'already_exists' });
  });

  it('finds a ledger that was sealed anew with another key, and one that was cut off', async () => {
    const kept = join(dir, 'kept.json');
    expect(await verify('--save', kept)).toMatchObject({ code: 0 });
    const { privateKey } = generateKeyPairSync('ed25519');
    const [source] = await db.query<{ hash: Buffer }>('SELECT hash FROM ledger_seal WHERE seq = 8');
    const head = {
      seq: 8,
      hash: source?.hash.toString('hex') ?? '',
      sealedAt: new Date(AT).toISOString(),
      keyId: ledgerKeyId(privateKey),
    };
    const signature = signLedgerHead(head, privateKey).toString('hex');
    await tamper(`UPDATE ledger_head SET signature = '\\x${signature}', key_id = '${head.keyId}' WHERE seq = 8`);
    for (const args of [[], ['--head', kept]]) {
      expect(await verify(...args)).toMatchObject({
        code: 1,
        out: expect.stringContaining(`signed by another key (${head.keyId})`),
      });
    }
    await tamper('DELETE FROM ledger_head', 'DELETE FROM ledger_seal WHERE seq > 6', 'DELETE FROM ledger_entry WHERE id > 6');
    expect(await verify('--head', kept)).toMatchObject({
      code: 1,
      out: expect.stringContaining('the head that you kept is number 8'),
    });
  });

  it('takes a key as PEM, says which file it cannot read, and that nobody answers', async () => {
    const pem = join(dir, 'key.pem');
    writeFileSync(pem, keys.own.publicKey.export({ type: 'spki', format: 'pem' }));
    const { code, out } = await verify('--key', pem);
    expect(out).not.toContain('comes from the service itself');
    expect(code).toBe(0);
    expect(await verify('--key', join(dir, 'none'))).toMatchObject({ code: 2 });
    expect(await verify('--url', 'http://127.0.0.1:1')).toMatchObject({
      code: 2,
      out: expect.stringContaining('does not answer'),
    });
  });
});

describe('breaches and sanctions', () => {
  beforeEach(() => sealed(3));
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not.
  const get = async (path: string): Promise<any> => (await fetch(`${url}${path}`)).json();

  it('shows a breach as the fixed interface has it, without a sanction until somebody has decided', async () => {
    const { items } = await get('/v1/breaches?operator=op-17&case=LPG-2026-000002');
    expect(items).toMatchObject([
      {
        caseId: 'LPG-2026-000002',
        clock: 'operator-forward',
        holder: { role: 'operator', id: 'op-17' },
        dueAt: '2026-01-06T02:00:00Z',
        breachedAt: '2026-01-06T02:00:00Z',
        sanction: null,
      },
    ]);
    const content = { effect: 'teguran', note: null };
    const id = 'LPG-2026-000002.operator-forward.1';
    const entry = {
      case: 'LPG-2026-000002',
      tenant: '18',
      sanction: id,
      kind: 'decision',
      at: AT,
      recordedAt: AT,
      actor: 'sekda',
      role: 'pemutus',
      content,
    };
    await db.execute(
      `INSERT INTO ledger_entry (tenant, case_id, sanction, kind, entry, recorded_at) VALUES ('18', 'LPG-2026-000002', $1, 'decision', $2, now())`,
      [id, JSON.stringify(entry)],
    );
    expect((await get('/v1/breaches?case=LPG-2026-000002')).items[0].sanction).toEqual({
      id,
      stage: 'decision',
      effect: 'teguran',
    });
    const shown = await get(`/v1/sanctions/${id}`);
    expect(shown).toMatchObject({ id, stage: 'decision', dueAt: '2026-01-06T02:00:00Z' });
    expect(shown.entries.map((each: { kind: string; seq: number | null }) => [each.kind, each.seq])).toEqual([
      ['breach', 3],
      ['notice', 4],
      ['decision', null],
    ]);
    expect((await get('/v1/sanctions?stage=notice')).items).toHaveLength(2);
  });

  it('pages through all of them, each once', async () => {
    const ids: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await get(`/v1/breaches?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      ids.push(...page.items.map(({ caseId }: { caseId: string }) => caseId));
      next = page.next;
    }
    expect(ids).toEqual(['LPG-2026-000003', 'LPG-2026-000002', 'LPG-2026-000001']);
    expect((await get('/v1/breaches?from=2026-01-06T02:00:00Z&to=2026-01-06T02:00:01Z')).items).toHaveLength(3);
    expect((await get('/v1/breaches?from=2026-01-06T02:00:01Z')).items).toHaveLength(0);
    expect((await get('/v1/breaches?from=2026-01-06&to=2026-01-07')).items).toHaveLength(3);
    expect((await get('/v1/breaches?to=2026-01-06')).items).toHaveLength(0);
    expect((await fetch(`${url}/v1/sanctions/none`)).status).toBe(404);
  });

  it('gives rows of other channels as digests', async () => {
    await breach(db, 9, '32');
    await seal();
    const { items } = await get('/v1/ledger?tenant=32&after=5');
    expect(items.map(({ seq, entry }: { seq: number; entry: string | null }) => [seq, entry !== null])).toEqual([
      [6, false],
      [7, true],
      [8, true],
    ]);
  });
});
