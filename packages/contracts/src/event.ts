/** What an event is, and how it becomes a Kafka message: protobuf value, CloudEvents metadata as headers. */
import { hash } from 'node:crypto';

/** A protobufjs static class, as far as events need it; what it encodes is the event's type. */
export interface Codec<T extends object> {
  encode(message: T): { finish(): Uint8Array };
  decode(bytes: Uint8Array): NoInfer<T>;
}

export interface TopicDefinition {
  readonly name: string;
  readonly partitions: number;
  /** What the broker takes as one batch, which a single message may fill. Left out: the broker's own, 1 MiB. */
  readonly maxMessageBytes?: number;
}

export interface EventDefinition<T extends object = object> {
  /** CloudEvents type: "pantau.assessment.v1.submission-received". */
  readonly type: string;
  readonly topic: TopicDefinition;
  readonly codec: Codec<T>;
  /**
   * What must stay in order: the institution's code, the case's id. A method, so that an event of any type fits into a
   * list of events: its data always comes from its own codec.
   */
  key(data: NoInfer<T>): string;
}

export function defineEvent<T extends object>(definition: EventDefinition<T>): EventDefinition<T> {
  return definition;
}

/** Who sent it, when, and on whose behalf. */
export interface EventMetadata {
  readonly id: string;
  /** The service that published it: "/pantau/ingestion". */
  readonly source: string;
  /** RFC 3339; when the publisher accepted it. Ordering and `recorded_at` use the broker's append time instead. */
  readonly time: string;
  /** The principal's subject. */
  readonly actor: string;
  /** The institution acted for. */
  readonly onBehalfOf: string;
  /** W3C trace context, when the caller sent one. */
  readonly traceparent?: string;
}

/** A message ready for Kafka. */
export interface OutgoingMessage {
  readonly topic: string;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const CONTENT_TYPE = 'application/protobuf';

/** CloudEvents 1.0, Kafka protocol binding, binary content mode. `value` is given by a caller that has encoded the data already. */
export function encodeEvent<T extends object>(
  event: EventDefinition<T>,
  data: T,
  meta: EventMetadata,
  value: Uint8Array = event.codec.encode(data).finish(),
): OutgoingMessage {
  return {
    topic: event.topic.name,
    key: event.key(data),
    value,
    headers: {
      ce_specversion: '1.0',
      ce_id: meta.id,
      ce_type: event.type,
      ce_source: meta.source,
      ce_time: meta.time,
      ce_actor: meta.actor,
      ce_onbehalfof: meta.onBehalfOf,
      'content-type': CONTENT_TYPE,
      ...(meta.traceparent === undefined ? {} : { traceparent: meta.traceparent }),
    },
  };
}

/** Reads the metadata back; `undefined` when a header that every event has is missing. */
export function readMetadata(headers: Readonly<Record<string, string>>): (EventMetadata & { readonly type: string }) | undefined {
  const { ce_id: id, ce_type: type, ce_source: source, ce_time: time, traceparent } = headers;
  if (headers.ce_specversion !== '1.0' || !id || !type || !source || !time) return undefined;
  return {
    id,
    type,
    source,
    time,
    actor: headers.ce_actor ?? '',
    onBehalfOf: headers.ce_onbehalfof ?? '',
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}

/**
 * An id that the same thing always gets again: SHA-256 over the parts, as a UUID of version 8 (RFC 9562, 5.8).
 * Parts are length-prefixed, so that ("ab", "c") and ("a", "bc") differ.
 */
export function deriveId(...parts: readonly (string | Uint8Array)[]): string {
  // A hash update, or a buffer, for each part costs more than the hash of all of them.
  const pieces: Uint8Array[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += `${Buffer.byteLength(part)}:${part}`;
    } else {
      pieces.push(Buffer.from(`${text}${part.length}:`), part);
      text = '';
    }
  }
  pieces.push(Buffer.from(text));
  const hex = hash('sha256', Buffer.concat(pieces), 'hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
