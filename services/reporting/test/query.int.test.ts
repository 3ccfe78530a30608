/** The general query on a real ClickHouse: each fact with answers worked out by hand, and what it refuses. */
import { observationRecorded } from '@pantau/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachOf, caseVersion, HOUR, settleClock } from './case-events.ts';
import { computed, printed, scorecard, T0, through, unit } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
const SCORE = 1; // BASIS_SCORE
const POINTS = 2; // BASIS_POINTS
const sum = (code: string, n: number, total: string, basis = SCORE) => ({ code, n, sum: total, basis });

const figure = (institution: string, period: string, valueE4: number | null, publisher: string, more: object = {}) =>
  through(observationRecorded, {
    ...{ institution, measure: 'lapor.reports', channel: 'sp4n-lapor', grain: 'year', period, revision: 1 },
    ...(valueE4 === null ? {} : { valueE4 }),
    source: { publisher, date: '2023-01-01' },
    ...more,
  });

const PLACE = { institution: '18', instrument: 'ORI-2022', period: '2022' };

const events = () => [
  printed('18', '2022', 700_000, 'C', 'kuning'),
  computed('18.71', '2022', 800_000, 3, 4, { sums: [sum('D1', 3, '240'), sum('D1', 1, '9.5', POINTS)] }),
  computed('18.72', '2022', 500_500, 1, 1, { zone: 'merah', category: 'D', sums: [sum('D1', 2, '100')] }),
  printed('18.01', '2022', null, '', 'hijau'),
  printed('18.71', '2021', 601_000, 'C', 'kuning'),
  printed('33.74', '2022', 900_000, 'A', 'hijau'),
];

beforeAll(async () => {
  store = await startStore();
  await store.add(events());
  await store.add([
    unit({ ...PLACE, unit: { code: 'disdik', kind: 'education' }, scoreE4: 600_000, zone: 'kuning' }),
    unit({ ...PLACE, unit: { code: 'dinkes', kind: 'health' }, scoreE4: 700_000, zone: 'kuning' }),
    unit({ ...PLACE, unit: { code: 'rsud', kind: 'health' }, scoreE4: 900_000, zone: 'hijau' }),
    unit({ ...PLACE, unit: { code: 'gone', kind: 'health' }, scoreE4: 900_000, version: 2, withdrawn: true }),
  ]);
  await store.add([
    figure('18.71', '2022', 1_500_000, 'kupastuntas.co'),
    // The authority goes before the press.
    figure('18.71', '2022', 1_510_000, 'Kementerian PANRB', {
      source: { publisher: 'menpan', url: 'https://www.lapor.go.id/x' },
    }),
    figure('18.72', '2022', null, 'kupastuntas.co'),
    figure('18.72', '2022', 90_000, 'kupastuntas.co', { unit: { code: 'rsud', name: 'RSUD' }, noteCode: 'part-of-period' }),
    figure('18.72', '2022', 80_000, 'lampost.co', { unit: { code: 'rsud', name: 'RSUD' }, noteCode: 'part-of-period' }),
  ]);
  await store.add([
    caseVersion({
      ...{ caseId: 'A', version: 2, state: 'selesai', closedAtMs: T0 + 30 * HOUR },
      tasks: [
        { number: 1, institution: '18', unit: 'bmbk', state: 'answered', openedAtMs: T0 },
        { number: 2, institution: '18', unit: 'dinkes', state: 'answered', openedAtMs: T0 },
      ],
      clocks: [settleClock(T0, { state: 'met' })],
      breaches: [
        breachOf('A', 'opd-follow-up', T0 + HOUR, { holderRole: 'opd', holderId: 'x', institution: '18', unit: 'bmbk' }),
      ],
    }),
    caseVersion({ caseId: 'B', version: 1, category: 'air', clocks: [settleClock(T0)] }),
    caseVersion({ caseId: 'C', version: 1, state: 'dicabut' }),
    caseVersion({ caseId: 'S', version: 1, tenant: 'sim-lampung', simulated: true }),
  ]);
  store.clock.advance(60 * 24 * HOUR);
});
afterAll(() => store?.stop());

const ask = async (query: string) => {
  const { status, body } = await store.get(`/v1/query?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const items = async (query: string) => (await ask(query)).items;

test('results: counts, means, quartiles and zones of each group, in the order of their keys', async () => {
  const body = await ask(
    'fact=results&measures=count,scored.count,score.mean,score.min,score.q1,score.median,score.q3,score.max&dimensions=period&filter=family:ORI&filter=kind:regency,city',
  );
  expect(body.items).toEqual([
    {
      ...{ period: '2021', count: 1, 'scored.count': 1, 'score.mean': '60.10', 'score.min': '60.10', 'score.q1': '60.10' },
      ...{ 'score.median': '60.10', 'score.q3': '60.10', 'score.max': '60.10' },
    },
    {
      // 50.05, 80.00, 90.00 and one without a score: mean 220.05 / 3; quartiles half way between neighbours.
      ...{ period: '2022', count: 4, 'scored.count': 3, 'score.mean': '73.35', 'score.min': '50.05', 'score.q1': '65.03' },
      ...{ 'score.median': '80.00', 'score.q3': '85.00', 'score.max': '90.00' },
    },
  ]);
  expect(body).toMatchObject({ fact: 'results', dimensions: ['period'], next: null, rowCount: 5, vintage: null });
  expect([body.ruleVersions, body.sources]).toEqual([['ORI-2021@1', 'ORI-2022@1'], ['kupastuntas.co']]);
  expect(body.measures[2]).toEqual({ code: 'score.mean', unit: 'nilai', text: expect.stringContaining('Rata-rata') });

  expect(
    await items(
      'fact=results&measures=zone.hijau,zone.kuning,zone.merah,zone.unknown,green.share,units.count,institutions.count&dimensions=province,kind&filter=period:2022&filter=family:ORI',
    ),
  ).toEqual([
    group({ province: '18', kind: 'city' }, [1, 0, 1, 0, '0.50', 4, 2]),
    group({ province: '18', kind: 'province' }, [0, 1, 0, 0, '0.00', null, 1]),
    group({ province: '18', kind: 'regency' }, [1, 0, 0, 0, '1.00', null, 1]),
    group({ province: '33', kind: 'city' }, [1, 0, 0, 0, '1.00', null, 1]),
  ]);
});

function group(keys: object, [hijau, kuning, merah, unknown, share, units, institutions]: readonly (number | string | null)[]) {
  return {
    ...keys,
    ...{ 'zone.hijau': hijau, 'zone.kuning': kuning, 'zone.merah': merah, 'zone.unknown': unknown, 'green.share': share },
    ...{ 'units.count': units, 'institutions.count': institutions },
  };
}

test('a regency counts for the province that it was of, or is of today', async () => {
  await store.add([printed('94.04', '2016', 500_000, 'D', 'merah')]);
  const query = 'fact=results&measures=count&dimensions=province&filter=instrument:ORI-2016';
  expect(await items(query)).toEqual([{ province: '91', count: 1 }]);
  expect(await items(`${query}&borders=today`)).toEqual([{ province: '94', count: 1 }]);
  // Out of the way of what the other tests ask for.
  await store.add([scorecard({ institution: '94.04', period: '2016', instrument: 'ORI-2016', version: 2 })]);
});

test('units: withdrawn ones are not there; a family is its instruments', async () => {
  expect(await items('fact=units&measures=count,score.mean&dimensions=unitKind&filter=family:ORI&filter=period:2022')).toEqual([
    { unitKind: 'education', count: 1, 'score.mean': '60.00' },
    { unitKind: 'health', count: 2, 'score.mean': '80.00' },
  ]);
  expect(await items('fact=units&measures=count&dimensions=family,unit&filter=zone:kuning')).toEqual([
    { family: 'ORI', unit: 'dinkes', count: 1 },
    { family: 'ORI', unit: 'disdik', count: 1 },
  ]);
});

test('indicators: the mean of means and the pooled mean are two measures', async () => {
  // 240 / 3 = 80 and 100 / 2 = 50: the mean of means is 65, of the five values (240 + 100) / 5 = 68.
  expect(
    await items(
      'fact=indicators&measures=institutions.count,values.count,indicator.mean,indicator.pooledMean&dimensions=basis,indicator&filter=family:ORI&filter=period:2022',
    ),
  ).toEqual([
    {
      ...{ basis: 'points', indicator: 'D1', 'institutions.count': 1, 'values.count': 1 },
      ...{ 'indicator.mean': '9.50', 'indicator.pooledMean': '9.50' },
    },
    {
      ...{ basis: 'score', indicator: 'D1', 'institutions.count': 2, 'values.count': 5 },
      ...{ 'indicator.mean': '65.00', 'indicator.pooledMean': '68.00' },
    },
  ]);
  const levels = await items('fact=indicators&measures=values.count&dimensions=level,dimension&filter=level:');
  expect(levels).toEqual([{ level: null, dimension: null, 'values.count': 6 }]);
});

test('observations: one figure of several sources is the one that is shown; an unknown one is null', async () => {
  const path =
    'fact=observations&measures=count,figures.count,value,value.disputed,value.note&filter=measure:lapor.reports&filter=channel:sp4n-lapor';
  expect(await items(`${path}&dimensions=institution,period`)).toEqual([
    { institution: '18.71', period: '2022', count: 2, 'figures.count': 1, value: '151', 'value.disputed': 1, 'value.note': null },
    // As a whole nothing is known of it; its hospital is another figure.
    {
      institution: '18.72',
      period: '2022',
      count: 3,
      'figures.count': 2,
      value: null,
      'value.disputed': 0,
      'value.note': null,
    },
  ]);
  expect((await items(`${path}&dimensions=institution,period,unit`)).at(-1)).toMatchObject({
    ...{ unit: 'rsud', 'value.disputed': 1, 'value.note': 'part-of-period' },
  });
});

test('complaints: by unit a case counts in each, and a breach with whoever is held to it; no simulation, nothing withdrawn', async () => {
  const measures =
    'measures=complaints.received,complaints.settled,complaints.judged,complaints.inTerm,complaints.inTermShare,complaints.medianHoursToClose,complaints.breaches';
  const row = (received: number, done: number, breaches: number) => ({
    ...{ 'complaints.received': received, 'complaints.settled': done, 'complaints.judged': done, 'complaints.inTerm': done },
    ...{ 'complaints.inTermShare': done === 0 ? null : '1.00', 'complaints.medianHoursToClose': done === 0 ? null : '30.00' },
    'complaints.breaches': breaches,
  });
  expect(await items(`fact=cases&${measures}&dimensions=month`)).toEqual([{ month: '2026-01', ...row(2, 1, 1) }]);
  expect(await items(`fact=cases&${measures}&dimensions=institution,unit`)).toEqual([
    { institution: null, unit: null, ...row(1, 0, 0) },
    { institution: '18', unit: 'bmbk', ...row(1, 1, 1) },
    { institution: '18', unit: 'dinkes', ...row(1, 1, 0) },
  ]);
  // Both units are of one institution: there it is one case.
  expect(await items(`fact=cases&${measures}&filter=institution:18`)).toEqual([row(1, 1, 1)]);
  expect(await items('fact=cases&measures=complaints.received&dimensions=category,class')).toEqual([
    { category: 'air', class: 'pengaduan', 'complaints.received': 1 },
    { category: 'jalan-rusak', class: 'pengaduan', 'complaints.received': 1 },
  ]);
});

test('as of a moment and of a vintage; complaints have no vintages', async () => {
  const query = 'fact=results&measures=count,score.mean&filter=instrument:ORI-2013,ORI-2023&dimensions=instrument';
  await store.add([
    printed('18.71', '2023', 500_000, 'D', 'merah'),
    printed('18.71', '2023', 800_000, 'B', 'hijau', { version: 2, recordedAtMs: T0 + 10_000 }),
  ]);
  const made = await store.post('/v1/vintages', { name: 'before' });
  expect(made.status).toBe(201);
  await store.add([printed('18.71', '2023', 900_000, 'A', 'hijau', { version: 3, recordedAtMs: T0 + 20_000 })]);
  const at = (ms: number) => `${query}&asOf=${encodeURIComponent(new Date(ms).toISOString())}`;
  expect(await items(at(T0))).toEqual([{ instrument: 'ORI-2023', count: 1, 'score.mean': '50.00' }]);
  expect(await items(at(T0 + 10_000))).toEqual([{ instrument: 'ORI-2023', count: 1, 'score.mean': '80.00' }]);
  expect(await items(`${query}&vintage=before`)).toEqual([{ instrument: 'ORI-2023', count: 1, 'score.mean': '80.00' }]);
  expect(await items(query)).toEqual([{ instrument: 'ORI-2023', count: 1, 'score.mean': '90.00' }]);
  const cases = 'fact=cases&measures=complaints.received';
  // A was the sixteenth event.
  expect(await items(`${cases}&asOf=${encodeURIComponent(new Date(T0 + 15).toISOString())}`)).toEqual([
    { 'complaints.received': 1 },
  ]);
  expect(await refused(`${cases}&vintage=before`)).toEqual(['/query/vintage', 'vintage_without_cases']);
});

const refused = async (query: string) => {
  const { status, body } = await store.get(`/v1/query?${query}`);
  expect(status).toBe(422);
  return [body.errors[0].pointer, body.errors[0].code];
};

test('what is not there, and what would mislead, is refused in words', async () => {
  const unknown = await store.get('/v1/query?fact=results&measures=score.sum');
  expect(unknown.body.errors[0]).toMatchObject({ pointer: '/query/measures', code: 'query_unknown_name' });
  expect(unknown.body.errors[0].message).toContain('score.mean');
  expect((await store.get('/v1/query?fact=people&measures=count')).body.errors[0].message).toContain('observations');
  const cases: readonly (readonly [string, string, string])[] = [
    ['fact=results&measures=', 'measures', 'query_unknown_name'],
    ['fact=results&measures=count&dimensions=unit', 'dimensions', 'query_unknown_name'],
    ['fact=results&measures=count&dimensions=period,1)--', 'dimensions', 'query_unknown_name'],
    ['fact=results&measures=count&filter=score:1', 'filter', 'query_unknown_name'],
    ['fact=results&measures=count&filter=period', 'filter', 'bad_format'],
    ['fact=results&measures=count&filter=family:XYZ', 'filter', 'query_unknown_value'],
    ['fact=results&measures=count&filter=zone:hijau,biru', 'filter', 'query_unknown_value'],
    ['fact=results&measures=green.share&dimensions=province&filter=instrument:ORI-2022', 'measures', 'query_mixes_own'],
    ['fact=cases&measures=complaints.received&dimensions=officer', 'dimensions', 'query_unknown_name'],
    ['fact=results&measures=score.mean&filter=family:ORI', 'measures', 'query_mixes_instruments'],
    ['fact=results&measures=score.mean&dimensions=province&filter=instrument:ORI-2022', 'measures', 'query_mixes_own'],
    ['fact=indicators&measures=indicator.mean&dimensions=instrument,indicator', 'measures', 'query_mixes_parts'],
    ['fact=observations&measures=value&dimensions=institution,period', 'measures', 'query_mixes_figures'],
    ['fact=results&measures=count&cursor=abc', 'cursor', 'bad_cursor'],
  ];
  for (const [query, parameter, code] of cases) expect(await refused(query), query).toEqual([`/query/${parameter}`, code]);
});

test('values are bound: a filter is a text, whatever it looks like', async () => {
  const injection = encodeURIComponent("2022') OR 1=1 --,{x: String},\\'");
  expect(await items(`fact=results&measures=count&filter=period:${injection}`)).toEqual([{ count: 0 }]);
  expect(await items('fact=results&measures=count,score.mean&filter=instrument:ORI-2015')).toEqual([
    { count: 0, 'score.mean': null },
  ]);
});

test('pages joined are the whole, and a cursor of another question is refused', async () => {
  const query = 'fact=results&measures=count&dimensions=institution,period';
  const all = await items(query);
  const joined: unknown[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const body: { items: unknown[]; next: string | null } = await ask(`${query}&limit=2${cursor && `&cursor=${cursor}`}`);
    expect(body.items.length).toBeLessThanOrEqual(2);
    joined.push(...body.items);
    cursor = body.next;
  }
  expect(joined).toEqual(all);
  const { next } = await ask(`${query}&limit=2`);
  expect(await refused(`fact=results&measures=count&dimensions=period&cursor=${next}`)).toEqual(['/query/cursor', 'bad_cursor']);
});

test('the contract says all of it', async () => {
  const { body } = await store.get('/openapi.json');
  const names = body.paths['/v1/query'].get.parameters.map(({ name }: { name: string }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['fact', 'measures', 'dimensions', 'filter', 'limit', 'cursor', 'asOf', 'vintage']),
  );
  for (const path of ['/v1/query/catalogue', '/v1/completeness', '/v1/complaints/service-levels']) {
    expect(body.paths).toHaveProperty([path]);
  }
});

test('whoever sees one region is answered from that region alone', async () => {
  const city = await startStore({ subject: 'bandar-lampung', roles: [], regions: ['18.71'] });
  try {
    await city.add(events());
    const { body } = await city.get('/v1/query?fact=results&measures=count&dimensions=institution');
    expect(body.items).toEqual([{ institution: '18.71', count: 2 }]);
  } finally {
    await city.stop();
  }
});

test('the catalogue names all that can be asked, in both languages, and no score adds up', async () => {
  const { status, body } = await store.get('/v1/query/catalogue');
  expect(status).toBe(200);
  expect(body.facts.map(({ code }: { code: string }) => code)).toEqual([
    'results',
    'units',
    'indicators',
    'observations',
    'cases',
  ]);
  for (const { code, dimensions, measures } of body.facts) {
    for (const { text } of [...dimensions, ...measures])
      expect([text.id, text.en].every((each: string) => each.length > 3)).toBe(true);
    for (const measure of measures) if (measure.unit.en === 'score') expect(measure.adds).toBe(false);
    // Every measure and dimension is really there: each is asked for, grouped and filtered to one of all it might mix.
    const names = dimensions.map((each: { code: string }) => each.code);
    await ask(`fact=${code}&measures=${measures.map((each: { code: string }) => each.code)}&dimensions=${names}`);
    for (const { code: name, values } of dimensions)
      await ask(
        `fact=${code}&measures=${measures.find((each: { mustNotMix: string[] }) => each.mustNotMix.length === 0).code}&filter=${name}:${values?.[0] ?? 'x'}`,
      );
  }
});
