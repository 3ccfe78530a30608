import type { Instrument } from './instrument.ts';
import { planOf } from './plan.ts';
import type { ResultKey } from './roll-up.ts';
import { type Answers, scoreSurvey, surveyPoints } from './survey.ts';
import { fill, type Refusal, scoreUnit, type UnitScore } from './unit-score.ts';
import type { UnitValue } from './unit-values.ts';

/** What one unit (or product) gave: values, or what each respondent answered; a value stands before the answers to its element. */
export interface InstitutionResult extends ResultKey {
  readonly values: readonly UnitValue[];
  readonly answers?: readonly Answers[];
}

/** A scored result with what each part brought. */
export interface ReadResult extends UnitScore {
  /** Exact points by node over `denominator`, where something was given; empty where only a TOTAL was. */
  readonly given: readonly (bigint | undefined)[];
  /** Values of parts that count for nothing (weight zero), by node, in ten-thousandths times `respondents`. */
  readonly recorded: readonly (bigint | undefined)[];
  /** What `denominator` is of the instrument's: one, or the respondents whose answers were added up. */
  readonly respondents: bigint;
}

/** Reads one result exactly. A refusal's problems name the value, or the respondent, by index. */
export function readResult(instrument: Instrument, { values, answers = [] }: InstitutionResult): ReadResult | Refusal {
  const score = answers.length > 0 ? scoreSurvey(instrument, answers, values) : scoreUnit(instrument, values);
  if (score.kind === 'refused') return score;
  const respondents = BigInt(answers.length || 1);
  if (score.scoredAt === 'unit') return { ...score, given: [], recorded: [], respondents };
  const plan = planOf(instrument);
  const { given, recorded } = answers.length > 0 ? surveyPoints(plan, answers, values) : valuePoints(instrument, values);
  return { ...score, given, recorded, respondents };
}

/** Reads every result; a refusal's problems say which result (`result`) they are of. */
export function readResults(
  instrument: Instrument,
  results: readonly InstitutionResult[],
): readonly (ResultKey & ReadResult)[] | Refusal {
  const read: (ResultKey & ReadResult)[] = [];
  for (const [index, result] of results.entries()) {
    const one = readResult(instrument, result);
    if (one.kind === 'refused') return { ...one, problems: one.problems.map((problem) => ({ result: index, ...problem })) };
    read.push({ unit: result.unit, product: result.product, ...one });
  }
  return read;
}

function valuePoints(instrument: Instrument, values: readonly UnitValue[]): Pick<ReadResult, 'given' | 'recorded'> {
  const plan = planOf(instrument);
  const filled = fill(plan, values);
  if (filled === undefined) throw new Error(`${instrument.id}: scored values could not be read`);
  const byCode = new Map(values.map((value) => [value.code, value]));
  return {
    given: plan.nodes.map(({ index }) => toExact(filled.points[index])),
    recorded: plan.nodes.map(({ coefficient, part }) => {
      const value = coefficient === 0 ? byCode.get(part.code) : undefined;
      return value?.basis === 'score' ? BigInt(value.valueE4) : undefined;
    }),
  };
}

function toExact(points: number | undefined): bigint | undefined {
  return points === undefined ? undefined : BigInt(points);
}
