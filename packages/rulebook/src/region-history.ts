import { HISTORY_SOURCE } from './gen/region-history.ts';
import type { Citation } from './instrument.ts';
import { region, regions } from './regions.ts';

/** How a region that is younger than 2012 came to be. Codes are those of today; the older codes are not kept. */
export interface Founding {
  readonly region: string;
  /** The regions that it was part of before. */
  readonly predecessors: readonly string[];
  readonly law: string;
  /** When the law was signed or, where only that was found, promulgated a day or so later; as YYYY-MM-DD. */
  readonly enacted: string;
  /** When it began to be governed; null where no source was found. By law within nine months of its law. */
  readonly inaugurated: string | null;
  /** The first assessment year that counts it: see `existedIn`. */
  readonly firstYear: string;
  readonly cited: Citation;
}

/** regions/history.json. */
export interface HistorySource {
  readonly citations: Readonly<Record<string, Citation>>;
  readonly foundings: readonly (Omit<Founding, 'cited' | 'firstYear'> & { readonly cite: string })[];
}

const FOUNDINGS: readonly Founding[] = readHistory(HISTORY_SOURCE);
const BY_REGION = new Map(FOUNDINGS.map((founding) => [founding.region, founding]));

/** Every region that was founded since 2012, by code. */
export function foundings(): readonly Founding[] {
  return FOUNDINGS;
}

/** How this region came to be; undefined where it is older than 2012, or no region. */
export function founding(code: string): Founding | undefined {
  return BY_REGION.get(code);
}

/** The regions that this one was part of before it was founded; none where it is older than 2012. */
export function predecessors(code: string): readonly string[] {
  return BY_REGION.get(code)?.predecessors ?? [];
}

/** The regions that were taken out of this one since 2012. */
export function successors(code: string): readonly string[] {
  return FOUNDINGS.flatMap((each) => (each.predecessors.includes(code) ? [each.region] : []));
}

/**
 * Whether an assessment of that year counts the region: it must have been inaugurated before the year began, for the field
 * work of a round is done during it. The round of 2022 bears that out: it counted 34 provinces, Papua in its old shape,
 * although three new ones were inaugurated in November of that year.
 */
export function existedIn(code: string, year: string): boolean {
  return region(code) !== undefined && year >= (BY_REGION.get(code)?.firstYear ?? '');
}

/**
 * The province that a regency or city (or, for a province, its land) belonged to in an assessment year: Mimika (94.04) was of
 * Papua (91) up to 2022 and is of Papua Tengah (94) from 2023. For a regency that did not exist yet, that of its land.
 */
export function provinceAt(code: string, year: string): string | undefined {
  let province = region(code)?.provinceCode;
  while (province !== undefined && !existedIn(province, year)) province = predecessors(province)[0];
  return province;
}

/**
 * The codes of the regencies and cities that made the province in an assessment year: those that existed then and belonged
 * to it. Without a year, those of today. None where there was no such province.
 */
export function provinceShape(code: string, year?: string): readonly string[] {
  const parts = regions().filter(({ kind }) => kind !== 'province');
  if (year === undefined) return parts.flatMap((each) => (each.provinceCode === code ? [each.code] : []));
  return parts.flatMap((each) => (existedIn(each.code, year) && provinceAt(each.code, year) === code ? [each.code] : []));
}

/** Throws RangeError where the file names a region or citation that there is not. */
export function readHistory({ citations, foundings: all }: HistorySource): readonly Founding[] {
  return all.map(({ cite, ...each }) => {
    const cited = citations[cite];
    if (cited === undefined) throw new RangeError(`region history: no citation "${cite}"`);
    const unknown = [each.region, ...each.predecessors].find((code) => region(code) === undefined);
    if (unknown !== undefined) throw new RangeError(`region history: there is no region ${unknown}`);
    const began = each.inaugurated ?? each.enacted;
    return { ...each, firstYear: String(Number(began.slice(0, 4)) + 1), cited };
  });
}
