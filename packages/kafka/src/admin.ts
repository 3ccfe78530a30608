import { deadLetterTopic, type TopicDefinition } from '@pantau/contracts';
import { type Component, type Log, type RetryPolicy, retry } from '@pantau/runtime';
import type { Admin, IResourceConfig, ITopicConfig } from 'kafkajs';
import { createClient, physicalGroup, physicalTopic } from './client.ts';
import type { KafkaConfig } from './config.ts';
import { answered, kafkaUnavailable } from './errors.ts';
import { ConfigResourceTypes, ConfigSource } from './kafkajs.ts';

export interface KafkaAdmin {
  /**
   * Creates what is missing of `topics` and of every topic's `<topic>.<group>.dlq`; may run many times, at the same time. Of a
   * topic that is there and takes smaller messages than it must the limit is raised, and nothing else is changed.
   * Throws when a topic exists with another number of partitions: keys would change places and lose their order.
   */
  provision(topics: readonly TopicDefinition[], groups: readonly string[]): Promise<void>;
  /** `low` is the first offset still there, `high` the next that will be written. */
  endOffsets(topic: string): Promise<readonly { partition: number; low: number; high: number }[]>;
  /** The next offset each partition's reader will get; `undefined` where the group has committed nothing. */
  groupOffsets(group: string, topic: string): Promise<readonly { partition: number; offset: number | undefined }[]>;
}

/** Kept for ever, and stamped by the broker: `recorded_at` is read from here. */
const CONFIG: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'message.timestamp.type': 'LogAppendTime',
};

const MESSAGE_LIMIT = 'max.message.bytes';

/** A dead letter is the whole message and its headers once more, so it may be larger than what was allowed in. */
const DEAD_LETTER_ROOM = 4 * 1_048_576;
const LEAST_DEAD_LETTER_BYTES = 10 * 1_048_576;

/** One: few messages, and an operator reads them in the order in which they failed. */
const DEAD_LETTER_PARTITIONS = 1;

/** Some 10 s, for a broker that has just started. */
const UNTIL_SERVED: RetryPolicy = { attempts: 15, firstDelayMs: 50, maxDelayMs: 1_000 };

export function kafkaAdmin(config: KafkaConfig, log: Log): Component<KafkaAdmin> {
  return {
    async start() {
      const admin = createClient(config, log).admin({ retry: { retries: 5 } });
      await admin.connect();
      return { value: adminOf(config, admin, log), stop: () => admin.disconnect() };
    },
  };
}

function adminOf(config: KafkaConfig, admin: Admin, log: Log): KafkaAdmin {
  return {
    async provision(topics, groups) {
      const wanted = topics.flatMap((topic): ITopicConfig[] => [
        topicConfig(physicalTopic(config, topic.name), topic.partitions, topic.maxMessageBytes),
        ...groups.map((group) =>
          topicConfig(physicalTopic(config, deadLetterTopic(topic.name, group)), DEAD_LETTER_PARTITIONS, deadLetterBytes(topic)),
        ),
      ]);
      const existing = new Set(await answered(() => admin.listTopics()));
      const missing = wanted.filter(({ topic }) => !existing.has(topic));
      // False when another process created them first: as good. kafkajs' own wait for leaders gives up when a broker has
      // not heard of the new topic yet, which in KRaft takes some 100 ms.
      if (missing.length > 0) await answered(() => admin.createTopics({ topics: missing, waitForLeaders: false }));
      await retry(UNTIL_SERVED, () => checkServed(admin, wanted));
      await raiseLimits(
        admin,
        wanted.filter(({ topic }) => existing.has(topic)),
      );
      log.info({ created: missing.length, topics: wanted.length }, 'topics provisioned');
    },
    endOffsets: (topic) =>
      answered(async () => {
        const offsets = await admin.fetchTopicOffsets(physicalTopic(config, topic));
        return offsets
          .map(({ partition, low, high }) => ({ partition, low: Number(low), high: Number(high) }))
          .sort((a, b) => a.partition - b.partition);
      }),
    groupOffsets: (group, topic) =>
      answered(async () => {
        const answer = await admin.fetchOffsets({
          groupId: physicalGroup(config, group),
          topics: [physicalTopic(config, topic)],
        });
        return (answer[0]?.partitions ?? [])
          .map(({ partition, offset }) => ({ partition, offset: Number(offset) < 0 ? undefined : Number(offset) }))
          .sort((a, b) => a.partition - b.partition);
      }),
  };
}

function deadLetterBytes({ maxMessageBytes = 0 }: TopicDefinition): number {
  return Math.max(LEAST_DEAD_LETTER_BYTES, maxMessageBytes + DEAD_LETTER_ROOM);
}

function topicConfig(topic: string, partitions: number, maxMessageBytes: number | undefined): ITopicConfig {
  const config = maxMessageBytes === undefined ? CONFIG : { ...CONFIG, [MESSAGE_LIMIT]: String(maxMessageBytes) };
  return {
    topic,
    numPartitions: partitions,
    // The broker's own default.
    replicationFactor: -1,
    configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
  };
}

async function raiseLimits(admin: Admin, wanted: readonly ITopicConfig[]): Promise<void> {
  const resources = await settingsToRaise(admin, wanted);
  if (resources.length === 0) return;
  await answered(() => admin.alterConfigs({ validateOnly: false, resources }));
  // The broker follows the controller some moments later: until then it would refuse a large message.
  await retry(UNTIL_SERVED, async () => {
    if ((await settingsToRaise(admin, wanted)).length > 0) throw kafkaUnavailable('a raised message limit is not served yet');
  });
}

/** Of the topics that take too little. The protocol replaces a topic's settings as a whole, so what was set on it is sent along. */
async function settingsToRaise(admin: Admin, wanted: readonly ITopicConfig[]): Promise<IResourceConfig[]> {
  const limits = new Map(wanted.map(({ topic, configEntries }) => [topic, limitOf(configEntries)]));
  const limited = wanted.filter(({ topic }) => limits.get(topic) !== undefined);
  if (limited.length === 0) return [];
  const type = ConfigResourceTypes.TOPIC;
  const { resources } = await answered(() =>
    admin.describeConfigs({ includeSynonyms: false, resources: limited.map(({ topic: name }) => ({ type, name })) }),
  );
  return resources.flatMap(({ resourceName: name, configEntries }) => {
    const limit = limits.get(name) ?? 0;
    const now = configEntries.find(({ configName }) => configName === MESSAGE_LIMIT);
    if (Number(now?.configValue) >= limit) return [];
    const kept = configEntries.filter(
      ({ configName, configSource }) => configSource === ConfigSource.TOPIC_CONFIG && configName !== MESSAGE_LIMIT,
    );
    const entries = kept.map(({ configName, configValue }) => ({ name: configName, value: configValue }));
    return [{ type, name, configEntries: [...entries, { name: MESSAGE_LIMIT, value: String(limit) }] }];
  });
}

function limitOf(entries: ITopicConfig['configEntries']): number | undefined {
  const limit = entries?.find(({ name }) => name === MESSAGE_LIMIT)?.value;
  return limit === undefined ? undefined : Number(limit);
}

/** A topic is there when its partitions are as many as they must be and each has a leader that answers. */
async function checkServed(admin: Admin, wanted: readonly ITopicConfig[]): Promise<void> {
  const { topics } = await answered(() => admin.fetchTopicMetadata({ topics: wanted.map(({ topic }) => topic) }));
  for (const { topic, numPartitions } of wanted) {
    const found = topics.find(({ name }) => name === topic)?.partitions.length ?? 0;
    if (found === 0) throw kafkaUnavailable(`topic ${topic} is not served yet`);
    if (found !== numPartitions) throw new Error(`topic ${topic} has ${found} partitions and must have ${numPartitions}`);
    await answered(() => admin.fetchTopicOffsets(topic));
  }
}
