import type { Instrument } from './instrument.ts';
import type { E4 } from './numbers.ts';
import { type Node, planOf } from './plan.ts';
import type { InstitutionScore } from './roll-up.ts';
import { shareRounded } from './share-rounded.ts';
import type { Basis } from './unit-values.ts';

/** What was given for one code, added up over the results that count. */
export interface ValueSum {
  readonly code: string;
  readonly basis: Basis;
  readonly sumE4: bigint;
}

/**
 * What each dimension brings to an institution's score, from the sums that a scorecard keeps instead of every unit's values;
 * `over` is how many results were added up. Undefined unless the sums make exactly that score: they do not where a result is
 * known by its total, where results weigh differently, or where they were scored by other weights.
 */
export function meanContributions(
  instrument: Instrument,
  { points, denominator, score }: Pick<InstitutionScore, 'points' | 'denominator' | 'score'>,
  sums: readonly ValueSum[],
  over: number,
): readonly { readonly code: string; readonly contribution: E4 }[] | undefined {
  const plan = planOf(instrument);
  const byDimension = new Map(plan.dimensions.map((dimension) => [dimension, 0n]));
  for (const { code, basis, sumE4 } of sums) {
    const node = plan.byCode.get(code);
    const worth = basis === 'points' ? plan.perE4 : node?.coefficient;
    if (node === undefined || worth == null) return undefined;
    const dimension = dimensionOf(node);
    byDimension.set(dimension, (byDimension.get(dimension) ?? 0n) + sumE4 * BigInt(worth));
  }
  const brought = [...byDimension.values()];
  const total = brought.reduce((sum, each) => sum + each, 0n);
  const common = BigInt(instrument.denominator) * BigInt(over);
  if (brought.length === 0 || total * denominator !== points * common) return undefined;
  const shares = shareRounded(brought, common, score);
  return plan.dimensions.map(({ part: { code } }, index) => ({ code, contribution: shares[index] ?? 0 }));
}

function dimensionOf(node: Node): Node {
  return node.above === null ? node : dimensionOf(node.above);
}
