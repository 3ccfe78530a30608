import type { Instrument, Localized, Zone } from './instrument.ts';
import { type E4, roundToShown } from './numbers.ts';

/** What a score means in an instrument, and how far it is from meaning something else. */
export interface Classification {
  readonly category: string;
  readonly label: Localized;
  readonly zone: Zone;
  /** The next better band; null in the best one. `gap` is what the rounded score lacks. */
  readonly nextBand: NextBand | null;
  /** How far the rounded score stands above the lower limit of its band; null in the lowest band, which nothing falls out of. */
  readonly marginBelow: E4 | null;
}

export interface NextBand {
  readonly category: string;
  readonly zone: Zone;
  readonly from: E4;
  readonly gap: E4;
}

/**
 * The category and zone of a score, never a press label. The score is rounded half-up to two decimals first: 77.995 is
 * 78.00 and B. A score outside the scale (kept where the scale is only likely) falls into the nearest band.
 */
export function classify({ bands, scale, id }: Instrument, score: E4): Classification {
  const rounded = roundToShown(score);
  const index = bands.findIndex(({ from }) => rounded >= from);
  const band = bands.at(index);
  if (band === undefined) throw new RangeError(`${id} has no bands`);
  const better = index === -1 ? bands.at(-2) : bands[index - 1];
  return {
    category: band.category,
    label: band.label,
    zone: band.zone,
    nextBand: better ? { category: better.category, zone: better.zone, from: better.from, gap: better.from - rounded } : null,
    marginBelow: band.from === scale.min ? null : rounded - band.from,
  };
}
