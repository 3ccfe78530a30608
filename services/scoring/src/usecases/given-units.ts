/** The units of a request, read: what cannot be read is told with a pointer to where it was sent. */
import type { Problem } from '@pantau/contracts';
import { type Answers, type Instrument, parseDecimal, type Refusal, type RuleProblem } from '@pantau/rulebook';
import type { Value } from '../domain/input.ts';
import { unitKey } from '../domain/scorecard.ts';
import type { GivenUnit } from './assess.ts';
import { invalid } from './classify-score.ts';

export interface UnitRequest {
  readonly code: string;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly product?: { readonly code: string; readonly name?: string | undefined } | undefined;
  readonly values?: readonly ValueRequest[] | undefined;
  /** For surveys, instead of values: each respondent's answer to every element. */
  readonly answers?: readonly Answers[] | undefined;
}

export interface ValueRequest {
  readonly code: string;
  readonly value: string | number;
  readonly basis?: 'score' | 'points' | undefined;
}

/** Throws `invalid`: not_a_decimal, duplicate_unit, values_or_answers, no_survey. The rules judge the rest when it is scored. */
export function givenUnits(instrument: Instrument, units: readonly UnitRequest[]): readonly GivenUnit[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const given = units.map((unit, index): GivenUnit => {
    const pointer = `/units/${index}`;
    const key = unitKey(unit.code, unit.product?.code ?? '');
    if (seen.has(key)) problems.push({ pointer: `${pointer}/code`, code: 'duplicate_unit', params: { unit: unit.code } });
    seen.add(key);
    const { values = [], answers } = unit;
    if ((unit.values === undefined) === (answers === undefined)) problems.push({ pointer, code: 'values_or_answers' });
    // Only elements that become an index are answered by respondents; elsewhere an answer is nobody's value.
    if (answers !== undefined && instrument.conversion === 1) {
      problems.push({ pointer: `${pointer}/answers`, code: 'no_survey', params: { instrument: instrument.id } });
    }
    const read = readValues(values, `${pointer}/values`);
    problems.push(...read.problems);
    return {
      unit: { code: unit.code, name: unit.name ?? '', kind: unit.kind ?? '' },
      product: unit.product === undefined ? null : { code: unit.product.code, name: unit.product.name ?? '' },
      values: read.values,
      ...(answers === undefined ? {} : { answers }),
    };
  });
  if (problems.length > 0) throw invalid(...problems);
  return given;
}

/** A refusal of the rulebook as the caller's own places: a value, a respondent's answer, a change, or all units together. */
export function problemsOf({ problems }: Refusal): readonly Problem[] {
  return problems.map(({ params = {}, code, ...at }) => ({ pointer: pointerOf(at), code, params }));
}

function pointerOf({ result, change, index, element, field }: Omit<RuleProblem, 'code' | 'params'>): string {
  const below = (name: string) => (field === name ? '' : `/${field}`);
  if (change !== undefined) return `/changes/${change}${below('values')}`;
  if (result === undefined) return '/units';
  if (field === 'answers') return `/units/${result}/answers/${index}/${element}`;
  return index === undefined ? `/units/${result}/values` : `/units/${result}/values/${index}${below('values')}`;
}

function readValues(values: readonly ValueRequest[], pointer: string) {
  const read: Value[] = [];
  const problems: Problem[] = [];
  for (const [at, { code, value, basis = 'score' }] of values.entries()) {
    const valueE4 = parseDecimal(value);
    if (valueE4 === undefined) problems.push({ pointer: `${pointer}/${at}/value`, code: 'not_a_decimal' });
    else read.push({ code, valueE4, basis });
  }
  return { values: read, problems };
}
