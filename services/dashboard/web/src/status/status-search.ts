import { type AnalysisSearch, matching, readAnalysisSearch } from '../analysis/analysis-search.ts';

export const OUTCOMES = ['rejected', 'conflict', 'stale'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface StatusSearch extends AnalysisSearch {
  outcome?: Outcome | undefined;
  /** Where the list of rejections goes on. */
  cursor?: string | undefined;
}

export function readStatusSearch(raw: Record<string, unknown>): StatusSearch {
  return {
    ...readAnalysisSearch(raw),
    outcome: OUTCOMES.find((known) => known === raw.outcome),
    cursor: matching(raw.cursor, /^[\w-]{1,400}$/),
  };
}
