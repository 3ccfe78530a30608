/** The copies of one service, and which of them gets the next request. */

export interface ServiceCopy {
  readonly origin: string;
  /** Requests that it has not answered yet, event streams included. */
  readonly underWay: number;
  /** What its /readyz said last; taken for ready until it was asked. */
  readonly ready: boolean;
}

export interface ServiceCopies {
  readonly all: readonly ServiceCopy[];
  /**
   * The one with the fewest requests under way among those that are ready, in turn where several have the fewest. When none
   * is ready any of them: a service that only waits for the broker can still answer from what it has. Undefined when all
   * were tried.
   */
  choose(tried: ReadonlySet<ServiceCopy>): ServiceCopy | undefined;
  /** The copy takes a request on; the answer is what to call, once, when it is over. */
  begin(copy: ServiceCopy): () => void;
  setReady(copy: ServiceCopy, ready: boolean): void;
}

export function serviceCopies(origins: readonly string[]): ServiceCopies {
  const all = origins.map((origin) => ({ origin, underWay: 0, ready: true }));
  let turn = 0;
  const stateOf = (copy: ServiceCopy) => {
    const state = all.find((each) => each === copy);
    if (state === undefined) throw new Error(`${copy.origin} is none of these copies`);
    return state;
  };
  return {
    all,
    choose(tried) {
      const left = [...all.slice(turn), ...all.slice(0, turn)].filter((copy) => !tried.has(copy));
      const ready = left.filter((copy) => copy.ready);
      const [first, ...others] = ready.length > 0 ? ready : left;
      if (first === undefined) return undefined;
      const chosen = others.reduce((best, copy) => (copy.underWay < best.underWay ? copy : best), first);
      turn = (all.indexOf(chosen) + 1) % all.length;
      return chosen;
    },
    begin(copy) {
      const state = stateOf(copy);
      state.underWay++;
      let over = false;
      return () => {
        if (!over) state.underWay--;
        over = true;
      };
    },
    setReady(copy, ready) {
      stateOf(copy).ready = ready;
    },
  };
}
