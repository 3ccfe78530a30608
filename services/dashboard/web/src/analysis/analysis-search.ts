import { asKind, KINDS, type Kind } from '../shared/kind.ts';

/** What the addresses of all pages of analysis share. What an address does not say, or says wrongly, the page chooses: an old link never breaks. */
export interface AnalysisSearch {
  family?: string | undefined;
  period?: string | undefined;
  province?: string | undefined;
  kind?: Kind[] | undefined;
  /** Provinces as they are today, not as they were in the period. */
  borders?: 'today' | undefined;
  /** An instant: the page shows what was known then. */
  asOf?: string | undefined;
  /** The name of a frozen copy; it wins over `asOf`, of which it has its own. */
  vintage?: string | undefined;
}

/**
 * Reads the search part of an address. Unknown kinds are left out one by one, not the whole list. Every field is named, also
 * the undefined ones: the router lays the result over the raw address, and what is not named would come through as it was.
 */
export function readAnalysisSearch(raw: Record<string, unknown>): AnalysisSearch {
  const kind = readKinds(raw.kind);
  return {
    family: matching(raw.family, /^[A-Z][A-Z0-9]{1,15}$/),
    period: matching(raw.period, /^\d{4}(-[A-Z0-9]{1,5})?$/),
    province: matching(raw.province, /^\d{2}$/),
    kind: kind.length > 0 ? kind : undefined,
    borders: raw.borders === 'today' ? 'today' : undefined,
    ...readMoment(raw),
  };
}

/** Of which moment the page is: what every link between pages takes along, lest a reader of the past find himself in the present unawares. */
export function readMoment(raw: Record<string, unknown>): { asOf: string | undefined; vintage: string | undefined } {
  const vintage = matching(raw.vintage, /^[a-z0-9][a-z0-9-]{0,39}$/);
  return { asOf: vintage === undefined ? readInstant(raw.asOf) : undefined, vintage };
}

/** What a link to another page of analysis takes along: the reader goes on with the same question. */
export function carriedSearch(now: Record<string, unknown>): AnalysisSearch {
  return readAnalysisSearch(now);
}

export function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

function readKinds(value: unknown): Kind[] {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const kinds = new Set(names.flatMap((name) => (typeof name === 'string' ? (asKind(name) ?? []) : [])));
  return KINDS.filter((kind) => kinds.has(kind));
}

/** ISO 8601 with an offset, as the services take it; a bare date or a local time would mean another instant to every reader. */
function readInstant(value: unknown): string | undefined {
  const text = matching(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/);
  if (text === undefined || Number.isNaN(Date.parse(text))) return undefined;
  return new Date(text).toISOString();
}
