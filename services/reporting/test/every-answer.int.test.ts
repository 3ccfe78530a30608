/** What every answer has: a foot that says of when and of what it is, a validator, and cursors of its own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseVersion } from './case-events.ts';
import { printed, T0 } from './events.ts';
import { figure } from './figure-events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const ROUND = 'family=ORI&period=2022';
const ANSWERS = [
  `/v1/league?${ROUND}`,
  `/v1/national?${ROUND}`,
  `/v1/movers?${ROUND}`,
  `/v1/distribution?${ROUND}`,
  `/v1/mismatch?${ROUND}`,
  `/v1/completeness?${ROUND}`,
  `/v1/heatmap?family=ORI&from=2021&to=2022`,
  `/v1/heatmap/indicators?${ROUND}`,
  '/v1/comparison?family=ORI&institutions=18.71,18.72',
  '/v1/institutions/18.72',
  '/v1/institutions/18.72/trend?family=ORI',
  `/v1/institutions/18.72/breakdown?${ROUND}`,
  `/v1/institutions/18.72/peers?${ROUND}`,
  '/v1/periods',
  '/v1/corrections',
  '/v1/rejections',
  '/v1/observations',
  '/v1/themes',
  '/v1/themes/SP.pengaduan',
  '/v1/query?fact=results&measures=count',
  '/v1/complaints/summary',
  '/v1/complaints/breaches',
  '/v1/complaints/evidence?institution=18',
  '/v1/complaints/service-levels?from=2026-01&to=2026-12',
];

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add([
    ...['18.01', '18.02', '18.71', '18.72'].map((code, index) => printed(code, '2022', 600_000 + index, 'C', 'kuning')),
    printed('18.72', '2022', 817_300, 'B', 'hijau', { version: 2, recordedAtMs: T0 + 5_000 }),
  ]);
  await store.add([
    figure('lapor.reports', 10, { publisher: 'a' }),
    figure('lapor.reports', 30, { publisher: 'b', period: '2021' }),
  ]);
  await store.add([caseVersion({ caseId: 'A', version: 1 })]);
});
afterAll(() => store?.stop());

test('the list names every report that there is', async () => {
  const { body } = await store.get('/openapi.json');
  const isReport = (path: string) => body.paths[path].get?.responses[304] !== undefined && !path.startsWith('/v1/exports');
  const named = ANSWERS.map((path) => path.replace(/\?.*/, '').replace('18.72', '{code}').replace('SP.pengaduan', '{code}'));
  expect([...new Set(named)].sort()).toEqual(Object.keys(body.paths).filter(isReport).sort());
});

test.each(ANSWERS)('%s says of when and of what it is, and is not sent again to who has it', async (path) => {
  const first = await store.fetch(path);
  const foot = {
    ...{ asOf: expect.any(String), watermark: expect.any(String), lagSeconds: expect.any(Number), vintage: null },
    ...{ rowCount: expect.any(Number), ruleVersions: expect.any(Array), sources: expect.any(Array) },
  };
  expect([first.status, await first.json()]).toEqual([200, expect.objectContaining(foot)]);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"/);
  expect((await store.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await store.fetch(path, { headers: { 'if-none-match': etag, 'accept-language': 'en' } })).status).toBe(200);
});

test('figures have their moments too: as of an instant, and frozen', async () => {
  const valueAt = async (moment: string) => {
    const { body } = await store.get(`/v1/observations?measure=lapor.reports&from=2022&to=2022${moment}`);
    return body.items.map(({ value }: { value: string }) => value);
  };
  const asOf = (ms: number) => `&asOf=${new Date(ms).toISOString()}`;
  const frozen = { name: 'figures', asOf: new Date(T0 + 7).toISOString() };
  expect((await store.post('/v1/vintages', frozen)).status).toBe(201);
  // The ninth event, a millisecond after the one before it.
  await store.add([figure('lapor.reports', 12, { publisher: 'a', revision: 2 })]);
  expect([await valueAt(''), await valueAt(asOf(T0 + 8)), await valueAt(asOf(T0 + 7))]).toEqual([['12'], ['12'], ['10']]);
  expect([await valueAt('&vintage=figures'), await valueAt(asOf(T0 - 1))]).toEqual([['10'], []]);
});

test.each([
  [`/v1/league?${ROUND}&limit=1`, '/v1/league?family=ORI&period=2021&limit=1'],
  [`/v1/league?${ROUND}&limit=1`, `/v1/league?${ROUND}&province=18&limit=1`],
  ['/v1/observations?limit=1', '/v1/observations?limit=1&measure=lapor.reports'],
])('the cursor of %s is refused by %s', async (path, other) => {
  const { next } = (await store.get(path)).body;
  expect((await store.get(`${path}&cursor=${next}`)).status).toBe(200);
  // How long a page is may change on the way.
  expect((await store.get(`${path.replace('limit=1', 'limit=2')}&cursor=${next}`)).status).toBe(200);
  const refused = await store.get(`${other}&cursor=${next}`);
  expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'bad_cursor']);
});
