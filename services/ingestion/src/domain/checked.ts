/** What a check gives back: a message for the topic, or what is wrong with the input. */
import type { Problem } from '@pantau/contracts';

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  /** The first problems in full, and how many more there are. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/** Told in full for one item. Five hundred broken values would otherwise be answered with a hundred times their bytes. */
const MAX_TOLD = 10;

/** Collects what is wrong with one item, within bounds. */
export class Problems {
  readonly told: Problem[] = [];
  #more = 0;

  add(problem: Problem): void {
    if (this.told.length < MAX_TOLD) this.told.push(problem);
    else this.#more++;
  }

  get none(): boolean {
    return this.told.length === 0;
  }

  get more(): number {
    return this.#more;
  }
}

/** Runs a check that collects problems; a value counts only when there were none. */
export function collect<T>(check: (problems: Problems) => T | undefined): Checked<T> {
  const problems = new Problems();
  const value = check(problems);
  if (value !== undefined && problems.none) return { ok: true, value };
  return { ok: false, problems: problems.told, more: problems.more };
}
