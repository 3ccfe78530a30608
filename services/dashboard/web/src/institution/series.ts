import type { TrendPoint } from '../api/schemas.ts';

/** A stretch of the series that one line may join. `points` are periods in order; null is a period whose score is not known. */
export interface Segment {
  readonly instrument: string;
  readonly points: readonly { readonly at: number; readonly period: string; readonly score: number | null }[];
}

export interface SeriesBreak {
  /** Half-way between the two periods. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Cuts a series at its breaks, and where a period that was assessed is missing: a line across either would show a development
 * that nobody measured.
 */
export function segments(items: readonly TrendPoint[]): Segment[] {
  const result: { instrument: string; points: Segment['points'][number][] }[] = [];
  items.forEach((item, index) => {
    const at = positionOf(item.period, index);
    const before = items[index - 1];
    const joined = before !== undefined && !item.breakBefore && item.missingBefore.length === 0;
    const last = result.at(-1);
    const point = { at, period: item.period, score: item.score == null ? null : Number(item.score) };
    if (joined && last !== undefined) last.points.push(point);
    else result.push({ instrument: item.instrument, points: [point] });
  });
  return result;
}

export function breaks(items: readonly TrendPoint[]): SeriesBreak[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!item.breakBefore || before === undefined) return [];
    const at = (positionOf(before.period, index - 1) + positionOf(item.period, index)) / 2;
    return [{ at, from: before.instrument, to: item.instrument }];
  });
}

/** Runs of consecutive periods under one instrument: the reach of its bands on the chart. */
export function instrumentSpans(items: readonly TrendPoint[]): { instrument: string; from: number; to: number }[] {
  const spans: { instrument: string; from: number; to: number }[] = [];
  items.forEach((item, index) => {
    const at = positionOf(item.period, index);
    const last = spans.at(-1);
    if (last !== undefined && last.instrument === item.instrument) last.to = at + 0.5;
    else
      spans.push({ instrument: item.instrument, from: last === undefined ? at - 0.5 : (last.to - 0.5 + at) / 2, to: at + 0.5 });
  });
  return spans.map((span, index) => ({ ...span, to: spans[index + 1]?.from ?? span.to }));
}

/** A year stands at its number, a quarter or half at its share of the year; a period of no known form at its place in the list. */
export function positionOf(period: string, index: number): number {
  const match = /^(\d{4})(?:-(?:(Q)([1-4])|(H)([12])))?$/.exec(period);
  if (match === null) return index;
  const year = Number(match[1]);
  if (match[3] !== undefined) return year + (Number(match[3]) - 1) / 4;
  if (match[5] !== undefined) return year + (Number(match[5]) - 1) / 2;
  return year;
}
