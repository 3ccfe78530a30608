/** A message weighs more than its bytes: its objects, its place in a queue. */
const OVERHEAD_BYTES = 512;

/**
 * How much of what came in may be in memory. A message is held from its arrival until its handler lets it go; a call that
 * holds its share is not read further, so that HTTP/2 flow control slows its sender. There is no bound over all calls
 * beside the number of calls: a handler may be waiting for its caller, and callers that never read would use that bound up
 * and lock everybody else out.
 */
export class Intake {
  readonly #maxBytesPerCall: number;
  #held = 0;

  constructor(maxBytesPerCall: number) {
    this.#maxBytesPerCall = maxBytesPerCall;
  }

  get heldBytes(): number {
    return this.#held;
  }

  openCall(): CallIntake {
    let held = 0;
    let closed = false;
    let waiting: (() => void) | undefined;
    const hold = (bytes: number) => {
      held += bytes;
      this.#held += bytes;
    };
    const go = () => {
      if (closed || waiting === undefined || held >= this.#maxBytesPerCall) return;
      const read = waiting;
      waiting = undefined;
      read();
    };
    return {
      take: (bytes) => {
        const weight = bytes + OVERHEAD_BYTES;
        let released = closed;
        if (!released) hold(weight);
        return () => {
          if (released || closed) return;
          released = true;
          hold(-weight);
          go();
        };
      },
      whenRoom: (read) => {
        waiting = read;
        go();
      },
      close: () => {
        if (closed) return;
        closed = true;
        hold(-held);
      },
    };
  }
}

export interface CallIntake {
  /** Holds a message that has arrived; the answer lets it go, once. */
  take(bytes: number): () => void;
  /** Runs `read` as soon as there is room for another message: now, or later. One wait at a time, as the library asks. */
  whenRoom(read: () => void): void;
  /** Lets go of all that the call still holds. */
  close(): void;
}
