import { checkInstrument, isExact, weightsTotalOne } from './check-instrument.ts';
import type { Citation, Instrument, Part, UnitScoreRule, ValueScale } from './instrument.ts';
import type { ScaleSource } from './instrument-source.ts';
import { E4_PER_POINT, type Fraction, parseDecimal, parseWeight } from './numbers.ts';
import { shareDenominator } from './share-denominator.ts';

/**
 * Weights and scales that an authority gives for an instrument, effective-dated and cited: a file in instruments/overlays/.
 * It makes a new version of the rules; what was decided before stays readable by the version that decided it.
 */
export interface OverlaySource {
  /** The rules that it completes: "ORI-2023@1". */
  readonly on: string;
  readonly version: number;
  /** Assessment years, within those of the instrument. */
  readonly validity: { readonly from: string; readonly to: string | null; readonly cite: string };
  readonly citations: Readonly<Record<string, Citation>>;
  readonly parts: readonly {
    readonly code: string;
    /** Of the level above, as in an instrument's file. */
    readonly weight?: string;
    readonly scale?: ScaleSource;
    readonly cite: string;
  }[];
}

/** Throws RangeError where the overlay contradicts itself or the instrument. */
export function applyOverlay(base: Instrument, overlay: OverlaySource): Instrument {
  const { on, version, validity, parts, citations } = overlay;
  const cited = (key: string): Citation => {
    const citation = citations[key];
    if (citation === undefined) throw new RangeError(`overlay on ${on}: no citation "${key}"`);
    return citation;
  };
  if (version <= base.version) throw new RangeError(`overlay on ${on}: its version must be higher`);
  const { from, to } = base.validity;
  if (validity.from < from || (to !== null && (validity.to ?? to) > to)) {
    throw new RangeError(`overlay on ${on}: its validity goes beyond the instrument's`);
  }
  const changes = new Map(
    parts.map(({ code, weight, scale, cite }): [string, PartChange] => {
      const source = cited(cite);
      return [
        code,
        {
          ...(weight === undefined ? {} : { weight: parseWeight(weight), weightCited: source }),
          ...(scale === undefined ? {} : { scale: readScale(on, scale), scaleCited: source }),
        },
      ];
    }),
  );
  const made = withParts(
    { ...base, version, validity: { from: validity.from, to: validity.to ?? to, cited: cited(validity.cite) } },
    changes,
  );
  checkInstrument(made);
  return made;
}

/**
 * The instrument with other weights for its elements, for one calculation: `own_weights_refused` where it does not allow
 * that, `unknown_code`, `own_weights_total` where they do not total one with those left as they are, or
 * `own_weights_too_fine` where nothing computed with them would be exact.
 */
export function withOwnWeights(
  instrument: Instrument,
  weights: Readonly<Record<string, Fraction>>,
): Instrument | { readonly refused: OwnWeightsRefusal } {
  if (instrument.ownWeights === null) return { refused: 'own_weights_refused' };
  const { cited } = instrument.ownWeights;
  const changes = new Map(
    Object.entries(weights).map(([code, weight]): [string, PartChange] => [code, { weight, weightCited: cited }]),
  );
  const known = codesOf(instrument.dimensions);
  if ([...changes.keys()].some((code) => !known.has(code))) return { refused: 'unknown_code' };
  const changed = withParts(instrument, changes);
  if (!weightsTotalOne(changed.dimensions)) return { refused: 'own_weights_total' };
  if (!isExact(changed)) return { refused: 'own_weights_too_fine' };
  return changed;
}

export type OwnWeightsRefusal = 'own_weights_refused' | 'unknown_code' | 'own_weights_total' | 'own_weights_too_fine';

interface PartChange {
  readonly weight?: Fraction;
  readonly weightCited?: Citation;
  readonly scale?: ValueScale;
  readonly scaleCited?: Citation;
}

/** Where an overlay gives weights to an instrument that had none. */
const UNIT_SCORE: UnitScoreRule = {
  pointsTolerance: 100,
  toleranceCited: { confidence: 'unclear', sources: [], note: 'Sources print points with two decimals.' },
  missingDimension: 'refuse',
  missingCited: { confidence: 'unclear', sources: [], note: 'How missing data were treated is not known.' },
};

function withParts(base: Instrument, changes: ReadonlyMap<string, PartChange>): Instrument {
  const missing = [...changes.keys()].find((code) => !codesOf(base.dimensions).has(code));
  if (missing !== undefined) throw new RangeError(`${base.id} has no ${missing}`);
  const change = (part: Part): Part => ({ ...part, ...changes.get(part.code), parts: part.parts.map(change) });
  const dimensions = base.dimensions.map(change);
  const weighted = dimensions.every(({ weight }) => weight !== null);
  return {
    ...base,
    dimensions,
    unitScore: base.unitScore ?? (weighted ? UNIT_SCORE : null),
    denominator: Number(shareDenominator(dimensions, base.scale.max)) * E4_PER_POINT,
  };
}

function codesOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => [part.code, ...codesOf(part.parts)]));
}

function readScale(on: string, { min, max, step }: ScaleSource): ValueScale {
  const decimal = (text: string) => {
    const value = parseDecimal(text);
    if (value === undefined) throw new RangeError(`overlay on ${on}: not a number: ${text}`);
    return value;
  };
  return { min: decimal(min), max: decimal(max), step: step === null ? null : decimal(step) };
}
