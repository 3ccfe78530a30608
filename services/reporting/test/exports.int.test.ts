/** Files say what the answers say. */

import { defineQuery } from '@pantau/clickhouse';
import { messageText, pantau } from '@pantau/contracts';
import { eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLUMN_TYPES } from '../src/exports/column-types.ts';
import { computed, printed, T0, unit } from './events.ts';
import { readCsv, readXlsx } from './read-files.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const { Basis } = pantau.assessment.v1;
const HOSTILE = '=HYPERLINK("http://x.example","klik"), "a"\r\nb';
const names = (index: number) =>
  ['=1+1', '+62', '-ganda', '@rumus', '\tawal', '＝2', HOSTILE, 'Puskesmas; biasa'][index % 8] ?? '';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add([
    printed('18.05', '2022', 778_700, 'C', 'kuning'),
    printed('18.72', '2022', 912_500, 'A', 'hijau', {
      published: {
        ...{ scoreE4: 912_500, category: 'A', zone: 'hijau' },
        claims: [{ eventId: 'claim-2', source: { publisher: '=cmd|calc', date: '2023-01-02' }, shown: true }],
      },
    }),
    printed('18.71', '2022', null, '', 'merah'),
    printed('18.72', '2021', 700_000, 'C', 'kuning'),
    printed('18.05', '2021', 800_000, 'B', 'hijau'),
    computed('18.01', '2022', 654_300, 4, 5),
    printed('18.71', '2021', 700_000, 'C', 'kuning'),
    printed('18.71', '2021', 710_000, 'C', 'kuning', { version: 2 }),
    ...Array.from({ length: 9 }, (_, index) =>
      unit({
        ...{
          institution: '18.01',
          instrument: 'ORI-2022',
          period: '2022',
          scoreE4: 600_000 + index,
          category: 'C',
          zone: 'kuning',
        },
        unit: { code: `u-${index}`, name: names(index), kind: 'puskesmas' },
        values: [
          { code: 'A', valueE4: -12_500 },
          { code: 'B', valueE4: 1_000_000 + index, basis: Basis.BASIS_POINTS },
        ],
      }),
    ),
  ]);
});
afterAll(() => store.stop());

const bytes = async (path: string) => {
  const response = await store.fetch(path, { headers: { 'accept-language': 'id' } });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
};
const csv = async (path: string, separator?: string) => readCsv((await bytes(path)).toString(), separator);
/** The fields of a column, by its code. */
const column = (rows: readonly (readonly unknown[])[], code: string) =>
  rows.slice(1).map((row) => row[rows[0]?.indexOf(code) ?? -1]);

const LEAGUE = 'family=ORI&period=2022';

describe('a report', () => {
  test('is in CSV what its answer is', async () => {
    const { items } = (await store.get(`/v1/league?${LEAGUE}`)).body;
    const rows = await csv(`/v1/exports/league?${LEAGUE}&format=csv`);
    expect(rows).toHaveLength(items.length + 1);
    expect(column(rows, 'institution_name')).toEqual(items.map(({ institution }: never) => Reflect.get(institution, 'name')));
    expect(column(rows, 'score')).toEqual(items.map(({ score }: { score: string | null }) => score));
    expect(column(rows, 'rank')).toEqual(items.map(({ rank }: { rank: number | null }) => (rank === null ? null : String(rank))));
    // Not run by a spreadsheet; a change below zero stays a number: 77.87 after 80.00.
    expect(column(rows, 'sources')).toContain("'=cmd|calc");
    const movers = await csv('/v1/exports/movers?family=ORI&period=2022&format=csv');
    const answer = (await store.get('/v1/movers?family=ORI&period=2022')).body;
    const moved = [...answer.up, ...answer.down].map(({ change }: { change: string }) => change);
    expect(column(movers, 'change')).toEqual(moved);
  });

  test('is in XLSX the same, after a page about itself', async () => {
    const [about, data] = readXlsx(await bytes(`/v1/exports/league?${LEAGUE}&format=xlsx&kind=regency,city`));
    const answer = (await store.get(`/v1/league?${LEAGUE}&kind=regency,city`)).body;
    const rows = await csv(`/v1/exports/league?${LEAGUE}&format=csv&kind=regency,city`);
    expect([about?.name, data?.name]).toEqual(['Keterangan', 'Liga pelayanan publik']);
    // A filter and a column may have one name; filters come first.
    const said = new Map(about?.rows.toReversed().map(([name, value]) => [name, value]));
    expect(said.get('Keadaan per')).toBe(answer.asOf);
    expect(said.get('Data sampai')).toBe(answer.watermark);
    expect(said.get('Versi aturan')).toBe(answer.ruleVersions.join('; '));
    expect(said.get('Sumber')).toBe(answer.sources.join('; '));
    expect([said.get('family'), said.get('period'), said.get('kind'), said.get('borders')]).toEqual([
      ...['ORI', '2022', 'regency, city', 'then'],
    ]);
    expect(said.get('score')).toBe('Skor');
    expect(data?.rows[0]).toEqual(rows[0]?.map((code) => messageText(`column_${code}`, 'id')));
    const shown = data?.rows.slice(1).map((row) => row.map((value) => (value === null ? null : String(value))));
    const plain = rows.slice(1).map((row) => row.map((text, index) => plainOf(String(rows[0]?.[index]), text as string | null)));
    expect(shown).toEqual(plain);
    expect(data?.xml).toContain('state="frozen"');
    expect(data?.xml).toContain('<autoFilter ref="A1:');
    // Texts are texts, whatever they begin with: there is no formula in the file.
    expect(data?.xml).not.toContain('<f>');
    expect(data?.rows.flat()).toContain('=cmd|calc');
  });

  test('is for Excel set up for Indonesia with semicolons, decimal commas, words and the mark', async () => {
    const file = (await bytes(`/v1/exports/league?${LEAGUE}&format=csv&locale=id`)).toString();
    expect(file.startsWith('\uFEFFPeringkat;')).toBe(true);
    const rows = readCsv(file.slice(1), ';');
    expect(column(rows, 'Skor')).toContain('77,87');
    const english = (await bytes(`/v1/exports/league?${LEAGUE}&format=csv&locale=en&lang=en`)).toString();
    expect(english.startsWith('\uFEFFRank,')).toBe(true);
  });

  test('is written by ClickHouse for Parquet and Arrow', async () => {
    const parquet = await bytes(`/v1/exports/league?${LEAGUE}&format=parquet`);
    expect([parquet.subarray(0, 4).toString(), parquet.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
    const arrow = await bytes(`/v1/exports/league?${LEAGUE}&format=arrow`);
    expect(arrow.subarray(0, 6).toString()).toBe('ARROW1');
  });

  test.each([
    'national?family=ORI&period=2022',
    'heatmap?family=ORI&from=2021&to=2022',
    'heatmap-indicators?family=ORI&period=2022',
    'distribution?family=ORI&period=2022&by=province',
    'comparison?family=ORI&institutions=18.72,18.05',
    'breakdown?code=18.01&family=ORI&period=2022',
    'mismatch?family=ORI&period=2022',
    'completeness?family=ORI&period=2022',
    'corrections?family=ORI',
    'query?fact=results&measures=count&dimensions=period,province',
  ])('%s comes in every form with the same rows', async (question) => {
    const rows = await csv(`/v1/exports/${question}&format=csv`);
    const [, data] = readXlsx(await bytes(`/v1/exports/${question}&format=xlsx`));
    expect(data?.rows.length).toBe(rows.length);
    if (!question.startsWith('mismatch') && !question.startsWith('heatmap-ind')) expect(rows.length).toBeGreaterThan(1);
    expect(data?.rows.every((row) => row.length === rows[0]?.length)).toBe(true);
    for (const format of ['parquet', 'arrow']) {
      expect((await bytes(`/v1/exports/${question}&format=${format}`)).length).toBeGreaterThan(100);
    }
  });

  test('has all pages of its answer', async () => {
    const asked = 'query?fact=units&measures=count&dimensions=unit';
    const all = (await store.get(`/v1/${asked}`)).body.items;
    expect(column(await csv(`/v1/exports/${asked}&format=csv&limit=2`), 'unit')).toHaveLength(all.length);
  });

  test('has a name, and is not sent again to who has it', async () => {
    const path = `/v1/exports/league?${LEAGUE}&format=csv&province=18`;
    const one = await store.fetch(path);
    expect(one.headers.get('content-disposition')).toBe('attachment; filename="pantau-league-ORI-2022-18-20260105.csv"');
    const etag = one.headers.get('etag') ?? '';
    await one.arrayBuffer();
    expect((await store.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await store.fetch(path.replace('csv', 'xlsx'), { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('is refused as its route refuses', async () => {
    const refused = async (path: string) => (await store.get(path, { 'accept-language': 'en' })).body.errors?.[0];
    expect(await refused('/v1/exports/league?family=ORI&format=csv')).toMatchObject({ pointer: '/query/period' });
    expect(await refused(`/v1/exports/league?${LEAGUE}&format=csv&by=kind`)).toMatchObject({ code: 'unknown_field' });
    expect(await refused('/v1/exports/league?family=NOPE&period=2022&format=csv')).toMatchObject({ code: 'unknown_family' });
    expect(await refused('/v1/exports/results?format=xlsx')).toMatchObject({ code: 'export_fact_as_sheet' });
    expect((await store.get('/v1/exports/nothing?format=csv')).status).toBe(422);
  });
});

describe('a whole fact', () => {
  test('has a row per value, negative numbers as numbers', async () => {
    const rows = await csv('/v1/exports/indicators?format=csv&family=ORI');
    expect(rows).toHaveLength(1 + 9 * 2);
    expect(new Set(column(rows, 'value_basis'))).toEqual(new Set(['score', 'points']));
    expect(column(rows, 'indicator_value').filter((value) => value === '-1.25')).toHaveLength(9);
    expect(column(await csv('/v1/exports/indicators?format=csv&locale=id', ';'), 'Nilai indikator')).toContain('-1,25');
  });

  test('defuses in SQL what the rule here defuses', async () => {
    const rows = await csv('/v1/exports/units?format=csv');
    const expected = Array.from({ length: 9 }, (_, index) => (index % 8 === 7 ? names(index) : `'${names(index)}`));
    expect(column(rows, 'unit_name')).toEqual(expected);
  });

  test('tells what stood then, and what a vintage froze, byte for byte', async () => {
    const before = new Date(T0 + 1_000).toISOString();
    store.clock.advance(3_600_000);
    expect((await store.post('/v1/vintages', { name: 'semester-1', asOf: before })).status).toBe(201);
    const kept = await Promise.all(
      ['csv', 'parquet'].map((format) => bytes(`/v1/exports/results?format=${format}&vintage=semester-1`)),
    );
    const sheet = await bytes(`/v1/exports/league?${LEAGUE}&vintage=semester-1&format=xlsx`);
    await store.add([printed('18.05', '2022', 400_000, 'E', 'merah', { version: 2, recordedAtMs: T0 + 600_000 })]);
    const scoreOf = async (more: string) => {
      const rows = await csv(`/v1/exports/results?format=csv&period=2022${more}`);
      return rows.find((row) => row.includes('18.05'))?.[rows[0]?.indexOf('score') ?? -1];
    };
    expect([await scoreOf(''), await scoreOf(`&asOf=${before}`), await scoreOf('&vintage=semester-1')]).toEqual([
      '40',
      '77.87',
      '77.87',
    ]);
    store.clock.advance(60_000);
    await store.merge('institution_result_vintage_v1');
    const again = await Promise.all(
      ['csv', 'parquet'].map((format) => bytes(`/v1/exports/results?format=${format}&vintage=semester-1`)),
    );
    expect(again.map((file, index) => file.equals(kept[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
    expect((await bytes(`/v1/exports/league?${LEAGUE}&vintage=semester-1&format=xlsx`)).equals(sheet)).toBe(true);
  });
});

describe('300,000 rows', () => {
  let large: StoreHarness;
  beforeAll(async () => {
    large = await startStore();
    const codes = Array.from({ length: 60 }, (_, index) => `I${index}`);
    for (const part of Array.from({ length: 10 }, (_, index) => index)) {
      await large.add(
        Array.from({ length: 500 }, (_, index) =>
          unit({
            ...{ institution: '18.01', instrument: 'ORI-2022', period: '2022', scoreE4: 600_000 },
            // Long, so that all the buffers on the way to the reader (sockets grow to megabytes) hold a small part of the file.
            unit: { code: `unit-${part}-${index}-${'x'.repeat(300)}` },
            values: codes.map((code, place) => ({ code, valueE4: place * 10_000 + index })),
          }),
        ),
      );
    }
  });
  afterAll(() => large.stop());

  const running = defineQuery({
    name: 'test.running',
    sql: "SELECT toUInt32(count()) AS n FROM system.processes WHERE position(query, 'in_points') > 0 AND position(query, 'processes') = 0 AND current_database = currentDatabase()",
    params: z.object({}),
    row: z.object({ n: z.number() }),
  });
  const isRunning = async () => (await large.rows(running))[0]?.n !== 0;

  test('are all there, in the order of their keys', async () => {
    const file = await (await large.fetch('/v1/exports/indicators?format=csv')).text();
    const lines = file.split('\r\n');
    expect(lines).toHaveLength(300_002);
    const units = [...new Set(lines.slice(1, -1).map((line) => line.split(',')[5] ?? ''))];
    expect(units).toEqual([...units].sort());
  });

  test('wait in the engine for their reader, and their query ends when he hangs up', async () => {
    const caller = new AbortController();
    const { body } = await large.fetch('/v1/exports/indicators?format=csv', { signal: caller.signal });
    const reader = body?.getReader();
    await reader?.read();
    // Nothing more is read: what is left of some 120 MB is not made yet.
    expect(await isRunning()).toBe(true);
    caller.abort();
    await eventually(async () => expect(await isRunning()).toBe(false));
  });
});

test('whoever sees some regions gets those alone', async () => {
  const lampung = await startStore({ subject: 'metro', roles: [], regions: ['18.72'] });
  try {
    await lampung.add([printed('18.72', '2022', 900_000, 'A', 'hijau'), printed('18.05', '2022', 800_000, 'B', 'hijau')]);
    const file = await (await lampung.fetch('/v1/exports/results?format=csv')).text();
    expect(column(readCsv(file), 'institution_code')).toEqual(['18.72']);
  } finally {
    await lampung.stop();
  }
});

/** What a reader makes of a field of CSV for programs. */
function plainOf(code: string, text: string | null): string | null {
  const type = Reflect.get(COLUMN_TYPES, code);
  if (text === null || type === 'text') return text?.replace(/^'(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/u, '') ?? null;
  return type === 'decimal' ? String(Number(text)) : text;
}
