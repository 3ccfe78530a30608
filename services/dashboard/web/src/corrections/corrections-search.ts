import { type AnalysisSearch, matching, readAnalysisSearch } from '../analysis/analysis-search.ts';

export interface CorrectionsSearch extends AnalysisSearch {
  institution?: string | undefined;
  cursor?: string | undefined;
}

export function readCorrectionsSearch(raw: Record<string, unknown>): CorrectionsSearch {
  return {
    ...readAnalysisSearch(raw),
    institution: matching(raw.institution, /^[\w.]{2,16}$/),
    cursor: matching(raw.cursor, /^[\w-]{1,400}$/),
  };
}
