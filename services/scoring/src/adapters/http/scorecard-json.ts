import type { Language } from '@pantau/contracts';
import { formatScore, region, ruleVersion } from '@pantau/rulebook';
import { type Computed, computed as computedOf } from '../../domain/computed.ts';
import type { Contradiction } from '../../domain/contradictions.ts';
import { differenceE4, flags } from '../../domain/flags.ts';
import { type Published, published as publishedOf, type ShownClaim, unitClaims } from '../../domain/published.ts';
import { receivedUnits } from '../../domain/roster-entry.ts';
import type { Scorecard, UnitResult } from '../../domain/scorecard.ts';
import { nextBandJson } from './classification-json.ts';

export function scorecardJson(card: Scorecard, language: Language) {
  const published = publishedOf(card);
  const computed = computedOf(card);
  return {
    institution: institutionJson(card.key.institution),
    instrument: card.key.instrument,
    family: card.instrument.family,
    period: card.key.period,
    generation: card.generation,
    version: card.version,
    published: published && publishedJson(published, language),
    computed: computed && computedJson(card, computed, language),
    units: sentUnits(card).map(unitJson),
    difference: formatScore(differenceE4(computed, published)),
    unitClaims: unitClaims(card).map((claim) => ({ unit: claim.unit, product: claim.product, ...claimJson(claim) })),
    roster: card.roster && { revision: card.roster.revision, entries: card.roster.entries },
    flags: flags(card, computed, published),
    recordedAt: new Date(card.recordedAt).toISOString(),
    ruleVersion: ruleVersion(card.instrument),
  };
}

/** Ministries and agencies are in no list of regions: their code is all that is known here. */
export function institutionJson(code: string) {
  const known = region(code);
  if (known === undefined) return { code, name: code, kind: null, provinceCode: null };
  return { code, name: known.name, kind: known.kind, provinceCode: known.provinceCode };
}

function publishedJson(published: Published, language: Language) {
  const { scoreE4, category, label, zone, predicate, secondAxisMet, ranks, disputed, contradictions, claims } = published;
  return {
    score: formatScore(scoreE4),
    category: printed(category),
    label: label?.[language] ?? null,
    zone: printed(zone),
    predicate: printed(predicate),
    secondAxisMet,
    ranks: ranks.map(rankJson),
    disputed,
    contradictions: contradictions.map((each) => contradictionJson(each, language)),
    claims: claims.map(claimJson),
  };
}

export function contradictionJson({ field, printed: words, byRule }: Contradiction, language: Language) {
  return { field, printed: words, byRule: byRule[language] };
}

function computedJson(card: Scorecard, computed: Computed, language: Language) {
  const { classification } = computed;
  return {
    score: formatScore(computed.scoreE4),
    category: classification?.category ?? null,
    label: classification?.label[language] ?? null,
    zone: classification?.zone ?? null,
    scoredAt: computed.scoredAt,
    dimensions: computed.dimensions.map(({ code, contribution }) => ({ code, contribution: formatScore(contribution) })),
    units: computed.units.map(unitJson),
    unitCount: computed.unitCount,
    expectedUnits: card.roster === null ? null : card.roster.entries.length,
    receivedUnits: receivedUnits(card),
    nextBand: nextBandJson(classification),
  };
}

/** Also those of which nothing could be computed: `computed` is null then, and they would be told of nowhere. */
function sentUnits({ units }: Scorecard): UnitResult[] {
  const byKey = [...units].sort(([a], [b]) => (a < b ? -1 : 1));
  return byKey.flatMap(([, result]) => (result.withdrawn ? [] : result));
}

function unitJson({ unit, product, score, refusal, revision, submissionId }: UnitResult) {
  return {
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    product,
    score: formatScore(score?.scoreE4 ?? null),
    category: printed(score?.category ?? ''),
    zone: printed(score?.zone ?? ''),
    refusal: printed(refusal),
    revision,
    submissionId,
  };
}

function claimJson({ content, source, sourceClass, shown, revision }: ShownClaim) {
  return {
    score: formatScore(content.scoreE4),
    printedScore: printed(content.printedScore),
    zone: printed(content.zone),
    category: printed(content.category),
    predicate: printed(content.predicate),
    ranks: content.ranks.map(rankJson),
    award: printed(content.award),
    legalBasis: printed(content.legalBasis),
    note: printed(content.note),
    source: {
      url: printed(source.url),
      publisher: printed(source.publisher),
      date: printed(source.date),
      title: printed(source.title),
    },
    sourceClass,
    revision,
    flags: content.flags,
    shown,
  };
}

function rankJson({ rank, of, scope, peerClass }: ShownClaim['content']['ranks'][number]) {
  return { rank, of, scope: printed(scope), peerClass: printed(peerClass) };
}

/** What a source did not print is null, never an empty text. */
export function printed(text: string): string | null {
  return text === '' ? null : text;
}
