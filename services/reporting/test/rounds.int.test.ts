/** Rows are kept round by round, and a moment's for as long as nothing older comes: whatever was asked before, the answer is true. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed, T0 } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
  await store.add([
    printed('18.71', '2022', 700_000, 'C', 'kuning'),
    printed('18.71', '2023', 800_000, 'B', 'hijau'),
    printed('18.72', '2023', 750_000, 'C', 'kuning'),
  ]);
});
afterAll(() => store?.stop());

interface Row {
  readonly institution: { readonly code: string };
  readonly score: string | null;
}
async function league(period: string, moment = ''): Promise<string[]> {
  const { body } = await store.get(`/v1/league?family=ORI&period=${period}${moment}`);
  return body.items.map(({ institution, score }: Row) => `${institution.code} ${score}`);
}
async function changes(period: string): Promise<[up: string[], down: string[]]> {
  const { body } = await store.get(`/v1/movers?family=ORI&period=${period}`);
  const told = (all: readonly { institution: { code: string }; change: string }[]) =>
    all.map(({ institution, change }) => `${institution.code} ${change}`);
  return [told(body.up), told(body.down)];
}

test('a correction of one round shows in it and in what compares it, and leaves the others', async () => {
  expect([await league('2022'), await league('2023'), await league('2024')]).toEqual([
    ['18.71 70.00'],
    ['18.71 80.00', '18.72 75.00'],
    [],
  ]);
  expect(await changes('2023')).toEqual([['18.71 10.00'], []]);
  await store.add([printed('18.71', '2022', 850_000, 'B', 'hijau', { version: 2 })]);
  expect([await league('2022'), await league('2023')]).toEqual([['18.71 85.00'], ['18.71 80.00', '18.72 75.00']]);
  expect(await changes('2023')).toEqual([[], ['18.71 -5.00']]);
});

test('the first result of a round is there as soon as it came', async () => {
  expect(await league('2025')).toEqual([]);
  await store.add([printed('18.72', '2025', 900_000, 'A', 'hijau')]);
  expect(await league('2025')).toEqual(['18.72 90.00']);
});

test('a moment of the past stays as it is while newer results come, and changes when an older one comes late', async () => {
  const then = `&asOf=${encodeURIComponent(new Date(T0 + 5_000).toISOString())}`;
  const late = (recordedAtMs: number, scoreE4: number, version: number) =>
    printed('18.71', '2024', scoreE4, 'B', 'hijau', { version, recordedAtMs, inputEventId: `v${version}` });
  await store.add([late(T0 + 1_000, 810_000, 1)]);
  expect(await league('2024', then)).toEqual(['18.71 81.00']);
  await store.add([late(T0 + 20_000, 830_000, 3)]);
  expect([await league('2024', then), await league('2024')]).toEqual([['18.71 81.00'], ['18.71 83.00']]);
  await store.add([late(T0 + 4_000, 820_000, 2)]);
  expect([await league('2024', then), await league('2024')]).toEqual([['18.71 82.00'], ['18.71 83.00']]);
});

test('whoever has an answer learns of a change of what it is about, and of no other', async () => {
  const path = '/v1/movers?family=ORI&period=2023';
  const etagOf = async () => (await store.fetch(path)).headers.get('etag') ?? '';
  const isKnown = async (etag: string) => (await store.fetch(path, { headers: { 'if-none-match': etag } })).status === 304;
  const first = await etagOf();
  await store.add([printed('18.01', '2025', 700_000, 'C', 'kuning')]);
  expect(await isKnown(first)).toBe(true);
  // Movements of 2023 are told against 2022.
  await store.add([printed('18.71', '2022', 600_000, 'D', 'merah', { version: 3 })]);
  expect(await isKnown(first)).toBe(false);
  const second = await etagOf();
  await store.add([printed('18.01', '2023', 710_000, 'C', 'kuning')]);
  expect(await isKnown(second)).toBe(false);
});
