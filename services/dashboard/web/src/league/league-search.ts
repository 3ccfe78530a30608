import { asKind, KINDS, type Kind } from '../shared/kind.ts';

export const SORTS = ['rank', 'name', 'score', 'change'] as const;
export type Sort = (typeof SORTS)[number];

/** What the league's address says. What it does not say, or says wrongly, is chosen by the page: an old link never breaks. */
export interface LeagueSearch {
  family?: string | undefined;
  period?: string | undefined;
  province?: string | undefined;
  kind?: Kind[] | undefined;
  sort?: Sort | undefined;
  order?: 'asc' | 'desc' | undefined;
}

/**
 * Reads the search part of an address. Unknown kinds are left out one by one, not the whole list. Every field is named, also
 * the undefined ones: the router lays the result over the raw address, and what is not named would come through as it was.
 */
export function readLeagueSearch(raw: Record<string, unknown>): LeagueSearch {
  const kind = readKinds(raw.kind);
  return {
    family: matching(raw.family, /^[A-Z][A-Z0-9]{1,15}$/),
    period: matching(raw.period, /^\d{4}(-[A-Z0-9]{1,5})?$/),
    province: matching(raw.province, /^\d{2}$/),
    kind: kind.length > 0 ? kind : undefined,
    sort: SORTS.find((known) => known === raw.sort),
    order: raw.order === 'asc' || raw.order === 'desc' ? raw.order : undefined,
  };
}

function readKinds(value: unknown): Kind[] {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const kinds = new Set(names.flatMap((name) => (typeof name === 'string' ? (asKind(name) ?? []) : [])));
  return KINDS.filter((kind) => kinds.has(kind));
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
