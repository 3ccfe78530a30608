import { type DimensionScore, type E4, type Instrument, shareRounded } from '@pantau/rulebook';

export interface Contribution {
  readonly code: string;
  /** So rounded that all of them add up to the score. */
  readonly contribution: E4;
}

/**
 * What each dimension brings to the mean of the units. Empty when a unit was given by its total alone, or when products
 * are averaged: there units weigh differently, and a plain mean of their dimensions would not add up to the score.
 */
export function meanContributions(
  { denominator, dimensions }: Instrument,
  scoreE4: E4,
  units: readonly { readonly product: string | undefined; readonly dimensions: readonly DimensionScore[] }[],
): Contribution[] {
  if (units.some((unit) => unit.product !== undefined || unit.dimensions.length === 0)) return [];
  const sums = dimensions.map(({ code }) =>
    units.reduce((sum, unit) => sum + (unit.dimensions.find((each) => each.code === code)?.points ?? 0n), 0n),
  );
  const shares = shareRounded(sums, BigInt(denominator) * BigInt(units.length), scoreE4);
  return dimensions.map(({ code }, index) => ({ code, contribution: shares[index] ?? 0 }));
}
