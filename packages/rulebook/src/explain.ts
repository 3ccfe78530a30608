import type { Instrument, Level, Localized } from './instrument.ts';
import { type E4, E4_PER_POINT, type Fraction, roundFraction } from './numbers.ts';
import { type Node, planOf } from './plan.ts';
import { type ResultKey, rollUp, sharesOf } from './roll-up.ts';
import { shareRounded } from './share-rounded.ts';
import { fill, type Refusal, type ScoredAt, scoreUnit } from './unit-score.ts';
import { TOTAL, type UnitValue } from './unit-values.ts';

/** What one part brought to a score, and what it could still have brought. */
export interface ExplainedPart {
  readonly code: string;
  readonly level: Level;
  readonly name: Localized;
  /** Its share of the level above; null: no source gives it. */
  readonly weight: Fraction | null;
  /** On its own scale, of the parts below it their weighted mean; null where only points are known. */
  readonly value: E4 | null;
  /** Points of the score, at two decimals: the parts of one level add up to the level above. */
  readonly contribution: E4;
  /** Points that full marks would add; null where its weight is not known. */
  readonly lost: E4 | null;
  /** Empty where the value was given for the part as a whole. */
  readonly parts: readonly ExplainedPart[];
}

export interface UnitExplanation {
  readonly kind: 'explained';
  readonly score: E4;
  readonly scoredAt: ScoredAt;
  /** Full marks minus the score. */
  readonly lost: E4;
  /** Empty when only a TOTAL is known. */
  readonly parts: readonly ExplainedPart[];
}

/** Why a unit has its score, from the dimensions down to what was given. */
export function explainUnit(instrument: Instrument, values: readonly UnitValue[]): UnitExplanation | Refusal {
  const result = scoreUnit(instrument, values);
  if (result.kind === 'refused') return result;
  const { score, scoredAt } = result;
  const lost = instrument.scale.max - score;
  if (scoredAt === 'unit') return { kind: 'explained', score, scoredAt, lost, parts: [] };
  return {
    kind: 'explained',
    score,
    scoredAt,
    lost,
    parts: partsOf(instrument, exactPoints(instrument, [{ values, over: 1n }]), score),
  };
}

export interface InstitutionResult extends ResultKey {
  readonly values: readonly UnitValue[];
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

/** Why an institution has its score: what each unit (or product) and, over all of them, each dimension brought. */
export function explainInstitution(
  instrument: Instrument,
  results: readonly InstitutionResult[],
): InstitutionExplanation | Refusal {
  const explained = results.map((result) => ({
    ...result,
    exact: scoreUnit(instrument, result.values),
    explanation: explainUnit(instrument, result.values),
  }));
  const scored = explained.flatMap(({ exact, explanation, ...result }) =>
    exact.kind === 'refused' || explanation.kind === 'refused' ? [] : [{ ...result, ...exact, explanation }],
  );
  if (scored.length < explained.length) {
    const refused = explained.map(({ exact }) => exact).find(({ kind }) => kind === 'refused');
    if (refused?.kind === 'refused') return refused;
  }
  const shares = sharesOf(instrument, scored);
  if ('kind' in shares) return shares;
  const whole = rollUp(instrument, scored);
  if (whole.kind === 'refused') return whole;
  const { score, denominator } = whole;
  const lost = instrument.scale.max - score;
  const full = BigInt(instrument.scale.max / E4_PER_POINT);
  const brought = shares.map(({ result, over }) => result.points * (denominator / (over * result.denominator)));
  const missing = shares.map(({ over }, index) => (full * denominator) / over - (brought[index] ?? 0n));
  const contributions = shareRounded(brought, denominator, score);
  const losses = shareRounded(missing, denominator, lost);
  const byParts = shares.every(({ result }) => result.scoredAt !== 'unit');
  return {
    kind: 'explained',
    score,
    lost,
    parts: byParts
      ? partsOf(
          instrument,
          exactPoints(
            instrument,
            shares.map(({ result, over }) => ({ values: result.values, over })),
          ),
          score,
        )
      : [],
    results: shares.map(({ result: { unit, product, explanation } }, index) => ({
      unit,
      ...(product == null ? {} : { product }),
      contribution: contributions[index] ?? 0,
      lost: losses[index] ?? 0,
      explanation,
    })),
  };
}

/** Exact points by node over `denominator`; undefined where nothing was given there or below in some result. */
interface ExactPoints {
  readonly points: readonly (bigint | undefined)[];
  readonly denominator: bigint;
}

function exactPoints(
  instrument: Instrument,
  results: readonly { readonly values: readonly UnitValue[]; readonly over: bigint }[],
): ExactPoints {
  const plan = planOf(instrument);
  const common = results.reduce((product, { over }) => (product % over === 0n ? product : product * over), 1n);
  const sums = new Array<bigint | undefined>(plan.nodes.length).fill(0n);
  for (const { values, over } of results) {
    const filled = fill(
      plan,
      values.filter(({ code }) => code !== TOTAL),
    );
    const add = (node: Node): bigint | undefined => {
      const own = filled?.points[node.index];
      const below = node.below.map(add);
      const known = below.filter((points) => points !== undefined);
      const points = own !== undefined ? BigInt(own) : known.length > 0 ? known.reduce((sum, each) => sum + each, 0n) : undefined;
      const before = sums[node.index];
      sums[node.index] = before === undefined || points === undefined ? undefined : before + points * (common / over);
      return points;
    };
    plan.dimensions.forEach(add);
  }
  return { points: sums, denominator: BigInt(instrument.denominator) * common };
}

function partsOf(instrument: Instrument, { points, denominator }: ExactPoints, score: E4): readonly ExplainedPart[] {
  const scale = denominator / BigInt(instrument.denominator);
  const explain = (nodes: readonly Node[], total: E4, lostTotal: E4 | null): readonly ExplainedPart[] => {
    const known = nodes.flatMap((node) => {
      const exact = points[node.index];
      return exact === undefined
        ? []
        : [{ node, exact, most: node.coefficient === null ? null : BigInt(node.coefficient * node.part.scale.max) * scale }];
    });
    const contributions = shareRounded(
      known.map(({ exact }) => exact),
      denominator,
      total,
    );
    const missing = known.map(({ exact, most }) => (most === null ? null : most > exact ? most - exact : 0n));
    const allLost = lostTotal !== null && missing.every((each) => each !== null);
    const losses = allLost
      ? shareRounded(
          missing.map((each) => each ?? 0n),
          denominator,
          lostTotal,
        )
      : [];
    return known.map(({ node: { part, coefficient, below }, exact }, index) => {
      const contribution = contributions[index] ?? 0;
      const lost = losses[index] ?? null;
      return {
        code: part.code,
        level: part.level,
        name: part.name,
        weight: part.weight,
        value: coefficient ? roundFraction(exact, BigInt(coefficient) * scale * BigInt(E4_PER_POINT)) : null,
        contribution,
        lost,
        parts: explain(below, contribution, lost),
      };
    });
  };
  return explain(planOf(instrument).dimensions, score, instrument.scale.max - score);
}
