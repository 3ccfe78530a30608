import { readMoment } from '../analysis/analysis-search.ts';

export const SCOPES = ['national', 'province'] as const;
export type Scope = (typeof SCOPES)[number];

export interface InstitutionSearch {
  family?: string | undefined;
  period?: string | undefined;
  /** Among which peers the institution is placed; the whole country where it is not said. */
  scope?: Scope | undefined;
  /** As on pages of analysis. */
  asOf?: string | undefined;
  vintage?: string | undefined;
}

/** What the address says of an institution's page; anything malformed is as if it were not there. */
export function readInstitutionSearch(raw: Record<string, unknown>): InstitutionSearch {
  const { family, period, scope } = raw;
  return {
    family: typeof family === 'string' && /^[A-Z][A-Z0-9]{1,15}$/.test(family) ? family : undefined,
    period: typeof period === 'string' && /^\d{4}(-[A-Z0-9]{1,5})?$/.test(period) ? period : undefined,
    scope: SCOPES.find((known) => known === scope),
    ...readMoment(raw),
  };
}
