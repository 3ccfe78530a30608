import type { Instrument, Part } from './instrument.ts';
import { type E4, E4_PER_POINT } from './numbers.ts';

/** The code of a value that is the unit's whole score. */
export const TOTAL = 'TOTAL';

export type Basis = 'score' | 'points';

export interface UnitValue {
  readonly code: string;
  readonly valueE4: E4;
  readonly basis: Basis;
}

/** A broken rule. `code` is a key of the message catalogue; `index` tells which value, absent: the values together. */
export interface RuleProblem {
  readonly index?: number;
  readonly field: 'code' | 'value' | 'basis' | 'values';
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
}

interface Known {
  readonly part: Part;
  readonly dimension: Part;
  readonly depth: 'dimension' | 'variable' | 'indicator';
}

const KNOWN = new WeakMap<Instrument, ReadonlyMap<string, Known>>();

/**
 * Every rule that the values of one unit break, in the order of the values; empty when they can be scored (the sum of
 * points is judged by scoreUnit). Codes: no_values, unknown_code, repeated_code, total_with_parts, out_of_scale,
 * weights_unknown, overlapping_values, mixed_basis, missing_dimension.
 */
export function valueProblems(instrument: Instrument, values: readonly UnitValue[]): readonly RuleProblem[] {
  if (values.length === 0) return [{ field: 'values', code: 'no_values' }];
  const known = knownParts(instrument);
  const byCode = new Map<string, UnitValue>();
  const problems = values.flatMap((value, index): RuleProblem[] => {
    const repeated = byCode.has(value.code);
    byCode.set(value.code, value);
    const found = repeated ? problem('code', 'repeated_code', { value: value.code }) : oneValue(instrument, known, value);
    return found === undefined ? [] : [{ index, ...found }];
  });
  if (problems.length > 0) return problems;
  if (byCode.has(TOTAL)) return values.length === 1 ? [] : [problem('values', 'total_with_parts')];
  return instrument.dimensions.flatMap((dimension) => dimensionProblem(instrument, dimension, byCode) ?? []);
}

function oneValue(instrument: Instrument, known: ReadonlyMap<string, Known>, value: UnitValue): RuleProblem | undefined {
  if (value.code === TOTAL) return outside(instrument, value, instrument.scale.max);
  const found = known.get(value.code);
  if (found === undefined) return problem('code', 'unknown_code', { value: value.code, instrument: instrument.id });
  const { dimension, depth } = found;
  const rule = instrument.unitScore;
  const weightNeeded = depth === 'indicator' || (depth === 'variable' && value.basis === 'score');
  if (rule === null || dimension.weight === null || weightNeeded) {
    return problem('code', 'weights_unknown', { value: value.code, instrument: instrument.id });
  }
  if (value.basis === 'score') return outside(instrument, value, instrument.scale.max);
  return outside(instrument, value, ceiling(instrument, dimension) + rule.pointsTolerance);
}

/**
 * The dimension must be there once: as its own value, or as the points of every variable of it. Indicators were refused
 * before, so what is below a dimension is its variables.
 */
function dimensionProblem(
  instrument: Instrument,
  dimension: Part,
  byCode: ReadonlyMap<string, UnitValue>,
): RuleProblem | undefined {
  const own = byCode.get(dimension.code);
  const below = dimension.parts.flatMap(({ code }) => byCode.get(code) ?? []);
  if (own === undefined && below.length === 0) return problem('values', 'missing_dimension', { value: dimension.code });
  if (own !== undefined) {
    if (below.length === 0) return undefined;
    const mixed = below.some(({ basis }) => basis !== own.basis);
    return problem('values', mixed ? 'mixed_basis' : 'overlapping_values', { value: dimension.code });
  }
  const missing = dimension.parts.find(({ code }) => !byCode.has(code));
  if (missing !== undefined) return problem('values', 'missing_dimension', { value: missing.code });
  const sum = below.reduce((total, { valueE4 }) => total + valueE4, 0);
  const most = ceiling(instrument, dimension) + (instrument.unitScore?.pointsTolerance ?? 0);
  return outside(instrument, { code: dimension.code, valueE4: sum, basis: 'points' }, most, 'values');
}

/** The most points that a dimension can bring: weight × the maximum of the scale. */
function ceiling({ scale }: Instrument, { weight }: Part): E4 {
  return weight === null ? scale.max : Math.floor((scale.max * weight.numerator) / weight.denominator);
}

function outside(
  { scale }: Instrument,
  { valueE4 }: UnitValue,
  max: E4,
  field: RuleProblem['field'] = 'value',
): RuleProblem | undefined {
  if (valueE4 >= scale.min && valueE4 <= max) return undefined;
  return problem(field, 'out_of_scale', { value: readable(valueE4), min: readable(scale.min), max: readable(max) });
}

/** "101", "100.0001": a bound or value in a sentence, with every decimal that counts and no zeros that do not. */
function readable(e4: E4): string {
  return String(e4 / E4_PER_POINT);
}

function problem(field: RuleProblem['field'], code: string, params?: Readonly<Record<string, string>>): RuleProblem {
  return params === undefined ? { field, code } : { field, code, params };
}

function knownParts(instrument: Instrument): ReadonlyMap<string, Known> {
  let known = KNOWN.get(instrument);
  if (known === undefined) {
    known = new Map(instrument.dimensions.flatMap(withParts));
    KNOWN.set(instrument, known);
  }
  return known;
}

function withParts(dimension: Part): [string, Known][] {
  const variables = dimension.parts;
  const indicators = variables.flatMap(({ parts }) => parts);
  return [
    [dimension.code, { part: dimension, dimension, depth: 'dimension' }],
    ...variables.map((part): [string, Known] => [part.code, { part, dimension, depth: 'variable' }]),
    ...indicators.map((part): [string, Known] => [part.code, { part, dimension, depth: 'indicator' }]),
  ];
}
