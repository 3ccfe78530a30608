import type { EChartsCoreOption } from 'echarts/core';
import type { Instrument, TrendPoint } from '../api/schemas.ts';
import { type BandRange, bandRanges } from './band-ranges.ts';
import { breaks, instrumentSpans, positionOf, segments } from './series.ts';

export interface ChartColors {
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly rule: string;
  readonly surface: string;
  readonly accent: string;
  readonly zones: Readonly<Record<string, string>>;
}

interface ChartInput {
  readonly items: readonly TrendPoint[];
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly colors: ChartColors;
  readonly selected: string | undefined;
  readonly formatScore: (score: number) => string;
  /** What stands below a period: its name, and its zone where nothing else is known of it. */
  readonly periodLabel: (item: TrendPoint) => string;
  readonly breakLabel: (from: string, to: string) => string;
  /** A letter as it is, "TERTINGGI" as a word. */
  readonly categoryLabel: (category: string) => string;
}

type Labels = Pick<ChartInput, 'breakLabel' | 'categoryLabel'>;

/** The series as ECharts draws it: one line per comparable stretch, the bands of each instrument behind it, a mark at every break. */
export function chartOptions({
  items,
  instruments,
  colors,
  selected,
  formatScore,
  periodLabel,
  breakLabel,
  categoryLabel,
}: ChartInput): EChartsCoreOption {
  const positions = items.map((item, index) => positionOf(item.period, index));
  const labels = new Map(items.map((item, index) => [positions[index], periodLabel(item)]));
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  const lines = segments(items).map((segment) => ({
    type: 'line' as const,
    name: segment.instrument,
    data: segment.points.map(({ at, score, period }) => ({ value: [at, score], symbolSize: period === selected ? 13 : 9 })),
    symbol: 'circle',
    showSymbol: true,
    lineStyle: { width: 2.5, color: colors.accent },
    itemStyle: { color: colors.accent, borderColor: colors.surface, borderWidth: 2 },
    label: {
      show: true,
      position: 'top' as const,
      distance: 8,
      color: colors.ink,
      fontWeight: 600,
      fontSize: 12,
      textBorderColor: colors.surface,
      textBorderWidth: 3,
      // ECharts hands over the value given above; its own type is a union of all that any chart may hold.
      formatter: ({ value }: { value: unknown }) =>
        Array.isArray(value) && typeof value[1] === 'number' ? formatScore(value[1]) : '',
    },
    connectNulls: false,
    z: 5,
  }));
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit', color: colors.muted },
    grid: { left: 34, right: 12, top: 34, bottom: 44 },
    xAxis: {
      type: 'value',
      min: first - 0.5,
      max: last + 0.5,
      interval: 0.5,
      axisLine: { lineStyle: { color: colors.rule } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        color: colors.muted,
        fontSize: 12,
        lineHeight: 16,
        formatter: (at: number) => labels.get(at) ?? '',
        hideOverlap: true,
      },
    },
    yAxis: {
      type: 'value',
      ...scaleOf(instruments),
      axisLabel: { color: colors.muted, fontSize: 12 },
      splitLine: { lineStyle: { color: colors.hairline } },
    },
    series: [background(items, instruments, colors, { breakLabel, categoryLabel }), ...lines],
  };
}

/** Wide enough for every instrument shown, so that a score is nowhere cut off; 0 to 100 until one is known. */
function scaleOf(instruments: ReadonlyMap<string, Instrument>): { min: number; max: number; interval: number } {
  const scales = [...instruments.values()].map(({ scale }) => scale);
  const min = Math.min(...scales.map((scale) => Number(scale.min)));
  const max = Math.max(...scales.map((scale) => Number(scale.max)));
  return scales.length === 0 ? { min: 0, max: 100, interval: 20 } : { min, max, interval: (max - min) / 5 };
}

/** An invisible line that carries the bands and the breaks, so that they lie behind every stretch of the series. */
function background(
  items: readonly TrendPoint[],
  instruments: ReadonlyMap<string, Instrument>,
  colors: ChartColors,
  { breakLabel, categoryLabel }: Labels,
) {
  const areas = bandSpans(items, instruments).flatMap(({ ranges, from, to }) =>
    ranges.map((band) => bandArea(band, from, to, colors, categoryLabel)),
  );
  const marks = breaks(items).map(({ at, from, to }) => ({ xAxis: at, label: { formatter: breakLabel(from, to) } }));
  return {
    type: 'line' as const,
    data: [],
    silent: true,
    markArea: { silent: true, data: areas },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: colors.muted, type: 'dashed' as const, width: 1.5 },
      label: { color: colors.muted, fontSize: 11, position: 'end' as const, distance: 6 },
      data: marks,
    },
  };
}

/** Neighbouring instruments with the same limits share one background: their letters are then written once. */
function bandSpans(items: readonly TrendPoint[], instruments: ReadonlyMap<string, Instrument>) {
  const spans: { ranges: BandRange[]; from: number; to: number }[] = [];
  for (const { instrument, from, to } of instrumentSpans(items)) {
    const known = instruments.get(instrument);
    const ranges = known === undefined ? [] : bandRanges(known);
    const last = spans.at(-1);
    if (last !== undefined && JSON.stringify(last.ranges) === JSON.stringify(ranges)) last.to = to;
    else spans.push({ ranges, from, to });
  }
  return spans;
}

function bandArea(band: BandRange, from: number, to: number, colors: ChartColors, categoryLabel: Labels['categoryLabel']) {
  const tint = (band.zone === null ? undefined : colors.zones[band.zone]) ?? colors.hairline;
  return [
    {
      name: categoryLabel(band.category ?? ''),
      coord: [from, band.from],
      itemStyle: { color: tint, opacity: 0.13, borderColor: colors.surface, borderWidth: 1 },
      label: {
        show: band.category !== null,
        position: 'insideBottomLeft' as const,
        color: colors.muted,
        fontSize: 11,
        distance: 4,
      },
    },
    { coord: [to, band.to] },
  ];
}
