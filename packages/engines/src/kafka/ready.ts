import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Admin, Kafka, logLevel } from 'kafkajs';

/**
 * Resolves when the broker does what services need: an acknowledged produce and a group that was joined. An open port is
 * not enough: for some seconds after a first format the group coordinator answers "loading" or "not available".
 */
export async function kafkaReady(broker: string): Promise<void> {
  const kafka = new Kafka({
    clientId: 'pantau-engines',
    brokers: [broker],
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
    connectionTimeout: 1000,
  });
  const admin = kafka.admin();
  await untilItWorks(() => admin.connect());
  try {
    await probe(kafka, admin);
  } finally {
    await admin.disconnect();
  }
}

async function probe(kafka: Kafka, admin: Admin): Promise<void> {
  const name = `pantau-ready-${randomUUID()}`;
  await untilItWorks(() => admin.createTopics({ topics: [{ topic: name, numPartitions: 1 }], waitForLeaders: false }));
  await untilItWorks(() => produceOne(kafka, name));
  await untilItWorks(() => joinOnce(kafka, name));
  await untilItWorks(() => admin.deleteGroups([name]));
  await untilItWorks(() => admin.deleteTopics({ topics: [name] }));
}

async function produceOne(kafka: Kafka, topic: string): Promise<void> {
  const producer = kafka.producer({ idempotent: false });
  try {
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ value: 'ready' }] });
  } finally {
    await producer.disconnect();
  }
}

async function joinOnce(kafka: Kafka, topic: string): Promise<void> {
  const consumer = kafka.consumer({
    groupId: topic,
    sessionTimeout: 6000,
    retry: { retries: 0, restartOnFailure: async () => false },
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    const joined = new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.GROUP_JOIN, () => resolve());
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    });
    await Promise.all([joined, consumer.run({ eachMessage: async () => {} })]);
  } finally {
    await consumer.disconnect();
  }
}

/** The caller bounds the time (it kills the broker and this loop's last attempt fails); the pause keeps two cores free to start it. */
async function untilItWorks<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await delay(100);
    }
  }
}
