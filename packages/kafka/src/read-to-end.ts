import { randomUUID } from 'node:crypto';
import type { Log } from '@pantau/runtime';
import type { KafkaMessage } from 'kafkajs';
import { createClient, physicalGroup, physicalTopic } from './client.ts';
import type { KafkaConfig } from './config.ts';
import { receive } from './decode.ts';
import type { Received } from './partition-batch.ts';

/**
 * Hands over everything on a topic up to where it ended when asked, ascending in each partition. kafkajs reads in groups
 * only, so it joins one of its own, commits nothing and removes it afterwards.
 */
export async function readToEnd(
  config: KafkaConfig,
  log: Log,
  topic: string,
  onMessage: (message: Received, raw: KafkaMessage) => void,
): Promise<void> {
  const kafka = createClient(config, log);
  const name = physicalTopic(config, topic);
  const groupId = physicalGroup(config, `read-${randomUUID()}`);
  const admin = kafka.admin();
  await admin.connect();
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 50, allowAutoTopicCreation: false });
  try {
    const ends = await admin.fetchTopicOffsets(name);
    const open = new Map(
      ends.filter(({ low, high }) => Number(high) > Number(low)).map(({ partition, high }) => [partition, Number(high)]),
    );
    if (open.size === 0) return;
    await consumer.connect();
    await consumer.subscribe({ topic: name, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer
        .run({
          autoCommit: false,
          eachBatch: async ({ batch }) => {
            const end = open.get(batch.partition);
            if (end === undefined) return;
            for (const message of batch.messages) {
              if (Number(message.offset) < end) onMessage(receive(topic, batch.partition, message), message);
            }
            if (Number(batch.lastOffset()) + 1 >= end) open.delete(batch.partition);
            if (open.size === 0) resolve();
          },
        })
        .catch(reject);
    });
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
}
