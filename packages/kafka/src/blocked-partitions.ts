/** How long a partition rests before its batch is tried again: doubling, up to a bound. */
export interface RestPolicy {
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

/**
 * Partitions whose batch could not be handled for want of something outside: paused, and resumed after a rest. Thrown at
 * kafkajs instead, such a batch would use up its retries, and every 45 s the member would leave and rejoin: an eager
 * rebalance, which halts the whole group for the sake of one partition.
 */
export class BlockedPartitions {
  readonly #policy: RestPolicy;
  readonly #blocked = new Map<string, { readonly times: number; readonly timer: NodeJS.Timeout; resume(): void }>();

  constructor(policy: RestPolicy) {
    this.#policy = policy;
  }

  /** From its first rest until it is handled, whether it rests or is tried just now. */
  has(name: string): boolean {
    return this.#blocked.has(name);
  }

  /** Pauses it, and resumes it after a while, which it answers in ms. */
  rest(name: string, pause: () => () => void): number {
    const times = this.#blocked.get(name)?.times ?? 0;
    const restMs = Math.min(this.#policy.maxDelayMs, this.#policy.firstDelayMs * 2 ** times);
    const resume = pause();
    this.#blocked.set(name, { times: times + 1, timer: setTimeout(resume, restMs), resume });
    return restMs;
  }

  handled(name: string): void {
    this.#blocked.delete(name);
  }

  /** For another assignment, whose partitions begin without a history: kafkajs keeps what is paused across one. */
  releaseAll(): void {
    for (const { timer, resume } of this.#blocked.values()) {
      clearTimeout(timer);
      resume();
    }
    this.#blocked.clear();
  }
}
