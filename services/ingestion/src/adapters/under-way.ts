/**
 * Bounds what waits for the log, over all senders together: unlike what was only received, it can be waited for without
 * fear, because it is let go whenever the log answers or its deadline passes. Served in the order of asking.
 */
export class UnderWay {
  readonly #max: number;
  readonly #queue: { readonly weight: number; readonly enter: () => void }[] = [];
  #held = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** Resolves when there is room; the answer gives the room back. One that is larger than all there is enters alone. */
  async enter(weight: number): Promise<() => void> {
    if (this.#held < this.#max && this.#queue.length === 0) this.#held += weight;
    else await new Promise<void>((enter) => this.#queue.push({ weight, enter }));
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#held -= weight;
      this.#admit();
    };
  }

  #admit(): void {
    while (this.#held < this.#max) {
      const next = this.#queue.shift();
      if (next === undefined) return;
      this.#held += next.weight;
      next.enter();
    }
  }
}
