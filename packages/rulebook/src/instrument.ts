import type { E4, Fraction } from './numbers.ts';

export type Zone = 'hijau' | 'kuning' | 'merah';
export type InstitutionKind = 'province' | 'regency' | 'city';
export type RollUpMethod = 'mean_of_units' | 'mean_of_products';
export type Level = 'dimension' | 'variable' | 'indicator';
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

/** What a value may be. `step`: values are whole steps above `min`; null: any decimal, as for a mean. */
export interface ValueScale {
  readonly min: E4;
  readonly max: E4;
  readonly step: E4 | null;
}

/** A dimension, variable or indicator. */
export interface Part {
  readonly code: string;
  readonly level: Level;
  readonly name: Localized;
  /** Its share of the level above. Null: no source gives it. Zero: it is recorded and never counts, so it may be missing. */
  readonly weight: Fraction | null;
  /** What a value of basis `score` is given on. */
  readonly scale: ValueScale;
  /** False where nobody can decide to raise it, as what users perceive: a path to a better band leaves it as it is. */
  readonly lever: boolean;
  /** Components of UU 25/2009 that it speaks of: codes of the checklist. */
  readonly themes: readonly string[];
  readonly cited: Citation;
  readonly weightCited: Citation;
  /** Where an overlay gave its scale; else the scale is cited with the part. */
  readonly scaleCited?: Citation;
  readonly parts: readonly Part[];
}

/** Scores from `from` up to the next better band. */
export interface Band {
  readonly category: string;
  readonly label: Localized;
  /** Null where the authority gives no traffic light. */
  readonly zone: Zone | null;
  /** Null where no source gives the cut. Then every cut of the instrument is null, and no score of it can be classified. */
  readonly from: E4 | null;
  /** Other words that sources print for it. */
  readonly alsoPrinted: readonly string[];
  readonly cited: Citation;
}

/** One method of assessment in force for a time. Plain data: it can be sent as JSON as it is. */
export interface Instrument {
  readonly id: string;
  readonly family: string;
  /** Raised when a fact of the file is corrected, or an overlay gives what it lacked. */
  readonly version: number;
  /** Instruments of one series are comparable; between two series the line breaks. */
  readonly series: string;
  readonly name: Localized;
  readonly authority: { readonly name: string; readonly hosts: readonly string[] };
  readonly legalBasis: readonly { readonly title: string; readonly cited: Citation }[];
  /** First and last assessment year, both included; `to` is null while it is in force. */
  readonly validity: { readonly from: string; readonly to: string | null; readonly cited: Citation };
  /** Of scores, and of a TOTAL. */
  readonly scale: { readonly min: E4; readonly max: E4; readonly cited: Citation };
  /** Where values are on another scale than scores, what makes a score of them: 25 where elements from 1 to 4 become an index from 25 to 100. */
  readonly conversion: number;
  /** Best first. Empty where no source names any. */
  readonly bands: readonly Band[];
  readonly dimensions: readonly Part[];
  /** What the authority calls a part of a level, where it is another word: an aspect, an element. In the singular, small letters. */
  readonly levelNames: Readonly<Partial<Record<Level, Localized>>>;
  /** Null where the weights of the dimensions are not known: then only a TOTAL can be scored. */
  readonly unitScore: UnitScoreRule | null;
  /** `method` is null where no source says how units make an institution. */
  readonly rollUp: { readonly method: RollUpMethod | null; readonly cited: Citation };
  /** What is judged beside the score and does not change it. */
  readonly secondAxis: SecondAxis | null;
  /** Whether whoever assesses may set weights of the elements that total one. Null: no. */
  readonly ownWeights: { readonly cited: Citation } | null;
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

/** ORI-2025: an institution that followed up every product of the Ombudsman is called "Tanpa Maladministrasi". */
export interface SecondAxis {
  readonly code: string;
  readonly name: Localized;
  /** Added to the words of the category where the axis is met. */
  readonly suffix: Localized;
  readonly cited: Citation;
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
