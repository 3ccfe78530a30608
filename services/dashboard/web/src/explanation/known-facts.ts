import { type Classification, classify, type E4, type Instrument, instrumentByRule, parseDecimal } from '@pantau/rulebook';
import type { Explanation } from '../api/explanation.ts';
import type { Scorecard } from '../api/schemas.ts';
import { type BandSpan, bandSpans } from '../rules/band-spans.ts';
import { type Basis, printedMean } from './basis.ts';

/** What a result that was not computed here tells, and what it leaves open. */
export interface KnownFacts {
  readonly instrument: Instrument;
  readonly score: E4 | null;
  readonly standing: Classification | null;
  /** Between which scores a category or zone lies, where that is all that is known. */
  readonly range: { readonly from: E4; readonly to: E4 } | null;
  /** The next band above `range`, and how far it is at least and at most. */
  readonly next: { readonly category: string; readonly least: E4; readonly most: E4 } | null;
  /** The mean of unit scores that sources print, where it is not the published score. */
  readonly otherMean: E4 | null;
  readonly cutsKnown: boolean;
}

/** Undefined where this build does not know the rules. */
export function knownFacts(explanation: Explanation, card: Scorecard, basis: Basis | undefined): KnownFacts | undefined {
  const instrument = instrumentByRule(explanation.ruleVersion);
  if (instrument === undefined) return undefined;
  const { published } = card;
  const score = (published?.score == null ? undefined : parseDecimal(published.score)) ?? null;
  const spans = bandSpans(instrument);
  const range = score === null ? rangeOf(spans, published?.category, published?.zone) : null;
  return {
    instrument,
    score,
    standing: score === null ? null : classify(instrument, score),
    range,
    next: range === null ? null : nextAbove(spans, range),
    otherMean: basis === undefined ? (printedMean(explanation, card) ?? null) : null,
    cutsKnown: spans.length > 0 && spans.every(({ from }) => from !== null),
  };
}

/** All bands that the category, or else the zone, may mean. */
function rangeOf(spans: readonly BandSpan[], category: string | null | undefined, zone: string | null | undefined) {
  const byCategory = spans.filter(({ band }) => band.category === category);
  const meant = byCategory.length > 0 ? byCategory : spans.filter(({ band }) => band.zone !== null && band.zone === zone);
  const [from, to] = [meant.at(-1)?.from, meant[0]?.to];
  return from == null || to == null ? null : { from, to };
}

function nextAbove(spans: readonly BandSpan[], { from, to }: { from: E4; to: E4 }): KnownFacts['next'] {
  const better = spans.findLast((span) => span.from !== null && span.from > to);
  if (better === undefined || better.from === null) return null;
  return { category: better.band.category, least: better.from - to, most: better.from - from };
}
