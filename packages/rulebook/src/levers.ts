import type { Instrument, Part } from './instrument.ts';
import type { E4 } from './numbers.ts';
import { type Node, planOf } from './plan.ts';
import type { ReadResult } from './read-result.ts';
import type { ResultKey } from './roll-up.ts';
import type { ScoredAt } from './unit-score.ts';
import { type RuleProblem, readable, TOTAL } from './unit-values.ts';

/** One thing that can be raised: a value that a unit (or product) gave, on its own scale. */
export interface Lever {
  readonly unit: string;
  readonly product?: string;
  readonly code: string;
  /** 'unit' for a TOTAL. */
  readonly level: ScoredAt;
  /** On its scale; of given points, rounded up to a ten-thousandth. */
  readonly value: E4;
  /** How far it can rise: up to the maximum of its scale, in whole steps. */
  readonly room: E4;
}

/** A lever with what its rise is worth. */
export interface Weighted extends Lever {
  /** The smallest rise. */
  readonly step: E4;
  /** Points of its unit, over the instrument's denominator, for each ten-thousandth of its value. */
  readonly coefficient: number;
  /** Its unit is one over this of the institution. */
  readonly over: bigint;
  /** Where it was given as points that are worth no value of its scale: no whole number of steps raises it to one. */
  readonly offStep?: RuleProblem;
}

/**
 * What of one result can rise: its TOTAL, or every part that it gave something for. A part of weight zero lifts nothing, and
 * points of parts whose weights are not known share what the level above can bring: that level is the lever.
 */
export function leversOf(
  instrument: Instrument,
  { unit, product, points: whole, given, scoredAt, respondents }: ResultKey & ReadResult,
  over: bigint,
  fixed: ReadonlySet<string>,
): readonly Weighted[] {
  const plan = planOf(instrument);
  const of = { unit, ...(product == null || product === '' ? {} : { product }), over };
  if (scoredAt === 'unit') {
    const value = Number(whole / BigInt(plan.perE4));
    const room = instrument.scale.max - value;
    return fixed.has(TOTAL) ? [] : [{ ...of, code: TOTAL, level: 'unit', value, room, step: 1, coefficient: plan.perE4 }];
  }
  return [...pointsByLever(plan.nodes, given)].flatMap(([node, points]): Weighted[] => {
    const { coefficient, part } = node;
    if (coefficient === null || coefficient === 0 || !isLever(node, fixed)) return [];
    const step = part.scale.step ?? 1;
    const most = BigInt(part.scale.max) * BigInt(coefficient) * respondents;
    const room = most > points ? Number((most - points) / (BigInt(coefficient) * respondents)) : 0;
    return [
      {
        ...of,
        code: part.code,
        level: part.level,
        value: part.scale.max - room,
        room: room - (room % step),
        step,
        coefficient,
        // Where the scale has any decimal, a value is as fine as ten-thousandths, and the rest of a division is nothing.
        ...(part.scale.step === null ||
        most <= points ||
        (most - points) % (BigInt(coefficient) * BigInt(step) * respondents) === 0n
          ? {}
          : { offStep: offStep(part, part.scale.max - room, step) }),
      },
    ];
  });
}

function offStep({ code, scale }: Part, value: E4, step: E4): RuleProblem {
  const params = { value: `${readable(value)} (${code})`, min: readable(scale.min), step: readable(step) };
  return { field: 'values', code: 'off_step', params };
}

function pointsByLever(nodes: readonly Node[], given: ReadResult['given']): ReadonlyMap<Node, bigint> {
  const points = new Map<Node, bigint>();
  for (const node of nodes) {
    const exact = given[node.index];
    const lever = node.coefficient === null ? node.above : node;
    if (exact !== undefined && lever !== null) points.set(lever, (points.get(lever) ?? 0n) + exact);
  }
  return points;
}

function isLever(node: Node, fixed: ReadonlySet<string>): boolean {
  for (let at: Node | null = node; at !== null; at = at.above) if (!at.part.lever || fixed.has(at.part.code)) return false;
  return true;
}
