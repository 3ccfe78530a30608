import { kindOf } from '@pantau/contracts';
import type { Log, Started } from '@pantau/runtime';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { Registry } from 'prom-client';
import type { KafkaAdmin } from './admin.ts';
import { Assignment, nameOf, type StoredPosition, type TopicPartition } from './assignment.ts';
import { BlockedPartitions, type RestPolicy } from './blocked-partitions.ts';
import { createClient, logicalTopic, physicalGroup, physicalTopic } from './client.ts';
import type { KafkaConfig } from './config.ts';
import type { ConsumerHandle, ConsumerOptions } from './consumer.ts';
import { startHeart } from './heart.ts';
import { KafkaJSNonRetriableError } from './kafkajs.ts';
import { groupLag, LagWatch, type PartitionLag } from './lag-watch.ts';
import { createLocks } from './locks.ts';
import { consumerMetrics } from './metrics.ts';
import { whereToStart } from './partition-batch.ts';
import { type BatchSteps, IN_PLACE, runBatch } from './run-batch.ts';

const MEGABYTE = 1_048_576;
const BEAT_MS = 1_000;
/** Well below `stallMs`, and soon enough for a store that was away a moment. */
const REST: RestPolicy = { firstDelayMs: 1_000, maxDelayMs: 15_000 };

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
  readonly #blocked: BlockedPartitions;
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
    this.#blocked = new BlockedPartitions(options.patience?.rest ?? REST);
    this.#assignment = new Assignment(
      options,
      this.#log,
      (error) => this.#fail(error),
      (stored, signal) => this.#goBack(stored, signal),
    );
    this.#steps = {
      ...{ group: options.group, topicPrefix: config.topicPrefix, handler: options.handler, publish, metrics: this.#metrics },
      types: new Map(options.subscriptions.map((event) => [event.type, event])),
      acceptRejects: config.acceptRejects ?? [],
      replay: options.replay ?? false,
      inPlace: options.patience?.inPlace ?? IN_PLACE,
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
      this.#release();
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
    this.#release();
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
      this.#metrics?.batch(topic, partition, batch.messages.length, (performance.now() - started) / 1000);
    } catch (error) {
      const where = { topic, partition, offset: batch.firstOffset() };
      if (lost.signal.aborted || this.#stopping.signal.aborted || kindOf(error) !== 'unavailable')
        throw this.#judge(error, lost.signal, where);
      const rest_ms = this.#blocked.rest(nameOf(topic, partition), payload.pause);
      this.#metrics?.blocked(topic, partition, batch.messages.length);
      this.#log.warn({ ...where, rest_ms, error }, 'batch not handled, it will be fetched again');
    } finally {
      heart.stop();
      this.#active(topic, partition, false);
    }
  }

  async #handle(payload: EachBatchPayload, topic: string, signal: AbortSignal): Promise<void> {
    const { batch } = payload;
    const { partition, messages } = batch;
    const isAgain = this.#blocked.has(nameOf(topic, partition));
    const position = await this.#assignment.position(topic, partition, AbortSignal.any([signal, this.#stopping.signal]));
    if (isAgain) {
      this.#metrics?.retried(topic);
      this.#log.debug({ topic, partition, offset: batch.firstOffset() }, 'batch is tried again after a rest');
      await this.#assignment.reread(topic, partition);
    }
    const range = {
      firstOffset: Number(batch.firstOffset()),
      lastOffset: Number(batch.lastOffset()),
      end: Number(batch.highWatermark),
    };
    const start = whereToStart(range, position.next, position.settled);
    if (start.kind === 'seek') {
      this.#assignment.moved(topic, partition, start.to);
      this.#seek(topic, partition, range.firstOffset, start.to);
      return;
    }
    const { lastOffset } = range;
    await runBatch({ topic, partition, messages, lastOffset, from: start.from, signal, isAgain }, this.#steps);
    this.#blocked.handled(nameOf(topic, partition));
    if (isAgain) this.#metrics?.blocked(topic, partition, 0);
    const last = messages.at(-1);
    if (last !== undefined) payload.resolveOffset(last.offset);
    const next = Math.max(range.lastOffset + 1, position.next ?? 0);
    this.#assignment.moved(topic, partition, next);
    const offset = String(range.lastOffset + 1);
    // Not consumer.commitOffsets: that does nothing, in silence, once the consumer is stopping, and it hides the kind of
    // error by which kafkajs knows that it must rejoin.
    await payload.commitOffsetsIfNecessary({ topics: [{ topic: batch.topic, partitions: [{ partition, offset }] }] });
  }

  /**
   * To where the store is, of what was just assigned. The position stays unsettled: a batch that was fetched before the seek
   * and comes after it goes back once more, instead of being taken for what follows on the store.
   */
  async #goBack(stored: readonly StoredPosition[], signal: AbortSignal): Promise<void> {
    const lags = await this.lag();
    if (signal.aborted) return;
    for (const { topic, partition, next } of stored) {
      const lag = lags.find((each) => each.topic === topic && each.partition === partition);
      if (lag !== undefined && next < lag.committed) this.#seek(topic, partition, lag.committed, next);
    }
  }

  #seek(topic: string, partition: number, from: number, to: number): void {
    this.#log.warn({ topic, partition, from, to }, 'the store is behind the group: going back');
    this.#consumer.seek({ topic: physicalTopic(this.#config, topic), partition, offset: String(to) });
  }

  #release(): void {
    this.#blocked.releaseAll();
    this.#metrics?.noneBlocked();
  }

  /** What kafkajs is to make of a failed batch that cannot wait: fetch it again, rejoin, or stop for good. */
  #judge(error: unknown, lost: AbortSignal, where: Readonly<Record<string, unknown>>): unknown {
    if (lost.aborted) {
      this.#log.warn(where, 'the partition went to another member while its batch was at work');
      return lost.reason;
    }
    if (this.#stopping.signal.aborted) return error;
    if (error instanceof Error && error.name.startsWith('KafkaJS')) {
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
      const name = nameOf(topic, partition);
      const activity = this.#activity.get(name);
      return activity?.busy || this.#blocked.has(name) ? now : (activity?.at ?? 0);
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
