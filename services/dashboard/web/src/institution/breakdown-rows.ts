import type { BreakdownLevel } from '../api/analysis.ts';

export interface BreakdownRow {
  readonly level: BreakdownLevel;
  readonly depth: number;
}

/** Dimensions in their order, each followed by its indicators; an indicator whose dimension is not among them stands by itself. */
export function breakdownRows(levels: readonly BreakdownLevel[]): BreakdownRow[] {
  const codes = new Set(levels.map(({ code }) => code));
  const below = (parent: string, depth: number): BreakdownRow[] =>
    levels
      .filter((level) => level.parent === parent && level.code !== parent)
      .flatMap((level) => [{ level, depth }, ...below(level.code, depth + 1)]);
  return levels
    .filter(({ parent, code }) => parent == null || parent === code || !codes.has(parent))
    .flatMap((level) => [{ level, depth: 0 }, ...below(level.code, 1)]);
}

/** Own less peers, in whole hundredths: 80,10 − 80,00 is 0,10 and not 0,0999…; undefined where either is not known. */
export function differenceOf({ mean, peers }: Pick<BreakdownLevel, 'mean' | 'peers'>): string | undefined {
  if (mean == null || peers.mean == null) return undefined;
  return ((Math.round(Number(mean) * 100) - Math.round(Number(peers.mean) * 100)) / 100).toFixed(2);
}
