import type { Letter } from '@pantau/kafka';

/** Which letters of one topic a command is about, and which of those asked for it leaves alone. */
export interface Choice {
  readonly chosen: readonly Letter[];
  /** Asked for by offset, and not there. */
  readonly missing: readonly number[];
  /** Replayed or discarded already. */
  readonly settled: readonly Letter[];
}

/**
 * Those of `offsets`, and with `all` those that are open too. What was replayed or discarded is left alone unless `again`: sending it
 * once more would change nothing, but a letter refused twice is two letters to look at.
 */
export function choose(letters: readonly Letter[], offsets: readonly number[], all: boolean, again: boolean): Choice {
  const isOpen = ({ state }: Letter) => state.kind === 'open';
  const isNamed = ({ offset }: Letter) => offsets.includes(offset);
  return {
    chosen: letters.filter((letter) => (isOpen(letter) ? all || isNamed(letter) : again && isNamed(letter))),
    missing: offsets.filter((offset) => !letters.some((letter) => letter.offset === offset)),
    settled: again ? [] : letters.filter((letter) => isNamed(letter) && !isOpen(letter)),
  };
}
