import type { Band, Instrument } from '../api/schemas.ts';

export interface BandRange {
  readonly category: string | null;
  readonly zone: string | null;
  readonly from: number;
  readonly to: number;
}

type Ruler = Pick<Instrument, 'bands' | 'scale'>;

/**
 * Bands as ranges from low to high. A service names only where each begins; each ends where the next one does, the best with
 * the scale. None where the cuts are not known.
 */
export function bandRanges({ bands, scale }: Ruler): BandRange[] {
  const sorted = ascending(bands);
  return sorted.map(({ band, from }, index) => ({
    category: band.category ?? null,
    zone: band.zone ?? null,
    from: Number(from),
    to: Number(sorted[index + 1]?.from ?? scale.max),
  }));
}

/** Where a score lies on its instrument's scale, 0 to 100; one beyond the scale lies at its end. */
export function shareOfScale({ scale }: Pick<Ruler, 'scale'>, score: string): number {
  const [min, max] = [Number(scale.min), Number(scale.max)];
  return Math.max(0, Math.min(100, ((Number(score) - min) / (max - min)) * 100));
}

/** The next better band and how far it is; undefined in the best one. In whole hundredths: 78 − 77,87 is 0,13 and not 0,1299…. */
export function nextBand(bands: readonly Band[], score: string): { category: string; from: string; gap: string } | undefined {
  const reached = hundredths(score);
  const next = ascending(bands).find(({ from }) => hundredths(from) > reached);
  if (next === undefined) return undefined;
  const { band, from } = next;
  return { category: band.category ?? band.zone ?? '', from, gap: ((hundredths(from) - reached) / 100).toFixed(2) };
}

function ascending(bands: readonly Band[]): { readonly band: Band; readonly from: string }[] {
  const known = bands.flatMap((band) => (band.from == null ? [] : [{ band, from: band.from }]));
  return known.sort((a, b) => Number(a.from) - Number(b.from));
}

function hundredths(score: string): number {
  return Math.round(Number(score) * 100);
}
