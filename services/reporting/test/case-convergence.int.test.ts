/**
 * Histories of cases in whatever pieces, orders and repetitions: the tables and the answers equal a plain computation over the
 * events. A version may be on the topic more than once; of its copies the one appended first counts.
 */
import { defineQuery } from '@pantau/clickhouse';
import { pantau } from '@pantau/contracts';
import { readAndHandle } from '@pantau/kafka/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { breachOf, caseVersion, forwardClock, HOUR, step } from './case-events.ts';
import { batchOf, type Sent, T0 } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  store.clock.advance(200 * HOUR);
});
afterAll(() => store?.stop());

const ms = z.coerce.number();
const tables = (table: 'case_history_v1' | 'case_current_v1') =>
  defineQuery({
    name: `test.${table}`,
    sql: `SELECT tenant, case_id, version, state, class, breach_id, toUnixTimestamp64Milli(recorded_at) AS recorded
          FROM ${table} FINAL ORDER BY tenant, case_id, version`,
    params: z.object({}),
    row: z.object({
      ...{ tenant: z.string(), case_id: z.string(), version: z.number(), state: z.string(), class: z.string() },
      ...{ breach_id: z.array(z.string()), recorded: ms },
    }),
  });
const stepTable = defineQuery({
  name: 'test.steps',
  sql: 'SELECT tenant, case_id, number, action, toUnixTimestamp64Milli(recorded_at) AS recorded FROM case_step_v1 FINAL ORDER BY tenant, case_id, number',
  params: z.object({}),
  row: z.object({ tenant: z.string(), case_id: z.string(), number: z.number(), action: z.string(), recorded: ms }),
});

type CaseChanged = pantau.complaints.v1.CaseChanged;

/** What one change of a case does; a case is a list of them. */
const change = fc.record({
  hours: fc.integer({ min: 1, max: 30 }),
  action: fc.constantFrom('verifikasi', 'disposisi', 'tindak_lanjut', 'setujui_selesai', 'buka_kembali', 'ubah', 'pelanggaran'),
  class: fc.constantFrom('pengaduan', 'aspirasi'),
  /** One moment may cause several steps. */
  steps: fc.integer({ min: 1, max: 2 }),
});
const oneCase = fc.record({ receivedHours: fc.integer({ min: 0, max: 60 }), changes: fc.array(change, { maxLength: 5 }) });
/** Some of the events more than once, in any order, and where to cut them into batches. */
const history = fc.record({
  cases: fc.array(oneCase, { minLength: 1, maxLength: 5 }),
  repeats: fc.array(fc.nat(), { maxLength: 8 }),
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  cuts: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }),
});

type CaseHistory = ReturnType<typeof oneCase.generate>['value'];

/** The events of a case as complaints would send them: each carries the whole of it. */
function eventsOf(caseId: string, tenant: string, { receivedHours, changes }: CaseHistory): Sent<CaseChanged>[] {
  const receivedAtMs = T0 + receivedHours * HOUR;
  let [now, version, state] = [receivedAtMs, 1, 'diterima'];
  let [caseClass, closedAtMs, reopens]: [string, number | null, number] = ['pengaduan', null, 0];
  let tasks: { number: number; institution: string; unit: string; openedAtMs: number; followedUpAtMs: number | null }[] = [];
  let breaches: ReturnType<typeof breachOf>[] = [];
  const send = (steps: ReturnType<typeof step>[]) =>
    caseVersion({
      ...{ caseId, tenant, version, state, class: caseClass, receivedAtMs, closedAtMs, reopens, steps, tasks, breaches },
      clocks: [forwardClock(receivedAtMs, 'op-1', tasks.length > 0 ? { state: 'met' } : {})],
    });
  const sent = [send([step(1, 'ajukan', receivedAtMs)])];
  for (const each of changes) {
    now += each.hours * HOUR;
    if (each.action === 'disposisi') {
      tasks = [
        ...tasks,
        { number: tasks.length + 1, institution: '18', unit: `unit-${tasks.length % 2}`, openedAtMs: now, followedUpAtMs: null },
      ];
    }
    if (each.action === 'tindak_lanjut') tasks = tasks.map((task) => ({ ...task, followedUpAtMs: task.followedUpAtMs ?? now }));
    if (each.action === 'pelanggaran' && breaches.length === 0) breaches = [breachOf(caseId, 'operator-forward', now)];
    if (each.action === 'ubah') caseClass = each.class;
    if (each.action === 'setujui_selesai') [state, closedAtMs] = ['selesai', now];
    if (each.action === 'buka_kembali' && closedAtMs !== null)
      [state, closedAtMs, reopens] = ['dibuka_kembali', null, reopens + 1];
    const steps = Array.from({ length: each.steps }, (_, index) =>
      step(version + 1 + index, index === 0 ? each.action : 'catat', now),
    );
    version += each.steps;
    sent.push(send(steps));
  }
  return sent;
}

interface Arrived {
  readonly data: CaseChanged;
  readonly recorded: number;
}

/** Of each key the copy that was appended first. */
function firstOf<T extends { readonly recorded: number }>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const row of rows) {
    const before = kept.get(keyOf(row));
    if (before === undefined || row.recorded < before.recorded) kept.set(keyOf(row), row);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const versionKey = ({ data }: Arrived) => `${data.caseId} ${String(data.version).padStart(4, '0')}`;

function plainly(arrived: readonly Arrived[]) {
  const row = ({ data, recorded }: Arrived) => ({
    ...{ tenant: data.tenant, case_id: data.caseId, version: data.version, state: data.state, class: data.class },
    ...{ breach_id: data.breaches.map(({ id }) => id), recorded },
  });
  const versions = firstOf(arrived, versionKey);
  const current = [...Map.groupBy(versions, ({ data }) => data.caseId).values()].map((same) =>
    same.reduce((best, each) => (each.data.version > best.data.version ? each : best)),
  );
  const steps = firstOf(
    arrived.flatMap(({ data, recorded }) =>
      data.steps.map(({ number, action }) => ({ tenant: data.tenant, case_id: data.caseId, number, action, recorded })),
    ),
    ({ case_id, number }) => `${case_id} ${String(number).padStart(4, '0')}`,
  );
  return { versions: versions.map(row), current, currentRows: current.map(row), steps };
}

/** Median and 90th percentile of hours, by their definitions. */
function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return null;
  const value = (index: number) => sorted[index] ?? Number.NaN;
  const median = n % 2 === 1 ? value((n - 1) / 2) : (value(n / 2 - 1) + value(n / 2)) / 2;
  const p90 = sorted.find((_, index) => (index + 1) / n >= 0.9) ?? Number.NaN;
  return { n, median: (median / HOUR).toFixed(2), p90: (p90 / HOUR).toFixed(2) };
}

function summaryOf(arrived: readonly Arrived[]) {
  const { current, steps } = plainly(arrived);
  const cases = current.map(({ data }) => data);
  const since = (data: CaseChanged, at: readonly (number | null | undefined)[]) => {
    const known = at.filter((each) => typeof each === 'number');
    return known.length === 0 ? [] : [Math.min(...known) - data.receivedAtMs];
  };
  const known = new Map(arrived.flatMap(({ data }) => data.steps.map((each) => [`${data.caseId} ${each.number}`, each])));
  const verifiedOf = (data: CaseChanged) =>
    steps
      .filter(({ case_id, action }) => case_id === data.caseId && action === 'verifikasi')
      .map(({ number }) => known.get(`${data.caseId} ${number}`)?.atMs);
  const breached = cases.filter(({ breaches }) => breaches.length > 0).length;
  return {
    received: cases.length,
    open: cases.filter(({ closedAtMs }) => closedAtMs == null).length,
    breached,
    settled: cases.filter(({ state }) => state === 'selesai').length,
    reopened: cases.filter(({ reopens }) => reopens > 0).length,
    breaches: breached === 0 ? [] : [{ clock: 'operator-forward', count: breached }],
    hours: {
      verify: spread(cases.flatMap((data) => since(data, verifiedOf(data)))),
      forward: spread(
        cases.flatMap((data) =>
          since(
            data,
            data.tasks.map(({ openedAtMs }) => openedAtMs),
          ),
        ),
      ),
      followUp: spread(
        cases.flatMap((data) =>
          since(
            data,
            data.tasks.map(({ followedUpAtMs }) => followedUpAtMs),
          ),
        ),
      ),
      close: spread(cases.flatMap((data) => (data.state === 'selesai' ? since(data, [data.closedAtMs]) : []))),
    },
  };
}

test('any order, repetition and cut into batches gives what a plain computation gives, now and as of any moment', async () => {
  let run = 0;
  let offset = 0;
  const all: Arrived[] = [];
  await fc.assert(
    fc.asyncProperty(history, async ({ cases, repeats, order, cuts }) => {
      // Each run is a channel of its own in the one store, so that no run sees another's cases.
      const tenant = `sim-${String(run++).padStart(3, '0')}`;
      const events = cases.flatMap((each, index) => eventsOf(`${tenant.toUpperCase()}-${index}`, tenant, each));
      const simulated = events.map(({ event, data }) => ({
        event,
        data: Object.assign(new pantau.complaints.v1.CaseChanged(data), { simulated: true }),
      }));
      const again = [...simulated, ...repeats.flatMap((index) => simulated[index % simulated.length] ?? [])];
      const sent = again
        .map((each, index) => ({ each, place: order[index % order.length] ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ each }) => each);
      // The sink takes the batches in another order than they were appended in: partitions are not ordered against each other.
      const edges = [0, ...cuts.filter((cut) => cut < sent.length).sort((a, b) => a - b), sent.length];
      const batches = edges.slice(0, -1).map((from, index) => batchOf(sent.slice(from, edges[index + 1]), offset + from));
      const sink = store.sinkOver((same) => same);
      for (const batch of run % 2 === 0 ? batches : batches.reverse()) {
        if (batch.events.length > 0) expect(await readAndHandle(sink, batch)).toEqual([]);
      }
      const arrived = sent.map(({ data }, index) => ({ data, recorded: T0 + offset + index }));
      offset += sent.length;
      all.push(...arrived);

      const path = `/v1/complaints/summary?tenant=${tenant}&from=2026-01-01&to=2026-02-01&by=class`;
      expect((await store.get(path)).body.totals).toMatchObject(summaryOf(arrived));
      const middle = arrived[Math.floor(arrived.length / 2)]?.recorded ?? 0;
      const asOf = (await store.get(`${path}&asOf=${new Date(middle).toISOString()}`)).body;
      expect(asOf.totals).toMatchObject(summaryOf(arrived.filter(({ recorded }) => recorded <= middle)));
    }),
    { numRuns: 15, endOnFailure: true },
  );
  const expected = plainly(all);
  const stored = async () => ({
    versions: await store.rows(tables('case_history_v1')),
    currentRows: await store.rows(tables('case_current_v1')),
    steps: await store.rows(stepTable),
  });
  const { versions, currentRows, steps } = expected;
  expect(await stored()).toEqual({ versions, currentRows, steps });
  for (const table of ['case_history_v1', 'case_current_v1', 'case_step_v1']) await store.merge(table);
  expect(await stored()).toEqual({ versions, currentRows, steps });
});

test('what breaks the contract is refused by itself', async () => {
  const good = caseVersion({ caseId: 'LPG-2026-000001', version: 1 });
  const bad = [
    caseVersion({ version: 1 }),
    caseVersion({ caseId: 'LPG-2026-000002' }),
    caseVersion({ caseId: 'LPG-2026-000003', version: 1, tenant: '' }),
    caseVersion({ caseId: 'LPG-2026-000004', version: 1, steps: [step(0, 'ajukan', T0)] }),
    caseVersion({ caseId: 'LPG-2026-000005', version: 1, receivedAtMs: 1e300 }),
  ];
  expect(
    await readAndHandle(
      store.sinkOver((same) => same),
      batchOf([good, ...bad]),
    ),
  ).toEqual([...Array(4).fill('incomplete_key'), 'number_out_of_range']);
});
