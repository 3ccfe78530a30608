import { type EventDefinition, readMetadata } from '@pantau/contracts';
import type { KafkaMessage } from 'kafkajs';
import type { Decoded, Received } from './partition-batch.ts';

/** One Kafka message in the catalogue's words. Offsets and times fit a double until the year 287396. */
export function receive(topic: string, partition: number, message: KafkaMessage): Received {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) headers[name] = first.toString();
  }
  return {
    topic,
    partition,
    offset: Number(message.offset),
    key: message.key?.toString() ?? '',
    value: message.value ?? new Uint8Array(),
    headers,
    appendedAt: Number(message.timestamp),
  };
}

/**
 * Reads a message by its `ce_type`. A type that nobody here subscribed to is skipped: producers may be newer than
 * consumers. What carries no metadata, does not decode or sits under another key than its content says breaks the
 * contract. The key is compared because protobuf reads many wrong bytes (none at all, for one) without complaint.
 */
export function decodeMessage(received: Received, types: ReadonlyMap<string, EventDefinition>): Decoded {
  const { offset } = received;
  const metadata = readMetadata(received.headers);
  if (metadata === undefined) return { kind: 'reject', offset, step: 'decode', reason: 'missing_metadata' };
  const { type, ...meta } = metadata;
  const event = types.get(type);
  if (event === undefined) return { kind: 'skip', offset, type };
  if (event.topic.name !== received.topic) return { kind: 'reject', offset, step: 'decode', reason: 'wrong_topic' };
  let data: object;
  try {
    data = event.codec.decode(received.value);
  } catch {
    return { kind: 'reject', offset, step: 'decode', reason: 'undecodable' };
  }
  const key = event.key(data);
  if (key === '' || key !== received.key) return { kind: 'reject', offset, step: 'decode', reason: 'wrong_key' };
  return { kind: 'event', offset, event: { event, data, meta, received } };
}
