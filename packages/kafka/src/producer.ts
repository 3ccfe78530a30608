import type { OutgoingMessage } from '@pantau/contracts';
import { type Component, inSpan, type Log, type SpanDescription } from '@pantau/runtime';
import type { TopicMessages } from 'kafkajs';
import type { Registry } from 'prom-client';
import { Accumulator, type Lane, type WireMessage } from './accumulator.ts';
import { createClient, physicalTopic, requestTimeoutMs } from './client.ts';
import type { KafkaConfig } from './config.ts';
import { produceError } from './errors.ts';
import { CompressionTypes } from './kafkajs.ts';
import { producerMetrics } from './metrics.ts';
import { javaPartitioner } from './partitioner.ts';

export interface EventPublisher {
  /**
   * Resolves when the broker has every message on all in-sync replicas. Rejects with AppError 'unavailable' (with
   * `retryAfterSeconds`) when that is not known within 10 s or too much waits already: some, all or none of the messages
   * may be in the log, and sending the same again is right. Rejects with 'invalid' for a message beyond the broker's
   * limit. Messages of one call stay in order per key; two calls at the same time have no order between them unless they
   * are of one lane (`{}` makes a new one).
   */
  publish(messages: readonly OutgoingMessage[], lane?: Lane): Promise<void>;
}

export function kafkaProducer(config: KafkaConfig, log: Log, metrics?: Registry): Component<EventPublisher> {
  return {
    async start() {
      const wire = await startWireProducer(config, log, metrics);
      return {
        value: {
          publish: (messages, lane) => {
            const named = messages.map((each) => ({ ...each, topic: physicalTopic(config, each.topic) }));
            return inSpan(
              () => sendSpan(messages),
              () => wire.publish(named, lane),
            );
          },
        },
        stop: wire.stop,
      };
    },
  };
}

/** As the publisher, in physical names and raw bytes: dead letters go out as they came in. */
export async function startWireProducer(
  config: KafkaConfig,
  log: Log,
  metrics?: Registry,
): Promise<{ publish(messages: readonly WireMessage[], lane?: Lane): Promise<void>; stop(): Promise<void> }> {
  const producer = createClient(config, log).producer({
    // By name: kafkajs' default changed between 1.x and 2.x, and a key that moves to another partition loses its order.
    createPartitioner: javaPartitioner,
    // kafkajs gives the sequence numbers of a failed send to the next one, and the broker then drops an acknowledged
    // batch as a duplicate. Doubles are harmless here, losses are not.
    idempotent: false,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    retry: { retries: 4, initialRetryTime: 100, maxRetryTime: 1_000 },
  });
  const meters = metrics === undefined ? undefined : producerMetrics(metrics);
  const compression = config.compression === 'gzip' ? CompressionTypes.GZIP : CompressionTypes.None;

  const send = async (messages: readonly WireMessage[]): Promise<void> => {
    const started = performance.now();
    await producer.sendBatch({ acks: -1, timeout: requestTimeoutMs(config), compression, topicMessages: byTopic(messages) });
    meters?.sent(messages.length, (performance.now() - started) / 1000);
  };
  const accumulator = new Accumulator(send, (error) => {
    meters?.failed();
    const failure = produceError(error);
    log.warn({ error }, 'messages were not acknowledged');
    return failure;
  });
  meters?.watchBuffer(() => accumulator.bufferedBytes);

  await producer.connect();
  return {
    publish: (messages, lane) => accumulator.add(messages, lane),
    async stop() {
      await accumulator.close();
      await producer.disconnect();
    },
  };
}

/** One for a call, waiting for company included: the sends behind it carry messages of many calls. */
function sendSpan(messages: readonly OutgoingMessage[]): SpanDescription {
  const topic = messages[0]?.topic ?? 'nothing';
  return {
    name: `send ${topic}`,
    kind: 'producer',
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.type': 'send',
      'messaging.destination.name': topic,
      'messaging.batch.message_count': messages.length,
    },
  };
}

function byTopic(messages: readonly WireMessage[]): TopicMessages[] {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, key, value, headers } of messages) {
    let entry = topics.get(topic);
    if (entry === undefined) {
      entry = { topic, messages: [] };
      topics.set(topic, entry);
    }
    const bytes = value === null ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    entry.messages.push({ key, value: bytes, headers: { ...headers } });
  }
  return [...topics.values()];
}
