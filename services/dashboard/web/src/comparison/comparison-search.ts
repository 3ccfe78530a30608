import { type AnalysisSearch, readAnalysisSearch } from '../analysis/analysis-search.ts';

export interface ComparisonSearch extends AnalysisSearch {
  institutions?: string[] | undefined;
}

/** More series than these are told apart by nobody, and the service refuses them. */
export const AT_MOST = 8;

export function readComparisonSearch(raw: Record<string, unknown>): ComparisonSearch {
  return { ...readAnalysisSearch(raw), institutions: readInstitutions(raw.institutions) };
}

/** Codes in the order they were chosen, each once; what is no code is as if it were not there. */
function readInstitutions(raw: unknown): string[] | undefined {
  const parts = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split(',') : [];
  const codes = parts.filter((part): part is string => typeof part === 'string' && /^\d{2}(\.\d{2})?$/.test(part));
  return codes.length === 0 ? undefined : [...new Set(codes)].slice(0, AT_MOST);
}
