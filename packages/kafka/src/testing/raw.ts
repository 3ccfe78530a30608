import { createLog } from '@pantau/runtime';
import { createClient, physicalGroup, physicalTopic } from '../client.ts';
import type { KafkaConfig } from '../config.ts';
import { Partitioners } from '../kafkajs.ts';
import type { Received } from '../partition-batch.ts';
import { readToEnd } from '../read-to-end.ts';

export interface RawMessage {
  readonly key: string | null;
  readonly value: Uint8Array | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: by the key, as the publisher does it. */
  readonly partition?: number;
}

const quiet = createLog({ service: 'test', level: 'silent' });

/** Puts anything at all on a topic, poison included. */
export async function produceRaw(config: KafkaConfig, topic: string, messages: readonly RawMessage[]): Promise<void> {
  const producer = createClient(config, quiet).producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
  });
  await producer.connect();
  try {
    await producer.send({
      topic: physicalTopic(config, topic),
      messages: messages.map(({ value, headers, ...rest }) => ({
        ...rest,
        value: value === null ? null : Buffer.from(value),
        headers: { ...headers },
      })),
    });
  } finally {
    await producer.disconnect();
  }
}

/** One message without headers in a transaction that is then committed or aborted; either leaves an offset without a message. */
export async function produceInTransaction(
  config: KafkaConfig,
  topic: string,
  key: string,
  end: 'commit' | 'abort',
): Promise<void> {
  const options = { transactionalId: `${config.topicPrefix}${end}`, idempotent: true, maxInFlightRequests: 1 };
  const producer = createClient(config, quiet).producer({ ...options, createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  try {
    const transaction = await producer.transaction();
    await transaction.send({ topic: physicalTopic(config, topic), messages: [{ key, value: null }] });
    await transaction[end]();
  } finally {
    await producer.disconnect();
  }
}

/** Everything on a topic up to where it ended when asked, by partition and offset. Leaves no group behind. */
export async function readTopic(config: KafkaConfig, topic: string): Promise<readonly Received[]> {
  const found: Received[] = [];
  await readToEnd(config, quiet, topic, (message) => found.push(message));
  return found.sort((a, b) => a.partition - b.partition || a.offset - b.offset);
}

/** Moves a group that has no members back (or forward), as an operator would. */
export async function setGroupOffsets(
  config: KafkaConfig,
  group: string,
  topic: string,
  offsets: readonly { partition: number; offset: number }[],
): Promise<void> {
  const admin = createClient(config, quiet).admin();
  await admin.connect();
  try {
    await admin.setOffsets({
      groupId: physicalGroup(config, group),
      topic: physicalTopic(config, topic),
      partitions: offsets.map(({ partition, offset }) => ({ partition, offset: String(offset) })),
    });
  } finally {
    await admin.disconnect();
  }
}

/** How many the broker counts in a group: one that was killed stays until its session ends, one that left is gone. */
export async function groupMembers(config: KafkaConfig, group: string): Promise<number> {
  const admin = createClient(config, quiet).admin();
  await admin.connect();
  try {
    const { groups } = await admin.describeGroups([physicalGroup(config, group)]);
    return groups.reduce((count, { members }) => count + members.length, 0);
  } finally {
    await admin.disconnect();
  }
}
