import type { ComparedPoint, Comparison } from '../api/analysis.ts';

export interface PlacedPoint {
  /** The column of its period: 0 is the first period of the comparison. */
  readonly at: number;
  readonly score: number;
  readonly point: ComparedPoint;
}

/**
 * Cuts one institution's points into runs that one line may join: consecutive assessed periods, none missing, none behind a
 * break in series. A line over either would show a development that nobody measured.
 */
export function comparableRuns(points: readonly (ComparedPoint | null)[], breakColumns: ReadonlySet<number>): PlacedPoint[][] {
  const runs: PlacedPoint[][] = [];
  let open = false;
  points.forEach((point, at) => {
    if (point?.score == null) {
      open = false;
      return;
    }
    const placed = { at, score: Number(point.score), point };
    const last = runs.at(-1);
    if (open && last !== undefined && !point.breakBefore && !breakColumns.has(at)) last.push(placed);
    else runs.push([placed]);
    open = true;
  });
  return runs;
}

/** The columns that cannot be compared with the one before. The first column has nothing before it. */
export function breakColumns({ periods, breaks }: Pick<Comparison, 'periods' | 'breaks'>): Set<number> {
  return new Set(breaks.map((period) => periods.indexOf(period)).filter((at) => at > 0));
}

/** The newest point with anything known, with its column; undefined where nothing is. */
export function newestKnown(
  points: readonly (ComparedPoint | null)[],
): { readonly at: number; readonly point: ComparedPoint } | undefined {
  const at = points.findLastIndex((point) => point !== null);
  const point = points[at];
  return point == null ? undefined : { at, point };
}
