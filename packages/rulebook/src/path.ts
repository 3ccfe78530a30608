import type { Instrument, Level, Zone } from './instrument.ts';
import { type Lever, leversOf, type Weighted } from './levers.ts';
import { type E4, E4_PER_POINT, leastCommonMultiple, roundFraction } from './numbers.ts';
import { type InstitutionResult, readResults } from './read-result.ts';
import { rollUp, sharesOf } from './roll-up.ts';
import { spread } from './spread.ts';
import { type Refusal, refuse, type ScoredAt } from './unit-score.ts';

/** Levers that each lift the institution equally: it does not matter which of them rise. */
export interface LeverGroup {
  /** In ten-thousandths of a point of the institution's score for one point of rise, rounded down for reading. */
  readonly gain: E4;
  /** What has to rise, added up over the levers of the group: a whole number of steps. */
  readonly rise: E4;
  /** The smallest rise of one lever. */
  readonly step: E4;
  /** Whether the rise takes every lever of the group to its maximum: then there is nothing to choose. */
  readonly all: boolean;
  /** `to`: one way to share the rise, the lowest lifted first. */
  readonly levers: readonly (Lever & { readonly to: E4 })[];
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
      /** The deepest that it goes: 'unit' where only totals are known. */
      readonly level: ScoredAt;
      /** In the order of what they gain; all of a group before the last rise to their full room. */
      readonly groups: readonly LeverGroup[];
      /**
       * Levers that gain less, and yet enough: one step of the last group may be taken on one of them instead. Exchanges of
       * steps of earlier groups are not listed, so the path is one of the smallest and its earlier groups need not be the only way.
       */
      readonly instead: readonly Lever[];
      /** The institution's score after the rise. */
      readonly reaches: E4;
    }
  | {
      readonly kind: 'unreachable';
      readonly score: E4;
      readonly target: Target;
      /** With every lever at its maximum. */
      readonly best: E4;
    };

const HALF_A_HUNDREDTH = 50;
const DEPTHS: readonly ScoredAt[] = ['unit', 'dimension', 'variable', 'indicator'] satisfies ('unit' | Level)[];

/**
 * The smallest total rise that reaches a band. A score is linear in its values and every rise counts the same, so taking
 * the values that gain most first is exact as long as all of them rise in equal steps; where steps differ (some values
 * whole, some decimal) the path is refused with `steps_differ` unless the finer ones are kept as they are. So it is with
 * `off_step` where points are worth no value of a stepped scale: a first rise to a step would be another step than the rest.
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
  const read = readResults(instrument, results);
  if ('kind' in read) return read;
  const whole = rollUp(instrument, read);
  if (whole.kind === 'refused') return whole;
  const shares = sharesOf(instrument, read);
  if ('kind' in shares) return shares;
  const { score } = whole;
  if (score >= target.from) return { kind: 'reached', score, target };

  const all = shares.flatMap(({ result, over }) => leversOf(instrument, result, over, fixed));
  const off = all.flatMap(({ offStep }) => offStep ?? []);
  if (off.length > 0) return refuse(off);
  const levers = all.filter(({ room }) => room > 0);
  const step = levers[0]?.step ?? 1;
  if (levers.some((lever) => lever.step !== step)) {
    return refuse([{ field: 'values', code: 'steps_differ', params: { instrument: instrument.id } }]);
  }
  const { points, denominator } = whole;
  return climb({ instrument, target, score, levers, step, points, denominator });
}

interface Climb {
  readonly instrument: Instrument;
  readonly target: Target;
  readonly score: E4;
  readonly levers: readonly Weighted[];
  readonly step: E4;
  /** What the institution has, over `denominator`. */
  readonly points: bigint;
  readonly denominator: bigint;
}

/** Takes the steps that gain most first until the edge is reached. */
function climb({ instrument, target, score, levers, step, points, denominator }: Climb): Path {
  const own = BigInt(instrument.denominator);
  const scale = levers.reduce((lcm, { over }) => leastCommonMultiple(lcm, over * own), denominator);
  const need = (BigInt(target.edge) * scale) / BigInt(E4_PER_POINT);
  const gainOf = ({ coefficient, over }: Weighted) => BigInt(coefficient) * BigInt(step) * (scale / (over * own));
  const tiers = [...Map.groupBy(levers, gainOf)].sort(([a], [b]) => (a > b ? -1 : 1));

  let reached = points * (scale / denominator);
  const groups: LeverGroup[] = [];
  let instead: readonly Lever[] = [];
  for (const [gain, tier] of tiers) {
    if (reached >= need) break;
    const room = tier.reduce((sum, lever) => sum + lever.room / step, 0);
    const wanted = (need - reached + gain - 1n) / gain;
    const steps = wanted < BigInt(room) ? Number(wanted) : room;
    reached += BigInt(steps) * gain;
    const targets = spread(tier, steps, step);
    groups.push({
      gain: Number((gain * BigInt(E4_PER_POINT) * BigInt(E4_PER_POINT)) / (scale * BigInt(step))),
      rise: steps * step,
      step,
      all: steps === room,
      levers: tier.map((lever, index) => ({ ...asLever(lever), to: targets[index] ?? lever.value })),
    });
    // With one step of this tier less the edge is missed by at most `gain`: what gains that much on its own reaches it as well.
    const lacking = need - (reached - gain);
    instead = levers.filter((lever) => gainOf(lever) < gain && gainOf(lever) >= lacking).map(asLever);
  }
  const reaches = roundFraction(reached, scale);
  if (reached < need) return { kind: 'unreachable', score, target, best: reaches };
  const level = DEPTHS.findLast((depth) => groups.some((group) => group.levers.some((lever) => lever.level === depth)));
  const rise = groups.reduce((sum, group) => sum + group.rise, 0);
  return { kind: 'path', score, target, rise, level: level ?? 'unit', groups, instead, reaches };
}

function asLever({ unit, product, code, level, value, room }: Weighted): Lever {
  return { unit, ...(product === undefined ? {} : { product }), code, level, value, room };
}

function targetOf({ bands, scale }: Instrument, category: string): Target | undefined {
  const band = bands.find((each) => each.category === category);
  if (band === undefined || band.from === null) return undefined;
  return { category, zone: band.zone, from: band.from, edge: Math.max(scale.min, band.from - HALF_A_HUNDREDTH) };
}
