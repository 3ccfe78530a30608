/** Units as given, and what they are worth: the one computation behind preview, what-if, path and explanation. */
import {
  type Answers,
  type Classification,
  classify,
  type E4,
  type ExplainedPart,
  explainInstitution,
  type InstitutionExplanation,
  type InstitutionResult,
  type Instrument,
  type Refusal,
  type ScoredAt,
  type UnitExplanation,
} from '@pantau/rulebook';
import { deepest } from '../domain/computed.ts';
import type { Product, Unit, Value } from '../domain/input.ts';

export interface GivenUnit {
  readonly unit: Unit;
  readonly product: Product | null;
  readonly values: readonly Value[];
  /** What each respondent of a survey answered, instead of values. */
  readonly answers?: readonly Answers[];
}

export interface AssessedUnit extends GivenUnit {
  readonly score: E4;
  readonly classification: Classification | null;
  readonly scoredAt: ScoredAt;
  /** Full marks minus the score. */
  readonly lost: E4;
  /** Points of the institution's score, and those that full marks would add; null where another result of the unit counts. */
  readonly share: { readonly contribution: E4; readonly lost: E4 } | null;
  readonly parts: readonly ExplainedPart[];
}

export interface Assessment {
  readonly kind: 'assessed';
  /** Score, what was lost, and the mean over what counts. */
  readonly explanation: InstitutionExplanation;
  readonly classification: Classification | null;
  readonly scoredAt: ScoredAt;
  readonly units: readonly AssessedUnit[];
}

/** By the rules of one version. What refuses one unit refuses all: nothing is left out in silence. */
export function assess(instrument: Instrument, given: readonly GivenUnit[]): Assessment | Refusal {
  const explanation = explainInstitution(instrument, given.map(resultOf));
  return explanation.kind === 'refused' ? explanation : assessmentOf(instrument, given, explanation);
}

export function assessmentOf(
  instrument: Instrument,
  given: readonly GivenUnit[],
  explanation: InstitutionExplanation,
): Assessment {
  const { score, results } = explanation;
  const counted = new Map(results.map((result) => [keyOf(result), result]));
  const units = given.map((each): AssessedUnit => {
    const share = counted.get(keyOf(resultOf(each)));
    const own = share?.explanation ?? explainAlone(instrument, each);
    return {
      ...each,
      ...{ score: own.score, scoredAt: own.scoredAt, lost: own.lost, parts: own.parts },
      classification: classify(instrument, own.score),
      share: share === undefined ? null : { contribution: share.contribution, lost: share.lost },
    };
  });
  const scoredAt = deepest(results.map(({ explanation: { scoredAt: at } }) => at));
  return { kind: 'assessed', explanation, classification: classify(instrument, score), scoredAt, units };
}

export function resultOf({ unit, product, values, answers }: GivenUnit): InstitutionResult {
  const key = product === null ? { unit: unit.code } : { unit: unit.code, product: product.code };
  return answers === undefined ? { ...key, values } : { ...key, values, answers };
}

/** One result by itself: its own score does not depend on the others. */
export function explainAlone(instrument: Instrument, unit: GivenUnit): UnitExplanation {
  const explained = explainInstitution(instrument, [resultOf(unit)]);
  const [result] = explained.kind === 'explained' ? explained.results : [];
  if (result === undefined) throw new Error('a result that was scored is refused alone');
  return result.explanation;
}

function keyOf({ unit, product }: { readonly unit: string; readonly product?: string | null | undefined }): string {
  return `${unit}\n${product ?? ''}`;
}
