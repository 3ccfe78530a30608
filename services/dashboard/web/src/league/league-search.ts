import { type AnalysisSearch, readAnalysisSearch } from '../analysis/analysis-search.ts';

export const SORTS = ['rank', 'name', 'score', 'change'] as const;
export type Sort = (typeof SORTS)[number];

/** What the league's address says besides the question. */
export interface LeagueSearch extends AnalysisSearch {
  sort?: Sort | undefined;
  order?: 'asc' | 'desc' | undefined;
}

export function readLeagueSearch(raw: Record<string, unknown>): LeagueSearch {
  return {
    ...readAnalysisSearch(raw),
    sort: SORTS.find((known) => known === raw.sort),
    order: raw.order === 'asc' || raw.order === 'desc' ? raw.order : undefined,
  };
}
