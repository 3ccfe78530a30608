import { setTimeout as delay } from 'node:timers/promises';
import { type Log, type RetryPolicy, retry } from '@pantau/runtime';
import { kafkaUnavailable } from './errors.ts';

export interface TopicPartition {
  /** The catalogue's name. */
  readonly topic: string;
  readonly partition: number;
}

export interface AssignmentHooks {
  onAssigned?(partitions: readonly TopicPartition[]): Promise<void>;
  startOffset?(topic: string, partition: number): Promise<number | undefined>;
}

/** For as long as the assignment lasts: giving up would leave the leftovers of `onAssigned` where they are. */
const PREPARE: RetryPolicy = { attempts: Number.POSITIVE_INFINITY, firstDelayMs: 100, maxDelayMs: 3_000 };
/** How long a batch waits for the preparation before it is given back: below the hang deadline, above a short outage. */
const PATIENCE_MS = 20_000;

export interface StoredPosition extends TopicPartition {
  /** Where the store says to go on. */
  readonly next: number;
}

interface Position {
  next: number | undefined;
  /** Whether a batch was handled or a seek was made: from then on gaps in the offsets are the topic's own. */
  settled: boolean;
}

/**
 * What this member holds since it last joined the group. Joining prepares it in the background (`onAssigned`, where the store
 * says to go on, then `goBack` to there); a partition's first batch waits for that.
 */
export class Assignment {
  readonly #hooks: AssignmentHooks;
  readonly #log: Log;
  readonly #fatal: (error: unknown) => void;
  readonly #goBack: (stored: readonly StoredPosition[], signal: AbortSignal) => Promise<void>;
  #abort = new AbortController();
  #positions = new Map<string, Position>();
  #ready: Promise<void> = new Promise(() => {});
  #isReady = false;

  constructor(
    hooks: AssignmentHooks,
    log: Log,
    fatal: (error: unknown) => void,
    goBack: (stored: readonly StoredPosition[], signal: AbortSignal) => Promise<void>,
  ) {
    this.#hooks = hooks;
    this.#log = log;
    this.#fatal = fatal;
    this.#goBack = goBack;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  has({ topic, partition }: TopicPartition): boolean {
    return this.#positions.has(nameOf(topic, partition));
  }

  /** Takes effect before it returns: the first fetch may follow at once. */
  joined(partitions: readonly TopicPartition[]): void {
    this.left();
    const abort = new AbortController();
    this.#abort = abort;
    const positions = new Map(
      partitions.map((each) => [nameOf(each.topic, each.partition), { next: undefined, settled: false } as Position]),
    );
    this.#positions = positions;
    const prepared = retry(PREPARE, (attempt) => this.#prepare(partitions, positions, attempt, abort.signal), abort.signal);
    this.#ready = prepared;
    prepared.then(
      () => {
        if (!abort.signal.aborted) this.#isReady = true;
      },
      (error) => {
        if (!abort.signal.aborted) this.#fatal(error);
      },
    );
  }

  left(): void {
    this.#abort.abort();
    this.#isReady = false;
    this.#positions = new Map();
  }

  /** Waits for the preparation; throws 'unavailable' when it takes too long or the partition is no longer ours. */
  async position(topic: string, partition: number, signal: AbortSignal): Promise<Readonly<Position>> {
    const patience = new AbortController();
    try {
      const late = await Promise.race([
        this.#ready.then(
          () => false,
          () => true,
        ),
        delay(PATIENCE_MS, true, { signal: AbortSignal.any([signal, patience.signal]) }),
      ]);
      if (late) throw kafkaUnavailable(`${nameOf(topic, partition)} is not prepared yet`);
    } finally {
      patience.abort();
    }
    const position = this.#positions.get(nameOf(topic, partition));
    if (position === undefined) throw kafkaUnavailable(`${nameOf(topic, partition)} is no longer assigned`);
    return position;
  }

  /** Asks the store anew, for a batch that rested meanwhile: another member may have moved it, or a backup was restored. */
  async reread(topic: string, partition: number): Promise<void> {
    const stored = await this.#hooks.startOffset?.(topic, partition);
    const position = this.#positions.get(nameOf(topic, partition));
    if (position === undefined || stored === undefined || stored === position.next) return;
    position.next = stored;
    position.settled = false;
  }

  /** Everything below `next` is handled, or will be once the seek to it took effect. */
  moved(topic: string, partition: number, next: number): void {
    const position = this.#positions.get(nameOf(topic, partition));
    if (position === undefined) return;
    position.next = next;
    position.settled = true;
  }

  async #prepare(
    partitions: readonly TopicPartition[],
    positions: ReadonlyMap<string, Position>,
    attempt: number,
    signal: AbortSignal,
  ): Promise<void> {
    if (attempt > 1) this.#log.warn({ attempt }, 'the assignment could not be prepared, trying again');
    await this.#hooks.onAssigned?.(partitions);
    for (const { topic, partition } of partitions) {
      const next = await this.#hooks.startOffset?.(topic, partition);
      const position = positions.get(nameOf(topic, partition));
      if (position !== undefined) position.next = next;
    }
    const stored = partitions.flatMap((each): StoredPosition[] => {
      const next = positions.get(nameOf(each.topic, each.partition))?.next;
      return next === undefined ? [] : [{ ...each, next }];
    });
    // Now, not with the first fetch: a partition to which nothing new comes has none.
    if (stored.length > 0) await this.#goBack(stored, signal);
  }
}

export function nameOf(topic: string, partition: number): string {
  return `${topic}:${partition}`;
}
