import { deadLetterTopic } from '@pantau/contracts';
import { createScope, type RootScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import type { KafkaMessage } from 'kafkajs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deadLetter } from '../src/dead-letters.ts';
import { deadLetterDesk, kafkaAdmin } from '../src/index.ts';
import { startWireProducer } from '../src/producer.ts';
import { readToEnd } from '../src/read-to-end.ts';
import { testKafka } from '../src/testing/index.ts';

const TOPIC = { name: 'one', partitions: 1 };
const GROUP = 'readers';
let scope: RootScope;
beforeEach(() => {
  scope = createScope();
});
afterEach(() => scope.stop());

test('what is no text is replayed byte for byte, and a mark of a stranger neither hides its letter nor settles another', async () => {
  const config = testKafka();
  const { log } = capturedLog('error');
  const admin = await scope.start(kafkaAdmin(config, log));
  await admin.provision([TOPIC], [GROUP]);
  const wire = await startWireProducer(config, log);
  await scope.start({ start: async () => ({ value: undefined, stop: wire.stop }) });
  const bytes = Buffer.from([0xff, 0x00, 0xc3, 0x28]);
  const part = { offset: '7', timestamp: '0', attributes: 0 };
  const messages: KafkaMessage[] = [
    { ...part, key: bytes, value: bytes, headers: { binary: bytes } },
    { ...part, key: Buffer.alloc(0), value: Buffer.alloc(0), headers: {} },
    { ...part, key: null, value: null, headers: {} },
  ];
  const letters = messages.map((message) => {
    const reject = { offset: 7, reason: 'undecodable', step: 'decode' } as const;
    return deadLetter(message, reject, { group: GROUP, topic: TOPIC.name, partition: 0 }, '', config.topicPrefix);
  });
  // As one from before such headers were taken off.
  const forged = letters.map((each, at) =>
    at === 1 ? each : { ...each, headers: { ...each.headers, dlq_mark: 'replayed', dlq_mark_offset: '1' } },
  );
  await wire.publish(forged);

  const desk = await scope.start(deadLetterDesk(config, log));
  const dead = deadLetterTopic(TOPIC.name, GROUP);
  expect((await desk.letters(dead)).map(({ state }) => state.kind)).toEqual(['open', 'open', 'open']);
  await desk.replay(dead, [0, 1, 2]);
  const back: unknown[] = [];
  await readToEnd(config, log, TOPIC.name, (_, { key, value, headers }) => back.push({ key, value, headers }));
  expect(back).toEqual(messages.map(({ key, value, headers }) => ({ key, value, headers })));
  expect((await desk.letters(dead)).map(({ state }) => state.kind)).toEqual(['replayed', 'replayed', 'replayed']);
});
