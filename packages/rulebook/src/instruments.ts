import { INSTRUMENT_SOURCES, OVERLAY_SOURCES } from './gen/instruments.ts';
import type { Instrument } from './instrument.ts';
import { readInstrument } from './instrument-source.ts';
import { applyOverlay } from './overlay.ts';

/** All versions of all instruments that a build knows. */
export interface Versions {
  /** The newest of each, ascending by family and first year. */
  readonly newest: readonly Instrument[];
  readonly byId: ReadonlyMap<string, Instrument>;
  readonly byRule: ReadonlyMap<string, Instrument>;
}

const KNOWN = versionsOf(withOverlays(INSTRUMENT_SOURCES.map(readInstrument)));

/**
 * Throws RangeError for two files of one version, for a version that averages otherwise or is of another family or series
 * than the one before (that is no correction but another instrument, and results of both would be averaged together), and
 * for two instruments of a family that are in force in the same year.
 */
export function versionsOf(all: readonly Instrument[]): Versions {
  const byRule = new Map(all.map((each) => [ruleVersion(each), each]));
  const byId = new Map<string, Instrument>();
  for (const each of [...all].sort((a, b) => a.version - b.version)) {
    const before = byId.get(each.id);
    if (before?.version === each.version) throw new RangeError(`two files are ${ruleVersion(each)}`);
    if (before !== undefined && !isCorrection(before, each)) throw new RangeError(`${ruleVersion(each)} is another instrument`);
    byId.set(each.id, each);
  }
  const newest = [...byId.values()].sort((a, b) => compare(a.family, b.family) || compare(a.validity.from, b.validity.from));
  newest.forEach((each, index) => {
    const before = newest[index - 1];
    if (before?.family === each.family && (before.validity.to ?? '9999') >= each.validity.from) {
      throw new RangeError(`${before.id} and ${each.id} are in force at once`);
    }
  });
  return { newest, byId, byRule };
}

/** The newest version of every instrument this build knows, by family and first year. */
export function instruments(): readonly Instrument[] {
  return KNOWN.newest;
}

/**
 * The instrument with this id, "ORI-2022": its newest version, or with a period the newest that is in force in that year.
 * Where none is, the newest again: `checkPeriod` then tells that the period is wrong.
 */
export function instrument(id: string, period?: string): Instrument | undefined {
  const newest = KNOWN.byId.get(id);
  if (newest === undefined || period === undefined || checkPeriod(newest, period)) return newest;
  return newestFirst(KNOWN, id).find((version) => checkPeriod(version, period)) ?? newest;
}

/** Every version of an instrument, the newest first. */
export function instrumentVersions(id: string): readonly Instrument[] {
  return newestFirst(KNOWN, id);
}

/** An instrument as it was when a decision was made with it: "ORI-2023@1". Every version stays readable. */
export function instrumentByRule(rule: string): Instrument | undefined {
  return KNOWN.byRule.get(rule);
}

/** "ORI" and its like, each once. */
export function families(): readonly string[] {
  return [...new Set(KNOWN.newest.map(({ family }) => family))];
}

/** The instrument of a family that was in force in an assessment year; 2020 had none in the family ORI. */
export function instrumentFor(family: string, year: string): Instrument | undefined {
  const inForce = (id: string) => newestFirst(KNOWN, id).find((version) => checkPeriod(version, year));
  return KNOWN.newest.flatMap(({ id, family: of }) => (of === family ? (inForce(id) ?? []) : []))[0];
}

/** "ORI-2023@1": what a decision was made with. */
export function ruleVersion({ id, version }: Instrument): string {
  return `${id}@${version}`;
}

/** Whether the period is an assessment year, four digits, in which the instrument was in force. */
export function checkPeriod({ validity }: Instrument, period: string): boolean {
  return /^\d{4}$/.test(period) && validity.from <= period && (validity.to === null || period <= validity.to);
}

/** Whether no line may join two consecutive periods that were assessed with these instruments. */
export function isBreak(a: Instrument, b: Instrument): boolean {
  return a.series !== b.series;
}

function withOverlays(all: readonly Instrument[]): readonly Instrument[] {
  const byRule = new Map(all.map((each) => [ruleVersion(each), each]));
  // By version, so that an overlay may rest on another one.
  for (const overlay of [...OVERLAY_SOURCES].sort((a, b) => a.version - b.version)) {
    const base = byRule.get(overlay.on);
    if (base === undefined) throw new RangeError(`an overlay is on ${overlay.on}, which there is not`);
    const made = applyOverlay(base, overlay);
    byRule.set(ruleVersion(made), made);
  }
  return [...byRule.values()];
}

function newestFirst({ byRule }: Versions, id: string): readonly Instrument[] {
  return [...byRule.values()].filter((each) => each.id === id).sort((a, b) => b.version - a.version);
}

function isCorrection(before: Instrument, after: Instrument): boolean {
  return before.family === after.family && before.series === after.series && before.rollUp.method === after.rollUp.method;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
