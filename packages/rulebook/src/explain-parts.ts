import type { Instrument, Level, Localized } from './instrument.ts';
import { type E4, E4_PER_POINT, type Fraction, leastCommonMultiple, roundFraction } from './numbers.ts';
import { type Node, planOf } from './plan.ts';
import type { ReadResult } from './read-result.ts';
import { shareRounded } from './share-rounded.ts';

/** What one part brought to a score, and what it could still have brought. */
export interface ExplainedPart {
  readonly code: string;
  readonly level: Level;
  readonly name: Localized;
  /** Its share of the level above; null: no source gives it. */
  readonly weight: Fraction | null;
  /** On its own scale, of the parts below it their weighted mean; null where only points of unknown weight are known. */
  readonly value: E4 | null;
  /** Points of the score, at two decimals: the parts of one level add up to the level above. */
  readonly contribution: E4;
  /**
   * Points that full marks would add; null where its weight, or that of a part beside it, is not known. Never negative,
   * and the parts of one level add up to the level above.
   */
  readonly lost: E4 | null;
  /** Empty where the value was given for the part as a whole. */
  readonly parts: readonly ExplainedPart[];
}

/**
 * The tree of the parts that every result gave something for: the results' mean, each with one over `over` of the weight.
 * `score` and `lost` are what the dimensions add up to.
 */
export function explainParts(
  instrument: Instrument,
  results: readonly { readonly result: ReadResult; readonly over: bigint }[],
  score: E4,
  lost: E4,
): readonly ExplainedPart[] {
  const { dimensions } = planOf(instrument);
  const { points, recorded, times } = addedUp(dimensions, results);
  const denominator = BigInt(instrument.denominator) * times;

  const explain = (nodes: readonly Node[], total: E4, lostTotal: E4 | null): readonly ExplainedPart[] => {
    const known = nodes.flatMap((node) => {
      const exact = points.get(node);
      return exact === undefined ? [] : [{ node, exact }];
    });
    const contributions = shareRounded(
      known.map(({ exact }) => exact),
      denominator,
      total,
    );
    const losses = lostOf(known, times, denominator, lostTotal);
    return known.map(({ node, exact }, index) => {
      const contribution = contributions[index] ?? 0;
      const partLost = losses?.[index] ?? null;
      return {
        code: node.part.code,
        level: node.part.level,
        name: node.part.name,
        weight: node.part.weight,
        value: shownValue(node, exact, recorded.get(node), times),
        contribution,
        lost: partLost,
        parts: explain(node.below, contribution, partLost),
      };
    });
  };
  return explain(dimensions, score, lost);
}

/** Null unless the most that each part can bring is known. Printed points may exceed it by the rounding of the page: lost is then zero. */
function lostOf(
  known: readonly { readonly node: Node; readonly exact: bigint }[],
  times: bigint,
  denominator: bigint,
  total: E4 | null,
): readonly E4[] | null {
  if (total === null || known.some(({ node }) => node.coefficient === null)) return null;
  const missing = known.map(({ node, exact }) => {
    const most = BigInt(node.most ?? 0) * times;
    return most > exact ? most - exact : 0n;
  });
  // What contributions gave to the earlier of two equal remainders, lost points give to the later: the two then add up to
  // what a part can bring wherever that has two decimals.
  return shareRounded(missing, denominator, total, 'later');
}

function shownValue(node: Node, exact: bigint, recorded: bigint | undefined, times: bigint): E4 | null {
  const { coefficient } = node;
  if (coefficient) return roundFraction(exact, BigInt(coefficient) * times * BigInt(E4_PER_POINT));
  return recorded === undefined ? null : roundFraction(recorded, times * BigInt(E4_PER_POINT));
}

/** Sums over the results, by node, where every result gave something: over the instrument's denominator times `times`. */
function addedUp(dimensions: readonly Node[], results: readonly { readonly result: ReadResult; readonly over: bigint }[]) {
  const times = results.reduce((lcm, { result, over }) => leastCommonMultiple(lcm, over * result.respondents), 1n);
  const points = new Map<Node, bigint>();
  const recorded = new Map<Node, bigint>();
  const sum = (of: (result: ReadResult) => bigint | undefined): bigint | undefined => {
    let total = 0n;
    for (const { result, over } of results) {
      const one = of(result);
      if (one === undefined) return undefined;
      total += one * (times / (over * result.respondents));
    }
    return total;
  };
  const visit = (node: Node): void => {
    const exact = sum(({ given }) => pointsAt(node, given));
    const value = sum((result) => result.recorded[node.index]);
    if (exact !== undefined) points.set(node, exact);
    if (value !== undefined) recorded.set(node, value);
    node.below.forEach(visit);
  };
  dimensions.forEach(visit);
  return { points, recorded, times };
}

/** What was given for a part, or all that was given below it. */
function pointsAt(node: Node, given: ReadResult['given']): bigint | undefined {
  const own = given[node.index];
  if (own !== undefined || node.below.length === 0) return own;
  const below = node.below.flatMap((child) => pointsAt(child, given) ?? []);
  return below.length === 0 ? undefined : below.reduce((sum, each) => sum + each, 0n);
}
