import { classify, type Instrument, scoreUnit } from '@pantau/rulebook';
import type { Value } from './input.ts';
import type { Score } from './scorecard.ts';

export type ScoredValues =
  | { readonly kind: 'scored'; readonly score: Score }
  /** `keep`: the values are sound, and what is missing is a weight that no source gives. */
  | { readonly kind: 'refused'; readonly reason: string; readonly keep: boolean };

export function scoreValues(instrument: Instrument, values: readonly Value[]): ScoredValues {
  const result = scoreUnit(instrument, values);
  if (result.kind === 'refused') {
    const keep = result.problems.every(({ code }) => code === 'weights_unknown');
    return { kind: 'refused', reason: result.reason, keep };
  }
  const { points, denominator, score, scoredAt } = result;
  const classified = classify(instrument, score);
  return {
    kind: 'scored',
    score: {
      ...{ points, denominator, scoreE4: score, scoredAt },
      category: classified?.category ?? '',
      zone: classified?.zone ?? '',
    },
  };
}
