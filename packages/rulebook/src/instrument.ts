import { type E4, E4_PER_POINT, type Fraction, leastCommonMultiple, parseDecimal, parseWeight } from './numbers.ts';

export type Zone = 'hijau' | 'kuning' | 'merah';
export type InstitutionKind = 'province' | 'regency' | 'city';
export type RollUpMethod = 'mean_of_units' | 'mean_of_products';
/** certain: an official text, several independent sources, or reproduced from numbers; likely: one good source or strong inference. */
export type Confidence = 'certain' | 'likely' | 'unclear';

export interface Localized {
  readonly id: string;
  readonly en: string;
}

/** Where a fact was read and how sure it is. No sources means that none was found. */
export interface Citation {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A dimension, variable or indicator. `weight` is its share of the level above; null: no source gives it. */
export interface Part {
  readonly code: string;
  readonly name: Localized;
  readonly weight: Fraction | null;
  readonly cited: Citation;
  readonly weightCited: Citation;
  readonly parts: readonly Part[];
}

/** Scores from `from` up to the next better band. */
export interface Band {
  readonly category: string;
  readonly label: Localized;
  readonly zone: Zone;
  readonly from: E4;
  readonly cited: Citation;
}

/** One method of assessment in force for a time. Plain data: it can be sent as JSON as it is. */
export interface Instrument {
  readonly id: string;
  readonly family: string;
  /** Raised when a fact of the file is corrected. */
  readonly version: number;
  /** Instruments of one series are comparable; between two series the line breaks. */
  readonly series: string;
  readonly name: Localized;
  readonly authority: { readonly name: string; readonly hosts: readonly string[] };
  readonly legalBasis: readonly { readonly title: string; readonly cited: Citation }[];
  /** First and last assessment year, both included. */
  readonly validity: { readonly from: string; readonly to: string; readonly cited: Citation };
  readonly scale: { readonly min: E4; readonly max: E4; readonly cited: Citation };
  /** Best first. */
  readonly bands: readonly Band[];
  readonly dimensions: readonly Part[];
  /** Null where the weights of the dimensions are not known: then only a TOTAL can be scored. */
  readonly unitScore: UnitScoreRule | null;
  readonly rollUp: { readonly method: RollUpMethod; readonly cited: Citation };
  readonly ranking: { readonly tieBreak: string | null; readonly peers: readonly Peer[]; readonly cited: Citation };
  /** The units that an institution is assessed on; null where no source says. */
  readonly units: readonly UnitList[];
  /** A computation in this instrument is exact over this denominator, in score points. */
  readonly denominator: number;
}

export interface UnitScoreRule {
  /** How far printed points may exceed weight × maximum of the scale: sources round to two decimals. */
  readonly pointsTolerance: E4;
  readonly toleranceCited: Citation;
  /** A unit without a value for a dimension gets no score. */
  readonly missingDimension: 'refuse';
  readonly missingCited: Citation;
}

export interface Peer {
  readonly kind: InstitutionKind;
  /** How many of the kind were assessed in the validity; null where it differs by year or is not known. */
  readonly assessed: number | null;
}

export interface UnitList {
  readonly of: readonly InstitutionKind[];
  readonly kinds: readonly string[] | null;
  readonly count: number | null;
  readonly cited: Citation;
}

export interface PartSource {
  readonly code: string;
  readonly name: Localized;
  readonly weight: string | null;
  readonly cite: string;
  readonly weightCite: string;
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
  readonly validity: { readonly from: string; readonly to: string; readonly cite: string };
  readonly scale: { readonly min: string; readonly max: string; readonly cite: string };
  readonly bands: readonly {
    readonly category: string;
    readonly label: Localized;
    readonly zone: Zone;
    readonly from: string;
    readonly cite: string;
  }[];
  readonly dimensions: readonly PartSource[];
  readonly unitScore: {
    readonly pointsTolerance: string;
    readonly toleranceCite: string;
    readonly missingDimension: 'refuse';
    readonly missingCite: string;
  } | null;
  readonly rollUp: { readonly method: RollUpMethod; readonly cite: string };
  readonly ranking: { readonly tieBreak: string | null; readonly peers: readonly Peer[]; readonly cite: string };
  readonly units: readonly {
    readonly of: readonly InstitutionKind[];
    readonly kinds: readonly string[] | null;
    readonly count: number | null;
    readonly cite: string;
  }[];
}

/** Reads an instrument file. Throws RangeError where the file contradicts itself: a build must not carry a rule with a hole. */
export function readInstrument(source: InstrumentSource): Instrument {
  const cited = (key: string): Citation => {
    const citation = source.citations[key];
    if (citation === undefined) throw new RangeError(`${source.id}: no citation "${key}"`);
    return citation;
  };
  const decimal = (text: string): E4 => {
    const value = parseDecimal(text);
    if (value === undefined) throw new RangeError(`${source.id}: not a number: ${text}`);
    return value;
  };
  const part = (from: PartSource): Part => ({
    code: from.code,
    name: from.name,
    weight: from.weight === null ? null : parseWeight(from.weight),
    cited: cited(from.cite),
    weightCited: cited(from.weightCite),
    parts: [...(from.variables ?? []), ...(from.indicators ?? [])].map(part),
  });
  const { unitScore, scale, rollUp, ranking, validity } = source;
  const dimensions = source.dimensions.map(part);
  const instrument: Instrument = {
    id: source.id,
    family: source.family,
    version: source.version,
    series: source.series,
    name: source.name,
    authority: source.authority,
    legalBasis: source.legalBasis.map(({ title, cite }) => ({ title, cited: cited(cite) })),
    validity: { from: validity.from, to: validity.to, cited: cited(validity.cite) },
    scale: { min: decimal(scale.min), max: decimal(scale.max), cited: cited(scale.cite) },
    bands: source.bands.map(({ cite, from, ...band }) => ({ ...band, from: decimal(from), cited: cited(cite) })),
    dimensions,
    unitScore: unitScore && {
      pointsTolerance: decimal(unitScore.pointsTolerance),
      toleranceCited: cited(unitScore.toleranceCite),
      missingDimension: unitScore.missingDimension,
      missingCited: cited(unitScore.missingCite),
    },
    rollUp: { method: rollUp.method, cited: cited(rollUp.cite) },
    ranking: { tieBreak: ranking.tieBreak, peers: ranking.peers, cited: cited(ranking.cite) },
    units: source.units.map(({ cite, ...list }) => ({ ...list, cited: cited(cite) })),
    denominator: commonDenominator(dimensions) * E4_PER_POINT,
  };
  checkInstrument(instrument);
  return instrument;
}

/** A number and not a BigInt, so that an instrument is plain data. */
function commonDenominator(dimensions: readonly Part[]): number {
  return Number(dimensions.reduce((lcm, { weight }) => leastCommonMultiple(lcm, BigInt(weight?.denominator ?? 1)), 1n));
}

function checkInstrument({ id, bands, scale, dimensions, unitScore, denominator }: Instrument): void {
  const wrong = (what: string) => new RangeError(`${id}: ${what}`);
  if (bands.at(-1)?.from !== scale.min) throw wrong('the lowest band does not begin where the scale does');
  bands.forEach((band, index) => {
    const better = bands[index - 1];
    if (band.from % 100 !== 0) throw wrong(`band ${band.category} is cut finer than two decimals`);
    if (better !== undefined && better.from <= band.from) throw wrong(`band ${band.category} is not below ${better.category}`);
  });
  const weights = dimensions.map(({ weight }) => weight);
  if (weights.every((weight) => weight !== null)) {
    const total = weights.reduce((sum, { numerator, denominator: share }) => sum + (numerator * denominator) / share, 0);
    if (total !== denominator) throw wrong('the weights of the dimensions do not add up to one');
  } else if (unitScore !== null) throw wrong('a unit cannot be scored without the weights of its dimensions');
}
