import type { Instrument, Level } from './instrument.ts';
import { type E4, E4_PER_POINT } from './numbers.ts';
import { type Node, type Plan, planOf } from './plan.ts';
import { type RuleProblem, readable, TOTAL, type UnitValue, valueProblems } from './unit-values.ts';

/** What a unit was scored at: 'unit' when only a TOTAL was given, else the deepest level whose weights were applied. */
export type ScoredAt = 'unit' | Level;

export interface UnitScore {
  readonly kind: 'scored';
  /** Exact score points over `denominator`; what a roll-up adds up. */
  readonly points: bigint;
  readonly denominator: bigint;
  /** The points rounded once to two decimals. */
  readonly score: E4;
  readonly scoredAt: ScoredAt;
}

/** A score that cannot be given, and why. `problems` is never empty; `reason` is the code of the first. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
  readonly problems: readonly RuleProblem[];
}

/**
 * The score of one unit (or product) from its values. Either one TOTAL, whose basis does not matter, or values that cover
 * every dimension once, each at the level it is given at: `score` on the part's own scale, to be weighted, or `points`,
 * already weighted. A missing part is not a zero: the unit gets no score.
 */
export function scoreUnit(instrument: Instrument, values: readonly UnitValue[]): UnitScore | Refusal {
  const plan = planOf(instrument);
  const first = values[0];
  if (first?.code === TOTAL && values.length === 1) {
    const { min, max } = instrument.scale;
    if (first.valueE4 < min || first.valueE4 > max) return refuse(valueProblems(instrument, values));
    return scored(instrument, first.valueE4 * plan.perE4, 'unit');
  }
  const filled = instrument.unitScore === null ? undefined : fill(plan, values);
  const points = filled && addUp(plan, filled);
  if (points === undefined || filled === undefined) return refuse(problemsOf(instrument, values));
  if (points > plan.most || points < plan.least) return refuse([beyondScale(instrument, points)]);
  return scored(instrument, points, filled.level);
}

export function refuse(problems: readonly RuleProblem[]): Refusal {
  return { kind: 'refused', reason: problems[0]?.code ?? 'no_values', problems };
}

/** The points that were given, by the index of the node; undefined where none were. */
export interface Filled {
  readonly points: readonly (number | undefined)[];
  readonly count: number;
  /** Of the deepest part whose weight was applied. */
  readonly level: Level;
}

/**
 * Undefined as soon as one value breaks a rule: which one is worked out only then, so that sound values, which are nearly
 * all, are read once.
 */
export function fill({ nodes, dimensions, byCode, perE4, tolerance }: Plan, values: readonly UnitValue[]): Filled | undefined {
  const points = new Array<number | undefined>(nodes.length);
  const bases = new Array<UnitValue['basis'] | undefined>(dimensions.length);
  let guess: Node | undefined = nodes[0];
  let level: Level = 'dimension';
  for (const { code, basis, valueE4 } of values) {
    const node: Node | undefined = guess?.part.code === code ? guess : byCode.get(code);
    if (node === undefined || points[node.index] !== undefined) return undefined;
    const { coefficient, part, above, next, dimension } = node;
    guess = next;
    const before = bases[dimension];
    if (before !== undefined && before !== basis) return undefined;
    bases[dimension] = basis;
    if (basis === 'score') {
      const { min, max, step } = part.scale;
      if (coefficient === null || valueE4 < min || valueE4 > max) return undefined;
      if (step !== null && (valueE4 - min) % step !== 0) return undefined;
      points[node.index] = coefficient * valueE4;
    } else {
      const given = valueE4 * perE4;
      const bounded = coefficient !== null || (above !== null && above.coefficient !== null);
      if (!bounded || node.most === null || given < Math.max(0, node.least - tolerance) || given > node.most + tolerance)
        return undefined;
      points[node.index] = given;
    }
    const applied = coefficient === null ? above : node;
    if (applied !== null && DEPTHS[applied.part.level] > DEPTHS[level]) level = applied.part.level;
  }
  return { points, count: values.length, level };
}

const DEPTHS: Readonly<Record<Level, number>> = { dimension: 0, variable: 1, indicator: 2 };

/** Undefined where something is missing, given twice (a part and what is below it), or adds up to what its part cannot bring. */
function addUp({ dimensions, tolerance }: Plan, { points, count }: Filled): number | undefined {
  let used = 0;
  const pointsOf = (node: Node): number => {
    const own = points[node.index];
    if (own !== undefined) {
      used += 1;
      return own;
    }
    if (node.below.length === 0) return node.optional ? 0 : Number.NaN;
    const before = used;
    let sum = 0;
    for (const child of node.below) sum += pointsOf(child);
    if (node.optional && used === before) return 0;
    if (node.coefficient === null || node.most === null) return sum;
    return sum > node.most + tolerance || sum < node.least - tolerance ? Number.NaN : sum;
  };
  let total = 0;
  for (const dimension of dimensions) total += pointsOf(dimension);
  return Number.isNaN(total) || used !== count ? undefined : total;
}

function problemsOf(instrument: Instrument, values: readonly UnitValue[]): readonly RuleProblem[] {
  const problems = valueProblems(instrument, values);
  if (problems.length === 0) throw new Error(`${instrument.id}: values without a problem were not scored`);
  return problems;
}

function beyondScale({ scale: { min, max }, denominator }: Instrument, points: number): RuleProblem {
  const value = readable((points / denominator) * E4_PER_POINT);
  return { field: 'values', code: 'out_of_scale', params: { value, min: readable(min), max: readable(max) } };
}

function scored({ denominator }: Instrument, points: number, scoredAt: ScoredAt): UnitScore {
  return {
    kind: 'scored',
    points: BigInt(points),
    denominator: BigInt(denominator),
    score: roundPoints(points, denominator),
    scoredAt,
  };
}

/** As roundFraction, for points of one unit: half-up to two decimals, exact below 2^53 as the instrument's check promises. */
function roundPoints(points: number, denominator: number): E4 {
  const step = denominator / 100;
  const whole = Math.floor(points / step);
  const rest = points - whole * step;
  return (whole + (rest * 2 >= step ? 1 : 0)) * (E4_PER_POINT / 100);
}
