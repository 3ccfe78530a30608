import { deadLetterTopic } from '@pantau/contracts';
import type { KafkaMessage } from 'kafkajs';
import type { WireMessage } from './accumulator.ts';
import type { Reject } from './partition-batch.ts';

export interface Origin {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
}

/**
 * A refused message as it goes to `<topic>.<group>.dlq`: its own bytes, key and headers untouched but for `dlq_*`, which
 * are ours alone (a stranger's `dlq_mark` would settle another letter and hide its own), and in these
 * why, at which step, when, and where it came from. `time` is RFC 3339.
 */
export function deadLetter(message: KafkaMessage, reject: Reject, origin: Origin, time: string, prefix: string): WireMessage {
  return {
    topic: prefix + deadLetterTopic(origin.topic, origin.group),
    key: message.key,
    value: message.value,
    headers: {
      ...ownHeaders(message),
      dlq_reason: reject.reason,
      dlq_step: reject.step,
      dlq_time: time,
      dlq_topic: origin.topic,
      dlq_partition: String(origin.partition),
      dlq_offset: String(reject.offset),
    },
  };
}

/** As bytes, without `dlq_*`. */
export function ownHeaders(message: KafkaMessage): Readonly<Record<string, string | Buffer>> {
  const headers: Record<string, string | Buffer> = {};
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined && !name.startsWith('dlq_')) headers[name] = first;
  }
  return headers;
}
