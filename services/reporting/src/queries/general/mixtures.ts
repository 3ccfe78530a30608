/** What a group would mix that must stay apart: two scales in one mean, a province's own score and its territory's. */

import type { FactCode, Mixture } from './fact.ts';
import { FACT } from './facts.ts';

/** The filters with their values; `dimensions` are those grouped by. */
export interface Grouping {
  readonly dimensions: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The first measure that would mean nothing, and why; undefined when all are sound. */
export function mixtureIn(
  fact: FactCode,
  measures: readonly string[],
  grouping: Grouping,
): { readonly measure: string; readonly mixture: Mixture } | undefined {
  for (const measure of measures) {
    const mixture = FACT[fact].measures.get(measure)?.mustNotMix?.find((each) => mixes(each, grouping));
    if (mixture !== undefined) return { measure, mixture };
  }
  return undefined;
}

function mixes(mixture: Mixture, { dimensions, values }: Grouping): boolean {
  const isOne = (name: string) => dimensions.includes(name) || values.get(name)?.length === 1;
  switch (mixture) {
    case 'query_mixes_instruments':
      // A period of a family has one instrument.
      return !isOne('instrument') && !(isOne('family') && isOne('period'));
    case 'query_mixes_own': {
      const kinds = values.get('kind');
      const hasBoth = kinds === undefined || (kinds.includes('province') && kinds.length > 1);
      const isOfProvinces = dimensions.includes('province') || values.has('province');
      return isOfProvinces && hasBoth && !isOne('kind') && !isOne('institution');
    }
    case 'query_mixes_parts':
      return !isOne('indicator') || !isOne('basis');
    case 'query_mixes_figures':
      return !['measure', 'channel', 'institution', 'period'].every(isOne);
    default:
      return mixture satisfies never;
  }
}
