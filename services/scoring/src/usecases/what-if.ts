import type { Problem } from '@pantau/contracts';
import {
  type Change,
  type Difference,
  type E4,
  type ExplainedPart,
  parseDecimal,
  TOTAL,
  whatIf,
  withChanges,
} from '@pantau/rulebook';
import { type Assessment, assessmentOf, resultOf } from './assess.ts';
import type { Subject } from './assessed-subject.ts';
import { invalid } from './classify-score.ts';
import { problemsOf } from './given-units.ts';
import { assessed } from './preview-score.ts';

export interface ChangeRequest {
  readonly unit: string;
  readonly product?: string | undefined;
  readonly code: string;
  readonly value: string | number;
  readonly basis?: 'score' | 'points' | undefined;
}

export interface Compared {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly difference: Difference;
  /** What was asked for, with the values on their own scale; null where there was none. */
  readonly changes: readonly { readonly change: Change; readonly before: E4 | null; readonly after: E4 | null }[];
}

/** Throws `invalid` with a pointer to the change, or the value, that breaks a rule. */
export function compare({ instrument, units, basis }: Subject, requested: readonly ChangeRequest[]): Compared {
  if (units.length === 0) throw invalid({ pointer: basis === 'given' ? '/units' : '/institution', code: 'no_units' });
  const changes = readChanges(requested);
  const before = assessed(instrument, units);
  const results = units.map(resultOf);
  const compared = whatIf(instrument, results, changes);
  if (compared.kind === 'refused') throw invalid(...problemsOf(compared));
  const changed = withChanges(instrument, results, changes);
  if ('kind' in changed) throw invalid(...problemsOf(changed));
  const given = units.map((unit, index) => ({ ...unit, values: changed[index]?.values ?? [] }));
  const after = assessmentOf(instrument, given, compared.after.explanation);
  return {
    before,
    after,
    difference: compared.difference,
    changes: changes.map((change) => ({ change, before: valueIn(before, change), after: valueIn(after, change) })),
  };
}

function readChanges(requested: readonly ChangeRequest[]): readonly Change[] {
  const problems: Problem[] = [];
  const changes = requested.map(({ unit, product, code, value, basis }, index): Change => {
    const valueE4 = parseDecimal(value);
    if (valueE4 === undefined) problems.push({ pointer: `/changes/${index}/value`, code: 'not_a_decimal' });
    return { unit, product, code, valueE4: valueE4 ?? 0, ...(basis === undefined ? {} : { basis }) };
  });
  if (problems.length > 0) throw invalid(...problems);
  return changes;
}

function valueIn({ units }: Assessment, { unit: code, product, code: part }: Change): E4 | null {
  const unit = units.find((each) => each.unit.code === code && (each.product?.code ?? '') === (product ?? ''));
  if (unit === undefined) return null;
  return part === TOTAL ? unit.score : (find(unit.parts, part)?.value ?? null);
}

function find(parts: readonly ExplainedPart[], code: string): ExplainedPart | undefined {
  for (const part of parts) {
    const found = part.code === code ? part : find(part.parts, code);
    if (found !== undefined) return found;
  }
  return undefined;
}
