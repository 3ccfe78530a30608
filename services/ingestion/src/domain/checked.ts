/** What a check gives back: a message for the topic, or everything that is wrong with the input. */
import type { Problem } from '@pantau/contracts';

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Runs a check that collects problems; a value counts only when there were none. */
export function collect<T>(check: (problems: Problem[]) => T | undefined): Checked<T> {
  const problems: Problem[] = [];
  const value = check(problems);
  if (value !== undefined && problems.length === 0) return { ok: true, value };
  return { ok: false, problems };
}
