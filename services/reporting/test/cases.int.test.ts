/** Complaints on a real ClickHouse: summaries, breaches, one case and the evidence, worked out by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachOf, caseVersion, forwardClock, HOUR, settleClock, step } from './case-events.ts';
import { T0 } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
const at = (hours: number) => T0 + hours * HOUR;
const iso = (hours: number) => new Date(at(hours)).toISOString();
const OF_LAMPUNG = '/v1/complaints/summary?tenant=18&from=2026-01-01&to=2026-01-31';
const DINAS = { institution: '18', unit: 'dinas-bmbk' };

/** T0 is Monday 2026-01-05 09:00 WIB. */
const SETTLED = 'LPG-2026-000001';
const LATE = 'LPG-2026-000002';
const AT_NIGHT = 'LPG-2026-000003';
const DUE = 'LPG-2026-000004';
const OVERDUE = 'LPG-2026-000005';

const settledTask = { number: 1, ...DINAS, state: 'answered', openedAtMs: at(3), followedUpAtMs: at(27), closedAtMs: at(30) };

beforeAll(async () => {
  store = await startStore();
  // Offsets 0 to 3: filed, and two steps of the first.
  await store.add([
    caseVersion({
      caseId: SETTLED,
      version: 1,
      steps: [step(1, 'ajukan', at(0), { role: 'pelapor', actor: '' })],
      clocks: [forwardClock(at(0), 'op-1'), settleClock(at(0))],
    }),
    caseVersion({
      ...{ caseId: LATE, version: 1, receivedAtMs: at(1), steps: [step(1, 'ajukan', at(1))] },
      clocks: [forwardClock(at(1), 'op-2')],
    }),
    caseVersion({
      ...{ caseId: SETTLED, version: 3, state: 'didisposisikan', ...DINAS },
      steps: [step(2, 'verifikasi', at(2)), step(3, 'disposisi', at(3), { task: 1 })],
      tasks: [{ ...settledTask, state: 'open', followedUpAtMs: null, closedAtMs: null }],
      clocks: [forwardClock(at(0), 'op-1', { state: 'met', stoppedAtMs: at(3) }), settleClock(at(0))],
    }),
    caseVersion({
      ...{ caseId: SETTLED, version: 6, state: 'selesai', closedAtMs: at(30), rating: 4, ...DINAS },
      steps: [
        step(4, 'tindak_lanjut', at(27), { role: 'opd', actor: 'opd-7', task: 1 }),
        step(5, 'ajukan_selesai', at(28), { role: 'opd', actor: 'opd-7', noteHash: 'ab12' }),
        step(6, 'setujui_selesai', at(30), { fromState: 'selesai_diajukan', toState: 'selesai' }),
      ],
      tasks: [settledTask],
      clocks: [
        forwardClock(at(0), 'op-1', { state: 'met', stoppedAtMs: at(3) }),
        settleClock(at(0), { state: 'met', stoppedAtMs: at(30) }),
      ],
    }),
  ]);
  await store.add([
    // Forwarded an hour after the operator's term had passed.
    caseVersion({
      ...{ caseId: LATE, version: 3, receivedAtMs: at(1), state: 'didisposisikan', ...DINAS, class: 'aspirasi' },
      steps: [
        step(2, 'pelanggaran', at(25), { role: 'system', actor: '', clock: 'operator-forward', clockNumber: 1, rung: '100' }),
        step(3, 'disposisi', at(26), { actor: 'op-2', task: 1 }),
      ],
      tasks: [{ number: 1, ...DINAS, state: 'open', openedAtMs: at(26) }],
      clocks: [forwardClock(at(1), 'op-2', { state: 'late', stoppedAtMs: at(26) }), settleClock(at(1))],
      breaches: [breachOf(LATE, 'operator-forward', at(25))],
    }),
    // 01:00 WIB on the 6th, when it is still the 5th in UTC; due at 01:00 WIB on the 7th.
    caseVersion({
      ...{ caseId: AT_NIGHT, version: 1, receivedAtMs: at(16), steps: [step(1, 'ajukan', at(16))] },
      clocks: [forwardClock(at(16), 'op-1')],
    }),
    caseVersion({
      ...{ caseId: DUE, version: 1, receivedAtMs: at(14.75), steps: [step(1, 'ajukan', at(14.75))] },
      clocks: [forwardClock(at(14.75), 'op-2')],
    }),
    caseVersion({
      ...{ caseId: OVERDUE, version: 2, receivedAtMs: at(0), reopens: 1 },
      steps: [step(1, 'ajukan', at(0)), step(2, 'pelanggaran', at(24), { role: 'system', recordedAtMs: at(26) })],
      // What waits for the reporter is nobody's arrears.
      clocks: [
        forwardClock(at(0), 'op-2'),
        { name: 'reply', number: 1, state: 'running', holderRole: 'pelapor', dueAtMs: at(1) },
      ],
      breaches: [breachOf(OVERDUE, 'operator-forward', at(24))],
    }),
    caseVersion({
      ...{ caseId: 'SIM-LAMPUNG-2026-000001', tenant: 'sim-lampung', simulated: true, version: 2, ...DINAS },
      ...{ receivedAtMs: at(-480), state: 'didisposisikan' },
      steps: [step(1, 'ajukan', at(-480)), step(2, 'disposisi', at(-470))],
      tasks: [{ number: 1, ...DINAS, state: 'open', openedAtMs: at(-470) }],
      clocks: [forwardClock(at(-480), 'op-9', { state: 'met', stoppedAtMs: at(-470) })],
      breaches: [
        breachOf('SIM-LAMPUNG-2026-000001', 'opd-follow-up', at(-475), { holderRole: 'opd', holderId: 'dinas-bmbk', ...DINAS }),
      ],
    }),
  ]);
  // 23:30 WIB on the 6th.
  store.clock.advance(at(38.5) - store.clock.now().getTime());
});
afterAll(() => store?.stop());

test('the whole of a channel: what is open, due today, overdue, breached, and how long each step took', async () => {
  const { status, body } = await store.get(`${OF_LAMPUNG}&by=day`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ tenant: '18', simulated: false, at: iso(38.5), next: null, public: false, smallestShown: null });
  expect(body.totals).toEqual({
    ...{ suppressed: false, received: 5, open: 4, dueToday: 1, overdue: 1, breached: 2, closed: 1, settled: 1, reopened: 1 },
    breaches: [{ clock: 'operator-forward', count: 2 }],
    hours: {
      verify: { n: 1, median: '2.00', p90: '2.00' },
      // 3 hours, and 26 - 1.
      forward: { n: 2, median: '14.00', p90: '25.00' },
      followUp: { n: 1, median: '27.00', p90: '27.00' },
      close: { n: 1, median: '30.00', p90: '30.00' },
    },
  });
});

test("days are the tenant's: what came at one in the morning is of that day, and what is due at one tomorrow is not due today", async () => {
  const { body } = await store.get(`${OF_LAMPUNG}&by=day`);
  expect(body.items.map(({ key, received, dueToday }: Record<string, unknown>) => [key, received, dueToday])).toEqual([
    ['2026-01-05', 4, 1],
    ['2026-01-06', 1, 0],
  ]);
  const oneDay = await store.get('/v1/complaints/summary?tenant=18&from=2026-01-06&to=2026-01-06&by=day');
  expect(oneDay.body.totals.received).toBe(1);
});

const groupsBy = async (by: string) => {
  const { body } = await store.get(`${OF_LAMPUNG}&by=${by}`);
  return body.items.map(({ key, received, breached }: Record<string, unknown>) => [key, received, breached]);
};

test('a breach counts against whoever it is held against, and in the class and category of its case', async () => {
  expect(await groupsBy('class')).toEqual([
    ['pengaduan', 4, 1],
    ['aspirasi', 1, 1],
  ]);
  expect(await groupsBy('category')).toEqual([['jalan-rusak', 5, 2]]);
  // Both breaches are the operator's, so none counts against the unit, or against the cases that nobody was given.
  expect(await groupsBy('unit')).toEqual([
    [null, 3, 0],
    ['18/dinas-bmbk', 2, 0],
  ]);
  expect(await groupsBy('institution')).toEqual([
    [null, 3, 0],
    ['18', 2, 0],
  ]);
  expect(await groupsBy('operator')).toEqual([
    ['op-2', 3, 2],
    ['op-1', 2, 0],
  ]);
});

test('filters are asked of the case as it stands: its class was changed', async () => {
  const totals = async (more: string) => (await store.get(`${OF_LAMPUNG}${more}`)).body.totals.received;
  expect(await totals('&class=aspirasi')).toBe(1);
  expect(await totals('&class=pengaduan')).toBe(4);
  expect(await totals('&category=pungli')).toBe(0);
  expect(await totals('&regency=18.71')).toBe(5);
});

test('as of a moment: what had arrived by then, due and overdue as at that moment', async () => {
  const { body } = await store.get(`${OF_LAMPUNG}&by=class&asOf=${new Date(T0 + 2).toISOString()}`);
  expect(body.asOf).toBe(new Date(T0 + 2).toISOString());
  expect(body.at).toBe(body.asOf);
  expect(body.totals).toMatchObject({ received: 2, open: 2, breached: 0, closed: 0, dueToday: 0, overdue: 0 });
  expect(body.totals.hours).toMatchObject({ verify: { median: '2.00' }, forward: { n: 1, median: '3.00' }, close: null });
  expect(body.items.map(({ key }: { key: string }) => key)).toEqual(['pengaduan']);
  expect((await store.get(`${OF_LAMPUNG}&asOf=${new Date(T0 - 1).toISOString()}`)).body).toMatchObject({
    items: [],
    totals: { received: 0, hours: { close: null } },
  });
});

test('a simulation is shown by its name alone, says so, and has its own time', async () => {
  const all = await store.get('/v1/complaints/summary?from=2025-12-01&to=2026-01-31');
  expect(all.body).toMatchObject({ tenant: null, simulated: false, totals: { received: 5 } });
  const { body } = await store.get('/v1/complaints/summary?tenant=sim-lampung&by=unit');
  expect(body).toMatchObject({ simulated: true, at: iso(-470), totals: { received: 1 }, to: '2025-12-16', from: '2025-11-17' });
  expect(body.items).toMatchObject([{ key: '18/dinas-bmbk', unit: 'dinas-bmbk', institution: { code: '18' }, breached: 1 }]);
  expect((await store.get('/v1/complaints/breaches?tenant=sim-lampung')).body).toMatchObject({
    ...{ simulated: true, day: '2025-12-16', total: 1 },
    items: [{ key: '18/dinas-bmbk', cases: [{ holder: { role: 'opd', id: 'dinas-bmbk' } }] }],
  });
});

test('in public, groups of fewer than five are blank, and no difference of two answers tells of them', async () => {
  const { body } = await store.get('/v1/complaints/summary?tenant=18&by=class&public=true');
  expect(body).toMatchObject({ public: true, from: '2026-01-01', to: '2026-12-31' });
  expect(body).toMatchObject({ public: true, smallestShown: 5 });
  expect(body.items).toMatchObject([
    { key: 'pengaduan', suppressed: true, received: null, open: null, breaches: null, hours: null },
    { key: 'aspirasi', suppressed: true, received: null },
  ]);
  expect(body.totals).toMatchObject({ suppressed: false, received: 5, hours: { verify: null, forward: null, close: null } });
  expect((await store.get('/v1/complaints/summary?tenant=18&public=true&to=2024-12-31')).body).toMatchObject({
    from: '2024-01-01',
  });
  // Of a range and the same without a day the difference would tell of that day; so would a filter of what it leaves out.
  expect((await store.get(`${OF_LAMPUNG}&by=class&public=true`)).body.errors).toMatchObject([
    { pointer: '/query/from', code: 'public_whole_year' },
  ]);
  expect((await store.get('/v1/complaints/summary?tenant=18&by=class&class=aspirasi&public=true')).body.errors).toMatchObject([
    { pointer: '/query/class', code: 'not_in_public_form' },
  ]);
  expect(await store.get(`${OF_LAMPUNG}&asOf=2026-01-01T00:00:00Z&public=true`)).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'public_without_as_of' }] },
  });
  expect(await store.get(`${OF_LAMPUNG}&by=operator&public=true`)).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/query/by', code: 'not_in_public_form' }] },
  });
});

test('breaches of a day by operator, the oldest case first; a unit has none', async () => {
  const { body } = await store.get('/v1/complaints/breaches?tenant=18&by=operator');
  expect(body).toMatchObject({ day: '2026-01-06', by: 'operator', total: 2, simulated: false });
  expect(body.items).toMatchObject([{ rank: 1, key: 'op-2', unit: null, institution: null, breaches: 2 }]);
  expect(body.items[0].cases.map(({ caseId }: { caseId: string }) => caseId)).toEqual([OVERDUE, LATE]);
  expect(body.items[0].cases[0]).toEqual({
    ...{ id: `${OVERDUE}.operator-forward.1`, caseId: OVERDUE, clock: 'operator-forward', number: 1 },
    ...{ holder: { role: 'operator', id: 'op-2' }, institution: '18', unit: null, tenant: '18', confidential: false },
    ...{ dueAt: iso(24), breachedAt: iso(24), recordedAt: new Date(at(24) + 1_000).toISOString(), stage: 'breach', rung: '100' },
    ...{ class: 'pengaduan', category: 'jalan-rusak', state: 'diterima', regency: '18.71' },
  });
  expect((await store.get('/v1/complaints/breaches?tenant=18&by=unit')).body).toMatchObject({ total: 0, items: [] });
  const short = await store.get('/v1/complaints/breaches?tenant=18&by=operator&limit=1');
  expect(short.body.items[0]).toMatchObject({ breaches: 2, cases: [{ caseId: OVERDUE }] });
  expect((await store.get('/v1/complaints/breaches?tenant=18&by=operator&day=2026-01-05')).body.items).toEqual([]);
});

test('a case with every step and time', async () => {
  const { status, body } = await store.get(`/v1/complaints/cases/${SETTLED}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ...{ id: SETTLED, version: 6, state: 'selesai', rating: 4, simulated: false, missingSteps: 0, unit: 'dinas-bmbk' },
    ...{ receivedAt: iso(0), filedAt: iso(0), closedAt: iso(30), recordedAt: new Date(T0 + 3).toISOString() },
    tasks: [{ number: 1, openedAt: iso(3), followedUpAt: iso(27), closedAt: iso(30), state: 'answered' }],
    breaches: [],
  });
  expect(body.clocks).toEqual([
    {
      ...{ name: 'operator-forward', number: 1, kind: 'clock-hours', limit: 'PT24H', startedAt: iso(0), dueAt: iso(24) },
      ...{ stoppedAt: iso(3), state: 'met', holder: { role: 'operator', id: 'op-1' }, rule: 'lampung-in@2025' },
    },
    {
      ...{ name: 'settle', number: 1, kind: 'working-days', limit: 14, startedAt: iso(0), dueAt: iso(480), stoppedAt: iso(30) },
      ...{ state: 'met', holder: { role: 'tenant', id: '18' }, rule: 'permenpanrb-5-2025@1' },
    },
  ]);
  expect(body.steps.map(({ number, action, at: when }: Record<string, unknown>) => [number, action, when])).toEqual([
    [1, 'ajukan', iso(0)],
    [2, 'verifikasi', iso(2)],
    [3, 'disposisi', iso(3)],
    [4, 'tindak_lanjut', iso(27)],
    [5, 'ajukan_selesai', iso(28)],
    [6, 'setujui_selesai', iso(30)],
  ]);
  expect(body.steps[4]).toEqual({
    ...{
      number: 5,
      action: 'ajukan_selesai',
      role: 'opd',
      actor: 'opd-7',
      at: iso(28),
      recordedAt: iso(28),
      from: null,
      to: null,
    },
    ...{ appendedAt: new Date(T0 + 3).toISOString(), reason: null, noteHash: 'ab12', task: null, clock: null },
  });
  // The clock's step took effect when the term passed, and was written down two hours later.
  const overdue = (await store.get(`/v1/complaints/cases/${OVERDUE}`)).body;
  expect(overdue.steps[1]).toMatchObject({ action: 'pelanggaran', at: iso(24), recordedAt: iso(26) });
  expect(overdue.breaches).toMatchObject([{ dueAt: iso(24), breachedAt: iso(24) }]);
  expect((await store.get('/v1/complaints/cases/LPG-2026-999999')).status).toBe(404);
});

test('the evidence beside a score: of the institution and its units, by year, and never called a part of one', async () => {
  const { body } = await store.get('/v1/complaints/evidence?institution=18');
  expect(body).toMatchObject({ institution: { code: '18' }, aspect: 'pengaduan', theme: 'SP.pengaduan', inScore: false });
  const year = { year: '2026', received: 2, settled: 1, settledInTerm: 1, judged: 1, shareInTerm: '1.00', medianDays: '1.25' };
  expect(body.items).toEqual([
    { ...year, unit: null },
    { ...year, unit: 'dinas-bmbk' },
  ]);
  expect((await store.get('/v1/complaints/evidence?institution=18&year=2025')).body.items).toEqual([]);
  expect((await store.get('/v1/institutions/18')).body.caseEvidence).toEqual({
    ...{ aspect: 'pengaduan', theme: 'SP.pengaduan', inScore: false },
    years: [{ ...year, unit: null }],
  });
});

test.each([
  ['/v1/complaints/summary?from=2026-02-01&to=2026-01-01', 'from', 'days_reversed'],
  ['/v1/complaints/summary?from=2010-01-01&to=2026-01-01', 'from', 'days_reversed'],
  ['/v1/complaints/summary?tenant=Lampung', 'tenant', undefined],
  ['/v1/complaints/summary?by=weather', 'by', 'not_one_of'],
])('%s is refused', async (path, parameter, code) => {
  const { status, body } = await store.get(path);
  expect(status).toBe(422);
  expect(body.errors[0]).toMatchObject({ pointer: `/query/${parameter}`, ...(code === undefined ? {} : { code }) });
});

test("a principal of one city sees what lies there, of any channel, and no other's case", async () => {
  const city = await startStore({ subject: 'bandar-lampung', roles: [], regions: ['18.72'] });
  try {
    await city.add([
      caseVersion({ caseId: 'LPG-2026-000001', version: 1, steps: [step(1, 'ajukan', at(0))] }),
      caseVersion({ caseId: 'LPG-2026-000002', version: 1, place: { province: '18', regency: '18.72' } }),
    ]);
    expect((await city.get(OF_LAMPUNG)).body.totals.received).toBe(1);
    expect((await city.get('/v1/complaints/cases/LPG-2026-000001')).status).toBe(404);
    expect((await city.get('/v1/complaints/cases/LPG-2026-000002')).status).toBe(200);
  } finally {
    await city.stop();
  }
});
