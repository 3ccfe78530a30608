/** Observations from the topic to the answers, on a real store. */
import { defineQuery } from '@pantau/clickhouse';
import { observationRecorded, observationWithdrawn } from '@pantau/contracts';
import { readAndHandle } from '@pantau/kafka/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { batchOf, type Sent, T0, through } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store?.stop());

interface Said {
  readonly institution?: string;
  readonly measure?: string;
  readonly channel?: string;
  readonly grain?: string;
  readonly period?: string;
  readonly publisher: string;
  readonly revision?: number;
  readonly valueE4?: number | null;
  readonly noteCode?: string;
}
const keyOf = ({ publisher, ...said }: Said) => ({
  ...{ institution: '35.73', measure: 'lapor.reports', channel: 'sp4n-lapor', grain: 'year', period: '2024', revision: 1 },
  ...{ source: { publisher } },
  ...said,
});
const says = (said: Said): Sent => {
  const { valueE4, ...key } = keyOf(said);
  return through(observationRecorded, { ...key, ...(valueE4 == null ? {} : { valueE4 }) });
};
const takesBack = (said: Said): Sent => through(observationWithdrawn, keyOf(said));
const sink = () => store.sinkOver((same) => same);

test('keeps what every source says, shows one of them, and says that they disagree', async () => {
  await store.add(
    [
      says({ publisher: 'malang.disway.id', valueE4: 32_650_000 }),
      says({ publisher: 'ikoneksi.com', valueE4: 32_340_000 }),
      says({ publisher: 'suluhnusantara.news', period: '2024-H1', grain: 'half', valueE4: 11_530_000 }),
      says({ publisher: 'kaltim.akurasi.id', institution: '00', period: '2019', valueE4: 1_964_370_000 }),
      says({ publisher: 'x.com', measure: 'lapor.resolved-share', period: '2023', valueE4: null }),
    ],
    ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'],
  );
  const { body } = await store.get('/v1/observations?measure=lapor.reports&institution=35.73');
  expect(body).toMatchObject({ next: null, watermark: expect.any(String), asOf: expect.any(String) });
  expect(body.items).toMatchObject([
    {
      ...{ institution: { name: 'Kota Malang' }, grain: 'year', period: '2024', value: '3234', disputed: true },
      ...{ measure: { unit: { id: 'laporan' }, adds: 'sum' }, channel: { name: { id: 'SP4N-LAPOR!' } }, unit: null },
      sources: [
        { publisher: 'ikoneksi.com', value: '3234' },
        { publisher: 'malang.disway.id', value: '3265' },
      ],
    },
    { grain: 'half', period: '2024-H1', value: '1153', disputed: false },
  ]);
  expect((await store.get('/v1/observations?institution=00')).body.items).toMatchObject([
    { institution: { code: '00', name: 'Nasional' }, value: '196437' },
  ]);
  expect((await store.get('/v1/observations?from=2023&to=2023')).body.items).toMatchObject([{ period: '2023', value: null }]);
  expect((await store.get('/v1/observations?institution=35.73&from=2024-H1&to=2024-H1')).body.items).toHaveLength(1);
});

test('a satisfaction index by quarter is answered for its quarter, and within its year', async () => {
  const skm = { institution: '17.71', measure: 'skm.index', channel: '', grain: 'quarter', publisher: 'bengkulukota.go.id' };
  await store.add(
    [says({ ...skm, period: '2025-Q3', valueE4: 886_900 }), says({ ...skm, period: '2025-Q4', valueE4: 901_250 })],
    ['skm-3', 'skm-4'],
  );
  const of = async (range: string) =>
    (await store.get(`/v1/observations?measure=skm.index&institution=17.71${range}`)).body.items;
  expect(await of('&from=2025-Q3&to=2025-Q3')).toMatchObject([
    { grain: 'quarter', period: '2025-Q3', value: '88.69', measure: { code: 'skm.index', adds: 'none' }, channel: null },
  ]);
  expect((await of('&from=2025&to=2025')).map(({ value }: { value: string }) => value)).toEqual(['88.69', '90.125']);
});

test('pages through figures, and says which of its own parameters is wrong', async () => {
  const all = (await store.get('/v1/observations')).body.items;
  const first = (await store.get('/v1/observations?limit=3')).body;
  const rest = (await store.get(`/v1/observations?limit=3&cursor=${first.next}`)).body;
  expect([...first.items, ...rest.items]).toEqual(all);
  expect(rest.next).toBeNull();
  const wrong = ['measure=likes', 'from=2024-13', 'cursor=x'].map((query) => store.get(`/v1/observations?${query}`));
  expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual([422, 422, 422]);
  expect((await store.get('/v1/observations?institution=99')).status).toBe(404);
});

test('stands beside the scores of an institution as evidence, and in none of them', async () => {
  const { body } = await store.get('/v1/institutions/35.73');
  expect(body.complaintEvidence).toMatchObject({ aspect: 'pengaduan', theme: 'SP.pengaduan', inScore: false });
  expect(body.complaintEvidence.items.map(({ period }: { period: string }) => period)).toEqual(['2024-H1', '2024', '2023']);
  expect(body.families).toEqual([]);
});

test('a source that contradicts itself is heard in full', async () => {
  const kolaka = { institution: '74.08', channel: 'ombudsman', period: '2016', publisher: 'fajar.co.id' };
  await store.add([says({ ...kolaka, valueE4: 30_000 }), says({ ...kolaka, valueE4: 20_000 })], ['k-1', 'k-2']);
  const { body } = await store.get('/v1/observations?institution=74.08');
  expect(body.items).toMatchObject([{ value: '3', disputed: true, sources: [{ contradictsItself: true }] }]);
});

test('a principal for one region sees its figures alone', async () => {
  const city = await startStore({ subject: 'malang', roles: [], regions: ['35.73'] });
  try {
    await city.add([says({ publisher: 'a', valueE4: 1 }), says({ publisher: 'a', institution: '35', valueE4: 2 })], ['a', 'b']);
    expect((await city.get('/v1/observations')).body.items).toMatchObject([{ institution: { code: '35.73' } }]);
  } finally {
    await city.stop();
  }
});

test('what breaks the contract is refused by itself', async () => {
  const bad = [
    says({ publisher: 'a', institution: '' }),
    says({ publisher: 'a', period: '2024-13' }),
    says({ publisher: 'a', grain: 'month' }),
    says({ publisher: 'a', revision: 0 }),
    says({ publisher: 'a', valueE4: 1.5 }),
    says({ publisher: 'a', valueE4: 2 ** 60 }),
  ];
  expect(await readAndHandle(sink(), batchOf(bad, 900))).toEqual([
    ...Array(4).fill('incomplete_key'),
    ...Array(2).fill('number_out_of_range'),
  ]);
  await expect(readAndHandle(sink(), batchOf([says({ publisher: 'a', measure: 'later' })], 950))).rejects.toThrow('later');
});

const tableRow = z.object({ publisher: z.string(), revision: z.number(), amount: z.string().nullable(), event_id: z.string() });
const current = defineQuery({
  name: 'test.observations',
  sql: `SELECT source_publisher AS publisher, revision, toString(value) AS amount, event_id FROM observation_current_v1 FINAL
        WHERE institution = '18.72' ORDER BY publisher`,
  params: z.object({}),
  row: tableRow,
});

const message = fc.record({
  publisher: fc.constantFrom('a', 'b', 'c'),
  revision: fc.integer({ min: 1, max: 3 }),
  valueE4: fc.constantFrom(10_000, 20_000, null),
  back: fc.boolean(),
});

test('redelivered, cut anywhere and in any order of batches: the table equals a plain computation over the log', async () => {
  let offset = 10_000;
  const log: { publisher: string; revision: number; amount: string | null; back: boolean; event_id: string }[] = [];
  const run = fc.record({
    messages: fc.array(message, { minLength: 1, maxLength: 8 }),
    cuts: fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
    again: fc.boolean(),
    reversed: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ messages, cuts, again, reversed }) => {
      const prefix = `run-${offset}`;
      const named = messages.map((each) => ({ ...each, publisher: `${prefix}-${each.publisher}`, institution: '18.72' }));
      const sent = named.map(({ back, ...said }) => (back ? takesBack(said) : says(said)));
      // The same content has the same id, as ingestion derives it.
      const ids = named.map((each) => JSON.stringify(each));
      const edges = [0, ...cuts.filter((cut) => cut > 0 && cut < sent.length).sort((a, b) => a - b), sent.length];
      const batches = edges
        .slice(0, -1)
        .map((from, at) => batchOf(sent.slice(from, edges[at + 1]), offset + from, ids.slice(from, edges[at + 1])));
      const order = reversed ? batches.toReversed() : batches;
      for (const batch of again ? [...order, batchOf(sent, offset, ids)] : order) {
        if (batch.events.length > 0) expect(await readAndHandle(sink(), batch)).toEqual([]);
      }
      for (const [index, { publisher, revision, valueE4, back }] of named.entries()) {
        const amount = back || valueE4 === null ? null : String(valueE4 / 10_000);
        log.push({ publisher, revision, amount, back, event_id: ids[index] ?? '' });
      }
      offset += sent.length;
    }),
    { numRuns: 12 },
  );
  const expected = [...Map.groupBy(log, ({ publisher }) => publisher).values()]
    .flatMap((said) => said.reduce((best, each) => (each.revision > best.revision ? each : best)))
    .filter(({ back }) => !back)
    .map(({ back: _, ...row }) => row)
    .sort((a, b) => (a.publisher < b.publisher ? -1 : 1));
  expect(await store.rows(current)).toEqual(expected);
  for (const table of ['observation_history_v1', 'observation_current_v1']) await store.merge(table);
  expect(await store.rows(current)).toEqual(expected);
});

/** 5,000 days of four institutions from one source: what the header of the migration says of bytes. */
test('costs as few bytes as the migration says', async () => {
  const sent = Array.from({ length: 20_000 }, (_, index) => {
    const institution = ['18.01', '18.02', '18.71', '18.72'][index % 4] ?? '';
    const day = new Date(T0 - 86_400_000 * Math.floor(index / 4)).toISOString().slice(0, 10);
    return says({
      ...{ institution, grain: 'day', period: day, publisher: 'lapor.go.id' },
      valueE4: ((index * 7919) % 500) * 10_000,
    });
  });
  const ids = sent.map((_, index) => `${String(index).padStart(8, '0')}-${crypto.randomUUID().slice(9)}`);
  await readAndHandle(sink(), batchOf(sent, 20_000, ids));
  for (const table of ['observation_history_v1', 'observation_current_v1']) await store.merge(table);
  const sizes = await store.rows(
    defineQuery({
      name: 'test.bytes',
      sql: `SELECT table, sum(data_compressed_bytes) / sum(rows) AS per_row FROM system.parts
            WHERE active AND database = currentDatabase() AND table LIKE 'observation%' AND rows > 0 GROUP BY table`,
      params: z.object({}),
      row: z.object({ table: z.string(), per_row: z.number() }),
    }),
  );
  expect(sizes).toHaveLength(2);
  for (const { per_row } of sizes) expect(per_row).toBeLessThan(40);
});
