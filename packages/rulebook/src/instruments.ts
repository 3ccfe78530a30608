import { INSTRUMENT_SOURCES } from './gen/instruments.ts';
import { type Instrument, readInstrument } from './instrument.ts';

/** Ascending by family and first year. */
const INSTRUMENTS: readonly Instrument[] = INSTRUMENT_SOURCES.map(readInstrument).sort(
  (a, b) => compare(a.family, b.family) || compare(a.validity.from, b.validity.from),
);
const BY_ID = new Map(INSTRUMENTS.map((instrument) => [instrument.id, instrument]));

/** Every instrument this build knows, by family and first year. */
export function instruments(): readonly Instrument[] {
  return INSTRUMENTS;
}

/** The instrument with this id: "ORI-2022". */
export function instrument(id: string): Instrument | undefined {
  return BY_ID.get(id);
}

/** "ORI" and its like, each once. */
export function families(): readonly string[] {
  return [...new Set(INSTRUMENTS.map(({ family }) => family))];
}

/** The instrument of a family that was in force in an assessment year; 2020 had none in the family ORI. */
export function instrumentFor(family: string, year: string): Instrument | undefined {
  return INSTRUMENTS.find((candidate) => candidate.family === family && checkPeriod(candidate, year));
}

/** "ORI-2023@1": what a decision was made with. */
export function ruleVersion({ id, version }: Instrument): string {
  return `${id}@${version}`;
}

/** Whether the period is an assessment year, four digits, in which the instrument was in force. */
export function checkPeriod({ validity }: Instrument, period: string): boolean {
  return /^\d{4}$/.test(period) && validity.from <= period && period <= validity.to;
}

/** Whether no line may join two consecutive periods that were assessed with these instruments. */
export function isBreak(a: Instrument, b: Instrument): boolean {
  return a.series !== b.series;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
