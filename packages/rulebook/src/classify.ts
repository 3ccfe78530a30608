import type { Instrument, Localized, Zone } from './instrument.ts';
import { type E4, roundToShown } from './numbers.ts';

/** What a score means in an instrument, and how far it is from meaning something else. */
export interface Classification {
  readonly category: string;
  readonly label: Localized;
  /** Null where the authority gives no traffic light. */
  readonly zone: Zone | null;
  /** The next better band; null in the best one. `gap` is what the rounded score lacks. */
  readonly nextBand: NextBand | null;
  /** How far the rounded score stands above the lower limit of its band; null in the lowest band, which nothing falls out of. */
  readonly marginBelow: E4 | null;
}

export interface NextBand {
  readonly category: string;
  readonly zone: Zone | null;
  readonly from: E4;
  readonly gap: E4;
}

/**
 * The category and zone of a score, never a press label; null where no source gives the cuts. The score is rounded half-up
 * to two decimals first: 77.995 is 78.00 and B. A score outside the scale (kept where the scale is only likely) falls into
 * the nearest band.
 */
export function classify({ bands, scale }: Instrument, score: E4): Classification | null {
  const rounded = roundToShown(score);
  const reached = bands.findIndex(({ from }) => from !== null && rounded >= from);
  const index = reached === -1 ? bands.length - 1 : reached;
  const band = bands[index];
  if (band === undefined || band.from === null) return null;
  const better = bands[index - 1];
  return {
    category: band.category,
    label: band.label,
    zone: band.zone,
    nextBand:
      better === undefined || better.from === null
        ? null
        : { category: better.category, zone: better.zone, from: better.from, gap: better.from - rounded },
    marginBelow: band.from === scale.min ? null : rounded - band.from,
  };
}

/**
 * The words of a category with those of the second axis: "Kualitas Tertinggi Tanpa Maladministrasi" where every product of
 * the Ombudsman was followed up. The axis never changes the number or the category.
 */
export function categoryLabel({ secondAxis }: Instrument, label: Localized, axisMet: boolean): Localized {
  if (secondAxis === null || !axisMet) return label;
  const { suffix } = secondAxis;
  return { id: `${label.id} ${suffix.id}`, en: `${label.en} ${suffix.en}` };
}
