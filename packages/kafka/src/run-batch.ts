import { AppError, type EventDefinition } from '@pantau/contracts';
import { inSpan, type Log, type RetryPolicy, retry, type SpanDescription } from '@pantau/runtime';
import type { KafkaMessage } from 'kafkajs';
import type { WireMessage } from './accumulator.ts';
import type { AcceptedRejects } from './config.ts';
import { deadLetter } from './dead-letters.ts';
import { decodeMessage, receive } from './decode.ts';
import type { ConsumerMetrics } from './metrics.ts';
import {
  acceptedOffset,
  type Decoded,
  type DecodedEvent,
  type Plan,
  planBatch,
  type Read,
  type Reject,
  readDecoded,
  tooManyRejects,
} from './partition-batch.ts';

/** What a handler gets: one partition's fetch. */
export interface Batch<T extends object = object> {
  readonly topic: string;
  readonly partition: number;
  /** The first offset that the handler answers for: the one after the batch before, though the topic may show nothing there. */
  readonly firstOffset: number;
  /** Of the whole fetch, with what was skipped or could not be read: a store's progress moves to `lastOffset + 1`. */
  readonly lastOffset: number;
  /** Decoded and read, of the types subscribed to, ascending. May be empty: then only the progress moves. */
  readonly events: readonly DecodedEvent<T>[];
  /** Aborted when the partition is no longer ours. The session is kept alive while the handler runs, up to a deadline. */
  readonly signal: AbortSignal;
}

/**
 * Handles one batch, whole. Throws AppError 'unavailable' when a dependency is away (the batch is tried again); whatever
 * else it throws is a bug and ends the process. It may see a message again, alone or in other company.
 */
type Handle<T extends object> = (batch: Batch<T>) => Promise<void>;

/**
 * A handler that reads for itself what was decoded. All of a fetch is read before any of it is handled, so that rejects are
 * counted, and perhaps too many, before anything is written. `read` has no effects; what it throws is judged as what `handle` throws.
 */
export interface ReadingHandler<T extends object = object> {
  read(event: DecodedEvent): Read<T>;
  handle(batch: Batch<T>): Promise<void>;
}

/** A function takes every event that decodes. */
export type PartitionHandler = Handle<object> | ReadingHandler;

export interface Fetched {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly KafkaMessage[];
  readonly lastOffset: number;
  /** Below this the store has everything already. */
  readonly from: number;
  readonly signal: AbortSignal;
  /** It was tried in place before, and its partition rested: one try, because the others of its broker wait for it. */
  readonly isAgain: boolean;
}

export interface BatchSteps {
  readonly group: string;
  readonly topicPrefix: string;
  readonly types: ReadonlyMap<string, EventDefinition>;
  readonly handler: PartitionHandler;
  readonly acceptRejects: readonly AcceptedRejects[];
  /** See `ConsumerOptions.replay`. */
  readonly replay: boolean;
  readonly publish: (messages: readonly WireMessage[]) => Promise<void>;
  readonly inPlace: RetryPolicy;
  /** Aborted when the consumer stops: what is at work is finished, but nothing is waited for any longer. */
  readonly stopping: AbortSignal;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: ConsumerMetrics | undefined;
}

/** Some 9 s with pauses, then the batch is thrown, and fetched again after a rest. */
export const IN_PLACE: RetryPolicy = { attempts: 8, firstDelayMs: 100, maxDelayMs: 3_000 };

/**
 * Decode, read, hand over, dead-letter. When it returns, every message of the fetch is written, skipped or acknowledged by
 * the dead-letter topic, and the offset may move.
 */
export async function runBatch(fetched: Fetched, steps: BatchSteps): Promise<void> {
  const { topic, partition, messages, from } = fetched;
  const decoded = messages.map((message) => decodeMessage(receive(topic, partition, message), steps.types));
  const { handler } = steps;
  steps.log.debug({ topic, partition, offset: from, messages: messages.length }, 'batch at work');
  const read = (): readonly Decoded[] =>
    typeof handler === 'function' ? decoded : decoded.map((message) => readDecoded(message, (event) => handler.read(event)));
  const plan = planBatch(await inPlace(fetched, steps, async () => read()), from);
  await inSpan(
    () => processSpan(fetched, plan, steps.group),
    () => carryOut(fetched, plan, steps),
  );
}

async function carryOut(fetched: Fetched, plan: Plan, steps: BatchSteps): Promise<void> {
  const { topic } = fetched;
  // Before the handler runs: a reader that is wrong about most of the batch must not write the rest of it.
  refuseTooMany(fetched, plan.rejects, steps);
  if (plan.fresh > 0) await handleBatch(fetched, plan.events, steps);
  await deadLetterAll(fetched, plan.rejects, steps);
  for (const type of plan.skippedTypes) steps.metrics?.skipped(topic, type);
}

/** Child of the first trace that led to this batch, linked to the others: see ADR 0013. */
function processSpan({ topic, partition, messages, from }: Fetched, plan: Plan, group: string): SpanDescription {
  return {
    name: `process ${topic}`,
    kind: 'consumer',
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.type': 'process',
      'messaging.destination.name': topic,
      'messaging.destination.partition.id': String(partition),
      'messaging.consumer.group.name': group,
      'messaging.batch.message_count': messages.length,
      'messaging.kafka.offset': from,
    },
    from: [...new Set(plan.events.flatMap(({ meta }) => meta.traceparent ?? []))],
  };
}

async function handleBatch(fetched: Fetched, events: readonly DecodedEvent[], steps: BatchSteps): Promise<void> {
  const { topic, partition, from, lastOffset, signal } = fetched;
  const batch: Batch = {
    ...{ topic, partition, firstOffset: from, lastOffset, events, signal },
  };
  const { handler } = steps;
  await inPlace(fetched, steps, () => (typeof handler === 'function' ? handler(batch) : handler.handle(batch)));
}

function inPlace<T>(fetched: Fetched, steps: BatchSteps, work: () => Promise<T>): Promise<T> {
  const { topic, partition, from, signal, isAgain } = fetched;
  const tryAgain = (attempt: number) => {
    if (attempt > 1) {
      steps.metrics?.retried(topic);
      steps.log.warn({ topic, partition, offset: from, attempt }, 'batch could not be handled, trying again in place');
    }
    return work();
  };
  return retry(triesOf(isAgain, steps), tryAgain, AbortSignal.any([signal, steps.stopping]));
}

function triesOf(isAgain: boolean, { inPlace }: BatchSteps): RetryPolicy {
  return isAgain ? { ...inPlace, attempts: 1 } : inPlace;
}

function refuseTooMany(fetched: Fetched, rejects: readonly Reject[], steps: BatchSteps): void {
  const { topic, partition, messages } = fetched;
  if (steps.replay) return;
  const accepted = acceptedOffset(steps.acceptRejects, topic, partition);
  const last = tooManyRejects(rejects, messages.length, accepted);
  if (last === undefined) return;
  const reasons = [...new Set(rejects.map((each) => each.reason))].join(', ');
  throw new AppError(
    'bug',
    'bug',
    `${rejects.length} of ${messages.length} messages of ${topic} partition ${partition} would be dead letters (${reasons}); ` +
      `nothing was committed. If the messages are wrong and not this build, start with KAFKA_ACCEPT_REJECTS=${topic}:${partition}:${last}`,
  );
}

async function deadLetterAll(fetched: Fetched, rejects: readonly Reject[], steps: BatchSteps): Promise<void> {
  if (rejects.length === 0 || steps.replay) return;
  const { topic, partition } = fetched;
  const byOffset = new Map(fetched.messages.map((message) => [Number(message.offset), message]));
  const time = steps.now().toISOString();
  const letters = rejects.flatMap((reject) => {
    const message = byOffset.get(reject.offset);
    const origin = { group: steps.group, topic, partition };
    return message === undefined ? [] : [deadLetter(message, reject, origin, time, steps.topicPrefix)];
  });
  const signal = AbortSignal.any([fetched.signal, steps.stopping]);
  await retry(triesOf(fetched.isAgain, steps), () => steps.publish(letters), signal);
  steps.metrics?.deadLetters(topic, letters.length);
  for (const { offset, reason, step } of rejects) {
    const id = byOffset.get(offset)?.headers?.ce_id;
    // As it came, so bounded and only of what an id is made of.
    const event_id = /^[\w.:-]{1,64}$/.exec(String(id ?? ''))?.[0];
    steps.log.warn({ event_id, topic, partition, offset, reason, step }, 'dead letter');
  }
}
