/** Where the printed words of a claim contradict its own score. */
import {
  type Classification,
  categoryLabel,
  classify,
  type Instrument,
  type Localized,
  printedAxisMet,
  printedCategory,
} from '@pantau/rulebook';
import type { ClaimContent } from './input.ts';

export interface Contradiction {
  readonly field: 'category' | 'zone';
  /** As the source printed it. */
  readonly printed: string;
  /** What score and instrument give. */
  readonly byRule: Localized;
}

/** Words that name no category or several contradict nothing, and nothing does where no source gives the cuts. */
export function contradictions(instrument: Instrument, content: ClaimContent): readonly Contradiction[] {
  const { scoreE4, zone, category, predicate } = content;
  const classified = scoreE4 === null ? null : classify(instrument, scoreE4);
  if (classified === null) return [];
  const found: Contradiction[] = [];
  for (const printed of [category, predicate]) {
    const named = printedCategory(instrument, printed);
    if (named !== undefined && named !== classified.category) {
      found.push({ field: 'category', printed, byRule: inWords(classified) });
      break;
    }
  }
  if (classified.zone !== null && zone !== '' && zone !== classified.zone) {
    found.push({ field: 'zone', printed: zone, byRule: { id: classified.zone, en: classified.zone } });
  }
  return found;
}

function inWords({ category, label }: Classification): Localized {
  return { id: `${category} (${label.id})`, en: `${category} (${label.en})` };
}

/** The words of a published category, with those of the second axis where the source prints that it is met. */
export function publishedLabel(
  instrument: Instrument,
  category: string,
  { category: printed, predicate }: Pick<ClaimContent, 'category' | 'predicate'>,
): { readonly label: Localized | null; readonly secondAxisMet: boolean } {
  const secondAxisMet = printedAxisMet(instrument, printed, predicate);
  const label = instrument.bands.find((band) => band.category === category)?.label;
  return { label: label === undefined ? null : categoryLabel(instrument, label, secondAxisMet), secondAxisMet };
}
