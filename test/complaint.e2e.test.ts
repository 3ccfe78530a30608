/** The story of one complaint on a whole stack: from the report to the sanction, and to what a reader is told, with a driven clock. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';

const ROOT = join(import.meta.dirname, '..');
const TENANT = 'sim-cerita';
const HOUR = 3_600_000;
// Monday, 09:00 in Lampung.
const START = Date.parse('2026-01-05T02:00:00Z');
const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');
const after = (hours: number) => iso(START + hours * HOUR);

let story: Story;
beforeAll(async () => {
  story = await startStory({ services: ['complaints', 'reporting'], copies: { complaints: 2 } });
});
afterAll(() => story?.stop());

const as = (subject: string) => ({ 'x-pantau-subject': subject });
const post = (subject: string, path: string, body: unknown) => story.send('complaints', 'POST', path, body, as(subject));
async function act(id: string, subject: string, body: Record<string, unknown>) {
  const answer = await post(subject, `/v1/cases/${id}/actions`, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}
async function until(time: string) {
  const { status, body } = await story.send('complaints', 'PUT', `/v1/simulations/${TENANT}/clock`, { now: time });
  expect(status, JSON.stringify(body)).toBe(200);
}
const get = async (path: string) => (await story.get('complaints', path)).body;
interface Step {
  readonly action: string;
  readonly at: string;
  readonly facts: { readonly clock?: string; readonly rung?: string };
}
const steps = async (id: string): Promise<Step[]> => (await get(`/v1/cases/${id}/steps`)).items;
const fired = async (id: string, clock: string) =>
  (await steps(id)).filter(({ facts }) => facts.clock === clock).map(({ action, at, facts }) => `${action} ${facts.rung} ${at}`);

it('runs from the report to the sanction, closed twice, with every time right', async () => {
  expect(
    (await post('dev', '/v1/simulations', { tenant: TENANT, policyOf: '18', seed: 'cerita', start: iso(START) })).status,
  ).toBe(201);
  for (const [id, roles, unit] of [
    ['op-17', ['operator'], undefined],
    ['bmbk-1', ['opd'], 'dinas-bmbk'],
    ['periksa-1', ['verifikator'], undefined],
    ['sekda', ['pemutus'], undefined],
  ] as const) {
    const body = { roles, ...(unit === undefined ? {} : { institution: '18', unit }) };
    expect((await story.send('complaints', 'PUT', `/v1/officers/${TENANT}/${id}`, body)).status).toBe(200);
  }

  // Filed with a geotag: it is placed, routed to nobody yet, and given to the operator on duty.
  const filed = await post('warga', '/v1/cases', {
    ...{
      tenant: TENANT,
      description: 'Jalan rusak parah dan berlubang di depan pasar.',
      place: { lat: -5.39, lon: 105.26, accuracyM: 30 },
    },
    reporter: { name: 'Pelapor Cerita', phone: '0812-3456-7890' },
  });
  expect(filed.status, JSON.stringify(filed.body)).toBe(201);
  const { id, pin } = filed.body;
  expect(filed.body).toMatchObject({
    state: 'diterima',
    category: 'jalan-rusak',
    operator: 'op-17',
    simulated: true,
    place: { regency: '18.71' },
  });

  // Not forwarded in 24 hours: warnings, the operator's breach, and its notice.
  await until(after(25));
  expect(await fired(id, 'operator-forward')).toEqual([
    `peringatan 50 ${after(12)}`,
    `peringatan 80 ${iso(START + 19.2 * HOUR)}`,
    `pelanggaran 100 ${after(24)}`,
    `pemberitahuan 100 ${after(24)}`,
  ]);
  const sanction = `${id}.operator-forward.1`;
  expect((await get(`/v1/breaches?tenant=${TENANT}`)).items).toMatchObject([
    {
      caseId: id,
      clock: 'operator-forward',
      holder: { role: 'operator', id: 'op-17' },
      dueAt: after(24),
      breachedAt: after(24),
      sanction: null,
    },
  ]);
  expect((await post('bmbk-1', `/v1/cases/${id}/actions`, { action: 'verifikasi' })).body.code).toBe('not_your_move');

  // Forwarded; the office is silent for 72 hours: its breach, escalated rung by rung.
  await act(id, 'op-17', { action: 'verifikasi' });
  await act(id, 'op-17', { action: 'disposisi', task: { institution: '18', unit: 'dinas-bmbk' } });
  await until(after(25 + 72 + 97));
  expect((await fired(id, 'opd-follow-up')).slice(2)).toEqual([
    ...['pelanggaran 100', 'pemberitahuan 100'].map((what) => `${what} ${after(25 + 72)}`),
    ...['kepala-opd', 'sekda', 'wakil-gubernur', 'gubernur'].map((who, i) => `eskalasi ${who} ${after(25 + 72 + 24 * (i + 1))}`),
  ]);

  // Answered with proof, closed by a second person.
  await act(id, 'bmbk-1', { action: 'tindak_lanjut', note: 'Tim sudah meninjau lokasi.' });
  await act(id, 'bmbk-1', { action: 'ajukan_selesai', note: 'Sudah ditambal.', proof: ['BA-12/2026'] });
  expect((await post('bmbk-1', `/v1/cases/${id}/actions`, { action: 'setujui_selesai' })).status).toBe(403);
  const closed = await act(id, 'periksa-1', { action: 'setujui_selesai' });
  expect(closed).toMatchObject({ state: 'selesai', closedAt: after(194) });

  // Reopened by its reporter, followed up again, and closed by ten working days of silence.
  const track = (body: Record<string, unknown>) =>
    story.send('complaints', 'POST', `/v1/tracking/${id}/actions`, { pin, ...body });
  expect((await track({ action: 'buka_kembali', note: 'Masih berlubang.', pin: '00000000' })).status).toBe(404);
  const opened = await track({ action: 'buka_kembali', note: 'Masih berlubang.' });
  expect(opened.body, JSON.stringify(opened.body)).toMatchObject({ state: 'dibuka_kembali' });
  await act(id, 'bmbk-1', { action: 'tindak_lanjut', note: 'Akan diperbaiki pekan ini.' });
  // 13 January, ten working days: 14, 15, (16 Isra Mikraj is free), 19 to 23, 26 to 28.
  const silence = (await get(`/v1/cases/${id}`)).clocks.findLast(({ name }: { name: string }) => name === 'auto-close').dueAt;
  await until('2026-02-01T00:00:00Z');
  expect(await get(`/v1/cases/${id}`)).toMatchObject({ state: 'selesai', closedAt: silence, reopens: 1 });
  expect((await steps(id)).at(-1)).toMatchObject({ action: 'tutup_otomatis', at: silence });

  // The ledger: no effect without a decision of somebody else, and every row where it was written.
  const on = { sanction };
  expect((await post('sekda', `/v1/cases/${id}/actions`, { action: 'akibat', ...on, note: 'x' })).body.code).toBe(
    'sanction_stage',
  );
  await act(id, 'sekda', { action: 'keputusan', ...on, effect: 'teguran-lisan', note: 'Terlambat tanpa alasan.' });
  await act(id, 'sekda', { action: 'akibat', ...on, effect: 'teguran-lisan', note: 'Disampaikan.' });
  const { stdout } = await eventually(
    () =>
      promisify(execFile)(process.execPath, [
        join(ROOT, 'packages/cli/src/main.ts'),
        'ledger',
        'verify',
        '--url',
        story.stack.url('complaints'),
      ]),
    { timeoutMs: 20_000 },
  );
  expect(stdout).not.toBe('');

  // Reporting knows all of it, with the same times.
  const shown = await eventually(
    async () => {
      const { status, body } = await story.get('reporting', `/v1/complaints/cases/${id}`);
      expect(status).toBe(200);
      expect(body.steps).toHaveLength((await steps(id)).length);
      return body;
    },
    { timeoutMs: 60_000 },
  );
  const taken = ({ action, at }: Step) => [action, Date.parse(at)];
  expect(shown.steps.map(taken)).toEqual((await steps(id)).map(taken));
  const summary = await story.get('reporting', `/v1/complaints/summary?tenant=${TENANT}&by=category`);
  expect(summary.body).toMatchObject({ simulated: true, totals: { received: 1, open: 0, breached: 1, settled: 1, reopened: 1 } });
  const real = await story.get('reporting', '/v1/complaints/summary?by=category');
  expect(JSON.stringify(real.body)).not.toContain('jalan-rusak');
});
