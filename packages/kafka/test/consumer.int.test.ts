import { AppError, deadLetterTopic, defineEvent, encodeEvent, pantau } from '@pantau/contracts';
import { createMetrics, createScope, type RootScope } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ConsumerHandle,
  type ConsumerOptions,
  type EventPublisher,
  type KafkaAdmin,
  type KafkaConfig,
  kafkaAdmin,
  kafkaConsumer,
  kafkaProducer,
} from '../src/index.ts';
import { produceInTransaction, readTopic, setGroupOffsets, startWire, testKafka } from '../src/testing/index.ts';

/** One partition, so that offsets are known beforehand. */
const TOPIC = { name: 'one', partitions: 1 };
const GROUP = 'readers';
const event = defineEvent({
  type: 'pantau.test.v1.thing-happened',
  topic: TOPIC,
  codec: pantau.assessment.v1.SubmissionWithdrawn,
  key: (data) => data.institution,
});

let config: KafkaConfig;
let scope: RootScope;
let admin: KafkaAdmin;
let publisher: EventPublisher;

beforeEach(async () => {
  scope = createScope();
  config = testKafka();
  admin = await scope.start(kafkaAdmin(config, capturedLog().log));
  await admin.provision([TOPIC], [GROUP]);
  publisher = await scope.start(kafkaProducer(config, capturedLog().log));
});
afterEach(() => scope.stop());

async function publish(from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  await publisher.publish(
    numbers.map((n) => {
      const data = pantau.assessment.v1.SubmissionWithdrawn.create({ institution: '18', revision: n });
      const meta = { id: `id-${n}`, source: '/pantau/test', time: '2026-01-01T00:00:00Z', actor: '', onBehalfOf: '18' };
      return encodeEvent(event, data, meta);
    }),
  );
}

interface Reader {
  readonly handle: ConsumerHandle;
  readonly offsets: number[];
  readonly fatal: unknown[];
  stop(): Promise<void>;
}

async function read(options: Partial<ConsumerOptions> = {}, change: Partial<KafkaConfig> = {}): Promise<Reader> {
  const offsets: number[] = [];
  const fatal: unknown[] = [];
  const own = createScope();
  const handle = await own.start(
    kafkaConsumer(
      { ...config, ...change },
      {
        ...{ group: GROUP, subscriptions: [event], maxWaitMs: 50, fatal: (error) => void fatal.push(error) },
        handler: async (batch) => void offsets.push(...batch.events.map((each) => each.received.offset)),
        ...options,
      },
      capturedLog().log,
      createMetrics('test'),
    ),
  );
  await scope.start({ start: async () => ({ value: undefined, stop: () => own.stop() }) });
  return { handle, offsets, fatal, stop: () => own.stop() };
}

const committed = async () => (await admin.groupOffsets(GROUP, TOPIC.name))[0]?.offset;
const untilCommitted = (offset: number) => eventually(async () => (await committed()) === offset, { timeoutMs: 20_000 });
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

test('the hook is called with the partitions before the first batch, and tried again while its store is away', async () => {
  await publish(0, 5);
  const seen: string[] = [];
  let tries = 0;
  const reader = await read({
    onAssigned: async (partitions) => {
      tries += 1;
      if (tries < 3) throw new AppError('unavailable', 'unavailable');
      seen.push(...partitions.map((each) => `${each.topic}:${each.partition}`));
    },
    handler: async () => void seen.push('batch'),
  });
  await untilCommitted(5);
  expect(seen).toEqual(['one:0', 'batch']);
  expect(reader.handle.isHealthy()).toBe(true);
  expect(await reader.handle.lag()).toEqual([{ topic: TOPIC.name, partition: 0, committed: 5, end: 5 }]);
});

test('what the store already has is not handed over again', async () => {
  await publish(0, 10);
  const reader = await read({ startOffset: async () => 7 });
  await untilCommitted(10);
  expect(reader.offsets).toEqual(upTo(7, 10));
});

test('a store that is behind the group is read for from where it says', async () => {
  await publish(0, 10);
  await setGroupOffsets(config, GROUP, TOPIC.name, [{ partition: 0, offset: 8 }]);
  const reader = await read({ startOffset: async () => 3 });
  await eventually(() => reader.offsets.length >= 7);
  expect(reader.offsets).toEqual(upTo(3, 10));
  await publish(10, 12);
  await untilCommitted(12);
  expect(reader.offsets).toEqual(upTo(3, 12));
});

// Without going back on assignment a restored store waits for the next message of each partition, for ever where none comes,
// and lag says 0 all the while.
test('a store that is behind the group is read for although nothing new comes', async () => {
  await publish(0, 10);
  await setGroupOffsets(config, GROUP, TOPIC.name, [{ partition: 0, offset: 10 }]);
  const reader = await read({ startOffset: async () => 3 });
  await eventually(() => reader.offsets.length >= 7, { timeoutMs: 20_000 });
  expect(reader.offsets).toEqual(upTo(3, 10));
});

// The end of a transaction takes an offset that no fetch shows. A handler told to answer from the first message after it
// would leave its store waiting for that offset.
test('a gap that a transaction left is handed over with what comes after it', async () => {
  await publish(0, 2);
  const ranges: [number, number][] = [];
  await read({
    startOffset: async () => 0,
    handler: async ({ firstOffset, lastOffset }) => void ranges.push([firstOffset, lastOffset]),
  });
  await untilCommitted(2);
  for (const end of ['commit', 'abort'] as const) await produceInTransaction(config, TOPIC.name, '18', end);
  await publish(2, 4);
  // The broker writes the markers after it has answered that the transaction ends.
  await eventually(async () => (await admin.endOffsets(TOPIC.name))[0]?.high === 8);
  await untilCommitted(8);
  for (const [at, [first]] of ranges.entries()) expect(first).toBe(at === 0 ? 0 : (ranges[at - 1]?.[1] ?? 0) + 1);
});

test('a store that is beyond the end of the topic stops the consumer: the topic was made anew', async () => {
  await publish(0, 10);
  const reader = await read({ startOffset: async () => 50 });
  await eventually(() => reader.fatal.length > 0);
  expect(reader.fatal[0]).toMatchObject({ message: expect.stringContaining('offset 50 of a topic that ends at 10') });
  expect(reader.offsets).toEqual([]);
});

test('what the consumer cannot read is a dead letter that says so, and its handler gets what it read', async () => {
  await publish(0, 3);
  const seen: unknown[] = [];
  await read({
    handler: {
      read: ({ received: { offset } }) =>
        offset === 1 ? { kind: 'reject', reason: 'breaks_the_contract' } : { kind: 'read', data: { offset } },
      handle: async ({ events }) => void seen.push(...events.map(({ data }) => data)),
    },
  });
  await untilCommitted(3);
  expect(seen).toEqual([{ offset: 0 }, { offset: 2 }]);
  const letters = await readTopic(config, deadLetterTopic(TOPIC.name, GROUP));
  expect(letters.map((each) => each.headers)).toMatchObject([
    { ce_id: 'id-1', dlq_reason: 'breaks_the_contract', dlq_step: 'read', dlq_partition: '0', dlq_offset: '1' },
  ]);
});

test('a consumer that can read less than half of a batch writes nothing, dead-letters nothing and ends', async () => {
  await publish(0, 100);
  const handled: number[] = [];
  const reader = await read({
    handler: {
      read: ({ received: { offset } }) => (offset < 80 ? { kind: 'reject', reason: 'wrong_reader' } : { kind: 'read', data: {} }),
      handle: async (batch) => void handled.push(batch.lastOffset),
    },
  });
  await eventually(() => reader.fatal.length > 0);
  expect(reader.fatal[0]).toMatchObject({ message: expect.stringContaining(`KAFKA_ACCEPT_REJECTS=${TOPIC.name}:0:79`) });
  await reader.stop();
  expect(handled).toEqual([]);
  expect(await committed()).toBeUndefined();
  expect(await readTopic(config, deadLetterTopic(TOPIC.name, GROUP))).toEqual([]);
});

test('a bug in the handler is fatal, once, and nothing is committed', async () => {
  await publish(0, 3);
  const reader = await read({
    handler: async () => {
      throw new TypeError('a bug');
    },
  });
  await eventually(() => reader.fatal.length > 0);
  expect(reader.fatal).toMatchObject([{ name: 'TypeError' }]);
  expect(reader.handle.isHealthy()).toBe(false);
  await reader.stop();
  expect(reader.fatal).toHaveLength(1);
  expect(await committed()).toBeUndefined();
});

test('a broker that goes away and comes back is read on from, by the same process', async () => {
  const wire = await startWire(config.brokers[0] ?? '');
  try {
    const reader = await read({}, { connect: wire.connect });
    await publish(0, 3);
    await untilCommitted(3);
    wire.cut();
    await publish(3, 6);
    await eventually(() => !reader.handle.isHealthy() || reader.fatal.length > 0, { timeoutMs: 30_000 });
    wire.mend();
    await untilCommitted(6);
    expect(new Set(reader.offsets)).toEqual(new Set(upTo(0, 6)));
    expect(reader.fatal).toEqual([]);
    await reader.stop();
  } finally {
    await wire.stop();
  }
});
