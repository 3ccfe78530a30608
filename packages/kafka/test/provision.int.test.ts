import { deadLetterTopic, SCORES, SUBMISSIONS } from '@pantau/contracts';
import { createScope, type RootScope } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { ConfigResourceTypes, Kafka } from 'kafkajs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KafkaAdmin, type KafkaConfig, kafkaAdmin, kafkaProducer } from '../src/index.ts';
import { produceRaw, readTopic, testKafka } from '../src/testing/index.ts';

let config: KafkaConfig;
let scope: RootScope;
let admin: KafkaAdmin;

beforeEach(async () => {
  scope = createScope();
  config = testKafka();
  admin = await scope.start(kafkaAdmin(config, capturedLog().log));
});
afterEach(() => scope.stop());

test('topics are kept for ever and stamped by the broker; provisioning again, twice at once, changes nothing', async () => {
  const provision = () => admin.provision([SUBMISSIONS, SCORES], ['scoring', 'reporting']);
  await Promise.all([provision(), provision()]);
  await produceRaw(config, SUBMISSIONS.name, [{ key: '18', value: new Uint8Array([1]) }]);
  await provision();

  const ends = await admin.endOffsets(SUBMISSIONS.name);
  expect(ends.map((each) => each.partition)).toEqual(Array.from({ length: 12 }, (_, at) => at));
  expect(ends.reduce((sum, each) => sum + each.high - each.low, 0)).toBe(1);
  expect(await admin.endOffsets(deadLetterTopic(SCORES.name, 'reporting'))).toHaveLength(1);

  const settings = await describeTopic(config.topicPrefix + SCORES.name);
  expect(settings).toMatchObject({ 'message.timestamp.type': 'LogAppendTime', 'retention.ms': '-1', 'cleanup.policy': 'delete' });
});

test('a topic takes the messages that it must, also one that was made when they were smaller', async () => {
  const limit = async () => (await describeTopic(`${config.topicPrefix}large`))['max.message.bytes'];
  await admin.provision([{ name: 'large', partitions: 1 }], ['reader']);
  expect(await limit()).toBe('1048588');
  await admin.provision([{ name: 'large', partitions: 1, maxMessageBytes: 12_000_000 }], ['reader']);
  expect(await describeTopic(`${config.topicPrefix}large`)).toMatchObject({
    ...{ 'max.message.bytes': '12000000', 'message.timestamp.type': 'LogAppendTime', 'retention.ms': '-1' },
  });
  const letters = await describeTopic(config.topicPrefix + deadLetterTopic('large', 'reader'));
  expect(Number(letters['max.message.bytes'])).toBeGreaterThan(12_000_000);
  // Never lowered: an operator may have allowed more.
  await admin.provision([{ name: 'large', partitions: 1, maxMessageBytes: 11_000_000 }], ['reader']);
  expect(await limit()).toBe('12000000');

  const publisher = await scope.start(kafkaProducer(config, capturedLog().log));
  await publisher.publish([{ topic: 'large', key: '18', value: Buffer.alloc(8_000_000), headers: {} }]);
  expect((await readTopic(config, 'large')).map(({ value }) => value?.byteLength)).toEqual([8_000_000]);
});

test('a topic with another number of partitions is refused', async () => {
  await admin.provision([{ name: 'few', partitions: 2 }], []);
  await expect(admin.provision([{ name: 'few', partitions: 12 }], [])).rejects.toThrow('has 2 partitions and must have 12');
});

test('a group that committed nothing has no offsets', async () => {
  await admin.provision([{ name: 'few', partitions: 2 }], []);
  expect(await admin.groupOffsets('nobody', 'few')).toEqual([
    { partition: 0, offset: undefined },
    { partition: 1, offset: undefined },
  ]);
});

async function describeTopic(topic: string): Promise<Record<string, string>> {
  const raw = new Kafka({ clientId: 'test', brokers: [...config.brokers] }).admin();
  await raw.connect();
  try {
    const answer = await raw.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topic }],
    });
    return Object.fromEntries(answer.resources[0]?.configEntries.map((each) => [each.configName, each.configValue]) ?? []);
  } finally {
    await raw.disconnect();
  }
}
