import type { Instrument, Part } from './instrument.ts';
import { type E4, E4_PER_POINT, formatScore, roundFraction } from './numbers.ts';
import { type RuleProblem, TOTAL, type UnitValue, valueProblems } from './unit-values.ts';

export interface UnitScore {
  readonly kind: 'scored';
  /** Exact score points over `instrument.denominator`; what a roll-up adds up. */
  readonly points: bigint;
  /** The points rounded once to two decimals. */
  readonly score: E4;
  /** 'unit': only a TOTAL was sent; 'dimension': the weights of dimensions were applied. */
  readonly scoredAt: 'unit' | 'dimension';
  /** In the instrument's order; empty when scored at 'unit'. */
  readonly dimensions: readonly DimensionScore[];
}

export interface DimensionScore {
  readonly code: string;
  /** Exact weighted points over `instrument.denominator`. */
  readonly points: bigint;
  /** The points at two decimals, so rounded (largest remainder) that the dimensions add up to the score. */
  readonly contribution: E4;
}

/** A score that cannot be given, and why. `problems` is never empty; `reason` is the code of the first. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
  readonly problems: readonly RuleProblem[];
}

/**
 * The score of one unit (or product) from its values. Either one TOTAL, whose basis does not matter, or for each dimension one
 * value (`score` on the instrument's scale, to be weighted, or `points`, already weighted), or the points of every
 * variable of it. A missing dimension is not a zero: the unit gets no score.
 */
export function scoreUnit(instrument: Instrument, values: readonly UnitValue[]): UnitScore | Refusal {
  const problems = valueProblems(instrument, values);
  if (problems.length > 0) return refuse(problems);
  const total = values.find(({ code }) => code === TOTAL);
  if (total !== undefined) {
    const points = (BigInt(total.valueE4) * BigInt(instrument.denominator)) / BigInt(E4_PER_POINT);
    return scored(instrument, points, 'unit', []);
  }
  const byCode = new Map(values.map((value) => [value.code, value]));
  const dimensions = instrument.dimensions.map((dimension) => ({
    code: dimension.code,
    points: dimensionPoints(instrument, dimension, byCode),
  }));
  const points = dimensions.reduce((sum, dimension) => sum + dimension.points, 0n);
  if (points > (BigInt(instrument.scale.max) * BigInt(instrument.denominator)) / BigInt(E4_PER_POINT)) {
    const score = formatScore(roundFraction(points, BigInt(instrument.denominator))) ?? '';
    const { min, max } = instrument.scale;
    const bounds = { value: score, min: formatScore(min) ?? '', max: formatScore(max) ?? '' };
    return refuse([{ field: 'values', code: 'out_of_scale', params: bounds }]);
  }
  return scored(instrument, points, 'dimension', dimensions);
}

export function refuse(problems: readonly RuleProblem[]): Refusal {
  return { kind: 'refused', reason: problems[0]?.code ?? 'no_values', problems };
}

/**
 * Rounds amounts to two decimals so that they add up to `total`: each is rounded down, and the hundredths still missing
 * go to the largest remainders, the earlier of two equal ones first.
 */
export function shareRounded(amounts: readonly bigint[], denominator: bigint, total: E4): readonly E4[] {
  const shares = amounts.map((amount, index) => {
    const hundredths = (amount * 100n) / denominator;
    return { index, hundredths: Number(hundredths), remainder: amount * 100n - hundredths * denominator };
  });
  let missing = total / 100 - shares.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (missing <= 0) break;
    share.hundredths += 1;
    missing -= 1;
  }
  return shares.map(({ hundredths }) => hundredths * 100);
}

function scored(
  { denominator }: Instrument,
  points: bigint,
  scoredAt: UnitScore['scoredAt'],
  dimensions: readonly { code: string; points: bigint }[],
): UnitScore {
  const score = roundFraction(points, BigInt(denominator));
  const contributions = shareRounded(
    dimensions.map((dimension) => dimension.points),
    BigInt(denominator),
    score,
  );
  const shown = dimensions.map((dimension, index) => ({ ...dimension, contribution: contributions[index] ?? 0 }));
  return { kind: 'scored', points, score, scoredAt, dimensions: shown };
}

function dimensionPoints({ denominator }: Instrument, dimension: Part, byCode: ReadonlyMap<string, UnitValue>): bigint {
  const perE4 = BigInt(denominator) / BigInt(E4_PER_POINT);
  const own = byCode.get(dimension.code);
  if (own === undefined) {
    return dimension.parts.reduce((sum, { code }) => sum + BigInt(byCode.get(code)?.valueE4 ?? 0) * perE4, 0n);
  }
  if (own.basis === 'points' || dimension.weight === null) return BigInt(own.valueE4) * perE4;
  return (BigInt(own.valueE4) * perE4 * BigInt(dimension.weight.numerator)) / BigInt(dimension.weight.denominator);
}
