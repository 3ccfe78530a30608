import type { EventDefinition, EventMetadata } from '@pantau/contracts';
import type { AcceptedRejects } from './config.ts';

/** A message as it came, before anybody understood it. */
export interface Received {
  /** The catalogue's name, without a prefix. */
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** The broker's append time, in milliseconds. */
  readonly appendedAt: number;
}

export interface DecodedEvent<T extends object = object> {
  readonly event: EventDefinition;
  readonly data: T;
  readonly meta: EventMetadata;
  readonly received: Received;
}

/** What a consumer makes of an event before anything is written: what its handler gets as `data`, or why it is a dead letter. */
export type Read<T extends object = object> =
  | { readonly kind: 'read'; readonly data: T }
  | { readonly kind: 'reject'; readonly reason: string };

export interface Reject {
  readonly offset: number;
  readonly reason: string;
  /** Who refused it: the codec, or the consumer that reads what was decoded. */
  readonly step: 'decode' | 'read';
}

/** What became of a message before a handler saw it. */
export type Decoded =
  | { readonly kind: 'event'; readonly offset: number; readonly event: DecodedEvent }
  | { readonly kind: 'skip'; readonly offset: number; readonly type: string }
  | ({ readonly kind: 'reject' } & Reject);

/** More rejects than this, and more than half of the batch: the reader is wrong, not the messages. */
export const MAX_REJECTS = 50;

export interface Plan {
  /** What the handler gets, ascending. */
  readonly events: readonly DecodedEvent[];
  readonly rejects: readonly Reject[];
  readonly skippedTypes: readonly string[];
  /** Messages at or above `start`; the ones below were handled before and only their rejects are looked at again. */
  readonly fresh: number;
}

/**
 * Sorts a partition's fetch. Below `start` (where the handler's store says to go on) events are left out, but what cannot
 * be decoded or read stays a reject: a crash between the store's commit and the dead letter must not lose it, and a second dead
 * letter does no harm.
 */
export function planBatch(messages: readonly Decoded[], start: number): Plan {
  const events: DecodedEvent[] = [];
  const rejects: Reject[] = [];
  const skippedTypes: string[] = [];
  let fresh = 0;
  for (const message of messages) {
    if (message.offset >= start) fresh += 1;
    if (message.kind === 'reject') rejects.push({ offset: message.offset, reason: message.reason, step: message.step });
    else if (message.offset < start) continue;
    else if (message.kind === 'skip') skippedTypes.push(message.type);
    else events.push(message.event);
  }
  return { events, rejects, skippedTypes, fresh };
}

/** Lays the consumer's own reading over what was decoded. */
export function readDecoded(message: Decoded, read: (event: DecodedEvent) => Read): Decoded {
  if (message.kind !== 'event') return message;
  const { offset, event } = message;
  const result = read(event);
  if (result.kind === 'reject') return { kind: 'reject', offset, reason: result.reason, step: 'read' };
  return { kind: 'event', offset, event: { ...event, data: result.data } };
}

/**
 * The highest offset of the rejects that are too many, or undefined when the batch may go on. `messages` is how many
 * the batch has. Rejects at or below an accepted offset count neither as rejects nor as messages.
 */
export function tooManyRejects(rejects: readonly Reject[], messages: number, acceptedUpTo = -1): number | undefined {
  const counted = rejects.filter((each) => each.offset > acceptedUpTo);
  const accepted = rejects.length - counted.length;
  if (counted.length <= MAX_REJECTS || counted.length * 2 <= messages - accepted) return undefined;
  return Math.max(...counted.map((each) => each.offset));
}

/** The highest offset that an operator accepted for this partition, -1 for none. */
export function acceptedOffset(accepted: readonly AcceptedRejects[], topic: string, partition: number): number {
  return accepted
    .filter((each) => each.topic === topic && each.partition === partition)
    .reduce((highest, each) => Math.max(highest, each.offset), -1);
}

/**
 * Where a fetch stands against the store: seek there, or handle it (perhaps a part of it). `end` is the next offset that
 * will be written. A store that claims more than that has seen another topic of the same name: were its claim believed,
 * everything written from now on would be skipped as handled, without a word.
 */
export function whereToStart(
  batch: { readonly firstOffset: number; readonly lastOffset: number; readonly end: number },
  stored: number | undefined,
  alreadySought: boolean,
): { readonly kind: 'handle'; readonly from: number } | { readonly kind: 'seek'; readonly to: number } {
  if (stored === undefined) return { kind: 'handle', from: batch.firstOffset };
  if (stored > batch.end)
    throw new Error(`the store is at offset ${stored} of a topic that ends at ${batch.end}: was it made anew?`);
  // After one seek, or a batch, the first offset may still lie above: the markers of a transaction and the messages of an
  // aborted one are offsets that no fetch shows. The handler answers for them too, or a store that counts offsets would wait
  // for them for ever.
  if (batch.firstOffset > stored && !alreadySought) return { kind: 'seek', to: stored };
  return { kind: 'handle', from: stored };
}
