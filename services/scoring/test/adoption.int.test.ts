import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type OutgoingMessage, pantau, unitScored } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { migratePostgres, type Postgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { ruleVersion } from '@pantau/rulebook';
import { createScope, type RootScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresStore } from '../src/adapters/postgres-store.ts';
import { fold } from '../src/domain/fold.ts';
import type { Input, Value } from '../src/domain/input.ts';
import type { Scorecard } from '../src/domain/scorecard.ts';
import type { Arrived, ScoringStore } from '../src/ports.ts';
import { createDrainOutbox } from '../src/usecases/drain-outbox.ts';
import { createFoldBatch } from '../src/usecases/fold-batch.ts';
import { wouldChange } from '../src/usecases/rescore-dry-run.ts';
import { adoption, claim, ORI_2023, ORI_2023_V2, submission, total, withdrawal } from './inputs.ts';

/** Adopted rules in a real Postgres; the broker is a list. */
const scope: RootScope = createScope();
const { log } = capturedLog('warn');
const versions = new Map([ORI_2023, ORI_2023_V2].map((rules) => [ruleVersion(rules), rules]));
let database: TestDatabase;
let db: Postgres;
let store: ScoringStore;

beforeAll(async () => {
  database = await testDatabase(engineUrls().databaseUrl);
  const config = { url: database.url, pool: 4 };
  await migratePostgres(config, fileURLToPath(new URL('../migrations', import.meta.url)), log);
  db = await scope.start(postgres(config, log));
  store = postgresStore(db, (rule) => versions.get(rule));
});
afterAll(async () => {
  await scope.stop();
  await database.drop();
});

const dimensions = (score: number): Value[] =>
  ORI_2023.dimensions.map(({ code }) => ({ code, valueE4: score * 10_000, basis: 'score' }));

const BEFORE: readonly Input[] = [
  submission('a', dimensions(74)),
  submission('b', dimensions(90)),
  submission('mpp', total(60), { product: 'ktp' }),
  submission('mpp', total(72), { product: 'kk' }),
  submission('gone', total(80)),
  withdrawal('gone', 2),
  claim('ombudsman.go.id', { scoreE4: 740_000, category: 'Kategori C', zone: 'kuning' }),
];
/** An old copy of the door goes on sending by version 1. */
const AFTER: readonly Input[] = [submission('a', dimensions(70), { revision: 2 }), submission('c', dimensions(85))];
const STORY = [...BEFORE, adoption(ORI_2023_V2), ...AFTER, adoption(ORI_2023_V2)];

/** Under an institution and a topic that no other test has. */
function own(inputs: readonly Input[], institution = randomBytes(4).toString('hex')) {
  const arrived = inputs.map(
    (input, offset): Arrived => ({
      ...{ input: { ...input, institution }, offset, actor: 'budi', onBehalfOf: institution, traceparent: undefined },
    }),
  );
  const published: OutgoingMessage[] = [];
  const publisher = { publish: async (messages: readonly OutgoingMessage[]) => void published.push(...messages) };
  const foldBatch = createFoldBatch(store, publisher, createDrainOutbox(store, publisher));
  const key = { institution, instrument: 'ORI-2023', period: '2023' };
  return {
    arrived,
    published,
    key,
    async foldTo(cuts: readonly number[]) {
      let first = 0;
      for (const last of cuts) {
        const items = arrived.slice(first, last + 1);
        await foldBatch({ topic: institution, partition: 0, firstOffset: first, lastOffset: last, items });
        first = last + 1;
      }
    },
  };
}

/** Values are read for some units only, so they are compared where both have them. */
const without = (card: Scorecard | undefined) =>
  card && { ...card, units: new Map([...card.units].sort().map(([key, { values: _, ...rest }]) => [key, rest])) };

it('reads back what the fold in memory gives, wherever a batch ends', async () => {
  for (const cuts of [[10], [6, 7, 10], STORY.map((_, index) => index)]) {
    const { arrived, key, foldTo } = own(STORY);
    await foldTo(cuts);
    const inMemory = fold(new Map(), arrived).changes[0]?.card;
    expect(without(await store.read(key))).toEqual(without(inMemory));
    const [whole] = await store.page({ instrument: 'ORI-2023', after: before(key), limit: 1 });
    expect([...(whole?.units ?? [])].sort()).toEqual([...(inMemory?.units ?? [])].sort());
  }
});

it('publishes every unit that stands by the adopted version, and the values that it refuses with the reason', async () => {
  const { published, foldTo } = own(STORY);
  await foldTo([6, 7]);
  const units = published
    .filter(({ headers }) => headers.ce_type === unitScored.type)
    .map(({ value }) => pantau.assessment.v1.UnitScored.decode(value))
    .filter((unit) => unit.ruleVersion === 'ORI-2023@2');
  expect(units.map(({ unit, product, refusal, version }) => [unit?.code, product?.code ?? '', refusal, version])).toEqual([
    ['a', '', '', 2],
    ['b', '', 'out_of_scale', 2],
    ['mpp', 'kk', '', 2],
    ['mpp', 'ktp', '', 2],
  ]);
  expect(units[1]).toMatchObject({ values: expect.arrayContaining([expect.objectContaining({ valueE4: 900_000 })]) });
});

it('pages over whole scorecards in the order of institution and period', async () => {
  const stamp = randomBytes(3).toString('hex');
  const names = ['1', '2', '3'].map((each) => `~${stamp}${each}`);
  for (const name of names) await own(BEFORE, name).foldTo([6]);
  const seen: string[] = [];
  let after = { institution: `~${stamp}`, period: '' };
  for (;;) {
    const [card] = await store.page({ instrument: 'ORI-2023', after, limit: 1 });
    if (card === undefined || !card.key.institution.startsWith(`~${stamp}`)) break;
    expect(wouldChange(card, ORI_2023_V2)).toMatchObject({ status: 'changes', units: { total: 4, refused: [{ unit: 'b' }] } });
    seen.push(card.key.institution);
    after = card.key;
  }
  expect(seen).toEqual(names);
});

it('shows the same, with the same digest, when it is asked again', async () => {
  const { key, foldTo } = own(BEFORE);
  await foldTo([6]);
  const shown = async () =>
    (await store.page({ instrument: 'ORI-2023', after: before(key), limit: 1 })).map((card) => wouldChange(card, ORI_2023_V2));
  expect(await shown()).toEqual(await shown());
});

/** So that the page begins with this scorecard, whatever other tests have stored. */
function before({ institution }: { readonly institution: string }) {
  return { institution, period: '' };
}
