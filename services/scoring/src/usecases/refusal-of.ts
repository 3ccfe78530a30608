import { type Instrument, type RuleProblem, scoreUnit } from '@pantau/rulebook';
import type { UnitResult } from '../domain/scorecard.ts';

export type RefusalReason = Pick<RuleProblem, 'code' | 'params'>;

/**
 * Why a result has values and no score: the first rule that they break, with what its sentence is filled from; the store
 * keeps the code alone, and of results of older builds not even that. Null where there is a score. `rules` is the version that judged it, whose values were read.
 */
export function refusalOf(rules: Instrument, { score, refusal, values = [] }: UnitResult): RefusalReason | null {
  if (score !== null) return null;
  const again = scoreUnit(rules, values);
  return (again.kind === 'refused' ? again.problems[0] : undefined) ?? { code: refusal };
}
