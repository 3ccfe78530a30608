import { createLog } from '@pantau/runtime';
import { createClient, physicalTopic } from '../client.ts';
import type { KafkaConfig } from '../config.ts';
import { CompressionTypes, Partitioners } from '../kafkajs.ts';

export interface RawLoop {
  /** The very messages; used again and again. */
  readonly messages: readonly {
    readonly key: string;
    readonly value: Uint8Array;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly batch: number;
  readonly seconds: number;
}

/** What kafkajs does alone, one send in flight: messages a second. The measure that a door's rate is held against. */
export async function rawProduceRate(config: KafkaConfig, topic: string, loop: RawLoop): Promise<number> {
  const producer = createClient(config, createLog({ service: 'bench', level: 'silent' })).producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    idempotent: false,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
  });
  await producer.connect();
  const name = physicalTopic(config, topic);
  let at = 0;
  const send = async () => {
    const messages = Array.from({ length: loop.batch }, () => {
      const { key, value, headers } = loop.messages[at++ % loop.messages.length] ?? {
        key: '',
        value: new Uint8Array(),
        headers: {},
      };
      return { key, value: Buffer.from(value.buffer, value.byteOffset, value.byteLength), headers: { ...headers } };
    });
    await producer.send({ topic: name, acks: -1, compression: CompressionTypes.None, messages });
  };
  try {
    for (let warm = 0; warm < 20; warm++) await send();
    const from = performance.now();
    const until = from + loop.seconds * 1_000;
    let sent = 0;
    for (; performance.now() < until; sent += loop.batch) await send();
    return sent / ((performance.now() - from) / 1_000);
  } finally {
    await producer.disconnect();
  }
}
