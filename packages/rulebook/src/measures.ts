/** What observations are values of, and the periods that they are of. */
import { MEASURES_SOURCES } from './gen/measures.ts';
import type { Citation, Localized } from './instrument.ts';

/** `count`: whole, never negative. `share`: percent, 0 to 100. `mean`, `index`: any number. */
export type MeasureKind = 'count' | 'share' | 'mean' | 'index';

export interface Measure {
  /** "lapor.reports". Never changes its meaning. */
  readonly code: string;
  readonly name: Localized;
  readonly unit: Localized;
  readonly kind: MeasureKind;
  /** `none`: figures of several periods or places must not be added up. */
  readonly adds: 'sum' | 'none';
  readonly cited: Citation;
}

/** The way on which what was counted came in. */
export interface Channel {
  readonly code: string;
  readonly name: Localized;
  /** Who runs it and counts: their word goes before others'. */
  readonly operator?: { readonly name: string; readonly hosts: readonly string[] };
  readonly cited: Citation;
}

/** A file of measures/: `cite` is a key of `citations`. */
export interface MeasuresSource {
  readonly id: string;
  readonly version: number;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly channels: readonly (Omit<Channel, 'cited'> & { readonly cite: string })[];
  readonly measures: readonly (Omit<Measure, 'cited'> & { readonly cite: string })[];
}

const READ = readMeasures(MEASURES_SOURCES);
const MEASURES = new Map(READ.measures.map((each) => [each.code, each]));
const CHANNELS = new Map(READ.channels.map((each) => [each.code, each]));

/** The measure with this code. */
export function measure(code: string): Measure | undefined {
  return MEASURES.get(code);
}

export function measures(): readonly Measure[] {
  return READ.measures;
}

/** The channel with this code, where it has a name here. */
export function channel(code: string): Channel | undefined {
  return CHANNELS.get(code);
}

/** Throws RangeError for a citation that there is not, and for a code that is given twice. */
export function readMeasures(files: readonly MeasuresSource[]): {
  readonly measures: readonly Measure[];
  readonly channels: readonly Channel[];
} {
  const cited = <T extends { readonly cite: string }>({ id, citations }: MeasuresSource, { cite, ...rest }: T) => {
    const citation = citations[cite];
    if (citation === undefined) throw new RangeError(`${id}: no citation "${cite}"`);
    return { ...rest, cited: citation };
  };
  const read = {
    measures: files.flatMap((file) => file.measures.map((each) => cited(file, each))),
    channels: files.flatMap((file) => file.channels.map((each) => cited(file, each))),
  };
  for (const list of [read.measures, read.channels]) {
    const codes = list.map(({ code }) => code);
    const twice = codes.find((code, index) => codes.indexOf(code) < index);
    if (twice !== undefined) throw new RangeError(`code ${twice} is given twice`);
  }
  return read;
}
