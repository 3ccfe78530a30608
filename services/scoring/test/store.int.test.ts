import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  AppError,
  claimRecorded,
  claimWithdrawn,
  type EventDefinition,
  type OutgoingMessage,
  pantau,
  rosterSet,
  submissionDecided,
  submissionReceived,
  submissionWithdrawn,
  unitScored,
} from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import type { DecodedEvent } from '@pantau/kafka';
import { readAndHandle } from '@pantau/kafka/testing';
import { migratePostgres, type Postgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { ruleVersion } from '@pantau/rulebook';
import { createScope, type RootScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kafkaHandler } from '../src/adapters/kafka-handler.ts';
import { postgresStore } from '../src/adapters/postgres-store.ts';
import { fold } from '../src/domain/fold.ts';
import type { Input } from '../src/domain/input.ts';
import { institutionMessage } from '../src/domain/messages.ts';
import type { Arrived, ScoringStore } from '../src/ports.ts';
import { createDrainOutbox } from '../src/usecases/drain-outbox.ts';
import { createFoldBatch } from '../src/usecases/fold-batch.ts';
import { claim, claimWithdrawal, MIMIKA_2023, ORI_2023, roster, submission, total, withdrawal } from './inputs.ts';

/** The fold over a real Postgres; the broker is a list, so that it can be away. */
const v1 = pantau.assessment.v1;
const scope: RootScope = createScope();
const { log } = capturedLog('warn');
let database: TestDatabase;
let db: Postgres;
let store: ScoringStore;

beforeAll(async () => {
  database = await testDatabase(engineUrls().databaseUrl);
  const config = { url: database.url, pool: 4 };
  await migratePostgres(config, fileURLToPath(new URL('../migrations', import.meta.url)), log);
  db = await scope.start(postgres(config, log));
  store = postgresStore(db);
});
afterAll(async () => {
  await scope.stop();
  await database.drop();
});

interface Broker {
  readonly log: OutgoingMessage[];
  away: boolean;
}

function scorer() {
  const broker: Broker = { log: [], away: false };
  const publisher = {
    publish: async (messages: readonly OutgoingMessage[]) => {
      if (broker.away) throw new AppError('unavailable', 'unavailable');
      broker.log.push(...messages);
    },
  };
  const drain = createDrainOutbox(store, publisher);
  return { broker, drain, foldBatch: createFoldBatch(store, publisher, drain) };
}

const arrived = (input: Input, offset: number): Arrived => ({
  input,
  offset,
  actor: 'tester',
  onBehalfOf: input.institution,
  traceparent: undefined,
});

/** Every test has a topic and an institution of its own. */
function own(inputs: readonly Input[]) {
  const name = randomBytes(4).toString('hex');
  const items = inputs.map((input, offset) => arrived({ ...input, institution: name }, offset));
  const batch = (first: number, last: number) => ({
    topic: name,
    partition: 0,
    firstOffset: first,
    lastOffset: last,
    items: items.slice(first, last + 1),
  });
  return { topic: name, items, batch, key: { institution: name, instrument: ORI_2023.id, period: '2023' } };
}

const story: readonly Input[] = [
  claim('papua.antaranews.com', { scoreE4: 541_100, zone: 'kuning', note: 'halaman 3' }),
  roster(['disdukcapil', 'unit-1']),
  ...MIMIKA_2023.map(([unit, score]) => submission(unit, total(score))),
  submission('unit-1', total(42.26), { revision: 2 }),
  submission(
    'unit-2',
    [
      { code: 'IN', valueE4: 800_000, basis: 'score' },
      { code: 'PR', valueE4: 700_000, basis: 'score' },
      { code: 'OU', valueE4: 600_000, basis: 'score' },
      { code: 'PG', valueE4: 500_000, basis: 'score' },
    ],
    { revision: 2 },
  ),
  submission('unit-2', total(11), { revision: 1 }),
  withdrawal('disdukcapil', 2),
  withdrawal('nobody', 1),
  submission('mpp', total(70), { product: 'ktp' }),
  claim('kompas.com', { zone: 'hijau' }),
  claimWithdrawal('kompas.com', 2),
  submission('unit-2', total(55), { revision: 3 }),
];

/** All but the older revision and the withdrawal of nobody. */
const APPLIED = story.length - 2;

it('reads back what the fold in memory gives, whatever the batches', async () => {
  for (const cuts of [[17], [0, 4, 9, 13, 17], story.map((_, index) => index)]) {
    const { batch, items, key } = own(story);
    const { foldBatch } = scorer();
    let first = 0;
    for (const last of cuts) {
      await foldBatch(batch(first, last));
      first = last + 1;
    }
    const card = await store.read(key);
    const expected = fold(new Map(), items).changes[0]?.card;
    expect(card && institutionMessage(card)).toEqual(expected && institutionMessage(expected));
    expect(card?.levels).toEqual(expected?.levels);
    expect([...(card?.units.values() ?? [])].map(({ applied }) => applied)).toEqual(
      expect.arrayContaining([...(expected?.units.values() ?? [])].map(({ applied }) => applied)),
    );
  }
});

it('folds a redelivery once, also when it comes in another cut', async () => {
  const { topic, batch, key } = own(story);
  const { foldBatch, broker } = scorer();
  await foldBatch(batch(0, 5));
  const after = broker.log.length;
  await foldBatch(batch(0, 5));
  expect(broker.log).toHaveLength(after);
  await foldBatch(batch(3, 17));
  expect((await store.read(key))?.version).toBe(APPLIED);
  expect(broker.log.filter(({ headers }) => headers.ce_type === submissionDecided.type)).toHaveLength(story.length);
  expect(await store.nextOffset(topic, 0)).toBe(18);
});

it('publishes on assignment what was committed but not published', async () => {
  const { topic, batch, key } = own(story);
  const before = scorer();
  before.broker.away = true;
  await expect(before.foldBatch(batch(0, 17))).rejects.toMatchObject({ kind: 'unavailable' });
  expect((await store.read(key))?.version).toBe(APPLIED);

  const after = scorer();
  await after.drain(topic, 0);
  const whole = scorer();
  const again = own(story);
  await whole.foldBatch(again.batch(0, 17));
  expect(after.broker.log.map(({ headers }) => headers.ce_id)).toEqual(whole.broker.log.map(({ headers }) => headers.ce_id));
  expect(await store.pending(topic, 0, 1)).toEqual([]);
  await after.foldBatch(batch(0, 17));
  expect(after.broker.log).toHaveLength(whole.broker.log.length);
});

it('publishes first what an earlier owner left, also when that came to light with the batch', async () => {
  const { topic, batch } = own(story);
  const before = scorer();
  before.broker.away = true;
  await expect(before.foldBatch(batch(0, 5))).rejects.toMatchObject({ kind: 'unavailable' });
  const left = (await store.pending(topic, 0, 100)).map(({ message }) => message);
  const after = scorer();
  await after.foldBatch(batch(6, 17));
  expect(after.broker.log.slice(0, left.length)).toEqual(left);
  const decided = after.broker.log.filter(({ headers }) => headers.ce_type === submissionDecided.type);
  expect(decided).toHaveLength(story.length);
  expect(await store.pending(topic, 0, 1)).toEqual([]);
});

it('publishes from memory the bytes that the store would have given', async () => {
  const { topic, batch } = own(story);
  const { foldBatch, broker } = scorer();
  let stored: readonly OutgoingMessage[] = [];
  const looking = {
    publish: async (messages: readonly OutgoingMessage[]) => {
      stored = (await store.pending(topic, 0, 100)).map(({ message }) => message);
      broker.log.push(...messages);
    },
  };
  await createFoldBatch(store, looking, async () => {})(batch(0, 17));
  const plain = broker.log.map((message) => ({ ...message, value: Buffer.from(message.value) }));
  expect(plain).toEqual(stored);
  expect(await store.pending(topic, 0, 1)).toEqual([]);
  await foldBatch(batch(0, 17));
  expect(broker.log).toHaveLength(stored.length);
});

it('lets only one of two scorers fold a batch', async () => {
  const { batch, key } = own(story);
  const [a, b] = [scorer(), scorer()];
  const results = await Promise.allSettled([a.foldBatch(batch(0, 17)), b.foldBatch(batch(0, 17))]);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ kind: 'unavailable' });
  }
  expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
  await Promise.all([a.foldBatch(batch(0, 17)), b.foldBatch(batch(0, 17))]);
  expect((await store.read(key))?.version).toBe(APPLIED);
});

it('rolls back when another scorer moved on after the offset was read', async () => {
  const { topic, batch, key } = own(story);
  const late = scorer();
  const stale = { ...store, nextOffset: async () => 0 };
  await late.foldBatch(batch(0, 5));
  const fenced = createFoldBatch(stale, { publish: async () => {} }, async () => {});
  await expect(fenced(batch(0, 17))).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await store.nextOffset(topic, 0)).toBe(6);
  expect((await store.read(key))?.version).toBe(6);
});

it('rejects again what breaks the contract, though the batch was folded before', async () => {
  const { topic } = own([]);
  const { foldBatch, broker } = scorer();
  // The reader takes only institutions that exist; no other test has this one.
  const key = { institution: '94.04', instrument: 'ORI-2023', period: '2023' };
  const about = { institution: key.institution, instrument: 'ORI-2023', period: '2023', ruleVersion: 'ORI-2023@1', revision: 1 };
  const values = [new v1.Value({ code: 'TOTAL', valueE4: 600_000, basis: v1.Basis.BASIS_POINTS })];
  const whole = new v1.SubmissionReceived({ ...about, unit: { code: 'a', name: '', kind: '' }, values });
  const events = [whole, new v1.SubmissionReceived(about)].map((data, offset): DecodedEvent => {
    const meta = { id: `e${offset}`, source: '/test', time: '2026-01-05T02:00:00.000Z', actor: '', onBehalfOf: '' };
    const received = { topic, partition: 0, offset, key: key.institution, value: new Uint8Array(), headers: {}, appendedAt: 1 };
    // The reader looks at the event's type alone.
    return { event: submissionReceived as unknown as EventDefinition, data, meta, received };
  });
  const { signal } = new AbortController();
  const batch = { topic, partition: 0, firstOffset: 0, lastOffset: 1, events, signal };
  const handler = kafkaHandler(foldBatch, log);
  expect(await readAndHandle(handler, batch)).toEqual(['unit']);
  const published = broker.log.length;
  expect(await readAndHandle(handler, batch)).toEqual(['unit']);
  expect(broker.log).toHaveLength(published);
  expect((await store.read(key))?.version).toBe(1);
});

it('reads points by the rules that they were scored with, whatever the newest are', async () => {
  const [first, ...others] = ORI_2023.dimensions;
  if (first === undefined) throw new Error('no dimensions');
  const weight = { numerator: 1, denominator: 7 };
  const corrected = {
    ...ORI_2023,
    version: 2,
    dimensions: [{ ...first, weight }, ...others],
    denominator: ORI_2023.denominator * 7,
  };
  const versions = new Map([ORI_2023, corrected].map((rules) => [ruleVersion(rules), rules]));
  const values = ORI_2023.dimensions.map(({ code }) => ({
    ...{ code, basis: 'score' as const },
    valueE4: code === first.code ? 700_000 : 0,
  }));
  const { batch, key } = own([
    submission('a', total(60)),
    submission('b', values, { rules: corrected }),
    submission('a', total(60.5), { revision: 2 }),
  ]);
  const knowing = postgresStore(db, (rule) => versions.get(rule));
  const foldBatch = createFoldBatch(knowing, { publish: async () => {} }, async () => {});
  for (const at of [0, 1, 2]) await foldBatch(batch(at, at));
  const card = await knowing.read(key);
  // (60.50 + 70 / 7) / 2
  expect(card && institutionMessage(card)).toMatchObject({
    computed: { scoreE4: 352_500 },
    ruleVersion: 'ORI-2023@1',
    version: 3,
  });
  // A build that does not know the second version waits, for this scorecard.
  await expect(store.read(key)).rejects.toMatchObject({ kind: 'unavailable', code: 'unknown_rule_version' });
});

// A message that the store cannot take would end the process at every start: what gets past the reader has to be storable.
it('folds and stores whatever gets past the reader', async () => {
  // Written to meet: short, so that keys repeat, and with what Postgres or a key joined by line feeds cannot bear.
  const text = fc.oneof(
    fc.constantFrom('', 'a', 'b', 'disdukcapil'),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.array(fc.constantFrom('a', '\n', '\0', '|', '"', '\\'), { maxLength: 3 }).map((all) => all.join('')),
    fc.constantFrom('x'.repeat(3_000), '\u20ac'.repeat(128)),
  );
  const mostly = (good: readonly string[]) =>
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: text });
  const code = mostly(['a', 'b', 'disdukcapil', '\u20ac'.repeat(128)]);
  const unit = fc.record({ code, name: text, kind: text });
  const product = fc.option(fc.record({ code, name: text }));
  const source = fc.record({ publisher: text, date: text, url: text, title: text });
  const about = {
    institution: fc.constantFrom('18.71', '18.72'),
    instrument: fc.constant('ORI-2023'),
    period: mostly(['2023']),
    ruleVersion: mostly(['ORI-2023@1']),
    revision: fc.constantFrom(1, 1, 2, 2, 3, 4, 0),
  };
  const value = fc.record({
    code: fc.oneof(fc.constantFrom('TOTAL', 'IN', 'IN1.1'), text),
    valueE4: fc.oneof(fc.constant(600_000), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    basis: fc.constantFrom(0, 1, 2),
  });
  const codes = { unitCode: mostly(['a', 'b', '']), productCode: mostly(['a', '']) };
  const rank = fc.record({
    rank: fc.constantFrom(0, 1, 8),
    of: fc.constantFrom(null, 8, 416),
    scope: mostly(['', 'national']),
    peerClass: text,
  });
  const claim = {
    ...{
      unit: fc.option(unit),
      product,
      source,
      printedScore: text,
      zone: mostly(['', 'kuning']),
      category: text,
      predicate: text,
    },
    ...{ award: text, legalBasis: text, note: text, flags: fc.array(text), ranks: fc.array(rank, { maxLength: 2 }) },
    scoreE4: fc.oneof(fc.constantFrom(null, 0, 600_000), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  };
  const entries = fc.array(fc.record({ unit, products: fc.array(fc.record({ code, name: text }), { maxLength: 2 }) }));
  const submitted = { submissionId: text, unit: fc.option(unit), product, values: fc.array(value) };
  const kinds: readonly (readonly [object, Record<string, fc.Arbitrary<unknown>>])[] = [
    [submissionReceived, submitted],
    [submissionWithdrawn, { submissionId: text, ...codes }],
    [claimRecorded, claim],
    [claimWithdrawn, { source, ...codes }],
    [rosterSet, { entries }],
  ];
  const message = fc.oneof(
    ...kinds.map(([definition, fields]) => {
      const event = definition as EventDefinition;
      // Over the wire, as it would come.
      const sent = fc.record({ ...about, ...fields }).map((data) => event.codec.decode(event.codec.encode(data).finish()));
      return fc.record({ id: mostly(['one', 'two', 'three', 'four', 'five']), data: sent, event: fc.constant(event) });
    }),
  );
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 40 }), async (messages) => {
      const { topic } = own([]);
      const events = messages.map(({ event, id, data }, offset): DecodedEvent => {
        const meta = { id, source: '/test', time: '2026-01-05T02:00:00.000Z', actor: id, onBehalfOf: id };
        const place = { topic, partition: 0, offset, key: event.key(data), appendedAt: 1 };
        return { event, data, meta, received: { ...place, value: new Uint8Array(), headers: {} } };
      });
      const batch = { topic, partition: 0, firstOffset: 0, lastOffset: events.length - 1, events };
      const { signal } = new AbortController();
      const { foldBatch } = scorer();
      const refused = await readAndHandle(kafkaHandler(foldBatch, log), { ...batch, signal });
      read += events.length - refused.length;
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(100);
});

it('refuses a batch that begins after the offset that is due', async () => {
  const { batch } = own(story);
  const { foldBatch } = scorer();
  await foldBatch(batch(0, 2));
  await expect(foldBatch(batch(5, 8))).rejects.toMatchObject({ kind: 'unavailable' });
});

it('sends a unit with its values in the order of the instrument, and a withdrawn one without', async () => {
  const { batch } = own([
    submission(
      'a',
      [...ORI_2023.dimensions].reverse().map(({ code }) => ({ code, valueE4: 500_000, basis: 'score' as const })),
    ),
    withdrawal('a', 2),
  ]);
  const { foldBatch, broker } = scorer();
  await foldBatch(batch(0, 0));
  await foldBatch(batch(1, 1));
  const units = broker.log
    .filter(({ headers }) => headers.ce_type === unitScored.type)
    .map(({ value }) => v1.UnitScored.decode(value));
  expect(units[0]?.values.map(({ code }) => code)).toEqual(ORI_2023.dimensions.map(({ code }) => code));
  expect(units[0]).toMatchObject({ version: 1, withdrawn: false, scoreE4: 500_000, scoredAt: 'dimension' });
  expect(units[1]).toMatchObject({ version: 2, withdrawn: true, values: [] });
  expect(units[1]?.scoreE4 ?? null).toBeNull();
});

it('says how fast it folds', async () => {
  const units = 2_000;
  const values = ORI_2023.dimensions.map(({ code }) => ({ code, valueE4: 612_300, basis: 'score' as const }));
  const { batch } = own(
    Array.from({ length: units }, (_, index) => submission(`u${index % 400}`, values, { revision: 1 + Math.floor(index / 400) })),
  );
  const { foldBatch } = scorer();
  const from = performance.now();
  for (let first = 0; first < units; first += 500) await foldBatch(batch(first, first + 499));
  const seconds = (performance.now() - from) / 1000;
  console.log(`folded ${units} submissions in batches of 500: ${Math.round(units / seconds)}/s`);
  expect(seconds).toBeGreaterThan(0);
});
