import type { Instrument } from './instrument.ts';
import { E4_PER_POINT, roundFraction } from './numbers.ts';
import { type Node, type Plan, planOf } from './plan.ts';
import { type Refusal, refuse, type UnitScore } from './unit-score.ts';
import { pointsOf, type RuleProblem, TOTAL, type UnitValue, valueProblem } from './unit-values.ts';

/** One respondent: what was answered to each element, by its code. */
export type Answers = Readonly<Record<string, number>>;

/**
 * The score of a unit from what each respondent answered, exact: the mean of an element is never rounded before the index
 * (NRR = sum / respondents; PermenPANRB 14/2017). Every respondent answers every element, in whole steps of its scale:
 * a missing or impossible answer refuses the score, with the respondent's index and the element. `instead`: values that
 * stand in place of the answers to their elements, as in a question what a better mean would change.
 */
export function scoreSurvey(
  instrument: Instrument,
  respondents: readonly Answers[],
  instead: readonly UnitValue[] = [],
): UnitScore | Refusal {
  if (respondents.length === 0) return refuse([{ field: 'values', code: 'no_values' }]);
  const plan = planOf(instrument);
  const asked = elementsOf(plan);
  if (instrument.unitScore === null || asked.some(({ coefficient }) => coefficient === null)) {
    return refuse([{ field: 'values', code: 'weights_unknown', params: { value: TOTAL, instrument: instrument.id } }]);
  }
  const problems = [
    ...instead.flatMap((value, index) => insteadProblems(instrument, asked, value, index)),
    ...respondents.flatMap((answers, index) => answerProblems(instrument, asked, answers, index)),
  ];
  if (problems.length > 0) return refuse(problems);
  const points = surveyPoints(plan, respondents, instead).given.reduce<bigint>((sum, each) => sum + (each ?? 0n), 0n);
  const denominator = BigInt(instrument.denominator) * BigInt(respondents.length);
  const scoredAt = asked[0]?.part.level ?? 'dimension';
  return { kind: 'scored', points, denominator, score: roundFraction(points, denominator), scoredAt };
}

/** What each element brought, by node, over the instrument's denominator times the respondents; the answers must be sound. */
export function surveyPoints(
  plan: Plan,
  respondents: readonly Answers[],
  instead: readonly UnitValue[],
): { readonly given: readonly (bigint | undefined)[]; readonly recorded: readonly (bigint | undefined)[] } {
  const count = BigInt(respondents.length);
  const given = new Array<bigint | undefined>(plan.nodes.length).fill(undefined);
  const recorded = new Array<bigint | undefined>(plan.nodes.length).fill(undefined);
  const stands = new Map(instead.map((value) => [value.code, value]));
  for (const node of elementsOf(plan)) {
    const { code } = node.part;
    const value = stands.get(code);
    const sum = respondents.reduce((total, answers) => total + (answers[code] ?? 0), 0);
    const mean = value === undefined ? BigInt(Math.round(sum * E4_PER_POINT)) : BigInt(value.valueE4) * count;
    given[node.index] = value === undefined ? mean * BigInt(node.coefficient ?? 0) : BigInt(pointsOf(plan, node, value)) * count;
    if (node.coefficient === 0 && value?.basis !== 'points') recorded[node.index] = mean;
  }
  return { given, recorded };
}

/** What respondents are asked: the parts that have none below them. */
function elementsOf({ nodes }: Plan): readonly Node[] {
  return nodes.filter(({ below }) => below.length === 0);
}

function insteadProblems(
  instrument: Instrument,
  asked: readonly Node[],
  value: UnitValue,
  index: number,
): readonly RuleProblem[] {
  const element = asked.some(({ part }) => part.code === value.code);
  if (!element && value.code === TOTAL) return [{ index, field: 'values', code: 'total_with_parts' }];
  const problem = valueProblem(instrument, value);
  if (problem !== undefined) return [{ index, ...problem }];
  return element ? [] : [{ index, field: 'values', code: 'overlapping_values', params: { value: value.code } }];
}

function answerProblems(instrument: Instrument, asked: readonly Node[], answers: Answers, index: number): readonly RuleProblem[] {
  const codes = new Set(asked.map(({ part }) => part.code));
  const unknown = Object.keys(answers).filter((code) => !codes.has(code));
  return [
    ...unknown.map(
      (element): RuleProblem => ({
        index,
        element,
        field: 'answers',
        code: 'unknown_code',
        params: { value: element, instrument: instrument.id },
      }),
    ),
    ...asked.flatMap(({ part: { code: element, scale } }): RuleProblem[] => {
      const answer = answers[element];
      const at = { index, element, field: 'answers' } as const;
      if (answer === undefined) return [{ ...at, code: 'missing_dimension', params: { value: element } }];
      const [min, max] = [scale.min / E4_PER_POINT, scale.max / E4_PER_POINT];
      const params = { value: String(answer), min: String(min), max: String(max) };
      if (!(answer >= min && answer <= max)) return [{ ...at, code: 'out_of_scale', params }];
      // Where an element's mean may be any decimal, its answers are whole.
      const step = (scale.step ?? E4_PER_POINT) / E4_PER_POINT;
      if (Number.isInteger((answer - min) / step)) return [];
      return [{ ...at, code: 'off_step', params: { value: String(answer), min: String(min), step: String(step) } }];
    }),
  ];
}
