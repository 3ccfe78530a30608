import type { Language } from '@pantau/contracts';
import { type Classification, formatScore } from '@pantau/rulebook';
import type { Classified } from '../../usecases/classify-score.ts';
import type { Preview } from '../../usecases/preview-score.ts';

export function classificationJson({ instrument, score, classification }: Classified, language: Language) {
  const { category, label, zone, nextBand, marginBelow } = classification;
  return {
    instrument: instrument.id,
    score: formatScore(score),
    category,
    label: label[language],
    zone,
    nextBand: nextBand && { category: nextBand.category, zone: nextBand.zone, ...distance(nextBand) },
    marginBelow: formatScore(marginBelow),
  };
}

/** What a computed score lacks to the next better band; null in the best one. */
export function nextBandJson({ nextBand }: Classification) {
  return nextBand && { category: nextBand.category, ...distance(nextBand) };
}

export function previewJson({ computed, dimensions, flags }: Preview, language: Language) {
  const { classification } = computed;
  return {
    score: formatScore(computed.scoreE4),
    category: classification.category,
    label: classification.label[language],
    zone: classification.zone,
    scoredAt: computed.scoredAt,
    units: computed.units.map(({ unit, product, score }) => ({
      code: unit.code,
      ...(product === null ? {} : { product: product.code }),
      score: formatScore(score?.scoreE4 ?? null),
      category: score?.category ?? null,
    })),
    dimensions: dimensions.map(({ code, contribution }) => ({ code, contribution: formatScore(contribution) })),
    nextBand: nextBandJson(classification),
    flags,
  };
}

function distance({ from, gap }: { readonly from: number; readonly gap: number }) {
  return { from: formatScore(from), gap: formatScore(gap) };
}
