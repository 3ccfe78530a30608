import { fileURLToPath } from 'node:url';
import { institutionScored, type OutgoingMessage, pantau, unitScored } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { migratePostgres, type Postgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { createScope, type RootScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresStore } from '../src/adapters/postgres-store.ts';
import { postgresRebuildStore, type RebuildStore } from '../src/adapters/rebuild-store.ts';
import type { Input } from '../src/domain/input.ts';
import type { ScoringStore } from '../src/ports.ts';
import { createDrainOutbox } from '../src/usecases/drain-outbox.ts';
import { createFoldBatch } from '../src/usecases/fold-batch.ts';
import { abandon } from '../src/usecases/rebuild.ts';
import { claim, submission, total, withdrawal } from './inputs.ts';

/** Rebuilds on a real Postgres, where the fold of the new tables refuses what the old one let in. */
const v1 = pantau.assessment.v1;
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const TOPIC = 'submissions';
const scope: RootScope = createScope();
const { log } = capturedLog('warn');
let database: TestDatabase;
let db: Postgres;
let rebuilds: RebuildStore;
let live: ScoringStore;

beforeAll(async () => {
  database = await testDatabase(engineUrls().databaseUrl);
  const config = { url: database.url, pool: 4 };
  await migratePostgres(config, MIGRATIONS, log);
  db = await scope.start(postgres(config, log));
  live = postgresStore(db);
  rebuilds = postgresRebuildStore(db, () => migratePostgres(config, MIGRATIONS, log, 'next'));
});
afterAll(async () => {
  await scope.stop();
  await database.drop();
});

/** Folds into `store`, from where it is, and answers what was published. */
async function fold(store: ScoringStore, inputs: readonly Input[]): Promise<OutgoingMessage[]> {
  const published: OutgoingMessage[] = [];
  const publisher = { publish: async (messages: readonly OutgoingMessage[]) => void published.push(...messages) };
  const firstOffset = (await store.nextOffset(TOPIC, 0)) ?? 0;
  const items = inputs.map((input, at) => ({
    ...{ input, offset: firstOffset + at, actor: 'tester', onBehalfOf: input.institution, traceparent: undefined },
  }));
  const lastOffset = firstOffset + items.length - 1;
  const foldBatch = createFoldBatch(store, publisher, createDrainOutbox(store, publisher));
  await foldBatch({ topic: TOPIC, partition: 0, firstOffset, lastOffset, items });
  return published;
}

/** A rebuild whose fold takes only `inputs` of the log, which is as long as the living one's. */
async function rebuildWith(inputs: readonly Input[]): Promise<{ generation: number; published: OutgoingMessage[] }> {
  const begun = await rebuilds.begin();
  const part = createScope();
  const url = new URL(database.url);
  url.searchParams.set('options', '-c search_path=next');
  const next = postgresStore(await part.start(postgres({ url: url.href, pool: 2 }, log)));
  await fold(next, inputs);
  await db.execute('UPDATE next.progress n SET next_offset = l.next_offset FROM public.progress l');
  await part.stop();
  expect(await rebuilds.swap(begun)).toBe(true);
  const published: OutgoingMessage[] = [];
  for await (const messages of rebuilds.messages(begun, live)) published.push(...messages);
  await rebuilds.moved(begun.id, 'publishing', 'done');
  return { generation: begun.generation, published };
}

const unitsOf = (messages: readonly OutgoingMessage[]) =>
  messages.filter(({ headers }) => headers.ce_type === unitScored.type).map(({ value }) => v1.UnitScored.decode(value));
const cardsOf = (messages: readonly OutgoingMessage[]) =>
  messages
    .filter(({ headers }) => headers.ce_type === institutionScored.type)
    .map(({ value }) => v1.InstitutionScored.decode(value));

it('says of what a rebuild took away that it is gone, and counts on from there', async () => {
  const elsewhere = { institution: '18.72' };
  const kept = [submission('a', total(60)), submission('c', total(70)), withdrawal('c', 2)];
  const lost = submission('b', total(80), { product: 'ktp' });
  const lostCard = { ...claim('kompas.com', { scoreE4: 541_100 }), ...elsewhere };
  const lostUnit = { ...submission('d', total(90)), ...elsewhere };
  await fold(live, [...kept, lost, lostCard, lostUnit]);

  const { generation, published } = await rebuildWith(kept);
  expect(generation).toBe(2);
  const units = unitsOf(published).map((unit) => ({
    ...{ institution: unit.institution, code: unit.unit?.code, product: unit.product?.code },
    ...{ version: unit.version, withdrawn: unit.withdrawn, score: unit.scoreE4 ?? null, generation: unit.generation },
  }));
  expect(units.toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))).toEqual([
    { institution: '94.04', code: 'a', product: undefined, version: 1, withdrawn: false, score: 600_000, generation },
    { institution: '94.04', code: 'b', product: 'ktp', version: 0, withdrawn: true, score: null, generation },
    { institution: '94.04', code: 'c', product: undefined, version: 2, withdrawn: true, score: null, generation },
    { institution: '18.72', code: 'd', product: undefined, version: 0, withdrawn: true, score: null, generation },
  ]);
  const cards = cardsOf(published);
  expect(cards.map(({ institution, version }) => [institution, version])).toEqual([
    ['94.04', 3],
    ['18.72', 0],
  ]);
  expect(cards[1]).toMatchObject({ generation, family: 'ORI', instrument: 'ORI-2023', period: '2023' });
  expect([cards[1]?.published ?? null, cards[1]?.computed ?? null]).toEqual([null, null]);
  // Twice is harmless: the same messages under the same ids.
  const again: OutgoingMessage[] = [];
  for await (const messages of rebuilds.messages({ id: 1, generation, state: 'publishing' }, live)) again.push(...messages);
  expect(again).toEqual(published);

  // In an older generation they would never be seen again: readers keep the newer.
  const back = await fold(live, [
    { ...lostUnit, eventId: 'back' },
    { ...lost, eventId: 'back too' },
  ]);
  expect(unitsOf(back).map((unit) => [unit.unit?.code, unit.generation, unit.version])).toEqual([
    ['d', generation, 1],
    ['b', generation, 1],
  ]);
  expect(cardsOf(back).find(({ institution }) => institution === '18.72')).toMatchObject({ generation, version: 1 });
});

it('is moved on only from the state in which it was found, and thrown away while it folds', async () => {
  const begun = await rebuilds.begin();
  await expect(rebuilds.moved(begun.id, 'publishing', 'done')).rejects.toMatchObject({ code: 'already_running' });
  await expect(rebuilds.begin()).rejects.toMatchObject({ kind: 'conflict' });
  const { last, moved, dropNext } = rebuilds;
  const ports = { last, moved, dropNext };
  expect(await abandon(ports)).toBe(true);
  expect(await abandon(ports)).toBe(false);
  const after = await rebuilds.begin();
  expect(after.id).toBeGreaterThan(begun.id);
  expect(await abandon(ports)).toBe(true);
});
