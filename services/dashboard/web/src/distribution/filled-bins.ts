export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

/** The bins between the first and the last with anybody in it, and one empty one on either side: where a distribution ends is part of its form. */
export function filledBins(bins: readonly Bin[]): Bin[] {
  const first = bins.findIndex(({ n }) => n > 0);
  if (first < 0) return [];
  const last = bins.findLastIndex(({ n }) => n > 0);
  return bins.slice(Math.max(0, first - 1), last + 2);
}

/** The scale that box plots share: round limits around all that is drawn. */
export function plotRange(
  groups: readonly { readonly min?: string | null | undefined; readonly max?: string | null | undefined }[],
) {
  const ends = groups.flatMap(({ min, max }) => (min == null || max == null ? [] : [Number(min), Number(max)]));
  if (ends.length === 0) return undefined;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const width = [0.5, 1, 5, 10, 50, 100].find((each) => (high - low) / each <= 12) ?? 100;
  return {
    low: Math.floor(low / width) * width,
    high: Math.max(Math.ceil(high / width) * width, Math.floor(low / width) * width + width),
  };
}
