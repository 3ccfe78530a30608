/**
 * Whatever way the events come, again, in other pieces, in another order, the current tables hold what a plain
 * computation over them holds: of each key the greatest (generation, version), and no withdrawn unit.
 */

import { defineQuery } from '@pantau/clickhouse';
import { AppError } from '@pantau/contracts';
import { readAndHandle } from '@pantau/kafka/testing';
import { regions } from '@pantau/rulebook';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { batchOf, type Sent, scorecard, unit } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

const row = z.object({ key: z.string(), generation: z.number(), version: z.number(), score: z.string().nullable() });
const currentInstitutions = defineQuery({
  name: 'test.current-institutions',
  sql: `SELECT toString(institution) AS key, generation, version, toString(score) AS score
        FROM institution_result_current_v1 FINAL ORDER BY key`,
  params: z.object({}),
  row,
});
const currentUnits = defineQuery({
  name: 'test.current-units',
  sql: `SELECT concat(institution, ' ', unit_code) AS key, generation, version, toString(score) AS score
        FROM unit_result_current_v1 FINAL ORDER BY key`,
  params: z.object({}),
  row,
});
const values = defineQuery({
  name: 'test.values',
  sql: `SELECT value_code, arrayMap(x -> toString(x), value) AS value, value_in_points FROM unit_result_current_v1 FINAL
        WHERE unit_code = 'values'`,
  params: z.object({}),
  row: z.object({ value_code: z.array(z.string()), value: z.array(z.string()), value_in_points: z.array(z.boolean()) }),
});

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store?.stop());

interface Change {
  readonly of: number;
  readonly generation: number;
  readonly version: number;
  readonly isUnit: boolean;
}

/** The content is a function of key, generation and version, as it is in scoring. */
const scoreE4 = ({ of, generation, version }: Change) => ((of * 7 + generation * 31 + version * 13) % 100) * 10_000;
const isWithdrawn = ({ of, version }: Change) => (of + version) % 4 === 0;

function eventOf(change: Change, institution: string): Sent {
  const { generation, version, isUnit } = change;
  const common = { institution, instrument: 'ORI-2023', period: '2023', generation, version };
  if (!isUnit) return scorecard({ ...common, computed: { scoreE4: scoreE4(change), category: 'C', zone: 'kuning' } });
  const withdrawn = isWithdrawn(change);
  return unit({ ...common, unit: { code: 'disdik' }, withdrawn, ...(withdrawn ? {} : { scoreE4: scoreE4(change) }) });
}

function plainly(changes: readonly Change[], codeOf: (of: number) => string, isUnit: boolean) {
  const stamp = ({ generation, version }: Change) => generation * 1000 + version;
  return [
    ...Map.groupBy(
      changes.filter((change) => change.isUnit === isUnit),
      ({ of }) => of,
    ).values(),
  ]
    .map((same) => same.reduce((best, each) => (stamp(each) > stamp(best) ? each : best)))
    .filter((last) => !(isUnit && isWithdrawn(last)))
    .map((last) => ({
      key: isUnit ? `${codeOf(last.of)} disdik` : codeOf(last.of),
      ...{ generation: last.generation, version: last.version, score: String(scoreE4(last) / 10_000) },
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

const change = fc.record({
  of: fc.integer({ min: 0, max: 3 }),
  generation: fc.integer({ min: 1, max: 2 }),
  version: fc.integer({ min: 1, max: 6 }),
  isUnit: fc.boolean(),
});
/** Changes with repeats, in any order, and where to cut them into batches. */
const history = fc.array(change, { minLength: 1, maxLength: 25 }).chain((changes) =>
  fc.record({
    sent: fc.array(fc.constantFrom(...changes), { maxLength: 15 }).map((again) => [...changes, ...again]),
    cuts: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
  }),
);

test('any order, repetition and cut into batches gives what a plain computation gives', async () => {
  const codes = regions().map(({ code }) => code);
  let run = 0;
  const all: { changes: readonly Change[]; codeOf: (of: number) => string }[] = [];
  await fc.assert(
    fc.asyncProperty(history, async ({ sent, cuts }) => {
      // Each run has institutions of its own in the one store, so that no run sees another's rows.
      const base = run++ * 4;
      const codeOf = (of: number) => codes[base + of] ?? '';
      all.push({ changes: sent, codeOf });
      const edges = [0, ...cuts.filter((cut) => cut < sent.length).sort((a, b) => a - b), sent.length];
      for (const [index, from] of edges.slice(0, -1).entries()) {
        await store.add(sent.slice(from, edges[index + 1]).map((each) => eventOf(each, codeOf(each.of))));
      }
      const mine = new Set([0, 1, 2, 3].map(codeOf));
      const isMine = ({ key }: { key: string }) => mine.has(key.split(' ')[0] ?? '');
      expect((await store.rows(currentInstitutions)).filter(isMine)).toEqual(plainly(sent, codeOf, false));
      expect((await store.rows(currentUnits)).filter(isMine)).toEqual(plainly(sent, codeOf, true));
    }),
    { numRuns: 12, endOnFailure: true },
  );
  await store.merge('institution_result_current_v1');
  await store.merge('unit_result_current_v1');
  const merged = all.flatMap(({ changes, codeOf }) => plainly(changes, codeOf, true));
  expect(await store.rows(currentUnits)).toEqual(merged.sort((a, b) => (a.key < b.key ? -1 : 1)));
});

test('a version that comes late does not bring a withdrawn unit back, also after a merge', async () => {
  const base = { institution: '94.04', instrument: 'ORI-2023', period: '2023', unit: { code: 'disdik' } };
  const isThere = async () => (await store.rows(currentUnits)).some(({ key }) => key === '94.04 disdik');
  await store.add([unit({ ...base, version: 1, scoreE4: 500_000 })]);
  expect(await isThere()).toBe(true);
  await store.add([unit({ ...base, version: 3, withdrawn: true })]);
  await store.merge('unit_result_current_v1');
  expect(await isThere()).toBe(false);
  await store.add([unit({ ...base, version: 2, scoreE4: 600_000 })]);
  await store.merge('unit_result_current_v1');
  expect(await isThere()).toBe(false);
  await store.add([unit({ ...base, version: 4, scoreE4: 700_000 })]);
  expect(await isThere()).toBe(true);
});

test("a correction that leaves a value out leaves none behind, and the instrument's order stays", async () => {
  const base = { institution: '18.72', instrument: 'ORI-2023', period: '2023', unit: { code: 'values' } };
  const first = [
    { code: 'PR', valueE4: 801_234, basis: 1 },
    { code: 'IN', valueE4: 200_000, basis: 2 },
  ];
  await store.add([unit({ ...base, version: 1, values: first })]);
  expect(await store.rows(values)).toEqual([
    { value_code: ['PR', 'IN'], value: ['80.1234', '20'], value_in_points: [false, true] },
  ]);
  await store.add([unit({ ...base, version: 2, values: first.slice(1) })]);
  expect(await store.rows(values)).toEqual([{ value_code: ['IN'], value: ['20'], value_in_points: [true] }]);
});

test('a store that goes away between two inserts is made whole by the same batch again', async () => {
  const common = { institution: '91.71', instrument: 'ORI-2023', period: '2023', version: 1 };
  const batch = batchOf([
    scorecard({ ...common, computed: { scoreE4: 500_000 } }),
    unit({ ...common, unit: { code: 'disdik' } }),
  ]);
  let isAway = true;
  const sink = store.sinkOver((real) => ({
    ...real,
    async addUnits(rows) {
      if (isAway) throw new AppError('unavailable', 'unavailable');
      await real.addUnits(rows);
    },
  }));
  await expect(readAndHandle(sink, batch)).rejects.toMatchObject({ kind: 'unavailable' });
  isAway = false;
  await readAndHandle(sink, batch);
  const of = ({ key }: { key: string }) => key.startsWith('91.71');
  expect((await store.rows(currentInstitutions)).filter(of)).toMatchObject([{ version: 1, score: '50' }]);
  expect((await store.rows(currentUnits)).filter(of)).toMatchObject([{ version: 1, score: null }]);
});

test('what breaks the contract is refused by itself, what this build cannot know makes the batch wait', async () => {
  const good = scorecard({ institution: '18.72', instrument: 'ORI-2022', period: '2022', computed: { scoreE4: 1 } });
  const sink = store.sinkOver((real) => real);
  const keyless = scorecard({ institution: '18.72', instrument: 'ORI-2022' });
  expect(await readAndHandle(sink, batchOf([good, keyless]))).toEqual(['incomplete_key']);
  const unknown = scorecard({ institution: '18.72', instrument: 'ORI-2099', period: '2099' });
  await expect(readAndHandle(sink, batchOf([unknown]))).rejects.toMatchObject({ kind: 'unavailable' });
});
