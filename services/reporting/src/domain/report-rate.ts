/** Complaint reports per 10,000 residents. */
import { shareOf } from './elapsed.ts';
import { isOfWholePeriod, type KnownFigure, knownFigure, type SaidFigure } from './said-figure.ts';

export const RESIDENTS = 'population';
export const REPORTS = 'lapor.reports';
/** What a rate is made of. */
export const RATE_MEASURES = [REPORTS, RESIDENTS];
/** The channel that every government is on; reports to others do not compare between regions. */
export const NATIONAL_CHANNEL = 'sp4n-lapor';

/**
 * Residents are those of the year, or of the nearest year that is at most so far off, the earlier of two. The register grew by 1.2 percent
 * from June 2023 (279,118,866) to June 2024 (282,477,584), so a rate is at most some 2.5 percent off, less than what a share of rounded reports is.
 */
const YEARS_OFF = 2;

/** Years of which figures of residents may serve the year. */
function yearsOfResidents(year: string): string[] {
  return Array.from({ length: 2 * YEARS_OFF + 1 }, (_, index) => String(Number(year) - YEARS_OFF + index));
}

/** `said`: of one institution. Undefined where it is not known near the year. */
export function residentsNear(year: string, said: readonly SaidFigure[]): KnownFigure | undefined {
  const years = yearsOfResidents(year).sort((a, b) => distance(a, year) - distance(b, year) || Number(a) - Number(b));
  const own = said.filter((each) => each.measure === RESIDENTS && isOfWholePeriod(each));
  for (const candidate of years) {
    const found = knownFigure(own.filter(({ period }) => period === candidate));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "12.41"; null where either is not known, and of no residents. `reports` is a count, `residents` a figure. */
export function per10k(reports: number | null, residents: KnownFigure | undefined): string | null {
  return reports === null || residents === undefined ? null : shareOf(reports * 10_000, residents.value / 10_000);
}

export interface ReportRate {
  readonly reports: KnownFigure;
  readonly residents: KnownFigure;
  readonly per10k: string | null;
}

/** Of each institution of which both are known, by its code. */
export function reportRates(year: string, said: readonly SaidFigure[]): ReadonlyMap<string, ReportRate> {
  const rates = new Map<string, ReportRate>();
  for (const [institution, own] of Map.groupBy(said, (each) => each.institution)) {
    const reports = knownFigure(
      own.filter(
        (each) => each.measure === REPORTS && each.channel === NATIONAL_CHANNEL && each.period === year && isOfWholePeriod(each),
      ),
    );
    if (reports === undefined) continue;
    const residents = residentsNear(year, own);
    if (residents === undefined) continue;
    rates.set(institution, { reports, residents, per10k: per10k(reports.value / 10_000, residents) });
  }
  return rates;
}

function distance(a: string, b: string): number {
  return Math.abs(Number(a) - Number(b));
}
