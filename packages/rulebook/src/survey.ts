import type { Instrument } from './instrument.ts';
import { E4_PER_POINT, roundFraction } from './numbers.ts';
import { planOf } from './plan.ts';
import { type Refusal, refuse, type UnitScore } from './unit-score.ts';
import type { RuleProblem } from './unit-values.ts';

/** One respondent: what was answered to each element, by its code. */
export type Answers = Readonly<Record<string, number>>;

/**
 * The score of a unit from what each respondent answered, exact: the mean of an element is never rounded before the index
 * (NRR = sum / respondents; PermenPANRB 14/2017). Every respondent answers every element, in whole steps of its scale:
 * a missing or impossible answer refuses the score, with the respondent's index.
 */
export function scoreSurvey(instrument: Instrument, respondents: readonly Answers[]): UnitScore | Refusal {
  if (respondents.length === 0) return refuse([{ field: 'values', code: 'no_values' }]);
  const plan = planOf(instrument);
  const asked = plan.nodes.filter(({ below }) => below.length === 0);
  const problems = respondents.flatMap((answers, index) => answerProblems(asked, answers, index));
  if (problems.length > 0) return refuse(problems);
  if (instrument.unitScore === null || asked.some(({ coefficient }) => coefficient === null)) {
    return refuse([{ field: 'values', code: 'weights_unknown', params: { value: 'TOTAL', instrument: instrument.id } }]);
  }
  const points = asked.reduce((sum, { part, coefficient }) => {
    const given = respondents.reduce((total, answers) => total + (answers[part.code] ?? 0), 0);
    return sum + BigInt(given) * BigInt(E4_PER_POINT) * BigInt(coefficient ?? 0);
  }, 0n);
  const denominator = BigInt(instrument.denominator) * BigInt(respondents.length);
  const scoredAt = asked[0]?.part.level ?? 'dimension';
  return { kind: 'scored', points, denominator, score: roundFraction(points, denominator), scoredAt };
}

function answerProblems(
  asked: readonly { readonly part: Instrument['dimensions'][number] }[],
  answers: Answers,
  index: number,
): readonly RuleProblem[] {
  const codes = new Set(asked.map(({ part }) => part.code));
  const unknown = Object.keys(answers).filter((code) => !codes.has(code));
  return [
    ...unknown.map(
      (code): RuleProblem => ({ index, field: 'code', code: 'unknown_code', params: { value: code, instrument: '' } }),
    ),
    ...asked.flatMap(({ part: { code, scale } }): RuleProblem[] => {
      const answer = answers[code];
      if (answer === undefined) return [{ index, field: 'values', code: 'missing_dimension', params: { value: code } }];
      const [min, max] = [scale.min / E4_PER_POINT, scale.max / E4_PER_POINT];
      if (Number.isInteger(answer) && answer >= min && answer <= max) return [];
      return [
        { index, field: 'value', code: 'out_of_scale', params: { value: String(answer), min: String(min), max: String(max) } },
      ];
    }),
  ];
}
