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

/** Reads the search part of an address. Unknown kinds are left out one by one, not the whole list. */
export function readLeagueSearch(raw: Record<string, unknown>): LeagueSearch {
  const search: LeagueSearch = {};
  const family = matching(raw.family, /^[A-Z][A-Z0-9]{1,15}$/);
  const period = matching(raw.period, /^\d{4}(-[A-Z0-9]{1,5})?$/);
  const province = matching(raw.province, /^\d{2}$/);
  const kind = readKinds(raw.kind);
  const sort = SORTS.find((known) => known === raw.sort);
  if (family !== undefined) search.family = family;
  if (period !== undefined) search.period = period;
  if (province !== undefined) search.province = province;
  if (kind.length > 0) search.kind = kind;
  if (sort !== undefined) search.sort = sort;
  if (raw.order === 'asc' || raw.order === 'desc') search.order = raw.order;
  return search;
}

function readKinds(value: unknown): Kind[] {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const kinds = new Set(names.flatMap((name) => (typeof name === 'string' ? (asKind(name) ?? []) : [])));
  return KINDS.filter((kind) => kinds.has(kind));
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
