/** How scores are spread. All exact: scores are whole ten-thousandths, and each figure is rounded once. */
import { type E4, roundFraction } from '@pantau/rulebook';
import { meanOf } from './mean.ts';

const E4_PER_POINT = 10_000n;

export interface Distribution {
  readonly n: number;
  readonly min: E4 | null;
  readonly q1: E4 | null;
  readonly median: E4 | null;
  readonly q3: E4 | null;
  readonly max: E4 | null;
  readonly mean: E4 | null;
  /** q3 − q1, of the quartiles before they are rounded. */
  readonly spread: E4 | null;
  /** Of the population: these are all that are known, not a sample. */
  readonly deviation: E4 | null;
  /** Thousandths; 0 is all alike, 1000 one has everything. Null for fewer than two, or where all are zero. */
  readonly gini: number | null;
}

const NOTHING: Distribution = {
  ...{ n: 0, min: null, q1: null, median: null, q3: null, max: null, mean: null, spread: null, deviation: null, gini: null },
};

export function distributionOf(scores: readonly E4[]): Distribution {
  const sorted = scores.toSorted((a, b) => a - b);
  const n = sorted.length;
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return NOTHING;
  const quartile = (k: number) => quarters(sorted, k);
  const of = (quarterSum: bigint) => roundFraction(quarterSum, E4_PER_POINT * 4n);
  return {
    ...{ n, min, max, mean: meanOf(sumOf(sorted), n) },
    ...{ q1: of(quartile(1)), median: of(quartile(2)), q3: of(quartile(3)), spread: of(quartile(3) - quartile(1)) },
    ...{ deviation: deviationOf(sorted), gini: giniOf(sorted) },
  };
}

/**
 * Four times the k-th quartile: linear between order statistics, type 7 of Hyndman and Fan, "Sample Quantiles in Statistical
 * Packages" (1996), which R, NumPy and spreadsheets use.
 */
function quarters(sorted: readonly E4[], k: number): bigint {
  const at = (sorted.length - 1) * k;
  const below = Math.floor(at / 4);
  const rest = at % 4;
  return BigInt((sorted[below] ?? 0) * (4 - rest) + (sorted[below + 1] ?? 0) * rest);
}

function sumOf(scores: readonly E4[]): bigint {
  return scores.reduce((sum, score) => sum + BigInt(score), 0n);
}

/** Half-up to two places of the root of (n Σx² − (Σx)²) / n². */
function deviationOf(scores: readonly E4[]): E4 {
  const n = BigInt(scores.length);
  const sum = sumOf(scores);
  const under = n * scores.reduce((total, score) => total + BigInt(score) * BigInt(score), 0n) - sum * sum;
  // k hundredths of a point are right while (k − ½) · 100 · n ≤ root; both sides doubled and squared.
  const reaches = (k: bigint) => k <= 0n || ((2n * k - 1n) * 100n * n) ** 2n <= 4n * under;
  let hundredths = BigInt(Math.floor(Math.sqrt(Number(under)) / Number(n) / 100));
  while (!reaches(hundredths)) hundredths -= 1n;
  while (reaches(hundredths + 1n)) hundredths += 1n;
  return Number(hundredths) * 100;
}

/** Σ (2i − n − 1) xᵢ / (n Σ xᵢ), xᵢ ascending from i = 1 (Gini 1912, as half the relative mean difference); half-up. */
function giniOf(sorted: readonly E4[]): number | null {
  const n = BigInt(sorted.length);
  const sum = sumOf(sorted);
  if (n < 2n || sum <= 0n) return null;
  const weighted = sorted.reduce((total, score, index) => total + (2n * BigInt(index + 1) - n - 1n) * BigInt(score), 0n);
  const below = n * sum;
  return Number((weighted * 2_000n + below) / (2n * below));
}

export interface Bin {
  readonly from: E4;
  /** Not in the bin, but for the last one. */
  readonly to: E4;
  readonly n: number;
}

const BINS = 20;

/** A scale of 0 to 100 in steps of five points, any other in twenty equal ones. A score beyond the scale is in the bin next to it. */
export function binsOf(scores: readonly E4[], { min, max }: { readonly min: E4; readonly max: E4 }): Bin[] {
  const width = (max - min) / BINS;
  const counts = Array.from({ length: BINS }, () => 0);
  for (const score of scores) {
    const index = Math.min(BINS - 1, Math.max(0, Math.floor((score - min) / width)));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((n, index) => ({ from: Math.round(min + index * width), to: Math.round(min + (index + 1) * width), n }));
}
