import { classify } from './classify.ts';
import type { Instrument } from './instrument.ts';
import { type E4, roundToShown } from './numbers.ts';

export type SourceClass = 'authority' | 'government' | 'press';

/** Where a figure was published; a text that is not known is empty or absent. */
export interface ClaimSource {
  readonly publisher: string;
  readonly url?: string | null;
  /** ISO date, so that text order is time order. */
  readonly date?: string | null;
  readonly title?: string | null;
}

/** A source as it is named: every part may be missing, as in a message. */
export type SourceName = { readonly [K in keyof ClaimSource]?: ClaimSource[K] | null };

/** What of a claim decides whether it is the one shown. */
export interface ShownClaimInput {
  readonly source: ClaimSource;
  readonly score?: E4 | null;
  readonly zone?: string | null;
}

const SCHEME_AND_HOST = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;
export const SOURCE_CLASSES: readonly SourceClass[] = ['authority', 'government', 'press'];

/**
 * What makes two sources the same one: the address, else publisher, date and title. Part of a claim's business key. Outer space does
 * not matter, nor the case of a publisher, as people type it both ways; of an address only scheme and host are without case (RFC 3986
 * 6.2.2.1): youtu.be/AbC and youtu.be/aBc are two videos.
 */
export function sourceKey({ url, publisher, date, title }: SourceName): string {
  const address = (url ?? '').trim();
  if (address === '') return [publisher, date, title].map(clean).join('|');
  return address.replace(SCHEME_AND_HOST, (found) => found.toLowerCase());
}

/**
 * Who speaks: the authority that runs the assessment, another public body (a host under go.id), or the press. The host
 * of the address decides; only a source without an address is judged by its publisher's name.
 */
export function sourceClass({ authority }: Pick<Instrument, 'authority'>, source: ClaimSource): SourceClass {
  const host = hostOf(source);
  const within = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  if (authority.hosts.some(within) || host === clean(authority.name)) return 'authority';
  return within('go.id') ? 'government' : 'press';
}

/**
 * Which claim is shown, and whether the sources disagree. Claims with a score go before claims with a zone alone, and those before
 * the rest (ranks, predicates). Then the assessing authority goes before other government and that before the press; within the
 * class the value that most claims print; between equally frequent values the one printed last by date, then the lower one (so
 * that nobody looks better than can be shown); between claims of that value the latest date, then the source key. The order in which claims arrive never matters.
 * Disputed: two claims differ in score, or in zone (that of their score, else the printed one).
 */
export function shownClaim(
  instrument: Instrument,
  claims: readonly ShownClaimInput[],
): { readonly shown?: number; readonly disputed: boolean } {
  const read = claims.map((claim, index) => readClaim(instrument, claim, index));
  const scores = new Set(read.flatMap(({ score }) => score ?? []));
  const zones = new Set(read.map(({ zone }) => zone).filter((zone) => zone !== ''));
  const disputed = scores.size > 1 || zones.size > 1;
  const richest = Math.min(...read.map(({ richness }) => richness));
  const eligible = read.filter(({ richness }) => richness === richest);
  const best = Math.min(...eligible.map(({ authority }) => authority));
  const heard = eligible.filter(({ authority }) => authority === best);
  const times = Map.groupBy(heard, ({ value }) => value);
  const [shown] = heard.sort(
    (a, b) =>
      (times.get(b.value)?.length ?? 0) - (times.get(a.value)?.length ?? 0) ||
      compare(latest(times.get(b.value)), latest(times.get(a.value))) ||
      a.value - b.value ||
      compare(b.date, a.date) ||
      compare(a.key, b.key),
  );
  return shown === undefined ? { disputed } : { shown: shown.index, disputed };
}

interface ReadClaim {
  readonly index: number;
  readonly score: E4 | null;
  readonly zone: string;
  /** 0 with a score, 1 with a zone, 2 with neither. */
  readonly richness: number;
  readonly authority: number;
  /** What is compared between sources: the score, else the zone from the worst up. */
  readonly value: number;
  readonly date: string;
  readonly key: string;
}

function readClaim(instrument: Instrument, claim: ShownClaimInput, index: number): ReadClaim {
  const score = claim.score === null || claim.score === undefined ? null : roundToShown(claim.score);
  // Without known cuts, or a traffic light at all, a score says nothing of the zone.
  const zone = (score === null ? null : classify(instrument, score)?.zone) ?? clean(claim.zone);
  return {
    index,
    score,
    zone,
    richness: score !== null ? 0 : zone !== '' ? 1 : 2,
    authority: SOURCE_CLASSES.indexOf(sourceClass(instrument, claim.source)),
    value: score ?? ['merah', 'kuning', 'hijau'].indexOf(zone),
    date: clean(claim.source.date),
    key: sourceKey(claim.source),
  };
}

function latest(claims: readonly ReadClaim[] = []): string {
  return (
    claims
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ''
  );
}

function hostOf({ url, publisher }: ClaimSource): string {
  const address = clean(url);
  if (address === '') return clean(publisher);
  // A host may be written with a point at its end ("disway.id."): the same host.
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
}

function clean(text: string | null | undefined): string {
  return (text ?? '').trim().toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
