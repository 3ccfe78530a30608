import { fileURLToPath } from 'node:url';
import { engineUrls } from '@pantau/engines/testing';
import { migratePostgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { createHealth, createMetrics, createScope, httpServer, type RootScope, systemClock } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresStore } from '../src/adapters/postgres-store.ts';
import { createScoring } from '../src/app.ts';
import { ORI_2023 } from './inputs.ts';

/** The endpoints that answer from the rulebook alone, and those that find nothing. */
const scope: RootScope = createScope();
const { log } = capturedLog('error');
let database: TestDatabase;
let url = '';

beforeAll(async () => {
  database = await testDatabase(engineUrls().databaseUrl);
  const pg = { url: database.url, pool: 2 };
  await migratePostgres(pg, fileURLToPath(new URL('../migrations', import.meta.url)), log);
  const store = postgresStore(await scope.start(postgres(pg, log)));
  const publisher = { publish: async () => expect.unreachable('nothing is published by asking') };
  const { routes } = createScoring({ store, publisher, clock: systemClock, log });
  const app = { title: 'scoring', version: '1', log, routes, health: createHealth(), metrics: createMetrics('scoring') };
  url = (await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app))).url;
});
afterAll(async () => {
  await scope.stop();
  await database.drop();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not.
const json = async (reply: Response | Promise<Response>): Promise<any> => (await reply).json();
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (path: string, body: unknown) =>
  fetch(`${url}${path}`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });

it('classifies', async () => {
  const reply = await post('/v1/classify', { instrument: 'ORI-2022', score: '77.87' });
  expect(await reply.json()).toEqual({
    instrument: 'ORI-2022',
    score: '77.87',
    category: 'C',
    label: 'Kualitas Sedang',
    zone: 'kuning',
    nextBand: { category: 'B', zone: 'hijau', from: '78.00', gap: '0.13' },
    marginBelow: '23.87',
  });
  const second = await json(post('/v1/classify', { instrument: 'ORI-2025', score: 90, secondAxisMet: true }));
  expect(second.label).toContain('Tanpa Maladministrasi');
  const unknown = await json(post('/v1/classify', { instrument: 'ORI-2013', score: 60 }));
  expect(unknown).toMatchObject({ category: null, label: null, zone: null, nextBand: null, marginBelow: null });
  const none = await json(post('/v1/classify', { instrument: 'ORI-2022', score: 60, secondAxisMet: true }));
  expect(none.errors).toMatchObject([{ pointer: '/secondAxisMet', code: 'no_second_axis' }]);
  const bad = await post('/v1/classify', { instrument: 'ORI-2022', score: 101 });
  expect(bad.status).toBe(422);
  expect(await bad.json()).toMatchObject({ errors: [{ pointer: '/score', code: 'out_of_scale' }] });
});

it('previews without keeping anything', async () => {
  const request = {
    instrument: 'ORI-2023',
    period: '2023',
    institutionKind: 'regency',
    units: [{ code: 'a', name: 'Unit A', kind: 'other', values: [{ code: 'TOTAL', value: '35.26', basis: 'points' }] }],
  };
  expect(await (await post('/v1/preview', request)).json()).toEqual({
    score: '35.26',
    category: 'D',
    label: 'Kualitas Rendah',
    zone: 'merah',
    scoredAt: 'unit',
    units: [{ code: 'a', score: '35.26', category: 'D' }],
    dimensions: [],
    nextBand: { category: 'C', from: '54.00', gap: '18.74' },
    flags: [],
  });
  const values = ORI_2023.dimensions.map(({ code }, index) => ({ code, value: `${60 + index * 7}.33`, basis: 'score' }));
  const whole = await json(
    post('/v1/preview', {
      ...request,
      units: [
        { code: 'a', values },
        { code: 'b', values: values.toReversed() },
      ],
    }),
  );
  const sum = whole.dimensions.reduce(
    (total: number, each: { contribution: string }) => total + Number(each.contribution) * 100,
    0,
  );
  expect(Math.round(sum)).toBe(Math.round(Number(whole.score) * 100));
  const twice = await post('/v1/preview', { ...request, units: [...request.units, ...request.units] });
  expect(await twice.json()).toMatchObject({ errors: [{ pointer: '/units/1/code', code: 'duplicate_unit' }] });
  const off = await post('/v1/preview', { ...request, units: [{ code: 'a', values: [{ code: 'TOTAL', value: 101 }] }] });
  expect(await off.json()).toMatchObject({ errors: [{ pointer: '/units/0/values/0/value', code: 'out_of_scale' }] });
  expect((await fetch(`${url}/v1/scorecards/preview/ORI-2023/2023`)).status).toBe(404);
});

it('lists its instruments and cites every fact of one', async () => {
  const list = await json(fetch(`${url}/v1/instruments`));
  expect(list.items.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['ORI-2016', 'ORI-2024', 'SKM-2017']));
  expect(list.items.at(-1)).toMatchObject({ id: 'UU25-2009', kind: 'checklist', family: null });
  expect(list).toMatchObject({ next: null, asOf: expect.any(String), watermark: expect.any(String) });
  const facts = await json(fetch(`${url}/v1/instruments/ORI-2022`));
  expect(facts).toMatchObject({
    scale: { min: '0.00', max: '100.00' },
    bands: expect.arrayContaining([expect.objectContaining({ from: '78.00' })]),
  });
  expect(facts.dimensions[0].weightCited.sources.length).toBeGreaterThan(0);
  expect(facts.versions).toContain('ORI-2022@1');
  expect(await json(fetch(`${url}/v1/instruments/ORI-2022?version=1`))).toMatchObject({ ruleVersion: 'ORI-2022@1' });
  expect((await fetch(`${url}/v1/instruments/ORI-2022?version=99`)).status).toBe(404);
  const law = await json(fetch(`${url}/v1/instruments/UU25-2009`));
  expect(law.sections.flatMap(({ components }: { components: unknown[] }) => components).length).toBeGreaterThanOrEqual(14);
  const unknown = await fetch(`${url}/v1/instruments/XYZ-1999`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toMatchObject({ code: 'unknown_instrument' });
});

it('documents its endpoints', async () => {
  const document = await json(fetch(`${url}/openapi.json`));
  expect(document.openapi).toMatch(/^3\.1/);
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(['/v1/preview', '/v1/scorecards/{institution}/{instrument}/{period}']),
  );
});

it('answers 404 for a scorecard that nobody made', async () => {
  const reply = await fetch(`${url}/v1/scorecards/99.99/ORI-2023/2023`);
  expect(reply.status).toBe(404);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
  expect((await fetch(`${url}/v1/scorecards/%00/ORI-2023/2023`)).status).toBe(404);
  expect((await fetch(`${url}/v1/scorecards/18/%00/2023`)).status).toBe(404);
});
