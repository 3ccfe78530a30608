import { createHealth, createMetrics, createScope, httpServer } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness.ts';

/** The register and the queue as officers use them. 2026-01-05 is a Monday; 09:00 in Lampung. */
const { log } = capturedLog('error');
let harness: Harness;
let scope: ReturnType<typeof createScope>;
let url = '';
let channel = '';
let channels = 0;

beforeAll(async () => {
  harness = await startHarness('2026-01-05T02:00:00Z');
});
afterAll(() => harness.stop());
beforeEach(async () => {
  scope = createScope();
  const { routes } = harness.complaints;
  const app = { title: 'complaints', version: '1', log, routes, health: createHealth(), metrics: createMetrics('complaints') };
  url = (await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app))).url;
  channel = `sim-officers-${channels++}`;
  await send('POST', '/v1/simulations', { tenant: channel, policyOf: '18', seed: '1', start: '2026-01-05T02:00:00Z' });
});
afterEach(() => scope.stop());

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not.
async function send(method: string, path: string, body?: unknown, subject?: string): Promise<any> {
  const reply = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(subject === undefined ? {} : { 'x-pantau-subject': subject }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: object = JSON.parse(await reply.text());
  return { status: reply.status, ...answer };
}
const put = (id: string, rest: object = {}) => send('PUT', `/v1/officers/${channel}/${id}`, { roles: ['operator'], ...rest });
const file = () =>
  send('POST', '/v1/cases', {
    tenant: channel,
    category: 'jalan-rusak',
    description: 'Jalan berlubang.',
    place: { lat: -5.39, lon: 105.26 },
  });
const clock = (now: string) => send('PUT', `/v1/simulations/${channel}/clock`, { now });

it('keeps who works when, and says who is on duty', async () => {
  const morning = [{ weekday: 1, from: '08:00', to: '10:00' }];
  expect(await put('op-1', { shifts: morning })).toMatchObject({ tenant: channel, id: 'op-1', onDuty: true, shifts: morning });
  await put('op-2', { shifts: [{ weekday: 2, from: '08:00', to: '10:00' }] });
  await send('PUT', `/v1/officers/${channel}/roads`, { roles: ['opd'], institution: '18', unit: 'dinas-bmbk' });
  const { items } = await send('GET', `/v1/officers?tenant=${channel}`);
  expect(items.map(({ id, onDuty, unit }: { id: string; onDuty: boolean; unit: string }) => [id, onDuty, unit])).toEqual([
    ['op-1', true, null],
    ['op-2', false, null],
    ['roads', true, 'dinas-bmbk'],
  ]);
  expect((await put('op-1', { shifts: [{ weekday: 8, from: '08:00', to: '10:00' }] })).status).toBe(422);
  expect((await put('op-1', { absences: [{ from: '2026-01-06', to: '2026-01-05', reason: 'cuti' }] })).status).toBe(422);
  expect((await send('PUT', `/v1/officers/${channel}/op-1`, { roles: ['pemutus'] }, 'op-1')).status).toBe(403);
  // Of a real channel an operator writes nothing into the register; who is not on it is the development principal.
  expect((await send('PUT', '/v1/officers/18/op-8', { roles: ['operator'] })).status).toBe(200);
  expect((await send('PUT', '/v1/officers/18/op-9', { roles: ['pemutus'] }, 'op-8')).status).toBe(403);
});

it('gives cases out in turn, and leaves them to be taken while nobody is on duty: first due, first taken, each by one', async () => {
  await put('op-1', { shifts: [{ weekday: 1, from: '12:00', to: '20:00' }] });
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) {
    await clock(`2026-01-05T02:0${i}:00Z`);
    const filed = await file();
    expect(filed.operator).toBeNull();
    ids.push(filed.id);
  }
  const { items } = await send('GET', `/v1/queue?tenant=${channel}&unassigned=true`);
  expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
  await put('op-2');
  const taken = await Promise.all(['op-1', 'op-2'].map((id) => send('POST', '/v1/queue/take', { tenant: channel }, id)));
  expect(taken.map((each) => each.case.operator)).toEqual(['op-1', 'op-2']);
  expect(taken.map((each) => each.case.id).toSorted()).toEqual(ids.slice(0, 2));
  expect((await send('POST', '/v1/queue/take', { tenant: channel }, 'op-1')).case.id).toBe(ids[2]);
  expect(await send('POST', '/v1/queue/take', { tenant: channel }, 'op-1')).toMatchObject({ status: 200, case: null });
  const own = await send('GET', `/v1/queue?tenant=${channel}&operator=op-2`);
  expect(own.items).toHaveLength(1);
});

it('hands the cases of who falls ill to those on duty, but none that a unit has; the clock goes on and knows both', async () => {
  await put('op-1');
  const [waiting, forwarded] = [await file(), await file()];
  for (const command of [{ action: 'verifikasi' }, { action: 'disposisi', task: { institution: '18', unit: 'dinas-bmbk' } }]) {
    await send('POST', `/v1/cases/${forwarded.id}/actions`, command, 'op-1');
  }
  const absences = [{ from: '2026-01-05', to: '2026-01-05', reason: 'sakit' }];
  await put('op-1', { absences });
  expect((await send('GET', `/v1/cases/${waiting.id}`)).operator).toBe('op-1');
  await put('op-2');
  await put('op-1', { absences });
  const moved = await send('GET', `/v1/cases/${waiting.id}`);
  expect(moved.operator).toBe('op-2');
  const forward = moved.clocks.find(({ name }: { name: string }) => name === 'operator-forward');
  expect(forward).toMatchObject({ startedAt: '2026-01-05T02:00:00Z', dueAt: '2026-01-06T02:00:00Z', holderId: 'op-2' });
  expect(forward.holders.map(({ id }: { id: string }) => id)).toEqual(['op-1', 'op-2']);
  expect((await send('GET', `/v1/cases/${forwarded.id}`)).operator).toBe('op-1');
});

it('hands cases over when an absence of later begins', async () => {
  await put('op-1', { absences: [{ from: '2026-01-06', to: '2026-01-06', reason: 'cuti' }] });
  const { id } = await file();
  await put('op-2');
  await clock('2026-01-05T16:59:00Z');
  expect((await send('GET', `/v1/cases/${id}`)).operator).toBe('op-1');
  await clock('2026-01-05T17:00:00Z');
  expect((await send('GET', `/v1/cases/${id}`)).operator).toBe('op-2');
});
