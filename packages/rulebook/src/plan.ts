import type { Instrument, Part } from './instrument.ts';
import { E4_PER_POINT } from './numbers.ts';
import { lowestTerms } from './share-denominator.ts';

/** A part as scoring needs it. Points are whole numbers over `instrument.denominator`: exact, as every instrument is checked to stay below 2^53. */
export interface Node {
  readonly part: Part;
  readonly index: number;
  /** 0 for a dimension. */
  readonly depth: number;
  /** Which dimension it belongs to, by place. */
  readonly dimension: number;
  readonly above: Node | null;
  readonly below: readonly Node[];
  /** Points for each ten-thousandth of a value of basis `score`; null where a weight on the way up is not known. */
  readonly coefficient: number | null;
  /** The most points it can bring; where its weight is not known, those of the level above. Null where nothing bounds it. */
  readonly most: number | null;
  /** The fewest points it can bring. */
  readonly least: number;
  /** Its weight is zero: it may be missing. */
  readonly optional: boolean;
  /** The next node of the same depth: values mostly come in the instrument's order. */
  next: Node | undefined;
}

export interface Plan {
  /** In the instrument's order, each before what is below it. */
  readonly nodes: readonly Node[];
  readonly dimensions: readonly Node[];
  readonly byCode: ReadonlyMap<string, Node>;
  /** Points for each ten-thousandth of a score. */
  readonly perE4: number;
  /** The most and the least that a unit can have, in points. */
  readonly most: number;
  readonly least: number;
  readonly tolerance: number;
}

const PLANS = new WeakMap<Instrument, Plan>();

export function planOf(instrument: Instrument): Plan {
  let plan = PLANS.get(instrument);
  if (plan === undefined) {
    plan = makePlan(instrument);
    PLANS.set(instrument, plan);
  }
  return plan;
}

function makePlan(instrument: Instrument): Plan {
  const { denominator, scale, dimensions, unitScore } = instrument;
  const perE4 = denominator / E4_PER_POINT;
  const nodes: Node[] = [];
  const last: Node[] = [];
  const roots: Node[] = [];

  const add = (part: Part, above: Node | null, depth: number): Node => {
    const coefficient = coefficientOf(part, above === null ? perE4 : above.coefficient, above?.part.scale.max ?? scale.max);
    const below: Node[] = [];
    const node: Node = {
      part,
      index: nodes.length,
      depth,
      dimension: above === null ? roots.length : above.dimension,
      above,
      below,
      coefficient,
      most: coefficient === null ? (above?.most ?? null) : coefficient * part.scale.max,
      least: coefficient === null ? 0 : coefficient * part.scale.min,
      optional: part.weight?.numerator === 0,
      next: undefined,
    };
    nodes.push(node);
    const before = last[depth];
    if (before !== undefined) before.next = node;
    last[depth] = node;
    for (const child of part.parts) below.push(add(child, node, depth + 1));
    return node;
  };
  for (const dimension of dimensions) roots.push(add(dimension, null, 0));
  return {
    nodes,
    dimensions: roots,
    byCode: new Map(nodes.map((node) => [node.part.code, node])),
    perE4,
    most: scale.max * perE4,
    least: scale.min * perE4,
    tolerance: (unitScore?.pointsTolerance ?? 0) * perE4,
  };
}

/** The weight of a part on the level above, whose values go up to `max`: full marks bring the whole weight, whatever the part's own scale. */
function coefficientOf({ weight, scale }: Part, above: number | null, max: number): number | null {
  if (above === null || weight === null) return null;
  const [from, to] = lowestTerms(max, scale.max);
  // Divided first: the denominator was made so that nothing remains, and no product grows beyond 2^53.
  return (above / weight.denominator / to) * weight.numerator * from;
}
