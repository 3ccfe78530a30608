/** What is shown of a scorecard where only one result has room: published where a source printed a score, else computed. */
import type { pantau } from '@pantau/contracts';
import { type E4, roundToShown } from '@pantau/rulebook';

/** Where the shown result comes from; empty when there is nothing to show (a roster alone, claims about units alone). */
export type Basis = 'published' | 'computed' | '';

export interface ShownResult {
  /** Two decimals: ranks compare what people read, so that two rows that both read 77.87 share a rank. */
  readonly score: E4 | null;
  readonly category: string;
  readonly zone: string;
  readonly basis: Basis;
}

type Scorecard = Pick<pantau.assessment.v1.InstitutionScored, 'published' | 'computed'>;

export function shownResult({ published, computed }: Scorecard): ShownResult {
  const printedScore = published?.scoreE4 ?? null;
  if (published && printedScore !== null) {
    return { score: roundToShown(printedScore), category: published.category, zone: published.zone, basis: 'published' };
  }
  if (computed) {
    return { score: roundToShown(computed.scoreE4), category: computed.category, zone: computed.zone, basis: 'computed' };
  }
  if (published) return { score: null, category: published.category, zone: published.zone, basis: 'published' };
  return { score: null, category: '', zone: '', basis: '' };
}
