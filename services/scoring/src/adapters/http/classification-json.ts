import type { Language } from '@pantau/contracts';
import { type Classification, formatScore } from '@pantau/rulebook';
import type { Classified } from '../../usecases/classify-score.ts';

export function classificationJson({ instrument, score, classification, label }: Classified, language: Language) {
  const { category = null, zone = null, nextBand = null, marginBelow = null } = classification ?? {};
  return {
    instrument: instrument.id,
    score: formatScore(score),
    category,
    label: label?.[language] ?? null,
    zone,
    nextBand: nextBand && { category: nextBand.category, zone: nextBand.zone, ...distance(nextBand) },
    marginBelow: formatScore(marginBelow),
  };
}

/** What a score lacks to the next better band; null in the best one, and where no source gives the cuts. */
export function nextBandJson(classification: Classification | null) {
  const nextBand = classification?.nextBand ?? null;
  return nextBand && { category: nextBand.category, ...distance(nextBand) };
}

function distance({ from, gap }: { readonly from: number; readonly gap: number }) {
  return { from: formatScore(from), gap: formatScore(gap) };
}
