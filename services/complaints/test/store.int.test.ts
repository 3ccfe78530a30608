import { AppError } from '@pantau/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresCaseStore } from '../src/adapters/cases/postgres-case-store.ts';
import { createCalendarWatch } from '../src/usecases/calendar.ts';
import { type Harness, person, startHarness } from './harness.ts';

const DESCRIPTION = 'Jalan berlubang di depan pasar, sudah tiga bulan.';
let h: Harness;
beforeAll(async () => {
  h = await startHarness();
});
afterAll(() => h.stop());

const file = (key?: string, description = DESCRIPTION) =>
  h.complaints.file({ tenant: '18', description, place: { lat: -5.39, lon: 105.26 } }, person('kontra', key));
const count = async (table: string, where = 'true') =>
  (await h.db.query<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE ${where}`))[0]?.n ?? 0;

test('forty people at once leave forty steps, without a gap or a double', async () => {
  const { case: filed } = await file();
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      h.complaints.act(filed.id, { action: 'catat', note: `catatan ${i}` }, person(`op-${i}`)),
    ),
  );
  const steps = await h.store.steps(filed.id);
  expect(steps.map(({ number }) => number)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
  expect(new Set(steps.slice(1).map(({ note }) => note)).size).toBe(40);
  expect((await h.store.read(filed.id))?.version).toBe(41);
});

test('the same request ten times at once is one case with one PIN; another body under the key is refused', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => file('key-1')));
  expect(new Set(all.map((each) => `${each.case.id} ${each.pin}`)).size).toBe(1);
  expect(all.filter(({ again }) => !again)).toHaveLength(1);
  expect(await count('case_file', `id = '${all[0]?.case.id}'`)).toBe(1);
  await expect(file('key-1', 'Lain sama sekali.')).rejects.toMatchObject({ code: 'idempotency_key_reused' });
  expect(await count('case_file', `body ->> 'description' = 'Lain sama sekali.'`)).toBe(0);
});

test('an action repeated under its key is done once, also when it is illegal by now', async () => {
  const { case: filed } = await file();
  const act = () => h.complaints.act(filed.id, { action: 'verifikasi' }, person('op-1', 'key-2'));
  const [first, second] = [await act(), await act()];
  expect([first.version, second.version]).toEqual([2, 2]);
  await expect(h.complaints.act(filed.id, { action: 'verifikasi' }, person('op-1', 'key-3'))).rejects.toMatchObject({
    code: 'illegal_move',
  });
});

test('a version that is not the one seen is refused', async () => {
  const { case: filed } = await file();
  await h.complaints.act(filed.id, { action: 'verifikasi' }, person('op-1'), { ifMatch: 1 });
  await expect(h.complaints.act(filed.id, { action: 'catat', note: 'x' }, person('op-1'), { ifMatch: 1 })).rejects.toMatchObject({
    code: 'version_changed',
    http: 412,
  });
});

test('a double gives its main case a supporter, and the older beginning; both or none is written', async () => {
  const old = await h.complaints.file(
    { tenant: '18', description: DESCRIPTION, receivedAt: h.clock.now().getTime() - 86_400_000, channel: 'loket' },
    person('op-1'),
  );
  const main = await file();
  await h.complaints.act(old.case.id, { action: 'gabung', duplicateOf: main.case.id }, person('op-1'));
  const after = await h.store.read(main.case.id);
  expect(after).toMatchObject({ supporters: 1, version: 2 });
  expect(after?.clocks.find(({ name }) => name === 'settle')?.startedAt).toBe(old.case.receivedAt);
  await expect(
    h.complaints.act(main.case.id, { action: 'gabung', duplicateOf: 'LPG-2026-999999' }, person('op-1')),
  ).rejects.toBeInstanceOf(AppError);
});

test('what happened cannot be changed or removed, not even by us', async () => {
  for (const table of ['step', 'breach', 'ledger_entry', 'ledger_seal', 'vault.access', 'calendar_change']) {
    await expect(h.db.execute(`DELETE FROM ${table}`), table).rejects.toThrow();
  }
  await expect(h.db.execute(`UPDATE step SET note = 'x'`)).rejects.toThrow();
});

test('two copies fire three hundred overdue cases once each, and publish each case in its order', async () => {
  const filed = await Promise.all(Array.from({ length: 300 }, () => file()));
  const ids = new Set(filed.map((each) => each.case.id));
  h.clock.advance(49 * 3_600_000);
  const other = await h.copy();
  await Promise.all([h.complaints.timers.run(), other.timers.run(), h.complaints.timers.run()]);
  // Whatever another copy had claimed meanwhile is its own to write.
  await h.complaints.timers.run();
  const inThis = `case_id IN (${[...ids].map((id) => `'${id}'`).join()}) AND clock = 'operator-forward'`;
  expect(await count('breach', `${inThis} AND rung = '100'`)).toBe(300);
  expect(await count('breach', `${inThis} AND rung = 'kepala-opd'`)).toBe(300);
  expect(await count('ledger_entry', `case_id IN (SELECT case_id FROM breach WHERE ${inThis}) AND kind = 'notice'`)).toBe(300);

  while ((await Promise.all([h.relay(), h.relay()])).includes(true));
  await h.relay();
  expect(await count('outbox')).toBe(0);
  const versions = new Map<string, number[]>();
  for (const { caseId, version } of h.events()) versions.set(caseId, [...(versions.get(caseId) ?? []), version]);
  for (const [id, seen] of versions) expect(seen, id).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
  // Every step of every case is in one of its events.
  const steps = h.events().reduce((sum, event) => sum + event.steps.length, 0);
  expect(steps).toBe(await count('step'));
}, 60_000);

test('a free day that is added moves the terms that are running, and leaves a step', async () => {
  const { case: filed } = await file();
  const due = filed.clocks.find(({ name }) => name === 'sp4n-verify')?.dueAt ?? 0;
  const date = new Date(due).toISOString().slice(0, 10);
  const change = {
    date,
    region: '',
    day: { kind: 'libur-nasional', name: { id: 'Libur', en: 'Holiday' } },
    subject: 'op-1',
    reason: 'ditetapkan kemudian',
    at: h.clock.now().getTime(),
  } as const;
  const { id } = await h.complaints.calendar.change(change);
  expect(await h.complaints.retimeAll(id)).toBeGreaterThan(0);
  const after = await h.store.read(filed.id);
  expect(after?.clocks.find(({ name }) => name === 'sp4n-verify')?.dueAt).toBeGreaterThan(due);
  expect((await h.store.steps(filed.id)).at(-1)).toMatchObject({
    action: 'tenggat_dihitung_ulang',
    facts: { dueBefore: expect.any(Number), calendarChange: id },
  });
  expect(await h.complaints.retimeAll(id)).toBe(0);
});

test('a key is remembered in a simulation too, whose time is long ago', async () => {
  await h.complaints.simulations.create({
    tenant: 'sim-kunci',
    policyOf: '18',
    seed: '1',
    now: Date.parse('2025-08-04T02:00:00Z'),
  });
  const twice = () => h.complaints.file({ tenant: 'sim-kunci', description: DESCRIPTION }, person('kontra', 'key-sim'));
  expect([await twice(), await twice()].map(({ again }) => again)).toEqual([false, true]);
});

test('a change that another copy took is counted by every copy, and once settled no more', async () => {
  let counted = 0;
  const watch = createCalendarWatch(
    h.complaints.calendar,
    async (change) => {
      counted++;
      return h.complaints.retimeAll(change);
    },
    () => h.clock.now().getTime(),
  );
  const other = await h.copy();
  const change = { date: '2026-12-24', region: '18', day: { kind: 'cuti-bersama', name: { id: 'Cuti', en: 'Leave' } } } as const;
  await other.calendar.change({ ...change, subject: 'op-1', reason: 'ditetapkan kemudian', at: h.clock.now().getTime() });
  await watch();
  await watch();
  expect(counted).toBe(2);
  h.clock.advance(60_000);
  await watch();
  expect(counted).toBe(2);
  expect(h.complaints.calendar.days().some(({ date }) => date === '2026-12-24')).toBe(true);
});

test('what two copies answered as done under a key is done, however they race', async () => {
  const other = await h.copy();
  const cases = await Promise.all(Array.from({ length: 10 }, () => file()));
  const done = await Promise.all(
    cases.flatMap(({ case: filed }) =>
      Array.from({ length: 12 }, async (_, i) => {
        const note = `${filed.id} ${i}`;
        const copy = i % 2 === 0 ? h.complaints : other;
        const answer = await copy.act(filed.id, { action: 'catat', note }, person('op-1', `race-${note}`)).catch(() => undefined);
        return answer === undefined ? [] : [note];
      }),
    ),
  );
  const notes = await h.db.query<{ note: string }>(`SELECT note FROM step WHERE action = 'catat' AND note LIKE '% %'`);
  const written = new Set(notes.map(({ note }) => note));
  const answered = done.flat();
  expect(answered.length).toBeGreaterThan(100);
  expect(answered.filter((note) => !written.has(note))).toEqual([]);
});

test('reporters have keys of their own, and a repeated reply is one', async () => {
  const [one, two] = [await file(), await file()];
  const reply = (of: typeof one) =>
    h.complaints.act(of.case.id, { action: 'balas', note: 'Terima kasih.' }, person('gerbang', 'balas-1'), { asReporter: true });
  expect([(await reply(one)).version, (await reply(one)).version, (await reply(two)).version]).toEqual([2, 2, 2]);
});

test('a case that cannot be judged holds up no other', async () => {
  const [strange, other] = [await file(), await file()];
  await h.db.execute(`UPDATE case_file SET body = jsonb_set(body, '{policy}', '"unknown@1"') WHERE id = $1`, [strange.case.id]);
  h.clock.advance(49 * 3_600_000);
  await h.complaints.timers.run();
  const breached = await h.db.query<{ case_id: string }>(`SELECT case_id FROM breach WHERE case_id = ANY($1) AND rung = '100'`, [
    [strange.case.id, other.case.id],
  ]);
  expect(breached.map((row) => row.case_id)).toEqual([other.case.id]);
  await h.db.execute(`UPDATE case_file SET body = jsonb_set(body, '{policy}', to_jsonb($2::text)) WHERE id = $1`, [
    strange.case.id,
    strange.case.policy,
  ]);
});

test('many copies that number the first case of a year at once all get a number of their own', async () => {
  const stores = Array.from({ length: 8 }, () => postgresCaseStore(h.db, () => h.clock.now().getTime()));
  const numbers = await Promise.all(stores.flatMap((store) => [1991, 1992, 1993].map((year) => store.nextNumber('18', year))));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => Math.floor(i / 3) + 1));
});

test('four hundred guesses at once are counted one by one, and the right PIN after a rest begins anew', async () => {
  const { case: filed, pin } = await file();
  const guesses = await Promise.all(
    Array.from({ length: 400 }, (_, i) =>
      h.complaints.tracking.look(filed.id, String(i).padStart(8, '0')).catch((error) => error.http),
    ),
  );
  expect(guesses.filter((status) => status === 404)).toHaveLength(10);
  expect(guesses.filter((status) => status === 429)).toHaveLength(390);
  await expect(h.complaints.tracking.look(filed.id, pin)).rejects.toMatchObject({ http: 429 });
  h.clock.advance(16 * 60_000);
  expect((await h.complaints.tracking.look(filed.id, pin)).case.id).toBe(filed.id);
});

test('a name is masked in later texts however it is written, and nobody unregistered enters an event', async () => {
  const complaint = { tenant: '18', description: DESCRIPTION, reporter: { name: 'Siti Nur’aini José' } };
  const { case: filed } = await h.complaints.file(complaint, person('kontra'));
  const note = "Nuraini, Nur'aini, NUR’AINI, Nur‘aini, Nur´aini, Jose dan José Siti.";
  await h.complaints.act(filed.id, { action: 'catat', note }, person('op-1'));
  expect((await h.store.steps(filed.id)).at(-1)?.note).toBe('[nama], [nama], [nama], [nama], [nama], [nama] dan [nama] [nama].');
  await expect(h.complaints.act(filed.id, { action: 'tugaskan', officer: 'Budi 0812' }, person('op-1'))).rejects.toMatchObject({
    problems: [{ code: 'not_on_register' }],
  });
});

test('pages of the queue follow each other without a gap or a double, what has no due time last', async () => {
  const own = await Promise.all(Array.from({ length: 7 }, () => file()));
  await h.complaints.act(own[3]?.case.id ?? '', { action: 'tunda', reason: 'data-kurang', note: 'Di mana?' }, person('op-1'));
  const all = await h.store.list({ tenant: '18', order: 'due', limit: 1_000 });
  const paged: string[] = [];
  for (;;) {
    const last = paged.at(-1);
    const found = all.find(({ id }) => id === last);
    const dues =
      found?.clocks.filter(({ state }) => state === 'running' || state === 'held').flatMap(({ dueAt }) => dueAt ?? []) ?? [];
    const after = found && { at: dues.length === 0 ? null : Math.min(...dues), id: found.id };
    const page = await h.store.list({ tenant: '18', order: 'due', limit: 5, ...(after === undefined ? {} : { after }) });
    paged.push(...page.map(({ id }) => id));
    if (page.length < 5) break;
  }
  expect(paged).toEqual(all.map(({ id }) => id));
  expect(all.every(({ closedAt }) => closedAt === null)).toBe(true);
});

test('an earlier receipt is taken from a counter alone, places must exist, and the year is that of the channel', async () => {
  const now = h.clock.now().getTime();
  const complaint = { tenant: '18', description: DESCRIPTION, receivedAt: now - 86_400_000 };
  const refusal = { problems: [{ code: 'received_at_on_behalf' }] };
  await expect(h.complaints.file(complaint, person('warga'))).rejects.toMatchObject(refusal);
  const citizen = { principal: { subject: 'warga', roles: [], regions: 'all' as const } };
  await expect(h.complaints.file({ ...complaint, channel: 'loket' }, citizen)).rejects.toMatchObject(refusal);
  const counter = await h.complaints.file({ ...complaint, channel: 'loket' }, person('loket-1'));
  expect(counter.case.receivedAt).toBe(complaint.receivedAt);

  const nowhere = { tenant: '18', description: DESCRIPTION, place: { regency: '99.99' } };
  await expect(h.complaints.file(nowhere, person('warga'))).rejects.toMatchObject({ problems: [{ code: 'unknown_region' }] });
  await expect(h.complaints.file({ tenant: '99', description: DESCRIPTION }, person('warga'))).rejects.toMatchObject({
    code: 'no_such_tenant',
  });

  // One o'clock on New Year's morning in Lampung is six in the evening before in UTC.
  await h.complaints.simulations.create({
    tenant: 'sim-tahun',
    policyOf: '18',
    seed: '1',
    now: Date.parse('2025-12-31T18:00:00Z'),
  });
  const first = await h.complaints.file({ tenant: 'sim-tahun', description: DESCRIPTION }, person('warga'));
  expect(first.case.id).toMatch(/-2026-/);
});
