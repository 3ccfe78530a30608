/** The copies of one service, and which of them gets the next request. */
import type { CopyPlace } from './copy-places.ts';

export interface ServiceCopy extends CopyPlace {
  /** Requests that it has not answered yet, event streams included. */
  readonly underWay: number;
  /** What its /readyz said last. */
  readonly ready: boolean;
}

export interface ServiceCopies {
  /** Those there are now. */
  all(): readonly ServiceCopy[];
  /**
   * The one with the fewest requests under way among those that are ready, in turn where several have the fewest. When none
   * is ready any of them: a service that only waits for the broker can still answer from what it has. Undefined when all
   * were tried.
   */
  choose(tried: ReadonlySet<ServiceCopy>): ServiceCopy | undefined;
  /** The copy takes a request on; the answer is what to call, once, when it is over. */
  begin(copy: ServiceCopy): () => void;
  /** Says nothing of a copy that is gone meanwhile. */
  setReady(copy: ServiceCopy, ready: boolean): void;
  /**
   * From now on there are these. One that is named twice is one; a new one counts as not ready until it was asked; one that
   * is named no more gets nothing new and finishes what it has.
   */
  setPlaces(places: readonly CopyPlace[]): void;
}

interface State extends CopyPlace {
  underWay: number;
  ready: boolean;
}

export function serviceCopies(origins: readonly string[]): ServiceCopies {
  let all: readonly State[] = origins.map((origin) => ({ origin, underWay: 0, ready: true }));
  let turn = 0;

  const stateOf = (copy: ServiceCopy) => all.find((each) => each === copy);
  return {
    all: () => all,
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
      if (state === undefined) throw new Error(`${copy.origin} is none of these copies`);
      state.underWay++;
      let over = false;
      return () => {
        if (!over) state.underWay--;
        over = true;
      };
    },
    setReady(copy, ready) {
      const state = stateOf(copy);
      if (state !== undefined) state.ready = ready;
    },
    setPlaces(places) {
      const known = new Map(all.map((copy) => [identity(copy), copy]));
      const named = new Map(places.map((place) => [identity(place), place]));
      all = [...named].map(([id, { origin, address }]) => {
        return known.get(id) ?? { origin, ...(address === undefined ? {} : { address }), underWay: 0, ready: false };
      });
      turn %= all.length;
    },
  };
}

function identity({ origin, address = '' }: CopyPlace): string {
  return `${origin} ${address}`;
}
