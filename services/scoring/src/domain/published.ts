/** What sources printed of an institution, and which of it is shown. */
import {
  type Classification,
  classify,
  type Instrument,
  type Localized,
  printedCategory,
  shownClaim,
  sourceClass,
} from '@pantau/rulebook';
import { type Contradiction, contradictions, publishedLabel } from './contradictions.ts';
import type { ClaimContent, PublishedRank } from './input.ts';
import type { Claim, Scorecard } from './scorecard.ts';

export interface ShownClaim extends Claim {
  readonly sourceClass: string;
  readonly shown: boolean;
}

export interface Published {
  readonly scoreE4: number | null;
  /** From score and instrument, else (or where the printed zone outweighs likely rules) the one that the printed words name; or empty. */
  readonly category: string;
  /** From score and instrument, else (or where the rules are only likely) as printed. */
  readonly zone: string;
  readonly predicate: string;
  /** The words of the category, with those of the second axis where it is met; null without a category. */
  readonly label: Localized | null;
  readonly secondAxisMet: boolean;
  /** Of the claim that is shown. */
  readonly contradictions: readonly Contradiction[];
  /** Of every claim, as printed, each once. */
  readonly ranks: readonly PublishedRank[];
  readonly disputed: boolean;
  /** The one shown comes first. */
  readonly claims: readonly ShownClaim[];
}

/** Null when no source printed anything of the institution itself. */
export function published(card: Scorecard): Published | null {
  const claims = standing(card).filter(({ unit }) => unit === null);
  if (claims.length === 0) return null;
  const { shown, disputed } = shownClaim(
    card.instrument,
    claims.map(({ content, source }) => ({ score: content.scoreE4, zone: content.zone, source })),
  );
  const claim = shown === undefined ? undefined : claims[shown];
  const scoreE4 = claim?.content.scoreE4 ?? null;
  const classified = claim === undefined ? null : classifiedClaim(card.instrument, claim.content);
  const category = classified?.category ?? printedCategoryOf(card.instrument, claim?.content) ?? '';
  return {
    scoreE4,
    category,
    ...publishedLabel(card.instrument, category, claim?.content ?? { category: '', predicate: '' }),
    contradictions: claim === undefined ? [] : contradictions(card.instrument, claim.content),
    zone: classified?.zone ?? claim?.content.zone ?? '',
    predicate: claim?.content.predicate ?? '',
    ranks: distinct(claims.flatMap(({ content }) => content.ranks)),
    disputed,
    claims: claims
      .map((each, index) => classed(card.instrument, each, index === shown))
      .sort((a, b) => Number(b.shown) - Number(a.shown)),
  };
}

/**
 * Scale and cuts that are only likely do not overrule the colour that the authority printed: 61.20 of 2015 was printed kuning,
 * and would be hijau if it stood on the scale of the regulation.
 */
function classifiedClaim(instrument: Instrument, { scoreE4, zone }: ClaimContent): Classification | null {
  const classified = scoreE4 === null ? null : classify(instrument, scoreE4);
  if (classified === null || zone === '' || classified.zone === null || zone === classified.zone) return classified;
  const cut = instrument.bands.find(({ category }) => category === classified.category)?.cited;
  return cut?.confidence === 'certain' && instrument.scale.cited.confidence === 'certain' ? classified : null;
}

/** Many sources print the words of the category as a predicate. */
function printedCategoryOf(instrument: Instrument, content: ClaimContent | undefined): string | undefined {
  if (content === undefined) return undefined;
  return printedCategory(instrument, content.category) ?? printedCategory(instrument, content.predicate);
}

/** Claims about single units. They are kept and shown, and never enter `computed`. */
export function unitClaims(card: Scorecard): ShownClaim[] {
  return standing(card)
    .filter(({ unit }) => unit !== null)
    .map((claim) => classed(card.instrument, claim, false));
}

/** In an order that does not depend on which came first. */
function standing(card: Scorecard): Claim[] {
  return [...card.claims]
    .filter(([, { withdrawn }]) => !withdrawn)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, claim]) => claim);
}

function classed(instrument: Instrument, claim: Claim, shown: boolean): ShownClaim {
  return { ...claim, sourceClass: sourceClass(instrument, claim.source), shown };
}

function distinct(ranks: readonly PublishedRank[]): PublishedRank[] {
  const byText = new Map(ranks.map((rank) => [[rank.rank, rank.of, rank.scope, rank.peerClass].join('|'), rank]));
  return [...byText.values()];
}
