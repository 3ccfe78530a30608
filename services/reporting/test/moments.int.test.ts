/** One question at three moments: now, at an instant, and from a vintage; and how an answer is kept and validated. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed, T0, unit } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const CORRECTED_AT = T0 + 10_000;
const at = (ms: number) => encodeURIComponent(new Date(ms).toISOString());

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add([
    printed('18.71', '2022', 738_900, 'C', 'kuning'),
    printed('18.72', '2022', 617_300, 'C', 'kuning'),
    // The source corrects itself ten seconds later: 61.73 was 81.73.
    printed('18.72', '2022', 817_300, 'B', 'hijau', { version: 2, recordedAtMs: CORRECTED_AT, inputEventId: 'correction' }),
    // A version that was written twice, and an older one that comes late, change neither truth.
    printed('18.72', '2022', 817_300, 'B', 'hijau', { version: 2, recordedAtMs: CORRECTED_AT, inputEventId: 'correction' }),
    printed('18.72', '2022', 617_300, 'C', 'kuning'),
  ]);
});
afterAll(() => store?.stop());

interface Row {
  readonly institution: { readonly code: string };
  readonly score: string | null;
}
const scores = (body: { items: readonly Row[] }) => body.items.map(({ institution, score }) => [institution.code, score]);
const LEAGUE = '/v1/league?family=ORI&period=2022';

test('asOf before and after a correction gives both truths, in every kind of answer', async () => {
  const before = await store.get(`${LEAGUE}&asOf=${at(CORRECTED_AT - 1)}`);
  expect(scores(before.body)).toEqual([
    ['18.71', '73.89'],
    ['18.72', '61.73'],
  ]);
  expect(before.body).toMatchObject({ asOf: new Date(CORRECTED_AT - 1).toISOString(), vintage: null, rowCount: 2 });
  const after = await store.get(`${LEAGUE}&asOf=${at(CORRECTED_AT)}`);
  expect(scores(after.body)).toEqual([
    ['18.72', '81.73'],
    ['18.71', '73.89'],
  ]);
  expect(scores((await store.get(LEAGUE)).body)).toEqual(scores(after.body));
  // Before anything was sent.
  expect((await store.get(`${LEAGUE}&asOf=${at(T0 - 1)}`)).body.items).toEqual([]);

  const trend = async (ms: number) =>
    (await store.get(`/v1/institutions/18.72/trend?family=ORI&asOf=${at(ms)}`)).body.items[0].score;
  expect([await trend(T0), await trend(CORRECTED_AT)]).toEqual(['61.73', '81.73']);
  // (73.89 + 61.73) / 2 = 67.81; (73.89 + 81.73) / 2 = 77.81.
  const mean = async (ms: number) => {
    const { body } = await store.get(`/v1/heatmap?family=ORI&from=2022&to=2022&asOf=${at(ms)}`);
    return body.cells[body.rows.findIndex(({ code }: { code: string }) => code === '18')][0].value;
  };
  expect([await mean(T0), await mean(CORRECTED_AT)]).toEqual(['67.81', '77.81']);
});

test('a moment that nobody can know is refused in words', async () => {
  const refused = async (query: string) => {
    const { status, body } = await store.get(`${LEAGUE}${query}`);
    return [status, body.errors[0].pointer, body.errors[0].code];
  };
  expect(await refused(`&asOf=${at(store.clock.now().getTime() + 1)}`)).toEqual([422, '/query/asOf', 'as_of_in_future']);
  expect(await refused('&vintage=never')).toEqual([422, '/query/vintage', 'unknown_vintage']);
  expect(await refused(`&vintage=never&asOf=${at(T0)}`)).toEqual([422, '/query/asOf', 'moment_twice']);
});

test('a vintage never changes: no correction, withdrawal or rebuild reaches it', async () => {
  const about = { institution: '18.01', instrument: 'ORI-2023', period: '2023', unit: { code: 'a' } };
  await store.add([printed('18.01', '2023', 700_000, 'C', 'kuning')]);
  await store.add([unit({ ...about, scoreE4: 700_000 })]);
  const asked = { name: 'ori-2023-final', note: 'as published on 5 April' };
  const made = await store.post('/v1/vintages', asked);
  expect(made).toMatchObject({
    status: 201,
    body: { ...asked, state: 'frozen', contents: { institutionResults: 3, unitResults: 1, observations: 0 } },
  });
  const text = async () => {
    const [league, trend] = await Promise.all([
      store.fetch('/v1/league?family=ORI&period=2023&vintage=ori-2023-final'),
      store.fetch('/v1/institutions/18.01/trend?family=ORI&vintage=ori-2023-final'),
    ]);
    return [await league.text(), league.headers.get('etag'), await trend.text()];
  };
  const frozen = await text();
  expect(scores(JSON.parse(frozen[0] ?? ''))).toEqual([['18.01', '70.00']]);

  // Generation 2 is what a rebuild writes: other rules, or repaired rows, recorded at the same instants as before.
  await store.add([
    printed('18.01', '2023', 500_000, 'D', 'merah', { generation: 2 }),
    unit({ ...about, generation: 2, version: 2, withdrawn: true }),
  ]);
  await store.merge('institution_result_vintage_v1');
  expect(await text()).toEqual(frozen);
  const asOf = await store.get(`/v1/league?family=ORI&period=2023&asOf=${at(Date.parse(made.body.asOf))}`);
  expect(scores(asOf.body)).toEqual([['18.01', '50.00']]);

  // The name is given: the same again finds it, another moment under it is refused.
  expect(await store.post('/v1/vintages', asked)).toEqual({ status: 200, body: made.body });
  const other = await store.post('/v1/vintages', { ...asked, asOf: new Date(T0).toISOString() });
  expect([other.status, other.body.code]).toEqual([409, 'vintage_taken']);
  expect((await store.get('/v1/vintages')).body.items).toEqual([made.body]);
});

test('an answer has a validator that holds until rows come, and is whole again after', async () => {
  const path = '/v1/league?family=ORI&period=2021';
  const first = await store.fetch(path);
  const etag = first.headers.get('etag') ?? '';
  expect([first.status, etag.startsWith('W/"')]).toEqual([200, true]);
  const again = await store.fetch(path, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  await store.add([printed('18.71', '2021', 600_000, 'C', 'kuning')]);
  const changed = await store.fetch(path, { headers: { 'if-none-match': etag } });
  const { items } = (await changed.json()) as { items: readonly Row[] }; // the league's
  expect([changed.status, scores({ items })]).toEqual([200, [['18.71', '60.00']]]);
});

test('the changelog tells every change of a published figure, and no first publication', async () => {
  const { body } = await store.get('/v1/corrections?family=ORI&institution=18.72');
  expect(body.items).toEqual([
    {
      at: new Date(CORRECTED_AT).toISOString(),
      institution: { code: '18.72', name: 'Kota Metro', kind: 'city', provinceCode: '18' },
      ...{ family: 'ORI', instrument: 'ORI-2022', period: '2022', cause: 'source', inputEventId: 'correction' },
      sources: [{ publisher: 'kupastuntas.co', date: '2023-04-05', url: null }],
      changes: [
        { field: 'score', before: '61.73', after: '81.73' },
        { field: 'zone', before: 'kuning', after: 'hijau' },
        { field: 'category', before: 'C', after: 'B' },
      ],
    },
  ]);
  // Page by page it is the same list.
  await store.add([
    printed('18.71', '2022', 739_000, 'C', 'kuning', { version: 2, recordedAtMs: CORRECTED_AT + 1, inputEventId: 'c2' }),
    printed('18.71', '2022', 739_900, 'C', 'kuning', { version: 3, recordedAtMs: CORRECTED_AT + 1, inputEventId: 'c3' }),
  ]);
  const ids: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page = await store.get(`/v1/corrections?family=ORI&limit=1${next === '' ? '' : `&cursor=${next}`}`);
    ids.push(...page.body.items.map(({ inputEventId }: { inputEventId: string }) => inputEventId));
    next = page.body.next;
  }
  const whole = await store.get('/v1/corrections?family=ORI');
  expect(ids).toEqual(whole.body.items.map(({ inputEventId }: { inputEventId: string }) => inputEventId));
  expect(ids.slice(0, 2)).toEqual(['c3', 'c2']);
});
