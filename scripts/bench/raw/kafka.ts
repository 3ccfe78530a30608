/** The same bytes by kafkajs and nothing else: what a service built on it could reach at best. */
import { randomUUID } from 'node:crypto';
import type { OutgoingMessage } from '@pantau/contracts';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { type Measured, timed } from '../harness.ts';

const BATCH = 500;

function client(brokers: string): Kafka {
  return new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING });
}

/** Into a new topic of 12 partitions, in sends of 500, each acknowledged before the next. */
export async function rawProduce(brokers: string, messages: readonly OutgoingMessage[]): Promise<Measured> {
  const kafka = client(brokers);
  const topic = `raw-${randomUUID()}`;
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 12 }] });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, allowAutoTopicCreation: false });
  await producer.connect();
  const send = async (from: number) => {
    const part = messages.slice(from, from + BATCH);
    await producer.send({
      topic,
      acks: -1,
      messages: part.map(({ key, value, headers }) => ({ key, value: Buffer.from(value), headers: { ...headers } })),
    });
  };
  await send(0);
  const measured = await timed(async () => {
    for (let from = BATCH; from < messages.length; from += BATCH) await send(from);
    return messages.length - BATCH;
  });
  await producer.disconnect();
  await admin.deleteTopics({ topics: [topic] });
  await admin.disconnect();
  return measured;
}

/** From the topic's beginning, 4 MB a partition and fetch, looking at nothing. */
export async function rawConsume(brokers: string, topic: string, total: number): Promise<Measured> {
  const consumer = client(brokers).consumer({ groupId: `raw-${randomUUID()}`, maxBytesPerPartition: 4 * 1_048_576 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = Promise.withResolvers<void>();
  const last = Promise.withResolvers<void>();
  consumer.on(consumer.events.GROUP_JOIN, () => joined.resolve());
  let count = 0;
  await consumer.run({
    autoCommit: false,
    partitionsConsumedConcurrently: 12,
    eachBatch: async ({ batch }) => {
      count += batch.messages.length;
      if (count >= total) last.resolve();
    },
  });
  await joined.promise;
  const measured = await timed(async () => {
    await last.promise;
    return count;
  });
  await consumer.disconnect();
  return measured;
}
