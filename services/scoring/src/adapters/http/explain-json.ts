import { type Language, messageText } from '@pantau/contracts';
import {
  type ExplainedPart,
  explanationSentences,
  formatScore,
  type Instrument,
  type ResultKey,
  ruleVersion,
  standingSentences,
} from '@pantau/rulebook';
import type { Published } from '../../domain/published.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import type { AssessedUnit, Assessment } from '../../usecases/assess.ts';
import type { MissingUnit, ScorecardExplanation } from '../../usecases/explain-scorecard.ts';
import { nextBandJson } from './classification-json.ts';
import { contradictionJson, institutionJson, printed } from './scorecard-json.ts';

/** A value's ten-thousandths are whole: divided, they print at most four decimals. */
const E4_PER_POINT = 10_000;

export function explanationJson(explanation: ScorecardExplanation, language: Language) {
  const { card, computed, published, missing } = explanation;
  const { instrument } = card;
  return {
    institution: institutionJson(card.key.institution),
    instrument: instrument.id,
    family: instrument.family,
    period: card.key.period,
    generation: card.generation,
    version: card.version,
    ruleVersion: ruleVersion(instrument),
    computed: computed && computedJson(card, computed, language),
    published: published && publishedJson(explanation, published, language),
    difference: formatScore(explanation.differenceE4),
    missing: {
      policy: instrument.unitScore?.missingDimension ?? null,
      cited: instrument.unitScore?.missingCited ?? null,
      units: missing.map((each) => missingJson(instrument, each, language)),
    },
    eventIds: explanation.eventIds,
    flags: explanation.flags,
    sentences: sentences(explanation, language),
    recordedAt: new Date(card.recordedAt).toISOString(),
  };
}

function computedJson(
  { instrument, units }: Scorecard,
  { explanation, classification, ...rest }: Assessment,
  language: Language,
) {
  const { score, lost, parts, results } = explanation;
  const { method, cited } = instrument.rollUp;
  const stored = new Map([...units.values()].map((result) => [keyOf(result), result]));
  return {
    score: formatScore(score),
    category: classification?.category ?? null,
    label: classification?.label[language] ?? null,
    zone: classification?.zone ?? null,
    scoredAt: rest.scoredAt,
    lost: formatScore(lost),
    nextBand: nextBandJson(classification),
    marginBelow: formatScore(classification?.marginBelow ?? null),
    rollUp: {
      method,
      averaged: method === 'mean_of_products' ? results.length : new Set(results.map(({ unit }) => unit)).size,
      cited,
    },
    parts: parts.map((part) => partJson(part, language)),
    units: rest.units.map((each) => {
      const result = stored.get(keyOf(each));
      return {
        ...each.unit,
        product: each.product,
        ...unitJson(each, language),
        // Every decimal that was given: rounded, they would not add up to the same score again.
        values: each.values.map(({ code, valueE4, basis }) => ({ code, value: String(valueE4 / E4_PER_POINT), basis })),
        ruleVersion: result?.ruleVersion ?? '',
        revision: result?.revision ?? 0,
        submissionId: result?.submissionId ?? '',
        eventId: result?.applied.at(-1) ?? '',
      };
    }),
  };
}

function unitJson({ score, classification, scoredAt, share, parts }: AssessedUnit, language: Language) {
  return {
    score: formatScore(score),
    category: classification?.category ?? null,
    scoredAt,
    contribution: formatScore(share?.contribution ?? null),
    lost: formatScore(share?.lost ?? null),
    parts: parts.map((part) => partJson(part, language)),
  };
}

interface PartJson {
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly weight: ExplainedPart['weight'];
  readonly value: string | null;
  readonly contribution: string | null;
  readonly lost: string | null;
  readonly parts: readonly PartJson[];
}

export function partJson({ name, value, contribution, lost, parts, ...part }: ExplainedPart, language: Language): PartJson {
  return {
    ...part,
    name: name[language],
    value: formatScore(value),
    contribution: formatScore(contribution),
    lost: formatScore(lost),
    parts: parts.map((each) => partJson(each, language)),
  };
}

function publishedJson({ publishedStanding }: ScorecardExplanation, published: Published, language: Language) {
  return {
    score: formatScore(published.scoreE4),
    category: printed(published.category),
    label: published.label?.[language] ?? null,
    zone: printed(published.zone),
    predicate: printed(published.predicate),
    secondAxisMet: published.secondAxisMet,
    nextBand: nextBandJson(publishedStanding),
    marginBelow: formatScore(publishedStanding?.marginBelow ?? null),
    disputed: published.disputed,
    contradictions: published.contradictions.map((each) => contradictionJson(each, language)),
  };
}

function missingJson(instrument: Instrument, { unit, product, reason, params }: MissingUnit, language: Language) {
  const message = messageText(reason, language, { value: unit.code, instrument: instrument.id, ...params });
  return { ...unit, product, reason, message };
}

/** Of what units add up to; where none are known, of what was published: the score's place between its bands. */
function sentences(
  { card, computed, published, publishedStanding }: ScorecardExplanation,
  language: Language,
): readonly string[] {
  const { instrument, units } = card;
  if (computed === null) {
    if (published?.scoreE4 == null) return [];
    return standingSentences(instrument, published.scoreE4, publishedStanding, language);
  }
  const names = new Map([...units.values()].map((result) => [keyOf(result), nameOf(result)]));
  const naming = ({ unit, product }: ResultKey) => names.get(`${unit}\n${product ?? ''}`) ?? unit;
  const told = explanationSentences(instrument, computed.explanation, language, naming);
  return [
    told.summary,
    ...told.parts.map(({ text }) => text),
    ...told.results.map(({ text }) => text),
    ...told.notes,
    ...standingSentences(instrument, computed.explanation.score, computed.classification, language),
  ];
}

interface Named {
  readonly unit: { readonly code: string; readonly name: string };
  readonly product: { readonly code: string; readonly name: string } | null;
}

function keyOf({ unit, product }: Named): string {
  return `${unit.code}\n${product?.code ?? ''}`;
}

function nameOf({ unit, product }: Named): string {
  const name = unit.name || unit.code;
  return product === null ? name : `${name}, ${product.name || product.code}`;
}
