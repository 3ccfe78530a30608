import type { LeagueRow } from '../api/schemas.ts';
import { asZone, type Zone } from '../shared/zone.ts';

export interface LeagueSummary {
  readonly count: number;
  readonly zones: Readonly<Record<Zone | 'unknown', number>>;
  /** Where the authority gives no zones: how many are in each category, the best category first as the rows are. */
  readonly categories: ReadonlyMap<string, number>;
  readonly unscored: number;
  /** Null when no row has a score. Text as the service sent it, except for the median between two scores. */
  readonly spread: { readonly low: string; readonly median: string; readonly high: string; readonly count: number } | null;
}

export function summarize(rows: readonly LeagueRow[]): LeagueSummary {
  const zones = { hijau: 0, kuning: 0, merah: 0, unknown: 0 };
  for (const row of rows) zones[asZone(row.zone) ?? 'unknown'] += 1;
  const categories = new Map<string, number>();
  for (const { category } of rows) if (category != null) categories.set(category, (categories.get(category) ?? 0) + 1);
  const scores = rows.flatMap((row) => row.score ?? []).sort((a, b) => Number(a) - Number(b));
  return { count: rows.length, zones, categories, unscored: rows.length - scores.length, spread: spreadOf(scores) };
}

function spreadOf(sorted: readonly string[]): LeagueSummary['spread'] {
  const [low, high] = [sorted[0], sorted.at(-1)];
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined || lower === undefined || upper === undefined) return null;
  return { low, high, median: middle(lower, upper), count: sorted.length };
}

/** Half-way between two scores, half-up at two places, in whole hundredths: floats would print 61.725 as 61.72. */
function middle(lower: string, upper: string): string {
  const hundredths = Math.floor((Math.round(Number(lower) * 100) + Math.round(Number(upper) * 100) + 1) / 2);
  return (hundredths / 100).toFixed(2);
}
