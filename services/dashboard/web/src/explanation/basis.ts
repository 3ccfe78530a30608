import {
  type E4,
  explainInstitution,
  formatScore,
  type InstitutionResult,
  type Instrument,
  instrumentByRule,
  parseDecimal,
  TOTAL,
} from '@pantau/rulebook';
import type { Explanation } from '../api/explanation.ts';
import type { Scorecard } from '../api/schemas.ts';

/** What the sliders start from. */
export interface Basis {
  readonly instrument: Instrument;
  readonly results: readonly InstitutionResult[];
  /** What units (and products) are called, by their codes. */
  readonly names: ReadonlyMap<string, string>;
  /** Sent in to be scored, or merely printed by a source. */
  readonly origin: 'sent' | 'printed';
}

/** Sources round a mean to two places, so they may be off by one in the last. */
const TOLERANCE_E4 = 100;

/**
 * The units as the service scored them, where this build knows the rules and comes to the same score; else those that sources
 * print, where their mean is the published score: then, and only then, none is missing.
 */
export function basisOf(explanation: Explanation, card: Scorecard): Basis | undefined {
  return sentBasis(explanation) ?? (explanation.computed === null ? printedBasis(explanation, card) : undefined);
}

function sentBasis({ computed, ruleVersion }: Explanation): Basis | undefined {
  const instrument = instrumentByRule(ruleVersion);
  if (computed === null || instrument === undefined) return undefined;
  if (computed.units.some((unit) => unit.ruleVersion !== ruleVersion)) return undefined;
  const results = computed.units.map(({ code, product, values }) => ({
    unit: code,
    ...(product == null ? {} : { product: product.code }),
    values: values.map(({ code: part, value, basis }) => ({ code: part, valueE4: parseDecimal(value) ?? 0, basis })),
  }));
  const own = explainInstitution(instrument, results);
  if (own.kind === 'refused' || formatScore(own.score) !== computed.score) return undefined;
  const names = computed.units.map(
    ({ code, name, product }) => [nameKey(code, product?.code), product == null ? name : `${name}: ${product.name}`] as const,
  );
  return { instrument, results, names: new Map(names), origin: 'sent' };
}

function printedBasis({ ruleVersion, published }: Explanation, card: Scorecard): Basis | undefined {
  const instrument = instrumentByRule(ruleVersion);
  const score = published?.score == null ? undefined : parseDecimal(published.score);
  const { results, names } = printedUnits(card);
  const mean = instrument === undefined ? undefined : meanOf(instrument, results);
  if (instrument === undefined || score === undefined || mean === undefined) return undefined;
  if (results.length < 2 || Math.abs(mean - score) > TOLERANCE_E4) return undefined;
  return { instrument, results, names, origin: 'printed' };
}

/** The mean of the unit scores that sources print; undefined where there are none or they cannot be merged. */
export function printedMean({ ruleVersion }: Explanation, card: Scorecard): E4 | undefined {
  const instrument = instrumentByRule(ruleVersion);
  return instrument === undefined ? undefined : meanOf(instrument, printedUnits(card).results);
}

/** Each unit once: of several sources the first that prints a score. */
function printedUnits(card: Scorecard): Pick<Basis, 'results' | 'names'> {
  const names = new Map<string, string>();
  const results = (card.unitClaims ?? []).flatMap(({ unit, product, score }): InstitutionResult[] => {
    const valueE4 = score == null ? undefined : parseDecimal(score);
    if (unit == null || product != null || valueE4 === undefined || names.has(nameKey(unit.code))) return [];
    names.set(nameKey(unit.code), unit.name);
    return [{ unit: unit.code, values: [{ code: TOTAL, valueE4, basis: 'score' }] }];
  });
  return { results, names };
}

function meanOf(instrument: Instrument, results: readonly InstitutionResult[]): E4 | undefined {
  if (results.length === 0) return undefined;
  const explained = explainInstitution(instrument, results);
  return explained.kind === 'refused' ? undefined : explained.score;
}

export function nameKey(unit: string, product?: string | null): string {
  return `${unit}\n${product ?? ''}`;
}
