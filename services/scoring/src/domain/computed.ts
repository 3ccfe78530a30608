/** What an institution's units add up to. */
import { type Classification, classify, type InstitutionScore, meanContributions, rollUp, type ScoredAt } from '@pantau/rulebook';
import { type LevelSum, levelSums, talliedOf, valueSums } from './levels.ts';
import type { Scorecard, UnitResult } from './scorecard.ts';

export interface Computed {
  readonly scoreE4: number;
  /** Null where no source gives the cuts. */
  readonly classification: Classification | null;
  /** The deepest level at which units were scored; "unit" where only totals were given. */
  readonly scoredAt: ScoredAt;
  /** All units that are not withdrawn, also those without a score, by code. */
  readonly units: readonly UnitResult[];
  /** Units (not products) that have a score. */
  readonly unitCount: number;
  readonly levels: readonly LevelSum[];
  /** What each dimension brings to the score; empty where the sums of the levels do not tell. */
  readonly dimensions: readonly { readonly code: string; readonly contribution: number }[];
}

/** Null when no unit has a score, or when no source says how several units make an institution. */
export function computed(card: Scorecard): Computed | null {
  const units = countedUnits(card);
  const scored = units.flatMap(({ unit, product, score }) => (score === null ? [] : [{ unit, product, score }]));
  if (scored.length === 0) return null;
  const result = rollUp(
    card.instrument,
    scored.map(({ unit, product, score }) => ({
      unit: unit.code,
      ...(product === null ? {} : { product: product.code }),
      points: score.points,
      denominator: score.denominator,
    })),
  );
  if (result.kind === 'refused') return null;
  return {
    scoreE4: result.score,
    classification: classify(card.instrument, result.score),
    scoredAt: deepest(scored.map(({ score }) => score.scoredAt)),
    units,
    unitCount: new Set(scored.map(({ unit }) => unit.code)).size,
    levels: levelSums(card.levels),
    dimensions: dimensionsOf(card, units, result),
  };
}

/** From the tallies: the values of units that a batch does not touch are not at hand. */
function dimensionsOf(
  { instrument, levels }: Scorecard,
  units: readonly UnitResult[],
  score: InstitutionScore,
): Computed['dimensions'] {
  const byUnit = Map.groupBy(units, ({ unit }) => unit.code);
  const results = [...byUnit.values()].flatMap((ofUnit) => talliedOf(instrument, ofUnit));
  if (results.some((result) => result.score === null || result.score.scoredAt === 'unit')) return [];
  return meanContributions(instrument, score, valueSums(levels), results.length) ?? [];
}

/** Deepest first. */
const LEVELS: readonly ScoredAt[] = ['indicator', 'variable', 'dimension'];

export function deepest(levels: readonly ScoredAt[]): ScoredAt {
  return LEVELS.find((level) => levels.includes(level)) ?? 'unit';
}

function countedUnits(card: Scorecard): UnitResult[] {
  return [...card.units]
    .filter(([, { withdrawn }]) => !withdrawn)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, result]) => result);
}
