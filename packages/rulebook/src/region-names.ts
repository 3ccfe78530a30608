import { PRINTED_NAMES } from './gen/printed-names.ts';
import type { InstitutionKind } from './instrument.ts';
import { regions } from './regions.ts';

export interface RegionHint {
  readonly kind?: InstitutionKind;
  readonly provinceCode?: string;
}

export type ReadRegion = { readonly code: string } | { readonly ambiguous: string[] };

interface Candidate {
  readonly code: string;
  readonly kind: InstitutionKind;
  readonly provinceCode: string;
}

/** Words before a name that settle nothing. */
const GOVERNMENT = /^(?:pemerintah daerah(?! istimewa| khusus)|pemerintah|pemda)\s+/;
const ADMINISTRATIVE = /^(?:administrasi|adm)\s+/;
/** Words before a name that settle the kind. */
const KINDS: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/^(?:pemkab|kabupaten|kab)\s+/, 'regency'],
  [/^(?:pemkot|pemko|kotamadya|kota)\s+/, 'city'],
  [/^(?:pemprov|provinsi|propinsi|prov|prop)\s+/, 'province'],
];

const BY_NAME = indexNames();

/**
 * The region that a printed name speaks of: "Kab. Lampung Utara", "Pemkot Metro", "TULANG BAWANG", "Toli-toli". Case,
 * hyphens, points and spaces do not matter. A name that fits several regions ("Sorong", "Gorontalo") is answered with
 * all their codes unless its prefix or the hint leaves one. Undefined: no region is called that.
 */
export function readRegionName(printed: string, hint: RegionHint = {}): ReadRegion | undefined {
  const { bare, kind } = withoutPrefix(words(printed));
  const hinted = (candidate: Candidate) =>
    (hint.kind === undefined || candidate.kind === hint.kind) &&
    (hint.provinceCode === undefined || candidate.provinceCode === hint.provinceCode);
  let found = candidates(bare).filter((candidate) => hinted(candidate) && (kind === undefined || candidate.kind === kind));
  // "Kota Baru" and "Kota Mobagu" are names of their own, not cities called Baru and Mobagu.
  if (found.length === 0) found = candidates(words(printed)).filter(hinted);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  return others.length === 0 ? { code: first.code } : { ambiguous: found.map(({ code }) => code).sort() };
}

function candidates(name: string): readonly Candidate[] {
  return BY_NAME.get(squeeze(name)) ?? [];
}

function indexNames(): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate) => {
    const known = index.get(squeeze(name)) ?? [];
    if (!known.some(({ code }) => code === candidate.code)) index.set(squeeze(name), [...known, candidate]);
  };
  const all = new Map(regions().map((region) => [region.code, region]));
  for (const region of all.values()) add(withoutPrefix(words(region.name)).bare, region);
  for (const [printed, code] of PRINTED_NAMES) {
    const region = all.get(code);
    if (region === undefined) throw new RangeError(`The printed name "${printed}" has the unknown region ${code}`);
    add(withoutPrefix(words(printed)).bare, region);
  }
  return index;
}

function withoutPrefix(name: string): { bare: string; kind: InstitutionKind | undefined } {
  const government = name.replace(GOVERNMENT, '');
  const [pattern, kind] = KINDS.find(([prefix]) => prefix.test(government)) ?? [];
  const bare = pattern === undefined ? government : government.replace(pattern, '');
  return { bare: bare.replace(ADMINISTRATIVE, ''), kind };
}

/** Lower case, one space between words, "Kep." written out: a point, hyphen or apostrophe separates like a space. */
function words(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bkep\b/g, 'kepulauan');
}

function squeeze(name: string): string {
  return name.replaceAll(' ', '');
}
