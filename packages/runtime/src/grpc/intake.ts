/** A message weighs more than its bytes: its objects, its promise, its place in a queue. */
const OVERHEAD_BYTES = 512;

export interface IntakeLimits {
  /** Held by all calls together. */
  readonly maxBytes: number;
  /** Held by one call. */
  readonly maxBytesPerCall: number;
}

/**
 * How much of what came in may be in memory at once. A message is held from its arrival until its handler lets it go; a
 * call that holds its share, or any call while all together hold theirs, is not read further, so that HTTP/2 flow control
 * slows its sender. Those who wait are served in the order in which they began to wait.
 */
export class Intake {
  readonly #limits: IntakeLimits;
  readonly #waiting = new Map<CallIntake, () => void>();
  #held = 0;

  constructor(limits: IntakeLimits) {
    this.#limits = limits;
  }

  get heldBytes(): number {
    return this.#held;
  }

  openCall(): CallIntake {
    let held = 0;
    let closed = false;
    const hold = (bytes: number) => {
      held += bytes;
      this.#held += bytes;
    };
    const call: CallIntake = {
      hasShare: () => held < this.#limits.maxBytesPerCall,
      take: (bytes) => {
        const weight = bytes + OVERHEAD_BYTES;
        if (closed) return () => undefined;
        hold(weight);
        let released = false;
        return () => {
          if (released || closed) return;
          released = true;
          hold(-weight);
          this.#wake();
        };
      },
      whenRoom: (read) => {
        if (closed) return;
        this.#waiting.set(call, read);
        this.#wake();
      },
      close: () => {
        if (closed) return;
        closed = true;
        this.#held -= held;
        this.#waiting.delete(call);
        this.#wake();
      },
    };
    return call;
  }

  #wake(): void {
    for (const [call, read] of this.#waiting) {
      if (this.#held >= this.#limits.maxBytes) return;
      if (!call.hasShare()) continue;
      this.#waiting.delete(call);
      read();
    }
  }
}

export interface CallIntake {
  hasShare(): boolean;
  /** Holds a message that has arrived; the answer lets it go, once. */
  take(bytes: number): () => void;
  /** Runs `read` as soon as there is room for another message: now, or later. */
  whenRoom(read: () => void): void;
  /** Lets go of all that the call still holds. */
  close(): void;
}
