import { type ExplainedPart, explainParts } from './explain-parts.ts';
import type { Instrument } from './instrument.ts';
import { type E4, E4_PER_POINT } from './numbers.ts';
import { type InstitutionResult, type ReadResult, readResult, readResults } from './read-result.ts';
import { type InstitutionScore, type ResultKey, rollUp, type Share, sharesOf } from './roll-up.ts';
import { shareRounded } from './share-rounded.ts';
import type { Refusal, ScoredAt } from './unit-score.ts';
import type { UnitValue } from './unit-values.ts';

export interface UnitExplanation {
  readonly kind: 'explained';
  readonly score: E4;
  readonly scoredAt: ScoredAt;
  /** Full marks minus the score. */
  readonly lost: E4;
  /** Empty when only a TOTAL is known. */
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedResult extends ResultKey {
  /** Points of the institution's score: those of all results add up to it. */
  readonly contribution: E4;
  /** Points of the institution's score that full marks of this result would add. */
  readonly lost: E4;
  readonly explanation: UnitExplanation;
}

export interface InstitutionExplanation {
  readonly kind: 'explained';
  readonly score: E4;
  readonly lost: E4;
  /** The mean of the results, part by part; empty unless each was scored by its parts. */
  readonly parts: readonly ExplainedPart[];
  /** Those that count; of a unit with a result of its own and products, one or the other. */
  readonly results: readonly ExplainedResult[];
}

/** Why a unit has its score, from the dimensions down to what was given. */
export function explainUnit(instrument: Instrument, values: readonly UnitValue[]): UnitExplanation | Refusal {
  const result = readResult(instrument, { unit: '', values });
  return result.kind === 'refused' ? result : explainRead(instrument, result);
}

/** Why an institution has its score: what each unit (or product) and, over all of them, each dimension brought. */
export function explainInstitution(
  instrument: Instrument,
  results: readonly InstitutionResult[],
): InstitutionExplanation | Refusal {
  const read = readResults(instrument, results);
  if ('kind' in read) return read;
  const shares = sharesOf(instrument, read);
  if ('kind' in shares) return shares;
  const whole = rollUp(instrument, read);
  if (whole.kind === 'refused') return whole;
  const { score } = whole;
  const lost = instrument.scale.max - score;
  const { contributions, losses } = shownShares(instrument, shares, whole);
  const byParts = shares.every(({ result }) => result.scoredAt !== 'unit');
  return {
    kind: 'explained',
    score,
    lost,
    parts: byParts ? explainParts(instrument, shares, score, lost) : [],
    results: shares.map(({ result }, index) => ({
      unit: result.unit,
      ...(result.product == null ? {} : { product: result.product }),
      contribution: contributions[index] ?? 0,
      lost: losses[index] ?? 0,
      explanation: explainRead(instrument, result),
    })),
  };
}

/**
 * What each result brought to the institution's score and what full marks of it would add, at two decimals: they add up to the
 * score, and to what it lacks. Exact also where points are over different denominators.
 */
export function shownShares(
  { scale }: Instrument,
  shares: readonly Share<{ readonly points: bigint; readonly denominator: bigint }>[],
  { score, denominator }: InstitutionScore,
): { readonly contributions: readonly E4[]; readonly losses: readonly E4[] } {
  const brought = shares.map(({ result, over }) => result.points * (denominator / (over * result.denominator)));
  const full = (BigInt(scale.max) * denominator) / BigInt(E4_PER_POINT);
  const missing = shares.map(({ over }, index) => full / over - (brought[index] ?? 0n));
  return {
    contributions: shareRounded(brought, denominator, score),
    losses: shareRounded(missing, denominator, scale.max - score, 'later'),
  };
}

function explainRead(instrument: Instrument, result: ReadResult): UnitExplanation {
  const { score, scoredAt } = result;
  const lost = instrument.scale.max - score;
  const parts = scoredAt === 'unit' ? [] : explainParts(instrument, [{ result, over: 1n }], score, lost);
  return { kind: 'explained', score, scoredAt, lost, parts };
}
