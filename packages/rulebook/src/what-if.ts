import { type Classification, classify } from './classify.ts';
import { explainInstitution, type InstitutionExplanation } from './explain.ts';
import type { ExplainedPart } from './explain-parts.ts';
import type { Instrument, Part } from './instrument.ts';
import type { E4 } from './numbers.ts';
import { planOf } from './plan.ts';
import type { InstitutionResult } from './read-result.ts';
import type { ResultKey } from './roll-up.ts';
import { type Refusal, refuse } from './unit-score.ts';
import { type Basis, type RuleProblem, TOTAL, type UnitValue } from './unit-values.ts';

/** Another value for one part of a unit (or product), or for its TOTAL. It stands in place of what was given for the part and below it. */
export interface Change extends ResultKey {
  readonly code: string;
  readonly valueE4: E4;
  /** Left out: that of the value it replaces, else `score`. */
  readonly basis?: Basis;
}

/** What an institution has, and why. */
export interface Standing {
  readonly explanation: InstitutionExplanation;
  /** Null where no source gives the cuts. */
  readonly classification: Classification | null;
}

/** After minus before, of shown numbers. */
export interface Difference {
  readonly score: E4;
  /** Of what the dimensions bring; empty where either side has none. */
  readonly dimensions: readonly { readonly code: string; readonly contribution: E4 }[];
  /** Of the score of each unit (or product), and of what it brings to the institution's. */
  readonly results: readonly (ResultKey & { readonly score: E4; readonly contribution: E4 })[];
}

export interface WhatIf {
  readonly kind: 'compared';
  readonly before: Standing;
  readonly after: Standing;
  readonly difference: Difference;
}

/**
 * An institution's score as it is and as it would be with some values changed. Refused where the results themselves cannot
 * be scored (problems with `result`), where a change names a unit that has no result (`unknown_unit`), or where a changed
 * value breaks a rule (problems with `change`).
 */
export function whatIf(
  instrument: Instrument,
  results: readonly InstitutionResult[],
  changes: readonly Change[],
): WhatIf | Refusal {
  const before = explainInstitution(instrument, results);
  if (before.kind === 'refused') return before;
  const changed = withChanges(instrument, results, changes);
  if ('kind' in changed) return changed;
  const after = explainInstitution(instrument, changed);
  if (after.kind === 'refused') {
    return { ...after, problems: after.problems.map((problem) => ofChange(problem, changed, changes)) };
  }
  return {
    kind: 'compared',
    before: { explanation: before, classification: classify(instrument, before.score) },
    after: { explanation: after, classification: classify(instrument, after.score) },
    difference: differenceOf(before, after),
  };
}

/** The results with the changes made; only `unknown_unit` is refused, what the changed values break is judged when they are scored. */
export function withChanges<R extends InstitutionResult>(
  instrument: Instrument,
  results: readonly R[],
  changes: readonly Change[],
): readonly R[] | Refusal {
  const problems = changes.flatMap((change, index): RuleProblem[] =>
    results.some((result) => isSame(result, change))
      ? []
      : [{ change: index, field: 'unit', code: 'unknown_unit', params: { value: change.unit } }],
  );
  if (problems.length > 0) return refuse(problems);
  return results.map((result) => ({
    ...result,
    values: changes
      .filter((change) => isSame(result, change))
      .reduce<readonly UnitValue[]>((values, change) => withChange(instrument, values, change), result.values),
  }));
}

function withChange(
  instrument: Instrument,
  values: readonly UnitValue[],
  { code, valueE4, basis }: Change,
): readonly UnitValue[] {
  const part = planOf(instrument).byCode.get(code)?.part;
  const replaced = new Set(code === TOTAL || part === undefined ? [code] : codesFrom(part));
  const before = values.find((value) => value.code === code);
  return [...values.filter((value) => !replaced.has(value.code)), { code, valueE4, basis: basis ?? before?.basis ?? 'score' }];
}

function codesFrom(part: Part): readonly string[] {
  return [part.code, ...part.parts.flatMap(codesFrom)];
}

/** A problem of a changed value is told by the change, as the caller knows no other place of it. */
function ofChange(
  { result, index, ...problem }: RuleProblem,
  results: readonly InstitutionResult[],
  changes: readonly Change[],
): RuleProblem {
  const of = result === undefined ? undefined : results[result];
  const value = index === undefined || problem.field === 'answers' ? undefined : of?.values[index];
  // The last one: an earlier change of the same part was replaced by it.
  const change = changes.findLastIndex(
    (each) => of !== undefined && isSame(of, each) && (value === undefined || value.code === each.code),
  );
  return change === -1 ? problem : { ...problem, change };
}

function differenceOf(before: InstitutionExplanation, after: InstitutionExplanation): Difference {
  return {
    score: after.score - before.score,
    dimensions: pairs(before.parts, after.parts, sameCode).map(([from, to]) => ({
      code: to.code,
      contribution: to.contribution - from.contribution,
    })),
    results: pairs(before.results, after.results, isSame).map(([from, to]) => ({
      unit: to.unit,
      ...(to.product == null ? {} : { product: to.product }),
      score: to.explanation.score - from.explanation.score,
      contribution: to.contribution - from.contribution,
    })),
  };
}

function pairs<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): readonly (readonly [T, T])[] {
  return after.flatMap((to) => {
    const from = before.find((each) => same(each, to));
    return from === undefined ? [] : [[from, to] as const];
  });
}

function sameCode(a: ExplainedPart, b: ExplainedPart): boolean {
  return a.code === b.code;
}

function isSame(a: ResultKey, b: ResultKey): boolean {
  return a.unit === b.unit && (a.product || null) === (b.product || null);
}
