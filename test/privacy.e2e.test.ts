/** A reporter's data on a whole stack: nowhere but sealed, opened for a reason alone, and gone when it is erased. */
import { type Postgres, postgres } from '@pantau/postgres';
import { createScope } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Planted, plant } from './support/planted.ts';
import { inClickHouse, inLogs, inPostgres, inTopics, postgresFiles, type Stored } from './support/stored.ts';
import { type Answer, type Story, startStory } from './support/story.ts';

const SERVICES = ['complaints', 'reporting', 'dashboard'] as const;
const SIMULATED = 'sim-rahasia';
const REASON = 'Klarifikasi ke lapangan, ST-7/2026';
const scope = createScope();
const began = new Date();

let story: Story;
let database: Postgres;
let person: Planted;
/** One of every way in, on a real channel; the last one on a simulated one, whose clock makes breaches. */
let cases: { readonly id: string; readonly pin: string; readonly isPublic: boolean }[];

const as = (subject: string) => ({ 'x-pantau-subject': subject });
const post = (path: string, body: unknown, subject = 'dev') => story.send('complaints', 'POST', path, body, as(subject));
const get = (path: string) => story.get('complaints', path);
async function ok(answer: Promise<Answer>) {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}

beforeAll(async () => {
  person = plant();
  story = await startStory({ services: SERVICES, env: { LOG_LEVEL: 'debug' } });
  const url = new URL(story.stack.facts.engines.databaseUrl);
  url.pathname = `/${story.stack.facts.databases.complaints}`;
  database = await scope.start(postgres({ url: url.href, pool: 2 }, capturedLog('error').log));
  cases = await fileEverywhere();
});
afterAll(async () => {
  await scope.stop();
  await story?.stop();
});

it('is found in no topic, table, log, file or answer', async () => {
  for (const each of cases) await writeOn(each);
  await refusals();
  await ok(story.send('complaints', 'PUT', `/v1/simulations/${SIMULATED}/clock`, { now: '2026-01-20T02:00:00Z' }));
  await eventually(
    async () => {
      for (const { id } of cases) {
        const { version } = await ok(get(`/v1/cases/${id}`));
        const { status, body } = await story.get('reporting', `/v1/complaints/cases/${id}`);
        expect(status).toBe(200);
        expect(body.steps).toHaveLength(version);
      }
    },
    { timeoutMs: 60_000 },
  );

  const topics = await inTopics(story);
  expect(topics.length).toBeGreaterThan(cases.length * 3);
  const tables = await inClickHouse(story);
  expect(tables.map(([, text]) => text).join()).toContain(cases[0]?.id);
  // Here there is no word that a person wrote.
  expectNothing([...topics, ...tables, ...inLogs(story, SERVICES), ...(await reportings())], true);

  const rows = await inPostgres(database, 'others');
  // The text itself is there for those who handle it: what is searched is what was written.
  expect(rows.map(([, text]) => text).join()).toContain(person.word);
  expectNothing([...rows, ...(await officers()), ...(await publics())]);
  expectNothing(await inPostgres(database, 'vault'));
  await expectNothingInFiles();
  // Of a confidential case the public has the number in the bulk file at most, and not a word of its text.
  const [secret, ...more] = cases.filter(({ isPublic }) => !isPublic);
  if (secret === undefined || more.length > 0) throw new Error('one case is confidential');
  for (const [where, text] of await publics(false)) {
    const lines = text.split(/\\r\\n/).filter((line) => line.includes(secret.id));
    if (!where.includes('.csv')) expect(lines, where).toEqual([]);
    else expect(lines.join()).not.toContain(person.word);
  }
});

it('is opened for a reason, by who may, and it is written down', async () => {
  const [{ id } = { id: '' }] = cases;
  expect((await post(`/v1/cases/${id}/identity`, {}, 'periksa-1')).status).toBe(422);
  expect((await post(`/v1/cases/${id}/identity`, { reason: 'x' }, 'periksa-1')).status).toBe(422);
  expect((await post(`/v1/cases/${id}/identity`, { reason: REASON }, 'op-17')).status).toBe(403);
  expect((await get(`/v1/cases/${id}/identity/log`)).body.items).toEqual([]);

  const opened = await ok(post(`/v1/cases/${id}/identity`, { reason: REASON }, 'periksa-1'));
  expect(opened.identity).toEqual(person.reporter);
  expect(opened.text).toMatchObject({ description: person.text, address: person.text });
  expect(opened.notes.map(({ text }: { text: string }) => text)).toContain(person.text);
  expect((await get(`/v1/cases/${id}/identity/log`)).body.items).toMatchObject([
    { action: 'open', subject: 'periksa-1', reason: REASON },
  ]);
});

it('is gone for ever when it is erased', async () => {
  const count = async (table: string, id: string) =>
    (await database.query<{ n: number }>(`SELECT count(*) AS n FROM vault.${table} WHERE case_id = $1`, [id]))[0]?.n;
  for (const { id } of cases) {
    expect((await post(`/v1/cases/${id}/erasure`, { reason: REASON }, 'op-17')).status).toBe(403);
    expect((await post(`/v1/cases/${id}/erasure`, { reason: REASON }, 'periksa-1')).body).toEqual({ erased: true });
    expect((await post(`/v1/cases/${id}/erasure`, { reason: REASON }, 'periksa-1')).body).toEqual({ erased: false });
    const { status, body } = await post(`/v1/cases/${id}/identity`, { reason: REASON }, 'periksa-1');
    expect([status, body.code]).toEqual([410, 'identity_erased']);
    expect(await count('sealed', id)).toBe(0);
    const { attachments, nameHashes } = await ok(get(`/v1/cases/${id}`));
    expect([attachments, nameHashes]).toEqual([[], undefined]);
  }
  const [left] = await database.query<{ n: number }>('SELECT count(wrapped) AS n FROM vault.case_key');
  expect(left?.n).toBe(0);
  expect((await inPostgres(database, 'others')).find(([where]) => where.endsWith('attachment'))?.[1]).toBe('');
  expectNothing([...(await inPostgres(database, 'vault')), ...(await inPostgres(database, 'others'))]);
  await expectNothingInFiles();
  const { items } = await ok(get(`/v1/cases/${cases[0]?.id}/steps`));
  expect(items.at(-1)).toMatchObject({ action: 'identitas_dihapus', actor: 'periksa-1', note: null });
});

/** By the web's form, confidential, at the counter, by GeoReport, and in a simulation. */
async function fileEverywhere() {
  const { text, reporter, photo } = person;
  for (const [tenant, start] of [[SIMULATED, '2026-01-05T02:00:00Z']]) {
    await ok(post('/v1/simulations', { tenant, policyOf: '18', seed: 'rahasia', start }));
  }
  for (const tenant of ['18', SIMULATED]) {
    for (const [id, role] of [
      ['op-17', 'operator'],
      ['periksa-1', 'verifikator'],
    ]) {
      await ok(story.send('complaints', 'PUT', `/v1/officers/${tenant}/${id}`, { roles: [role] }));
    }
  }
  const upload = await fetch(`${story.stack.url('complaints')}/v1/attachments?tenant=18`, {
    ...{ method: 'POST', headers: { 'content-type': 'image/jpeg' }, body: new Uint8Array(photo) },
  });
  expect(upload.status).toBe(201);
  const { id: photoId } = z.object({ id: z.string() }).parse(await upload.json());
  const place = { lat: -5.39, lon: 105.26, accuracyM: 30, address: text };
  const complaint = { tenant: '18', title: text.slice(0, 200), description: text, place, reporter };
  const web = { ...complaint, category: 'jalan-rusak', attachments: [photoId] };
  const counter = { ...complaint, category: 'jalan-rusak', channel: 'loket' };
  const inSimulation = { ...complaint, category: 'jalan-rusak', tenant: SIMULATED };
  const filed: { id: string; pin: string; isPublic: boolean }[] = [];
  for (const [body, isPublic] of [
    [web, true],
    [{ ...complaint, category: 'pungli' }, false],
    [counter, true],
    [inSimulation, true],
  ] as const) {
    const { id, pin } = await ok(post('/v1/cases', body));
    filed.push({ id, pin, isPublic });
  }
  const [first = '', last = ''] = reporter.name.split(' ');
  const form = new URLSearchParams({
    ...{ jurisdiction_id: '18', service_code: 'jalan-rusak', description: text, lat: '-5.39', long: '105.26' },
    ...{ address_string: text, email: reporter.email, phone: reporter.phone, first_name: first, last_name: last },
  });
  const [request] = await ok(
    story.send('complaints', 'POST', '/open311/v2/requests.json', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    }),
  );
  filed.push({ id: request.service_request_id, pin: /PIN (\d+)/.exec(request.service_notice)?.[1] ?? '', isPublic: true });
  return filed;
}

/** Officers and the reporter write him into whatever takes text. */
async function writeOn({ id, pin }: { readonly id: string; readonly pin: string }) {
  const { text } = person;
  const act = (body: Record<string, unknown>) => ok(post(`/v1/cases/${id}/actions`, body));
  await act({ action: 'catat', note: text });
  await act({ action: 'tanggapi', note: text, proof: [text.slice(0, 200)] });
  await act({ action: 'ubah', changes: { title: text.slice(0, 200) } });
  await ok(post(`/v1/tracking/${id}/actions`, { pin, action: 'balas', note: text }));
  await act({ action: 'bukan_wewenang', target: text.slice(0, 200), note: text });
  await act({ action: 'kembalikan', note: text });
}

/** What is refused is answered to whoever sent it, and must not be logged. */
async function refusals() {
  const { reporter, text } = person;
  const description = text;
  expect((await post('/v1/cases', { description, reporter: { ...reporter, nik: `${reporter.nik}1` } })).status).toBe(422);
  expect((await post('/v1/cases', { description, place: { lat: 0, lon: 0 }, reporter })).status).toBe(422);
  expect((await post('/v1/cases', `{"description": "${text}", "reporter": {`)).status).toBe(400);
  expect((await post(`/v1/tracking/${cases[0]?.id}`, { pin: reporter.phone })).status).toBe(404);
  expect((await post(`/v1/cases/${cases[0]?.id}/actions`, { action: 'nilai', note: text, rating: 3 })).status).toBe(409);
}

async function answersOf(service: (typeof SERVICES)[number], paths: readonly string[]): Promise<Stored[]> {
  return Promise.all(
    paths.map(async (path): Promise<Stored> => {
      const { status, body } = await story.get(service, path);
      expect(status, `${path} ${JSON.stringify(body)}`).toBe(200);
      return [path, JSON.stringify(body)];
    }),
  );
}

async function officers(): Promise<Stored[]> {
  const ofTenants = ['18', SIMULATED].flatMap((tenant) =>
    ['cases', 'queue', 'breaches', 'sanctions', 'ledger', 'officers', 'policy'].map((what) => `/v1/${what}?tenant=${tenant}`),
  );
  const ofCases = cases.flatMap(({ id }) => ['', '/steps', '/similar', '/identity/log'].map((what) => `/v1/cases/${id}${what}`));
  const paths = [...ofTenants, ...ofCases];
  return [
    ...(await answersOf('complaints', paths)),
    ...(await answersOf(
      'dashboard',
      paths.map((path) => `/api/complaints${path}`),
    )),
  ];
}

async function reportings(): Promise<Stored[]> {
  const paths = [
    ...cases.map(({ id }) => `/v1/complaints/cases/${id}`),
    ...['', `&tenant=${SIMULATED}`].flatMap((tenant) => [
      `/v1/complaints/summary?by=category${tenant}`,
      `/v1/complaints/breaches?limit=100${tenant}`,
    ]),
  ];
  return [
    ...(await answersOf('reporting', paths)),
    ...(await answersOf(
      'dashboard',
      paths.map((path) => `/api/reporting${path}`),
    )),
  ];
}

/** What anybody may read; with `tracking` also what the reporter himself does. */
async function publics(tracking = true): Promise<Stored[]> {
  const tracked = tracking ? cases : [];
  return [
    ...(await answersOf('complaints', [
      ...['json', 'xml'].map((format) => `/open311/v2/requests.${format}?jurisdiction_id=18&extensions=true`),
      '/v1/open-data/cases.csv?tenant=18',
    ])),
    ...(await Promise.all(
      tracked.map(
        async ({ id, pin }): Promise<Stored> => [`tracking ${id}`, JSON.stringify(await ok(post(`/v1/tracking/${id}`, { pin })))],
      ),
    )),
  ];
}

async function expectNothingInFiles() {
  const withWord: string[] = [];
  for await (const [where, text] of postgresFiles(database, began)) {
    expectNothing([[where, text]]);
    if (text.includes(person.word)) withWord.push(where);
  }
  // The masked texts are there: what is searched is what was written, the log of changes too.
  expect(withWord).toContain('file of step');
  expect(withWord.join()).toMatch(/file of [0-9A-F]{24}/);
}

function expectNothing(stored: readonly Stored[], withWord = false): void {
  const leaks = stored.flatMap(([where, text]) => person.tracesIn(text, { withWord }).map((trace) => `${where}: ${trace}`));
  expect(leaks).toEqual([]);
}
