/** The complaint record of an institution as sources publish it for a year. */
import { NATIONAL_CHANNEL, REPORTS } from './report-rate.ts';
import { isSameSource, type KnownFigure, knownFigure, type SaidFigure } from './said-figure.ts';

export interface PublishedRecord {
  readonly channel: string;
  readonly reports: KnownFigure | undefined;
  /** Percent settled in ten-thousandths: as printed, or worked out of two counts of one source. */
  readonly percentE4: number | null;
  readonly days: KnownFigure | undefined;
  /** The figure that judges, else the number of reports: where it was published, and what to know of it. */
  readonly from: KnownFigure;
}

export const RECORD_MEASURES = [REPORTS, 'lapor.resolved', 'lapor.resolved-share', 'lapor.avg-days'];

/**
 * Reports to the Ombudsman are settled by the Ombudsman, and its offices count them for all who serve in a province: they are nobody's
 * record here.
 */
const NOT_OWN: ReadonlySet<string> = new Set(['ombudsman']);
/** All local channels together go before one of them. */
const ORDER = [NATIONAL_CHANNEL, 'pengaduan'];

/** Of one channel: the first that says how complaints were dealt with, else the first that counts them. `said`: of one institution. */
export function publishedRecord(year: string, said: readonly SaidFigure[]): PublishedRecord | undefined {
  const own = said.filter(
    ({ period, channel, measure }) => period === year && !NOT_OWN.has(channel) && RECORD_MEASURES.includes(measure),
  );
  const records = [...Map.groupBy(own, ({ channel }) => channel)]
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .flatMap(([channel, figures]) => recordOf(channel, figures) ?? []);
  return records.find(({ percentE4, days }) => percentE4 !== null || days !== undefined) ?? records[0];
}

function recordOf(channel: string, figures: readonly SaidFigure[]): PublishedRecord | undefined {
  const of = (measure: string) => knownFigure(figures.filter((each) => each.measure === measure));
  const [reports, resolved, printed, days] = RECORD_MEASURES.map(of);
  const worked = printed === undefined ? percentOf(resolved, reports) : null;
  const from = printed ?? (worked === null ? days : resolved) ?? reports;
  return from && { channel, reports, percentE4: printed?.value ?? worked, days, from };
}

/** Null where they are of two sources, and where more were settled than reported, which counts reports of before. */
function percentOf(resolved: KnownFigure | undefined, reports: KnownFigure | undefined): number | null {
  if (resolved === undefined || reports === undefined || !isSameSource(resolved, reports)) return null;
  if (reports.value === 0 || resolved.value > reports.value) return null;
  return Math.round((resolved.value / reports.value) * 1_000_000);
}

function place(channel: string): number {
  const index = ORDER.indexOf(channel);
  return index === -1 ? ORDER.length : index;
}
