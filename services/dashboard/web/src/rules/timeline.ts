import type { Instrument } from '@pantau/rulebook';

export interface TimelineRow {
  readonly instrument: Instrument;
  readonly from: number;
  /** The year after the last one, where the bar ends. */
  readonly until: number;
  readonly open: boolean;
  /** Results of the instrument before it cannot be compared with its own. */
  readonly breakBefore: boolean;
}

export interface Timeline {
  readonly first: number;
  readonly until: number;
  readonly families: readonly { readonly family: string; readonly rows: readonly TimelineRow[] }[];
}

/** Instruments by family and time. One that is still in force reaches to the end of `thisYear`. */
export function timelineOf(instruments: readonly Instrument[], thisYear: number): Timeline {
  const rows = instruments.map((instrument): TimelineRow => {
    const { from, to } = instrument.validity;
    const before = instruments.filter((each) => each.family === instrument.family && each.validity.from < from).at(-1);
    return {
      instrument,
      from: Number(from),
      until: Math.max(to === null ? thisYear : Number(to), Number(from)) + 1,
      open: to === null,
      breakBefore: before !== undefined && before.series !== instrument.series,
    };
  });
  return {
    first: Math.min(...rows.map(({ from }) => from)),
    until: Math.max(...rows.map(({ until }) => until)),
    families: [...Map.groupBy(rows, ({ instrument }) => instrument.family)].map(([family, ofFamily]) => ({
      family,
      rows: ofFamily,
    })),
  };
}

/** Years to write above the bars: every fifth, and where the axis begins. */
export function ticksOf({ first, until }: Timeline): readonly number[] {
  const fifths = Array.from({ length: until - first }, (_, index) => first + index).filter((year) => year % 5 === 0);
  const [next] = fifths;
  return next !== undefined && next - first < 3 ? fifths : [first, ...fifths];
}
