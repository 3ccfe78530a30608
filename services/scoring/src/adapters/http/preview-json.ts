import type { Language } from '@pantau/contracts';
import { formatScore } from '@pantau/rulebook';
import type { AssessedUnit, Assessment } from '../../usecases/assess.ts';
import { nextBandJson } from './classification-json.ts';

export function previewJson({ explanation, classification, scoredAt, units }: Assessment, language: Language) {
  const { score, parts } = explanation;
  return {
    score: formatScore(score),
    category: classification?.category ?? null,
    label: classification?.label[language] ?? null,
    zone: classification?.zone ?? null,
    scoredAt,
    units: units.map(unitJson),
    dimensions: parts.map(({ code, contribution }) => ({ code, contribution: formatScore(contribution) })),
    nextBand: nextBandJson(classification),
    flags: classification === null ? ['cuts_unknown'] : [],
  };
}

function unitJson({ unit, product, score, classification }: AssessedUnit) {
  return {
    code: unit.code,
    ...(product === null ? {} : { product: product.code }),
    score: formatScore(score),
    category: classification?.category ?? null,
  };
}
