import type { InstitutionResult } from './explain.ts';
import type { Instrument, Zone } from './instrument.ts';
import { type E4, E4_PER_POINT, leastCommonMultiple, roundFraction } from './numbers.ts';
import { type Node, type Plan, planOf } from './plan.ts';
import { rollUp, sharesOf } from './roll-up.ts';
import { type Refusal, refuse, scoreUnit } from './unit-score.ts';
import { pointsOf, TOTAL, type UnitValue } from './unit-values.ts';

/** One thing that can be raised: a value that a unit (or product) gave, on its own scale. */
export interface Lever {
  readonly unit: string;
  readonly product?: string;
  readonly code: string;
  readonly value: E4;
  /** How far it can rise: up to the maximum of its scale, in whole steps. */
  readonly room: E4;
}

/** Levers that each lift the institution equally: it does not matter which of them rise. */
export interface LeverGroup {
  /** In ten-thousandths of a point of the institution's score for one point of rise, rounded for reading. */
  readonly gain: E4;
  /** What has to rise, added up over the levers of the group. */
  readonly rise: E4;
  /** The smallest rise of one lever. */
  readonly step: E4;
  readonly levers: readonly Lever[];
}

export interface Target {
  readonly category: string;
  readonly zone: Zone | null;
  readonly from: E4;
  /** What an unrounded score has to reach: half a hundredth below `from`, because scores are rounded half-up. */
  readonly edge: E4;
}

export type Path =
  | { readonly kind: 'reached'; readonly score: E4; readonly target: Target }
  | {
      readonly kind: 'path';
      readonly score: E4;
      readonly target: Target;
      /** The smallest total rise, in points on the values' own scales. */
      readonly rise: E4;
      /** In the order of what they gain; all of a group before the last rise to their full room. */
      readonly groups: readonly LeverGroup[];
      /** The institution's score after the rise. */
      readonly reaches: E4;
    }
  | {
      readonly kind: 'unreachable';
      readonly score: E4;
      readonly target: Target /** With every lever at its maximum. */;
      readonly best: E4;
    };

const HALF_A_HUNDREDTH = 50;

/**
 * The smallest total rise that reaches a band. A score is linear in its values and every rise counts the same, so taking
 * the values that gain most first is exact as long as all of them rise in equal steps; where steps differ (some values
 * whole, some decimal) the path is refused with `steps_differ` unless the finer ones are kept as they are.
 *
 * `fixed`: codes that stay as they are. Parts that nobody can decide to raise (`lever: false`) always do.
 */
export function pathToBand(
  instrument: Instrument,
  results: readonly InstitutionResult[],
  category: string,
  fixed: ReadonlySet<string> = new Set(),
): Path | Refusal {
  const target = targetOf(instrument, category);
  if (target === undefined) {
    return refuse([{ field: 'values', code: 'unknown_band', params: { value: category, instrument: instrument.id } }]);
  }
  const scored = results.map((result) => ({ ...result, ...scoreUnit(instrument, result.values) }));
  const refused = scored.find((result) => result.kind === 'refused');
  if (refused?.kind === 'refused') return refused;
  const sound = scored.flatMap((result) => (result.kind === 'scored' ? [result] : []));
  const whole = rollUp(instrument, sound);
  const shares = sharesOf(instrument, sound);
  if (whole.kind === 'refused') return whole;
  if ('kind' in shares) return shares;
  const { score } = whole;
  if (score >= target.from) return { kind: 'reached', score, target };

  const levers = shares.flatMap(({ result, over }) => leversOf(instrument, result, over, fixed));
  const [step] = new Set(levers.map((lever) => lever.step));
  if (levers.some((lever) => lever.step !== step))
    return refuse([{ field: 'values', code: 'steps_differ', params: { instrument: instrument.id } }]);
  const scale = levers.reduce(
    (lcm, { over }) => leastCommonMultiple(lcm, over * BigInt(instrument.denominator)),
    whole.denominator,
  );
  const have = whole.points * (scale / whole.denominator);
  const need = (BigInt(target.edge) * scale) / BigInt(E4_PER_POINT);
  const gainOf = ({ coefficient, over }: Weighted) =>
    BigInt(coefficient) * BigInt(step ?? 1) * (scale / (over * BigInt(instrument.denominator)));
  return climb(target, score, have, need, scale, BigInt(step ?? 1), levers, gainOf);
}

interface Weighted extends Lever {
  readonly step: E4;
  /** Points of its unit, over the instrument's denominator, for each ten-thousandth of its value. */
  readonly coefficient: number;
  readonly over: bigint;
}

function climb(
  target: Target,
  score: E4,
  have: bigint,
  need: bigint,
  scale: bigint,
  step: bigint,
  levers: readonly Weighted[],
  gainOf: (lever: Weighted) => bigint,
): Path {
  const tiers = [...Map.groupBy(levers, gainOf)].filter(([gain]) => gain > 0n).sort(([a], [b]) => (a > b ? -1 : 1));
  const groups: LeverGroup[] = [];
  let reached = have;
  for (const [gain, tier] of tiers) {
    if (reached >= need) break;
    const room = tier.reduce((sum, lever) => sum + BigInt(lever.room) / step, 0n);
    const wanted = (need - reached + gain - 1n) / gain;
    const steps = wanted < room ? wanted : room;
    if (steps === 0n) continue;
    reached += steps * gain;
    groups.push({
      gain: Number((gain * BigInt(E4_PER_POINT) * BigInt(E4_PER_POINT)) / (scale * step)),
      rise: Number(steps * step),
      step: Number(step),
      levers: tier.filter((lever) => lever.room > 0).map(asLever),
    });
  }
  const reaches = roundFraction(reached, scale);
  if (reached < need) return { kind: 'unreachable', score, target, best: reaches };
  return { kind: 'path', score, target, rise: groups.reduce((sum, { rise }) => sum + rise, 0), groups, reaches };
}

function asLever({ unit, product, code, value, room }: Weighted): Lever {
  return { unit, ...(product === undefined ? {} : { product }), code, value, room };
}

/** What of one result can rise: its total, or every part that it gave a value for. */
function leversOf(
  instrument: Instrument,
  { unit, product, values }: InstitutionResult,
  over: bigint,
  fixed: ReadonlySet<string>,
): readonly Weighted[] {
  const plan = planOf(instrument);
  const of = { unit, ...(product == null ? {} : { product }), over };
  const total = values.find(({ code }) => code === TOTAL);
  if (total !== undefined) {
    const room = instrument.scale.max - total.valueE4;
    return fixed.has(TOTAL) ? [] : [{ ...of, code: TOTAL, value: total.valueE4, room, step: 1, coefficient: plan.perE4 }];
  }
  return [...pointsByLever(plan, values)].flatMap(([node, points]): Weighted[] => {
    const { coefficient, part } = node;
    if (coefficient === null || coefficient === 0 || !isLever(node, fixed)) return [];
    const step = part.scale.step ?? 1;
    const room = Math.max(0, Math.floor((part.scale.max * coefficient - points) / coefficient));
    return [{ ...of, code: part.code, value: part.scale.max - room, room: room - (room % step), step, coefficient }];
  });
}

/** Points of parts whose weights are not known share what the level above can bring: that level is the lever. */
function pointsByLever(plan: Plan, values: readonly UnitValue[]): ReadonlyMap<Node, number> {
  const points = new Map<Node, number>();
  for (const value of values) {
    const given = plan.byCode.get(value.code);
    const lever = given?.coefficient === null ? given.above : given;
    if (given === undefined || lever == null) continue;
    points.set(lever, (points.get(lever) ?? 0) + pointsOf(plan, given, value));
  }
  return points;
}

function isLever(node: Node, fixed: ReadonlySet<string>): boolean {
  for (let at: Node | null = node; at !== null; at = at.above) if (!at.part.lever || fixed.has(at.part.code)) return false;
  return true;
}

function targetOf({ bands, scale }: Instrument, category: string): Target | undefined {
  const band = bands.find((each) => each.category === category);
  if (band === undefined || band.from === null) return undefined;
  return { category, zone: band.zone, from: band.from, edge: Math.max(scale.min, band.from - HALF_A_HUNDREDTH) };
}
