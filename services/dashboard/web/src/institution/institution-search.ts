export interface InstitutionSearch {
  family?: string | undefined;
  period?: string | undefined;
}

/** What the address says of an institution's page; anything malformed is as if it were not there. */
export function readInstitutionSearch(raw: Record<string, unknown>): InstitutionSearch {
  const search: InstitutionSearch = {};
  const { family, period } = raw;
  if (typeof family === 'string' && /^[A-Z][A-Z0-9]{1,15}$/.test(family)) search.family = family;
  if (typeof period === 'string' && /^\d{4}(-[A-Z0-9]{1,5})?$/.test(period)) search.period = period;
  return search;
}
