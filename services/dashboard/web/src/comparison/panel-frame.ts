import type { Comparison } from '../api/analysis.ts';
import { positionOf } from '../institution/series.ts';

/** What every panel of a comparison shares, so that heights and years mean the same in each. In units of the drawing. */
export interface PanelFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the middle of a period's column lies. */
  x(column: number): number;
  /** Where a score lies. */
  y(score: number): number;
  /** Round scores to draw a line at. */
  readonly ticks: readonly number[];
  /** Half a column: what a break lies before. */
  readonly half: number;
}

const SIZE = { width: 272, height: 148, left: 26, right: 12, top: 14, bottom: 22 };
/** The widths between lines that can be read. */
const ROUND = [0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 250];
const TICKS_AT_MOST = 4;

/** The frame of all panels: years at their distance in time, scores over the range there is, never cut off at either end. */
export function panelFrame({ periods, items }: Pick<Comparison, 'periods' | 'items'>): PanelFrame | undefined {
  const scores = items.flatMap(({ points }) => points.flatMap((point) => (point?.score == null ? [] : [Number(point.score)])));
  if (scores.length === 0) return undefined;
  const places = periods.map(positionOf);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const inner = SIZE.width - SIZE.left - SIZE.right;
  const span = last - first + 1;
  const ticks = roundTicks(Math.min(...scores), Math.max(...scores));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return {
    ...SIZE,
    x: (column) => SIZE.left + (((places[column] ?? first) - first + 0.5) / span) * inner,
    y: (score) => SIZE.height - SIZE.bottom - ((score - low) / (high - low)) * (SIZE.height - SIZE.top - SIZE.bottom),
    ticks,
    half: inner / span / 2,
  };
}

/** From the round score at or below the lowest to the one at or above the highest, in at most four even steps. */
export function roundTicks(low: number, high: number): number[] {
  const width = ROUND.find((each) => Math.ceil(high / each) - Math.floor(low / each) <= TICKS_AT_MOST) ?? high - low;
  const first = Math.floor(low / width);
  const count = Math.max(1, Math.ceil(high / width) - first);
  return Array.from({ length: count + 1 }, (_, index) => Math.round((first + index) * width * 100) / 100);
}
