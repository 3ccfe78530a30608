import { fileURLToPath } from 'node:url';
import descriptor from '@pantau/contracts/descriptor.json' with { type: 'json' };
import { engineUrls } from '@pantau/engines/testing';
import { migratePostgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { createHealth, createMetrics, createScope, grpcServer, httpServer, type RootScope, systemClock } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { z } from 'zod';
import { path, preview, whatIf } from '../src/adapters/http/assessment-schemas.ts';
import { explanation } from '../src/adapters/http/explain-schema.ts';
import { scorecard } from '../src/adapters/http/schemas.ts';
import { postgresStore } from '../src/adapters/postgres-store.ts';
import { createScoring } from '../src/app.ts';
import type { Input } from '../src/domain/input.ts';
import { createFoldBatch } from '../src/usecases/fold-batch.ts';
import { claim, MIMIKA_2023, ORI_2022, submission, total } from './inputs.ts';
import { evenly, inPeriod, leavesOf, PEKPPP_2022, pekppp, SKM_2017 } from './questions.ts';
import { type ReflectedClient, reflectedClient } from './reflected-client.ts';

/** What is asked of scorecards that are stored, over REST and over gRPC, on a real Postgres. */
const scope: RootScope = createScope();
const { log } = capturedLog('error');
const SERVICE = 'pantau.scoring.v1.ScoringService';
let database: TestDatabase;
let url = '';
let grpc: ReflectedClient;

const elements = (value: number) =>
  leavesOf(SKM_2017).map(({ code }) => ({ code, valueE4: value * 10_000, basis: 'score' as const }));

const INPUTS: readonly Input[] = [
  ...MIMIKA_2023.map(([unit, score]) => submission(unit, total(score))),
  claim('papua.antaranews.com', { scoreE4: 541_100, zone: 'kuning' }),
  { ...submission('a', evenly(61.37)), institution: '18.72' },
  { ...submission('b', evenly(77.77)), institution: '18.72' },
  { ...claim('ombudsman.go.id', { zone: 'kuning' }, { rules: ORI_2022 }), institution: '18' },
  { ...inPeriod('rsud', pekppp(4, 4.2), PEKPPP_2022, '2024'), institution: '18' },
  { ...inPeriod('disdukcapil', elements(3.2), SKM_2017, '2023'), institution: '18.72' },
];

beforeAll(async () => {
  database = await testDatabase(engineUrls().databaseUrl);
  const pg = { url: database.url, pool: 2 };
  await migratePostgres(pg, fileURLToPath(new URL('../migrations', import.meta.url)), log);
  const store = postgresStore(await scope.start(postgres(pg, log)));
  const items = INPUTS.map((input, offset) => ({ input, offset, actor: 'test', onBehalfOf: '', traceparent: undefined }));
  const whole = { topic: 't', partition: 0, firstOffset: 0, lastOffset: items.length - 1, items };
  await createFoldBatch(store, { publish: async () => undefined }, async () => undefined)(whole);

  const publisher = { publish: async () => expect.unreachable('nothing is published by asking') };
  const scoring = createScoring({ store, publisher, clock: systemClock, log });
  const metrics = createMetrics('scoring');
  const loopback = { host: '127.0.0.1', port: 0 };
  const app = { title: 'scoring', version: '1', log, routes: scoring.routes, health: createHealth(), metrics };
  url = (await scope.start(httpServer(loopback, app))).url;
  const server = await scope.start(grpcServer(loopback, { services: scoring.grpc, descriptor, log, metrics }));
  grpc = await reflectedClient(server.address, SERVICE);
});
afterAll(async () => {
  grpc?.close();
  await scope.stop();
  await database.drop();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not.
type Json = any;

/** What is answered is what is documented, no more and no less. */
const DOCUMENTED: readonly (readonly [path: RegExp, schema: z.ZodType])[] = [
  [/explain$/, explanation],
  [/^\/v1\/scorecards\/[^/]+\/[^/]+\/[^/]+$/, scorecard],
  [/what-if$/, whatIf],
  [/path$/, path],
  [/preview$/, preview],
];

async function documented(at: string, reply: Response): Promise<Json> {
  const json = await reply.json();
  const schema = DOCUMENTED.find(([pattern]) => pattern.test(at))?.[1];
  if (reply.status === 200) expect(schema?.parse(json)).toEqual(json);
  return json;
}

async function get(at: string, language = 'id'): Promise<Json> {
  return documented(at, await fetch(`${url}${at}`, { headers: { 'accept-language': language } }));
}

async function post(at: string, body: unknown): Promise<{ status: number; json: Json }> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}${at}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: reply.status, json: await documented(at, reply) };
}

const pointers = ({ errors }: Json): string[] => errors.map(({ pointer, code }: Json) => `${pointer} ${code}`);

it('explains a stored scorecard, dimension by dimension, in both languages', async () => {
  const explained = await get('/v1/scorecards/18.72/ORI-2023/2023/explain');
  expect(explained).toMatchObject({
    institution: { code: '18.72', name: 'Kota Metro' },
    ruleVersion: 'ORI-2023@1',
    computed: { score: '69.57', category: 'C', scoredAt: 'dimension', rollUp: { method: 'mean_of_units', averaged: 2 } },
    published: null,
  });
  const cents = (texts: string[]) => texts.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);
  expect(cents(explained.computed.parts.map((part: Json) => part.contribution))).toBe(6_957);
  expect(explained.eventIds).toHaveLength(2);
  expect(explained.sentences.join(' ')).toContain('Dimensi');
  const english = await get('/v1/scorecards/18.72/ORI-2023/2023/explain', 'en');
  expect(english.sentences.join(' ')).toContain('Dimension');
  expect((await fetch(`${url}/v1/scorecards/99.99/ORI-2023/2023/explain`)).status).toBe(404);
});

it('explains what was only published: Lampung 2022 without units', async () => {
  expect(await get('/v1/scorecards/18/ORI-2022/2022/explain')).toMatchObject({
    computed: null,
    published: { score: null, zone: 'kuning' },
    missing: { units: [] },
  });
  const { json } = await post('/v1/path', { institution: '18', instrument: 'ORI-2022', period: '2022', target: 'B' });
  expect(json).toMatchObject({ kind: 'band_only', gapRange: { least: '0.01', most: '24.00' } });
});

it('finds the path of Mimika 2023 by unit, and of a PEKPPP scorecard by indicator', async () => {
  const mimika = await post('/v1/path', { institution: '94.04', instrument: 'ORI-2023', period: '2023', target: 'B' });
  expect(mimika.json).toMatchObject({ kind: 'path', basis: 'computed', rise: '167.215', groups: [{ of: 7 }] });
  const pekppp = await post('/v1/path', { institution: '18', instrument: 'PEKPPP-2022', period: '2024', target: 'A' });
  expect(pekppp.json).toMatchObject({ kind: 'path', target: { category: 'A', from: '4.51' } });
  expect(pekppp.json.groups[0].levers[0].code).toMatch(/^\d+\.[a-f]\./);
  expect((await post('/v1/path', { institution: '99.99', instrument: 'ORI-2023', period: '2023', target: 'B' })).status).toBe(
    404,
  );
});

it.each([
  ['ORI-2023', '2023', dimensions('60')],
  ['PEKPPP-2022', '2024', pekppp(4, 4).map(({ code, valueE4 }) => ({ code, value: valueE4 / 10_000 }))],
  ['SKM-2017', '2023', elements(3).map(({ code, valueE4 }) => ({ code, value: valueE4 / 10_000 }))],
])('previews, and finds the path, of units that are given: %s', async (instrument, period, values) => {
  const units = [{ code: 'a', values }];
  const { status, json } = await post('/v1/preview', { instrument, period, units });
  expect([status, json.category]).toEqual([200, expect.any(String)]);
  const found = await post('/v1/path', { instrument, period, units, target: 'A' });
  expect(found.json).toMatchObject({ basis: 'given', kind: expect.stringMatching(/^(path|unreachable)$/) });
});

it.each([
  ['ORI-2023', '2023', { institution: '18.72', change: { unit: 'a', code: 'PR', value: '90' } }],
  ['PEKPPP-2022', '2024', { institution: '18', change: { unit: 'rsud', code: '1.a.Ak', value: 5 } }],
  ['SKM-2017', '2023', { institution: '18.72', change: { unit: 'disdukcapil', code: 'U1', value: '3.9' } }],
])('says what would be of a stored scorecard: %s', async (instrument, period, { institution, change }) => {
  const { json } = await post('/v1/what-if', { institution, instrument, period, changes: [change] });
  const stored = await get(`/v1/scorecards/${institution}/${instrument}/${period}`);
  expect(json.before.score).toBe(stored.computed.score);
  expect(Number(json.after.score)).toBeGreaterThan(Number(json.before.score));
  const after = await get(`/v1/scorecards/${institution}/${instrument}/${period}`);
  expect(after.version).toBe(stored.version);
});

it('refuses with a pointer whatever breaks a rule', async () => {
  const units = [{ code: 'a', values: [{ code: 'PR1', value: 5, basis: 'points' }, ...dimensions('60')] }];
  const mixed = await post('/v1/preview', { instrument: 'ORI-2023', period: '2023', units });
  expect([mixed.status, pointers(mixed.json)]).toEqual([422, ['/units/0/values mixed_basis']]);
  const what = await post('/v1/what-if', {
    ...{ institution: '18', instrument: 'PEKPPP-2022', period: '2024' },
    changes: [{ unit: 'rsud', code: '1.a.Ak', value: '3.5' }],
  });
  expect([what.status, pointers(what.json)]).toEqual([422, ['/changes/0/value off_step']]);
  const period = await post('/v1/path', { institution: '18', instrument: 'ORI-2022', period: '2021', target: 'B' });
  expect([period.status, pointers(period.json)]).toEqual([422, ['/period wrong_period']]);
});

it('answers over gRPC what it answers over REST, to a client without files', async () => {
  expect(await grpc.services()).toContain(SERVICE);
  expect(await grpc.health(SERVICE)).toBe(1);
  const [preview] = await grpc.call('Preview', {
    ...{ instrument: 'ORI-2023', period: '2023' },
    units: [{ code: 'a', values: dimensions('60') }],
  });
  expect(preview).toMatchObject({ score: '60.00', category: 'C', zone: 'kuning', scoredAt: 'dimension' });
  const where = { institution: '18.72', instrument: 'ORI-2023', period: '2023' };
  const [explained] = await grpc.call('Explain', where, { 'accept-language': 'en' });
  const rest = await get('/v1/scorecards/18.72/ORI-2023/2023/explain', 'en');
  expect(explained).toMatchObject({ sentences: rest.sentences, eventIds: rest.eventIds, computed: { score: '69.57' } });
  const [compared] = await grpc.call('WhatIf', { ...where, changes: [{ unit: 'a', code: 'PR', value: '90' }] });
  const change = { changes: [{ unit: 'a', code: 'PR', value: '90' }] };
  expect(compared).toMatchObject({ after: { score: (await post('/v1/what-if', { ...where, ...change })).json.after.score } });
  const [found] = await grpc.call('Path', { ...where, target: 'B' });
  expect(found).toMatchObject({ kind: 'path', rise: (await post('/v1/path', { ...where, target: 'B' })).json.rise });
});

it('classifies many scores over one call, and tells which of them it cannot', async () => {
  const scores = Array.from({ length: 250 }, (_, at) => ({ instrument: 'ORI-2022', score: (at / 2.5).toFixed(2) }));
  const batches = await grpc.call('ClassifyBatch', { scores: [...scores, { instrument: 'ORI-2022', score: '101' }] });
  expect(batches.map(({ first = 0 }) => first)).toEqual([0, 100, 200]);
  const answers = batches.flatMap((batch: Json) => batch.answers);
  expect(answers).toHaveLength(251);
  expect(answers[249]).toMatchObject({ score: '99.60', category: 'A', zone: 'hijau' });
  expect(answers[250]).toMatchObject({ problems: [{ pointer: '/score', code: 'out_of_scale' }] });
  const tooMany = Array.from({ length: 5_001 }, () => ({ instrument: 'X', score: '1' }));
  await expect(grpc.call('ClassifyBatch', { scores: tooMany })).rejects.toMatchObject({ code: 3 });
});

it('refuses over gRPC with the pointers of REST', async () => {
  const asked = grpc.call('Preview', {
    instrument: 'ORI-2023',
    period: '2023',
    units: [{ code: 'a', values: [{ code: 'XX', value: '1' }] }],
  });
  await expect(asked).rejects.toMatchObject({ code: 3 });
  const details = await asked.catch((error) => String(error.metadata.get('grpc-status-details-bin')[0]));
  expect(details).toContain('/units/0/values/0/code');
  await expect(grpc.call('Explain', { institution: '99.99', instrument: 'ORI-2023', period: '2023' })).rejects.toMatchObject({
    code: 5,
  });
});

function dimensions(value: string) {
  return ['IN', 'PR', 'OU', 'PG'].map((code) => ({ code, value }));
}
