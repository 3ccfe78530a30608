import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createHealth, createMetrics, createScope, httpServer } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness.ts';
import { type DoneStep, slowBreaches } from './slow-clocks.ts';

/** A week of 99 operators, made up by the command as it is typed, against the real service; then told again the slow way. */
const PANTAU = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
const MONDAY = Date.parse('2026-01-05T00:00:00+07:00');
const END = MONDAY + 7 * 86_400_000;
const MINUTE_MS = 60_000;
const scope = createScope();
let harness: Harness;
let url = '';

beforeAll(async () => {
  harness = await startHarness();
  const { log } = capturedLog('error');
  const { routes } = harness.complaints;
  const app = {
    title: 'complaints',
    version: '1',
    log,
    routes: [...routes],
    health: createHealth(),
    metrics: createMetrics('complaints'),
  };
  url = (await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app))).url;
});
afterAll(async () => {
  await scope.stop();
  await harness.stop();
});

interface Summary {
  readonly simulated: true;
  readonly tenant: string;
  readonly filed: number;
  readonly taken: number;
  readonly refused: number;
  readonly breaches: Readonly<Record<string, number>>;
  readonly digest: string;
}

function simulate(...args: string[]): Promise<Summary> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PANTAU, 'simulate', 'lampung-in', '--url', url, '--json', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      error += chunk;
    });
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`exit ${code}: ${error}`))));
  });
}

it('shares a week of cases among 99 operators, each within a tenth of his fair share, and breaches exactly what a slow clock says', async () => {
  const summary = await simulate('--operators', '99', '--days', '7', '--rate', '700', '--seed', 'week');
  const { tenant } = summary;
  expect(summary).toMatchObject({ simulated: true, taken: 0 });
  expect(summary.filed).toBeGreaterThan(4_500);

  const { fair, got } = await shares(tenant);
  expect(fair.size).toBe(99);
  const off = [...fair].map(([id, share]) => ({
    id,
    share,
    got: got.get(id) ?? 0,
    off: Math.abs((got.get(id) ?? 0) - share) / share,
  }));
  expect(off.filter((each) => each.off > 0.1)).toEqual([]);

  const told = slowBreaches(await doneSteps(tenant), END).toSorted();
  const recorded = (
    await harness.db.query<{ id: string; at: Date }>(`SELECT id, at FROM breach WHERE tenant = $1 AND rung = '100'`, [tenant])
  )
    .map(({ id, at }) => `${id} ${at.toISOString()}`)
    .toSorted();
  expect(recorded).toEqual(told);
  expect(recorded.length).toBeGreaterThan(200);
  const [first] = await harness.db.query<{ id: string }>('SELECT id FROM case_file WHERE tenant = $1 LIMIT 1', [tenant]);
  expect(first?.id).toMatch(/^SIM-/);
});

it('makes the same breaches from the same seed, and others from another', async () => {
  const small = ['--operators', '9', '--days', '2', '--rate', '60'];
  const [first, again, other] = [
    await simulate(...small, '--seed', 'a'),
    await simulate(...small, '--seed', 'a'),
    await simulate(...small, '--seed', 'b'),
  ];
  expect(again.tenant).not.toBe(first.tenant);
  expect({ ...again, tenant: '' }).toEqual({ ...first, tenant: '' });
  expect(other.digest).not.toBe(first.digest);
});

/** Of every turn that was given while he was on duty, his part; counted by the minute and by hand. */
async function shares(tenant: string): Promise<{ fair: Map<string, number>; got: Map<string, number> }> {
  const officers = await harness.db.query<{
    id: string;
    shifts: { weekday: number; from: string; to: string }[];
    absences: { from: string; to: string }[];
  }>(`SELECT id, shifts, absences FROM officer WHERE tenant = $1 AND 'operator' = ANY(roles)`, [tenant]);
  const onDuty = new Map<number, string[]>();
  for (let minute = 0; minute < 7 * 1_440; minute++) {
    const local = new Date(MONDAY + minute * MINUTE_MS + 7 * 3_600_000);
    const [date = '', time = ''] = local.toISOString().slice(0, 16).split('T');
    const weekday = ((local.getUTCDay() + 6) % 7) + 1;
    const before = ((weekday + 5) % 7) + 1;
    onDuty.set(
      minute,
      officers
        .filter(({ absences }) => !absences.some(({ from, to }) => from <= date && date <= to))
        .filter(({ shifts }) =>
          shifts.some((shift) => {
            if (shift.from < shift.to) return shift.weekday === weekday && shift.from <= time && time < shift.to;
            return (shift.weekday === weekday && time >= shift.from) || (shift.weekday === before && time < shift.to);
          }),
        )
        .map(({ id }) => id),
    );
  }
  const holders = await harness.db.query<{ id: string; at: string }>(
    `SELECT h ->> 'id' AS id, h ->> 'from' AS at FROM case_file, jsonb_array_elements(body -> 'clocks') AS c, jsonb_array_elements(c -> 'holders') AS h
     WHERE tenant = $1 AND c ->> 'name' = 'operator-forward' AND c ->> 'number' = '1'`,
    [tenant],
  );
  const fair = new Map(officers.map(({ id }) => [id, 0]));
  const got = new Map<string, number>();
  for (const { id, at } of holders) {
    got.set(id, (got.get(id) ?? 0) + 1);
    const present = onDuty.get((Number(at) - MONDAY) / MINUTE_MS) ?? [];
    for (const each of present) fair.set(each, (fair.get(each) ?? 0) + 1 / present.length);
  }
  return { fair, got };
}

/** What people did: nothing of what clocks did is read. */
function doneSteps(tenant: string): Promise<DoneStep[]> {
  return harness.db.query<DoneStep>(
    `SELECT s.case_id AS "caseId", f.class, s.action, s.role, (extract(epoch FROM s.at) * 1000)::float8 AS at, s.facts
     FROM step s JOIN case_file f ON f.id = s.case_id WHERE f.tenant = $1 AND s.role <> 'system' ORDER BY s.case_id, s.number`,
    [tenant],
  );
}
