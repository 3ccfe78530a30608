import { checkInstrument } from './check-instrument.ts';
import type { Citation, Instrument, Level, Localized, Part, Peer, RollUpMethod, ValueScale, Zone } from './instrument.ts';
import { type E4, E4_PER_POINT, parseDecimal, parseWeight } from './numbers.ts';
import { shareDenominator } from './share-denominator.ts';

/** A scale as a file has it: decimals as text. */
export interface ScaleSource {
  readonly min: string;
  readonly max: string;
  readonly step: string | null;
}

export interface PartSource {
  readonly code: string;
  readonly name: Localized;
  readonly weight: string | null;
  readonly cite: string;
  readonly weightCite: string;
  /** Absent: the scale of values of the instrument. */
  readonly scale?: ScaleSource;
  /** Absent: true. */
  readonly lever?: boolean;
  readonly themes?: readonly string[];
  readonly variables?: readonly PartSource[];
  readonly indicators?: readonly PartSource[];
}

/** An instrument as its file in instruments/ has it: decimals as text, `cite` a key of `citations`. */
export interface InstrumentSource {
  readonly id: string;
  readonly family: string;
  readonly version: number;
  readonly series: string;
  readonly name: Localized;
  readonly authority: { readonly name: string; readonly hosts: readonly string[] };
  readonly citations: Readonly<Record<string, Citation>>;
  readonly legalBasis: readonly { readonly title: string; readonly cite: string }[];
  readonly validity: { readonly from: string; readonly to: string | null; readonly cite: string };
  readonly scale: { readonly min: string; readonly max: string; readonly cite: string };
  /** What values are given on, and what makes a score of them. Absent: the scale of scores, with any decimal. */
  readonly values?: ScaleSource & { readonly conversion: number };
  readonly bands: readonly {
    readonly category: string;
    readonly label: Localized;
    readonly zone: Zone | null;
    readonly from: string | null;
    readonly alsoPrinted?: readonly string[];
    readonly cite: string;
  }[];
  readonly dimensions: readonly PartSource[];
  /** Absent: dimensions, variables and indicators are called that. */
  readonly levelNames?: Readonly<Partial<Record<Level, Localized>>>;
  readonly unitScore: {
    readonly pointsTolerance: string;
    readonly toleranceCite: string;
    readonly missingDimension: 'refuse';
    readonly missingCite: string;
  } | null;
  readonly rollUp: { readonly method: RollUpMethod | null; readonly cite: string };
  readonly secondAxis?: {
    readonly code: string;
    readonly name: Localized;
    readonly suffix: Localized;
    readonly cite: string;
  };
  readonly ownWeights?: { readonly cite: string };
  readonly ranking: { readonly tieBreak: string | null; readonly peers: readonly Peer[]; readonly cite: string };
  readonly units: readonly {
    readonly of: readonly Peer['kind'][];
    readonly kinds: readonly string[] | null;
    readonly count: number | null;
    readonly cite: string;
  }[];
}

/** Reads an instrument file. Throws RangeError where the file contradicts itself: a build must not carry a rule with a hole. */
export function readInstrument(source: InstrumentSource): Instrument {
  const read = reader(source);
  const { unitScore, scale, rollUp, ranking, validity, secondAxis, ownWeights } = source;
  const scores: ValueScale = { min: read.decimal(scale.min), max: read.decimal(scale.max), step: null };
  const values = source.values === undefined ? scores : read.scale(source.values);
  const conversion = source.values?.conversion ?? 1;
  if (values.max * conversion !== scores.max) throw new RangeError(`${source.id}: full marks do not make the highest score`);
  const dimensions = source.dimensions.map((dimension) => read.part(dimension, 'dimension', values));
  const instrument: Instrument = {
    id: source.id,
    family: source.family,
    version: source.version,
    series: source.series,
    name: source.name,
    authority: source.authority,
    legalBasis: source.legalBasis.map(({ title, cite }) => ({ title, cited: read.cited(cite) })),
    validity: { from: validity.from, to: validity.to, cited: read.cited(validity.cite) },
    scale: { min: scores.min, max: scores.max, cited: read.cited(scale.cite) },
    conversion,
    bands: source.bands.map(({ cite, from, alsoPrinted = [], ...band }) => ({
      ...band,
      from: from === null ? null : read.decimal(from),
      alsoPrinted,
      cited: read.cited(cite),
    })),
    dimensions,
    levelNames: source.levelNames ?? {},
    unitScore: unitScore && {
      pointsTolerance: read.decimal(unitScore.pointsTolerance),
      toleranceCited: read.cited(unitScore.toleranceCite),
      missingDimension: unitScore.missingDimension,
      missingCited: read.cited(unitScore.missingCite),
    },
    rollUp: { method: rollUp.method, cited: read.cited(rollUp.cite) },
    secondAxis: secondAxis === undefined ? null : withCitation(secondAxis, read.cited),
    ownWeights: ownWeights === undefined ? null : { cited: read.cited(ownWeights.cite) },
    ranking: { tieBreak: ranking.tieBreak, peers: ranking.peers, cited: read.cited(ranking.cite) },
    units: source.units.map((list) => withCitation(list, read.cited)),
    denominator: Number(shareDenominator(dimensions, scores.max)) * E4_PER_POINT,
  };
  checkInstrument(instrument);
  return instrument;
}

function reader({ id, citations }: InstrumentSource) {
  const cited = (key: string): Citation => {
    const citation = citations[key];
    if (citation === undefined) throw new RangeError(`${id}: no citation "${key}"`);
    return citation;
  };
  const decimal = (text: string): E4 => {
    const value = parseDecimal(text);
    if (value === undefined) throw new RangeError(`${id}: not a number: ${text}`);
    return value;
  };
  const scale = ({ min, max, step }: ScaleSource): ValueScale => ({
    min: decimal(min),
    max: decimal(max),
    step: step === null ? null : decimal(step),
  });
  const part = (from: PartSource, level: Level, values: ValueScale): Part => {
    const own = from.scale === undefined ? values : scale(from.scale);
    return {
      code: from.code,
      level,
      name: from.name,
      weight: from.weight === null ? null : parseWeight(from.weight),
      scale: own,
      lever: from.lever ?? true,
      themes: from.themes ?? [],
      cited: cited(from.cite),
      weightCited: cited(from.weightCite),
      parts: [
        ...(from.variables ?? []).map((variable) => part(variable, 'variable', values)),
        ...(from.indicators ?? []).map((indicator) => part(indicator, 'indicator', values)),
      ],
    };
  };
  return { cited, decimal, scale, part };
}

function withCitation<T extends { readonly cite: string }>(
  { cite, ...fact }: T,
  cited: (key: string) => Citation,
): Omit<T, 'cite'> & { readonly cited: Citation } {
  return { ...fact, cited: cited(cite) };
}
