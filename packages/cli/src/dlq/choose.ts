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
 * With offsets: those. Without: all that are open. What was replayed or discarded is left alone unless `again`: sending it
 * once more would change nothing, but a letter refused twice is two letters to look at.
 */
export function choose(letters: readonly Letter[], offsets: readonly number[], again: boolean): Choice {
  const asked = offsets.length === 0 ? letters : letters.filter(({ offset }) => offsets.includes(offset));
  const isOpen = ({ state }: Letter) => state.kind === 'open';
  return {
    chosen: asked.filter((letter) => isOpen(letter) || (again && offsets.length > 0)),
    missing: offsets.filter((offset) => !letters.some((letter) => letter.offset === offset)),
    settled: offsets.length === 0 || again ? [] : asked.filter((letter) => !isOpen(letter)),
  };
}
