/** A family's results of one institution as a series: where it breaks, what is missing, where the roster changed. */
import { type Instrument, instrumentFor, instrument as instrumentOf, isBreak } from '@pantau/rulebook';

export interface KnownRoster {
  readonly period: string;
  readonly roster: Roster;
}

export interface Roster {
  /** How many units (or products) it names; 0 when none was set. */
  readonly size: number;
  /** Equal for the same units, in whatever order they were given. */
  readonly id: string;
}

export interface SeriesPoint extends KnownRoster {
  readonly instrument: string;
}

export interface SeriesMarks {
  /** The method changed since the point before (for the first point: since the family's assessment before it). */
  readonly breakBefore: boolean;
  /** Years of the family between the point before and this one of which nothing is known here. */
  readonly missingBefore: readonly string[];
  /** Both rosters are known and differ. An unknown roster proves no change. */
  readonly scopeChanged: boolean;
  readonly scopeChange: ScopeChange | null;
}

/** How many units (or products) the two rosters name; equal counts are other units. */
export interface ScopeChange {
  /** The period of the roster before. */
  readonly since: string;
  readonly from: number;
  readonly to: number;
}

/** Points must ascend by period. `rosters`: all that are known, also of periods without a result; a point is held against the last before it. */
export function markSeries(
  family: string,
  points: readonly SeriesPoint[],
  rosters: readonly KnownRoster[] = points,
): SeriesMarks[] {
  const known = rosters.filter(({ roster }) => roster.size > 0);
  return points.map((point, index) => {
    const before = points[index - 1];
    const rosterBefore = known.findLast(({ period }) => period < point.period);
    const scopeChange = rosterBefore === undefined ? null : scopeChangeOf(rosterBefore, point.roster);
    return {
      breakBefore: breaksAfter(
        before ? instrumentOf(before.instrument) : previousAssessment(family, point.period)?.instrument,
        point,
      ),
      missingBefore: before ? assessedBetween(family, before.period, point.period) : [],
      scopeChanged: scopeChange !== null,
      scopeChange,
    };
  });
}

/** Null where the rosters are the same, or either is not known. */
export function scopeChangeOf({ period, roster }: KnownRoster, after: Roster): ScopeChange | null {
  const isChanged = roster.size > 0 && after.size > 0 && roster.id !== after.id;
  return isChanged ? { since: period, from: roster.size, to: after.size } : null;
}

/** How many years back an assessment before is looked for; ORI's longest pause was one year (2020). */
const LOOK_BACK = 5;

/** The family's assessment before a period, by the rulebook: the year and the instrument then in force. */
export function previousAssessment(family: string, period: string): Assessment | undefined {
  const year = yearOf(period);
  const key = `${family} ${year}`;
  const known = previousOf.get(key);
  if (known !== undefined) return known ?? undefined;
  const found = lookBack(family, year);
  previousOf.set(key, found ?? null);
  return found;
}

interface Assessment {
  readonly period: string;
  readonly instrument: Instrument;
}

/** The rulebook does not change while a build runs, and a league asks the same of each of its rows. Years have four digits: it is bounded. */
const previousOf = new Map<string, Assessment | null>();

function lookBack(family: string, year: number): Assessment | undefined {
  for (let candidate = year - 1; candidate >= year - LOOK_BACK; candidate -= 1) {
    const found = instrumentFor(family, String(candidate));
    if (found) return { period: String(candidate), instrument: found };
  }
  return undefined;
}

/** True when a period of this instrument cannot be compared with the family's assessment before it. */
export function isBreakInSeries(family: string, instrument: string, period: string): boolean {
  return breaksAfter(previousAssessment(family, period)?.instrument, { instrument });
}

function breaksAfter(before: Instrument | undefined, point: { instrument: string }): boolean {
  const current = instrumentOf(point.instrument);
  return before !== undefined && current !== undefined && isBreak(before, current);
}

function assessedBetween(family: string, after: string, until: string): string[] {
  const years: string[] = [];
  for (let year = yearOf(after) + 1; year < yearOf(until); year += 1) {
    if (instrumentFor(family, String(year))) years.push(String(year));
  }
  return years;
}

function yearOf(period: string): number {
  return Number.parseInt(period.slice(0, 4), 10);
}
