import { AppError, defineEvent, encodeEvent, pantau } from '@pantau/contracts';
import { createMetrics, createScope, type RootScope } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Batch, kafkaAdmin, kafkaConsumer } from '../src/index.ts';
import { produceRaw, testKafka } from '../src/testing/index.ts';

const TOPIC = { name: 'three', partitions: 3 };
const GROUP = 'readers';
const event = defineEvent({
  type: 'pantau.test.v1.thing-happened',
  topic: TOPIC,
  codec: pantau.assessment.v1.SubmissionWithdrawn,
  key: (data) => data.institution,
});

let scope: RootScope;
beforeEach(() => {
  scope = createScope();
});
afterEach(() => scope.stop());

// kafkajs gives a member up after six failed batches in a row, here some 12 s, in service some 45 s. Thrown at it, each of
// these would end in a rebalance of the whole group, again and again.
test('a partition that waits for what is away rests by itself: nobody rejoins, and the others are read', async () => {
  const config = testKafka();
  const { log, lines } = capturedLog('info');
  const admin = await scope.start(kafkaAdmin(config, log));
  await admin.provision([TOPIC], [GROUP]);
  const metrics = createMetrics('test');
  const fatal: unknown[] = [];
  const handled: string[] = [];
  let away = true;
  let tries = 0;
  const handler = async ({ partition, events }: Batch) => {
    if (partition === 0 && away) {
      tries += 1;
      throw new AppError('unavailable', 'unavailable', 'a rule that this build does not know');
    }
    handled.push(...events.map(({ meta }) => meta.id));
  };
  const patience = {
    inPlace: { attempts: 2, firstDelayMs: 5, maxDelayMs: 10 },
    rest: { firstDelayMs: 5, maxDelayMs: 700 },
  };
  const consumer = await scope.start(
    kafkaConsumer(
      config,
      { ...{ group: GROUP, subscriptions: [event], handler, patience, maxWaitMs: 50 }, fatal: (error) => void fatal.push(error) },
      log,
      metrics,
    ),
  );
  const publish = (partition: number, id: string) => {
    const data = pantau.assessment.v1.SubmissionWithdrawn.create({ institution: '18' });
    const meta = { id, source: '/test', time: '2026-01-01T00:00:00Z', actor: '', onBehalfOf: '18' };
    return produceRaw(config, TOPIC.name, [{ ...encodeEvent(event, data, meta), partition }]);
  };
  await publish(0, 'waits');
  // Two tries in place, one after each rest.
  for (let round = 1; round <= 14; round += 1) {
    await eventually(() => tries > round, { timeoutMs: 20_000 });
    const before = performance.now();
    await publish(1 + (round % 2), `other-${round}`);
    await eventually(() => handled.includes(`other-${round}`), { timeoutMs: 20_000 });
    expect(performance.now() - before).toBeLessThan(10_000);
  }
  expect(consumer.isHealthy()).toBe(true);
  expect(await metrics.metrics()).toContain('pantau_kafka_blocked_messages{group="readers",topic="three",partition="0"');
  expect((await consumer.lag()).filter(({ committed, end }) => committed < end)).toMatchObject([{ partition: 0 }]);

  away = false;
  await eventually(() => handled.includes('waits'), { timeoutMs: 20_000 });
  await eventually(async () => !(await metrics.metrics()).includes('pantau_kafka_blocked_messages{'), { timeoutMs: 20_000 });
  expect(lines.filter(({ msg }) => msg === 'joined the group')).toHaveLength(1);
  expect(fatal).toEqual([]);
});
