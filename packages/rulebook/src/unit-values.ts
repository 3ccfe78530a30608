import type { Instrument } from './instrument.ts';
import { type E4, E4_PER_POINT } from './numbers.ts';
import { type Node, type Plan, planOf } from './plan.ts';

/** The code of a value that is the unit's whole score. */
export const TOTAL = 'TOTAL';

export type Basis = 'score' | 'points';

export interface UnitValue {
  readonly code: string;
  readonly valueE4: E4;
  readonly basis: Basis;
}

/**
 * A broken rule. `code` is a key of the message catalogue; `index` tells which value (field `answers`: which respondent),
 * absent: the values together.
 */
export interface RuleProblem {
  /** Of several results, which one. */
  readonly result?: number;
  /** Of several changes, the one that brought it. */
  readonly change?: number;
  readonly index?: number;
  /** Field `answers`: the element that was answered, by its code. */
  readonly element?: string;
  readonly field: 'code' | 'value' | 'basis' | 'values' | 'answers' | 'unit';
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * Every rule that the values of one unit break, in the order of the values; empty when they can be scored (the sum of
 * points is judged by scoreUnit). Codes: no_values, unknown_code, repeated_code, total_with_parts, out_of_scale, off_step,
 * weights_unknown, overlapping_values, mixed_basis, missing_dimension.
 */
export function valueProblems(instrument: Instrument, values: readonly UnitValue[]): readonly RuleProblem[] {
  if (values.length === 0) return [{ field: 'values', code: 'no_values' }];
  const plan = planOf(instrument);
  const byCode = new Map<string, UnitValue>();
  const problems = values.flatMap((value, index): RuleProblem[] => {
    const repeated = byCode.has(value.code);
    byCode.set(value.code, value);
    const found = repeated ? problem('code', 'repeated_code', { value: value.code }) : valueProblem(instrument, value);
    return found === undefined ? [] : [{ index, ...found }];
  });
  if (problems.length > 0) return problems;
  if (byCode.has(TOTAL)) return values.length === 1 ? [] : [problem('values', 'total_with_parts')];
  return plan.dimensions.flatMap((dimension) => completeness(plan, dimension, byCode));
}

/** The rule that one value breaks by itself. */
export function valueProblem(instrument: Instrument, value: UnitValue): RuleProblem | undefined {
  const plan = planOf(instrument);
  if (value.code === TOTAL) return outside(value.valueE4, instrument.scale);
  const node = plan.byCode.get(value.code);
  if (node === undefined) return problem('code', 'unknown_code', { value: value.code, instrument: instrument.id });
  const { coefficient, above, part } = node;
  // Points of a part whose weight is not known count only where the level above bounds their sum.
  const counts = value.basis === 'score' ? coefficient !== null : coefficient !== null || above?.coefficient != null;
  if (instrument.unitScore === null || !counts) {
    return problem('code', 'weights_unknown', { value: value.code, instrument: instrument.id });
  }
  if (value.basis === 'points') return outside(value.valueE4, pointsRange(plan, node));
  const { step, min } = part.scale;
  const found = outside(value.valueE4, part.scale);
  if (found !== undefined || step === null || (value.valueE4 - min) % step === 0) return found;
  return problem('value', 'off_step', { value: readable(value.valueE4), min: readable(min), step: readable(step) });
}

/** A part must be there once: as its own value, or as all that is below it. One of weight zero may be missing. */
function completeness(plan: Plan, node: Node, byCode: ReadonlyMap<string, UnitValue>): readonly RuleProblem[] {
  const { code } = node.part;
  const own = byCode.get(code);
  const below = given(node, byCode);
  if (own !== undefined) {
    if (below.length === 0) return [];
    const mixed = below.some(({ value }) => value.basis !== own.basis);
    return [problem('values', mixed ? 'mixed_basis' : 'overlapping_values', { value: code })];
  }
  if (below.length === 0) return node.optional ? [] : [problem('values', 'missing_dimension', { value: code })];
  // One sheet of a dimension is in scores or in points: both in one is a slip of the pen that would still add up to something.
  if (node.above === null && new Set(below.map(({ value }) => value.basis)).size > 1) {
    return [problem('values', 'mixed_basis', { value: code })];
  }
  const problems = node.below.flatMap((child) => completeness(plan, child, byCode));
  if (problems.length > 0 || node.coefficient === null) return problems;
  const sum = below.reduce((total, { of, value }) => total + pointsOf(plan, of, value), 0);
  if (sum >= node.least - plan.tolerance && sum <= (node.most ?? plan.most) + plan.tolerance) return [];
  const { min, max } = pointsRange(plan, node);
  return [problem('values', 'out_of_scale', { value: readable(sum / plan.perE4), min: readable(min), max: readable(max) })];
}

/** What was given for the parts below. */
function given(node: Node, byCode: ReadonlyMap<string, UnitValue>): readonly { readonly of: Node; readonly value: UnitValue }[] {
  return node.below.flatMap((of) => {
    const value = byCode.get(of.part.code);
    return value === undefined ? given(of, byCode) : [{ of, value }, ...given(of, byCode)];
  });
}

/** The points that a value brings, over the instrument's denominator; the value must have passed the rules. */
export function pointsOf({ perE4 }: Plan, { coefficient }: Node, { basis, valueE4 }: UnitValue): number {
  return valueE4 * (basis === 'score' && coefficient !== null ? coefficient : perE4);
}

/** What points of a part may be, in ten-thousandths: sources print two decimals, so they may exceed by the tolerance. */
function pointsRange({ perE4, tolerance, most }: Plan, node: Node): { readonly min: E4; readonly max: E4 } {
  return {
    min: Math.max(0, Math.ceil((node.least - tolerance) / perE4)),
    max: Math.floor(((node.most ?? most) + tolerance) / perE4),
  };
}

function outside(valueE4: E4, { min, max }: { readonly min: E4; readonly max: E4 }): RuleProblem | undefined {
  if (valueE4 >= min && valueE4 <= max) return undefined;
  return problem('value', 'out_of_scale', { value: readable(valueE4), min: readable(min), max: readable(max) });
}

/** "101", "100.0001": a bound or value in a sentence, with four decimals at most and no zeros at their end. */
export function readable(e4: E4): string {
  return String(Math.round(e4) / E4_PER_POINT);
}

function problem(field: RuleProblem['field'], code: string, params?: Readonly<Record<string, string>>): RuleProblem {
  return params === undefined ? { field, code } : { field, code, params };
}
