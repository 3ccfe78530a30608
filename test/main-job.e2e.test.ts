/** Pantau's main job, from a province's upload to what a reader is told, on a whole stack of its own. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';

const ROOT = join(import.meta.dirname, '..');
const FILES = ['published-results', 'rosters', 'lapor', 'aggregates', 'population', 'mpp'].map((name) => `data/${name}.csv`);
let story: Story;

beforeAll(async () => {
  story = await startStory();
});
afterAll(() => story?.stop());

interface Summary {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly waiting: number;
  readonly waitingByInstrument: Record<string, number>;
}

/** As `npm start` does it: the command line, through the gateway. */
async function load(files = FILES): Promise<Summary> {
  const cli = join(ROOT, 'packages/cli/src/main.ts');
  const url = `${story.stack.url('dashboard')}/api/ingestion`;
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'load', ...files, '--json', '--url', url], { cwd: ROOT });
  await story.caughtUp();
  return JSON.parse(stdout);
}

const league = async (query: string) => (await story.get('reporting', `/v1/league?${query}`)).body;
const scorecard = async (path: string) => (await story.get('scoring', `/v1/scorecards/${path}`)).body;
const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').trim().split('\n').length - 1;

describe('the published results', () => {
  let summary: Summary;
  beforeAll(async () => {
    summary = await load();
  });

  it('are all accepted: the rulebook has the instrument of every row', () => {
    expect(summary).toMatchObject({ rejected: 0, waiting: 0, waitingByInstrument: {} });
    expect(summary.accepted).toBe(summary.read);
    expect(summary.accepted).toBeGreaterThan(1300);
    // A field of a CSV file may hold a line break, so rows are at most lines.
    expect(summary.read).toBeLessThanOrEqual(FILES.reduce((sum, file) => sum + lines(file), 0));
  });

  it('show the 15 regions of Lampung 2022, Tulang Bawang first, Pesisir Barat last, all C and kuning', async () => {
    const { items } = await league('family=ORI&period=2022&province=18&kind=regency,city');
    expect(items).toHaveLength(15);
    expect(items[0]).toMatchObject({
      rank: 1,
      of: 15,
      score: '77.87',
      institution: { name: 'Kabupaten Tulang Bawang' },
      basis: 'published',
    });
    expect(items[14]).toMatchObject({ rank: 15, of: 15, score: '54.30', institution: { name: 'Kabupaten Pesisir Barat' } });
    for (const item of items)
      expect(item).toMatchObject({ category: 'C', zone: 'kuning', sources: [{ publisher: 'kupastuntas.co' }] });
  });

  it('show the province of Lampung 2022 as kuning without a score, after the scored rows', async () => {
    const { items } = await league('family=ORI&period=2022&province=18');
    expect(items).toHaveLength(16);
    expect(items[15]).toMatchObject({ rank: null, score: null, zone: 'kuning', institution: { code: '18', kind: 'province' } });
  });

  it('classify Metro 2023 as B and hijau, and mark the break between 2021 and 2022', async () => {
    const { items } = (await story.get('reporting', '/v1/institutions/18.72/trend?family=ORI')).body;
    const at = (period: string) => items.find((item: { period: string }) => item.period === period);
    expect(at('2023')).toMatchObject({ score: '80.85', category: 'B', zone: 'hijau', breakBefore: false });
    expect(at('2022')).toMatchObject({ score: '61.73', category: 'C', breakBefore: true });
    expect(at('2021')).toMatchObject({ score: null, zone: 'kuning' });
  });

  it('carry Lebong’s published rank, 8 of 416, and its roster of four units', async () => {
    const { items } = await league('family=ORI&period=2021&province=17&kind=regency');
    const lebong = items.find((item: { institution: { code: string } }) => item.institution.code === '17.07');
    expect(lebong).toMatchObject({ score: '97.65', publishedRanks: [{ rank: 8, of: 416, scope: 'national' }] });
    expect(await scorecard('17.07/ORI-2021/2021')).toMatchObject({ roster: { entries: { length: 4 } } });
  });

  it('say that the scope of Lebong changed: two offices in 2019, of which only the roster is known, and four in 2021', async () => {
    const { items } = (await story.get('reporting', '/v1/institutions/17.07/trend?family=ORI')).body;
    expect(items[0]).toMatchObject({ period: '2021', scopeChanged: true, scopeChange: { since: '2019', from: 2, to: 4 } });
  });

  it('show Lampung in PEKPPP 2024 by what was printed: place 12 of 33, Sangat Baik, and no index', async () => {
    const { items } = await league('family=PEKPPP&period=2024&kind=province');
    const printed = {
      ...{ score: null, category: 'A-', zone: null, predicate: 'Sangat Baik' },
      publishedRanks: [{ rank: 12, of: 33, scope: 'national', peerClass: 'province' }],
    };
    expect(items.at(-1)).toMatchObject({ ...printed, rank: null, unranked: 'no_score', institution: { code: '18' } });
    const { families } = (await story.get('reporting', '/v1/institutions/18')).body;
    expect(families).toContainEqual({ family: 'PEKPPP', periods: [expect.objectContaining({ ...printed, period: '2024' })] });
    expect(await scorecard('18/PEKPPP-2022/2024')).toMatchObject({
      ...{ published: { score: null, category: 'A-', predicate: 'Sangat Baik', ranks: [{ rank: 12, of: 33 }] }, computed: null },
    });
  });

  it('carry both ranks of the province of Lampung 2023, with their scopes', async () => {
    const { items } = await league('family=ORI&period=2023&province=18&kind=province');
    expect(items[0].publishedRanks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rank: 13, of: 16, scope: 'province' }),
        expect.objectContaining({ rank: 28, of: 34, scope: 'national' }),
      ]),
    );
  });

  it('stand beside the official counts, of which the provinces of 2022 are disputed', async () => {
    const { known, official } = await league('family=ORI&period=2022&kind=province');
    expect(known.assessed).toBeGreaterThan(20);
    expect(official).toMatchObject([
      { kind: 'province', assessed: 34, hijau: 19, kuning: 13, merah: 2, disputed: true, source: { publisher: 'sonora.id' } },
    ]);
    const { years, provinces } = (await story.get('reporting', '/v1/national?family=ORI&period=2022')).body;
    expect(provinces).toHaveLength(38);
    expect(years.find(({ period }: { period: string }) => period === '2022').official).toMatchObject({
      ...{ kind: 'province,regency,city', assessed: 547, hijau: 242, kuning: 241, merah: 64 },
    });
  });

  it('stand beside complaints per 10,000 residents, where both are known', async () => {
    // 479 reports of Depok in 2023, 2,010,912 residents at the end of 2024: 2.382.
    const { items } = await league('family=ORI&period=2023&province=32&kind=city');
    const depok = items.find(({ institution }: { institution: { code: string } }) => institution.code === '32.76');
    expect(depok).toMatchObject({ reportsPer10k: '2.38', residentsPeriod: '2024' });
    const { items: contrasts } = (await story.get('reporting', '/v1/mismatch?family=ORI&period=2023&province=32')).body;
    expect(contrasts[0]).toMatchObject({
      ...{ institution: { code: '32.76' }, complaints: { kind: 'published', averageDays: '17.9', reports: 479 }, finding: null },
    });
  });

  it('are joined by an index of satisfaction by quarter, as a city would load it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pantau-skm-'));
    const header = 'institution,period,skm,note_code,note,source_publisher,source_date,source_url,source_title';
    writeFileSync(join(folder, 'skm.csv'), `${header}\n18.72,2025-Q3,88.69,,,metrokota.go.id,,,\n`);
    expect(await load([join(folder, 'skm.csv')])).toMatchObject({ read: 1, accepted: 1 });
    rmSync(folder, { recursive: true });
    const { items } = (await story.get('reporting', '/v1/observations?measure=skm.index&institution=18.72')).body;
    expect(items).toMatchObject([{ grain: 'quarter', period: '2025-Q3', value: '88.69' }]);
  });

  it('change nothing when they are loaded again', async () => {
    const without = ({ asOf: _, watermark: __, lagSeconds: ___, ...rest }: Record<string, unknown>) => rest;
    const queries = ['2016', '2017', '2018', '2019', '2021', '2022', '2023', '2024'].map(
      (period) => `family=ORI&period=${period}`,
    );
    const state = async () => ({
      leagues: await Promise.all(queries.map(async (query) => without(await league(query)))),
      versions: await story.clickhouse(
        'SELECT institution, instrument, period, generation, version FROM institution_result_current_v1 FINAL ORDER BY ALL',
      ),
    });
    const before = await state();
    expect(await load()).toEqual(summary);
    expect(await state()).toEqual(before);
  });
});

it.each(['ingestion', 'scoring', 'complaints', 'reporting'] as const)(
  '%s serves the document published for it',
  async (service) => {
    const published: unknown = JSON.parse(readFileSync(join(ROOT, `docs/openapi/${service}.json`), 'utf8'));
    expect((await story.get(service, '/openapi.json')).body).toEqual(published);
  },
);

describe('the units of Mimika 2023', () => {
  /** Seven unit totals and the score that the Ombudsman made of them: cartenznews.com, see data/README.md. */
  const TOTALS = ['35.26', '35.51', '35.75', '50.34', '60.30', '74.25', '87.34'];
  const unit = (index: number, change: object = {}) => ({
    id: `mimika-${index}`,
    institution: '94.04',
    unit: { code: `unit-${index}`, name: `Unit ${index}`, kind: 'other' },
    instrument: 'ORI-2023',
    period: '2023',
    values: [{ code: 'TOTAL', value: TOTALS[index], basis: 'points' }],
    ...change,
  });
  const mimika = () => scorecard('94.04/ORI-2023/2023');
  const send = async (path: string, body: unknown) => {
    const answer = await story.send('ingestion', 'POST', path, body);
    expect(answer.status).toBe(202);
    await story.caughtUp();
    return answer.body;
  };

  it('add up to the published score, in their own place beside it', async () => {
    const before = await mimika();
    expect(before).toMatchObject({ computed: null, published: { score: '54.11', category: 'C' } });
    await send(
      '/v1/submissions',
      TOTALS.map((_, index) => unit(index)),
    );
    const after = await mimika();
    expect(after).toMatchObject({ computed: { score: '54.11', category: 'C', unitCount: 7 }, difference: '0.00' });
    expect(after.published).toEqual(before.published);
  });

  it('move it by what was worked out by hand: (378.75 - 35.26 + 49.26) / 7 = 56.107…', async () => {
    await send('/v1/submissions', unit(0, { revision: 2, values: [{ code: 'TOTAL', value: '49.26', basis: 'points' }] }));
    expect(await mimika()).toMatchObject({ computed: { score: '56.11', unitCount: 7 }, difference: '2.00' });
  });

  it('are six when one is withdrawn: (392.75 - 87.34) / 6 = 50.90…', async () => {
    await send('/v1/submissions/withdrawals', {
      id: 'mimika-6',
      institution: '94.04',
      unit: 'unit-6',
      instrument: 'ORI-2023',
      period: '2023',
      revision: 2,
    });
    expect(await mimika()).toMatchObject({ computed: { score: '50.90', unitCount: 6 } });
    const { items } = await league('family=ORI&period=2023&province=94&kind=regency');
    const row = items.find((item: { institution: { code: string } }) => item.institution.code === '94.04');
    expect(row).toMatchObject({ basis: 'published', score: '54.11' });
  });

  it('tell an older revision (stale) and other content of the same one (conflict), where senders and operators look', async () => {
    const older = await send(
      '/v1/submissions',
      unit(0, { revision: 1, values: [{ code: 'TOTAL', value: '10', basis: 'points' }] }),
    );
    const other = await send(
      '/v1/submissions',
      unit(0, { revision: 2, values: [{ code: 'TOTAL', value: '20', basis: 'points' }] }),
    );
    const tracked = (await story.get('reporting', '/v1/submissions/mimika-0')).body;
    const outcomes = tracked.revisions.map(
      ({ eventId, steps }: { eventId: string; steps: { step: string; outcome?: string }[] }) => [
        eventId,
        steps.find(({ step }) => step === 'decided')?.outcome,
      ],
    );
    expect(outcomes).toContainEqual([older.items[0].eventId, 'stale']);
    expect(outcomes).toContainEqual([other.items[0].eventId, 'conflict']);
    const rejections = (await story.get('reporting', '/v1/rejections?institution=94.04')).body.items;
    expect(rejections.map((item: { outcome: string }) => item.outcome)).toEqual(expect.arrayContaining(['stale', 'conflict']));
    expect(await mimika()).toMatchObject({ computed: { score: '50.90' } });
  });
});

it.each([
  // 90, 60, 30 and 20 average 50 as four products; as two units 60 and 20 they average 40.
  ['ORI-2021', '2021', '50.00'],
  ['ORI-2022', '2022', '40.00'],
])('a unit with three products and one with one: %s', async (instrument, period, score) => {
  const product = (unit: string, code: string, value: string) => ({
    id: `${unit}-${code}-${period}`,
    institution: '94.01',
    unit: { code: unit, name: unit, kind: 'other' },
    product: { code, name: code },
    instrument,
    period,
    values: [{ code: 'TOTAL', value, basis: 'points' }],
  });
  const products = [product('a', 'p1', '90'), product('a', 'p2', '60'), product('a', 'p3', '30'), product('b', 'p1', '20')];
  expect((await story.send('ingestion', 'POST', '/v1/submissions', products)).status).toBe(202);
  await story.caughtUp();
  expect(await scorecard(`94.01/${instrument}/${period}`)).toMatchObject({ computed: { score } });
});

it('finds one traceparent in the logs of ingestion, scoring and reporting', async () => {
  const traceparent = `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
  const submission = {
    id: 'traced',
    institution: '94.01',
    unit: { code: 'traced', name: 'Traced', kind: 'other' },
    instrument: 'ORI-2024',
    period: '2024',
    values: [{ code: 'TOTAL', value: '70', basis: 'points' }],
  };
  expect((await story.send('ingestion', 'POST', '/v1/submissions', submission, { traceparent })).status).toBe(202);
  for (const service of ['ingestion', 'scoring', 'reporting'] as const) {
    await eventually(() => readFileSync(story.stack.logFile(service), 'utf8').includes(traceparent));
  }
});

it('tells the reader how fresh it is', async () => {
  await story.caughtUp();
  const { body } = await story.get('reporting', '/v1/freshness');
  expect(body.topics.map((topic: { topic: string }) => topic.topic)).toEqual(
    expect.arrayContaining(['pantau.scores.v1', 'pantau.submissions.v1']),
  );
  expect(Date.parse(body.watermark)).toBeGreaterThan(Date.now() - 60_000);
  expect(body.rows.institutionResults).toBeGreaterThan(0);
});
