import type { AppError } from '@pantau/contracts';
import { kafkaUnavailable } from './errors.ts';

/** One message as it goes on the wire; the topic's physical name. */
export interface WireMessage {
  readonly topic: string;
  readonly key: Buffer | string | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string | Buffer>>;
}

export interface AccumulatorLimits {
  /** How long the first message waits for company. */
  readonly lingerMs: number;
  readonly maxMessages: number;
  readonly maxBytes: number;
  /** After this a call is refused although its messages may yet arrive: better a clear answer than a growing heap. */
  readonly deadlineMs: number;
  /** Waiting and in flight together; beyond it a call is refused at once. */
  readonly maxBufferedBytes: number;
}

/**
 * 900 kB keeps a send under the broker's limit of 1 MiB a batch even when all of it goes to one partition; 500 messages
 * are where kafkajs' cost a message is flat (41 thousand a second on one core; 29 thousand with 100).
 */
export const DEFAULT_LIMITS: AccumulatorLimits = {
  lingerMs: 5,
  maxMessages: 500,
  maxBytes: 900_000,
  deadlineMs: 10_000,
  maxBufferedBytes: 32_000_000,
};

/**
 * Calls of one sender that must not overtake each other: once one of them fails, those that still wait and those to come
 * fail with it, so that what is in the log is a beginning of what the lane was given. Lets a sender have several calls under way.
 */
export interface Lane {
  failure?: AppError;
}

interface Call {
  left: number;
  settled: boolean;
  readonly lane: Lane | undefined;
  readonly expiresAt: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting {
  readonly message: WireMessage;
  readonly bytes: number;
  readonly since: number;
  readonly call: Call;
}

/**
 * Gathers messages of many calls into few sends. One send is in flight at a time: a second one could overtake the first
 * when that is retried, and a key's history would be out of order. A call is answered when all of its messages are
 * acknowledged; when one of them fails, those of the same call that still wait are dropped, so that what is in the log is
 * a beginning of the call. A send whose callers were refused at the deadline keeps the gate closed until it settles.
 */
export class Accumulator {
  readonly #send: (messages: readonly WireMessage[]) => Promise<void>;
  readonly #limits: AccumulatorLimits;
  readonly #toError: (error: unknown) => AppError;
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #inFlightBytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #deadlineTimer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;
  readonly #calls = new Set<Call>();
  #closed = false;

  constructor(
    send: (messages: readonly WireMessage[]) => Promise<void>,
    toError: (error: unknown) => AppError,
    limits: AccumulatorLimits = DEFAULT_LIMITS,
  ) {
    this.#send = send;
    this.#toError = toError;
    this.#limits = limits;
  }

  get bufferedBytes(): number {
    return this.#waitingBytes + this.#inFlightBytes;
  }

  add(messages: readonly WireMessage[], lane?: Lane): Promise<void> {
    if (lane?.failure !== undefined) return Promise.reject(lane.failure);
    if (messages.length === 0) return Promise.resolve();
    if (this.#closed) return refuse('the producer is stopping', lane);
    const sizes = messages.map(sizeOf);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    // A call larger than the whole buffer must still be possible when nothing else waits.
    if (this.bufferedBytes > 0 && this.bufferedBytes + bytes > this.#limits.maxBufferedBytes) {
      return refuse(`${this.bufferedBytes} bytes already wait for the broker`, lane);
    }
    const now = Date.now();
    const acknowledged = new Promise<void>((resolve, reject) => {
      const expiresAt = now + this.#limits.deadlineMs;
      const call: Call = { left: messages.length, settled: false, lane, expiresAt, resolve, reject };
      this.#calls.add(call);
      messages.forEach((message, at) => {
        this.#waiting.push({ message, bytes: sizes[at] ?? 0, since: now, call });
      });
    });
    this.#waitingBytes += bytes;
    this.#armDeadline();
    this.#schedule();
    return acknowledged;
  }

  /** Sends what waits and refuses what comes. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#sending !== undefined || this.#waiting.length > 0) {
      this.#flush();
      await this.#sending;
    }
    clearTimeout(this.#timer);
    clearTimeout(this.#deadlineTimer);
  }

  #schedule(): void {
    const first = this.#waiting[0];
    if (first === undefined || this.#sending !== undefined) return;
    const age = Date.now() - first.since;
    if (this.#closed || age >= this.#limits.lingerMs || this.#isFull()) {
      this.#flush();
    } else if (this.#timer === undefined) {
      this.#timer = setTimeout(() => this.#flush(), this.#limits.lingerMs - age);
    }
  }

  #isFull(): boolean {
    return this.#waiting.length >= this.#limits.maxMessages || this.#waitingBytes >= this.#limits.maxBytes;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#sending !== undefined || this.#waiting.length === 0) return;
    const batch = this.#takeBatch();
    this.#sending = this.#sendBatch(batch).finally(() => {
      this.#sending = undefined;
      this.#schedule();
    });
  }

  #takeBatch(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const each of this.#waiting) {
      if (count > 0 && (count >= this.#limits.maxMessages || bytes + each.bytes > this.#limits.maxBytes)) break;
      bytes += each.bytes;
      count += 1;
    }
    const batch = this.#waiting.slice(0, count);
    this.#waiting = this.#waiting.slice(count);
    this.#waitingBytes -= bytes;
    this.#inFlightBytes = bytes;
    return batch;
  }

  async #sendBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#send(batch.map((each) => each.message));
      for (const { call } of batch) {
        call.left -= 1;
        if (call.left === 0) this.#settle(call, undefined);
      }
    } catch (error) {
      const failure = this.#toError(error);
      this.#drop(new Set(batch.map((each) => each.call)), failure);
    } finally {
      this.#inFlightBytes = 0;
    }
  }

  #settle(call: Call, failure: AppError | undefined): void {
    if (call.settled) return;
    call.settled = true;
    this.#calls.delete(call);
    if (failure === undefined) call.resolve();
    else call.reject(failure);
  }

  #drop(failed: ReadonlySet<Call>, failure: AppError): void {
    for (const { lane } of failed) if (lane !== undefined) lane.failure ??= failure;
    const calls = new Set(failed);
    this.#waiting = this.#waiting.filter(({ call, bytes }) => {
      if (!calls.has(call) && call.lane?.failure === undefined) return true;
      calls.add(call);
      this.#waitingBytes -= bytes;
      return false;
    });
    for (const call of calls) this.#settle(call, failure);
  }

  /** Calls expire in the order they came, so one timer for the oldest is enough. */
  #armDeadline(): void {
    if (this.#deadlineTimer !== undefined) return;
    const [oldest] = this.#calls;
    if (oldest === undefined) return;
    this.#deadlineTimer = setTimeout(
      () => {
        this.#deadlineTimer = undefined;
        const now = Date.now();
        const expired = new Set([...this.#calls].filter((call) => call.expiresAt <= now));
        if (expired.size > 0) this.#drop(expired, kafkaUnavailable(`the broker did not answer in ${this.#limits.deadlineMs} ms`));
        this.#armDeadline();
      },
      Math.max(1, oldest.expiresAt - Date.now()),
    );
  }
}

function refuse(detail: string, lane: Lane | undefined): Promise<never> {
  const failure = kafkaUnavailable(detail);
  if (lane !== undefined) lane.failure = failure;
  return Promise.reject(failure);
}

/** Per record the broker's format adds some 20 bytes, and a few for each header. */
function sizeOf(message: WireMessage): number {
  let bytes = 20 + (message.key === null ? 0 : message.key.length) + (message.value?.length ?? 0);
  for (const [name, value] of Object.entries(message.headers)) bytes += name.length + value.length + 4;
  return bytes;
}
