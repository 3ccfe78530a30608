import { kindOf } from '@pantau/contracts';
import type { Log, Started } from '@pantau/runtime';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { Registry } from 'prom-client';
import type { KafkaAdmin } from './admin.ts';
import { Assignment, nameOf, type TopicPartition } from './assignment.ts';
import { createClient, logicalTopic, physicalGroup, physicalTopic } from './client.ts';
import type { KafkaConfig } from './config.ts';
import type { ConsumerHandle, ConsumerOptions } from './consumer.ts';
import { startHeart } from './heart.ts';
import { KafkaJSNonRetriableError } from './kafkajs.ts';
import { groupLag, LagWatch, type PartitionLag } from './lag-watch.ts';
import { createLocks } from './locks.ts';
import { consumerMetrics } from './metrics.ts';
import { whereToStart } from './partition-batch.ts';
import { type BatchSteps, runBatch } from './run-batch.ts';

const MEGABYTE = 1_048_576;
const BEAT_MS = 1_000;

export interface MemberParts {
  readonly admin: KafkaAdmin;
  /** For dead letters. */
  readonly publish: BatchSteps['publish'];
}

/** Joins the group. Stopping finishes the batches at work and leaves it. */
export async function startMember(
  config: KafkaConfig,
  options: ConsumerOptions,
  log: Log,
  metrics: Registry | undefined,
  parts: MemberParts,
): Promise<Started<ConsumerHandle>> {
  const member = new Member(config, options, log, metrics, parts);
  await member.start();
  return { value: { isHealthy: () => member.isHealthy(), lag: () => member.lag() }, stop: () => member.stop() };
}

/** One member of the group, from joining to leaving. */
class Member {
  readonly #config: KafkaConfig;
  readonly #options: ConsumerOptions;
  readonly #log: Log;
  readonly #metrics: ReturnType<typeof consumerMetrics> | undefined;
  readonly #admin: KafkaAdmin;
  readonly #consumer: Consumer;
  readonly #assignment: Assignment;
  readonly #topics: readonly string[];
  readonly #steps: BatchSteps;
  readonly #stopping = new AbortController();
  readonly #lock = createLocks();
  readonly #lagWatch: LagWatch;
  readonly #activity = new Map<string, { at: number; busy: boolean }>();
  #watchTimer: NodeJS.Timeout | undefined;
  #isStuck = false;
  #failed = false;

  constructor(
    config: KafkaConfig,
    options: ConsumerOptions,
    log: Log,
    metrics: Registry | undefined,
    { admin, publish }: MemberParts,
  ) {
    this.#config = config;
    this.#options = options;
    this.#log = log.child({ group: options.group });
    this.#topics = [...new Set(options.subscriptions.map((event) => event.topic.name))];
    this.#metrics = metrics === undefined ? undefined : consumerMetrics(metrics, options.group, this.#topics);
    this.#admin = admin;
    this.#lagWatch = new LagWatch(options.stallMs ?? 60_000);
    this.#assignment = new Assignment(options, this.#log, (error) => this.#fail(error));
    this.#steps = {
      ...{ group: options.group, topicPrefix: config.topicPrefix, handler: options.handler, publish, metrics: this.#metrics },
      types: new Map(options.subscriptions.map((event) => [event.type, event])),
      acceptRejects: config.acceptRejects ?? [],
      replay: options.replay ?? false,
      stopping: this.#stopping.signal,
      now: () => new Date(),
      log: this.#log,
    };
    const perPartition = options.maxBytesPerPartition ?? MEGABYTE;
    this.#consumer = createClient(config, this.#log).consumer({
      groupId: physicalGroup(config, options.group),
      sessionTimeout: config.sessionTimeoutMs,
      heartbeatInterval: Math.floor(config.sessionTimeoutMs / 3),
      maxBytesPerPartition: perPartition,
      maxBytes: 8 * perPartition,
      minBytes: options.minBytes ?? 1,
      maxWaitTimeInMs: options.maxWaitMs ?? 500,
      allowAutoTopicCreation: false,
      retry: { retries: 5 },
    });
  }

  async start(): Promise<void> {
    this.#listen();
    try {
      await this.#run();
    } catch (error) {
      await this.#consumer.disconnect();
      throw error;
    }
    this.#watch();
  }

  #listen(): void {
    const { GROUP_JOIN, CRASH } = this.#consumer.events;
    this.#consumer.on(GROUP_JOIN, ({ payload }) => {
      const partitions = Object.entries(payload.memberAssignment).flatMap(([topic, numbers]) =>
        numbers.map((partition): TopicPartition => ({ topic: logicalTopic(this.#config, topic), partition })),
      );
      this.#log.info({ partitions: partitions.length }, 'joined the group');
      this.#assignment.joined(partitions);
    });
    this.#consumer.on(CRASH, ({ payload }) => {
      this.#assignment.left();
      // kafkajs stops for good after a TypeError and its like, and the process would live on, idle.
      if (!payload.restart) this.#fail(payload.error);
      else this.#log.warn({ error: payload.error }, 'the consumer lost its footing and starts again');
    });
  }

  async #run(): Promise<void> {
    await this.#consumer.connect();
    const topics = this.#topics.map((topic) => physicalTopic(this.#config, topic));
    // From the beginning: a group without an offset must not lose what came before it, nor one whose offset expired.
    await this.#consumer.subscribe({ topics, fromBeginning: true });
    const partitions = new Map(this.#options.subscriptions.map(({ topic }) => [topic.name, topic.partitions]));
    await this.#consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently:
        this.#options.partitionsConcurrently ?? [...partitions.values()].reduce((sum, count) => sum + count, 0),
      eachBatch: (payload) => this.#lock(nameOf(payload.batch.topic, payload.batch.partition), () => this.#eachBatch(payload)),
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#watchTimer);
    await this.#consumer.disconnect();
    this.#assignment.left();
  }

  isHealthy(): boolean {
    return this.#assignment.isReady && !this.#isStuck && !this.#failed;
  }

  lag(): Promise<readonly PartitionLag[]> {
    return groupLag(this.#admin, this.#options.group, this.#topics);
  }

  async #eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const topic = logicalTopic(this.#config, batch.topic);
    const { partition } = batch;
    if (!payload.isRunning() || payload.isStale()) return;
    const started = performance.now();
    const lost = new AbortController();
    const heart = startHeart(payload.heartbeat, {
      everyMs: BEAT_MS,
      deadlineMs: this.#options.hangMs ?? 180_000,
      onLost: (error) => lost.abort(error),
      onHung: () => this.#fail(new Error(`a batch of ${nameOf(topic, partition)} from offset ${batch.firstOffset()} hangs`)),
    });
    this.#active(topic, partition, true);
    try {
      await this.#handle(payload, topic, lost.signal);
      this.#metrics?.batch(topic, batch.messages.length, (performance.now() - started) / 1000);
    } catch (error) {
      throw this.#judge(error, lost.signal, { topic, partition, offset: batch.firstOffset() });
    } finally {
      heart.stop();
      this.#active(topic, partition, false);
    }
  }

  async #handle(payload: EachBatchPayload, topic: string, signal: AbortSignal): Promise<void> {
    const { batch } = payload;
    const { partition, messages } = batch;
    const position = await this.#assignment.position(topic, partition, AbortSignal.any([signal, this.#stopping.signal]));
    const range = {
      firstOffset: Number(batch.firstOffset()),
      lastOffset: Number(batch.lastOffset()),
      end: Number(batch.highWatermark),
    };
    const start = whereToStart(range, position.next, position.settled);
    if (start.kind === 'seek') {
      this.#log.warn({ topic, partition, from: range.firstOffset, to: start.to }, 'the store is behind the group: going back');
      this.#assignment.moved(topic, partition, start.to);
      this.#consumer.seek({ topic: batch.topic, partition, offset: String(start.to) });
      return;
    }
    await runBatch({ topic, partition, messages, lastOffset: range.lastOffset, from: start.from, signal }, this.#steps);
    const last = messages.at(-1);
    if (last !== undefined) payload.resolveOffset(last.offset);
    const next = Math.max(range.lastOffset + 1, position.next ?? 0);
    this.#assignment.moved(topic, partition, next);
    const offset = String(range.lastOffset + 1);
    // Not consumer.commitOffsets: that does nothing, in silence, once the consumer is stopping, and it hides the kind of
    // error by which kafkajs knows that it must rejoin.
    await payload.commitOffsetsIfNecessary({ topics: [{ topic: batch.topic, partitions: [{ partition, offset }] }] });
  }

  /** What kafkajs is to make of a failed batch: fetch it again, rejoin, or stop for good. */
  #judge(error: unknown, lost: AbortSignal, where: Readonly<Record<string, unknown>>): unknown {
    if (lost.aborted) {
      this.#log.warn(where, 'the partition went to another member while its batch was at work');
      return lost.reason;
    }
    if (this.#stopping.signal.aborted) return error;
    if (kindOf(error) === 'unavailable' || (error instanceof Error && error.name.startsWith('KafkaJS'))) {
      this.#log.warn({ ...where, error }, 'batch not handled, it will be fetched again');
      return error;
    }
    this.#fail(error, where);
    return error instanceof Error ? new KafkaJSNonRetriableError(error) : error;
  }

  #active(topic: string, partition: number, busy: boolean): void {
    this.#activity.set(nameOf(topic, partition), { at: Date.now(), busy });
  }

  #watch(): void {
    this.#watchTimer = setTimeout(() => {
      this.#look()
        // The broker does not answer: that is not this consumer's stall.
        .catch((error) => this.#log.debug({ error }, 'lag not known'))
        .finally(() => {
          if (!this.#stopping.signal.aborted) this.#watch();
        });
    }, 15_000);
  }

  async #look(): Promise<void> {
    const mine = (await this.lag()).filter((each) => this.#assignment.has(each));
    this.#metrics?.lag(mine.map(({ topic, partition, committed, end }) => ({ topic, partition, messages: end - committed })));
    const now = Date.now();
    const stuck = this.#lagWatch.stalled(now, mine, ({ topic, partition }) => {
      const activity = this.#activity.get(nameOf(topic, partition));
      return activity?.busy ? now : (activity?.at ?? 0);
    });
    this.#isStuck = stuck.length > 0;
    if (this.#isStuck)
      this.#fail(new Error(`nobody works on ${stuck.map((each) => nameOf(each.topic, each.partition)).join(', ')}`));
  }

  #fail(error: unknown, where: Readonly<Record<string, unknown>> = {}): void {
    if (this.#failed || this.#stopping.signal.aborted) return;
    this.#failed = true;
    this.#log.error({ ...where, error }, 'the consumer cannot go on');
    this.#options.fatal(error);
  }
}
