/** The units of a stored scorecard, whose values must have been read, and what they are worth. */
import {
  type ExplainedResult,
  type InstitutionExplanation,
  type Instrument,
  instrumentByRule,
  rollUp,
  sharesOf,
  shownShares,
} from '@pantau/rulebook';
import type { Score, Scorecard, UnitResult } from '../domain/scorecard.ts';
import type { FindRules } from '../ports.ts';
import { type Assessment, assess, assessmentOf, explainAlone, type GivenUnit } from './assess.ts';

export interface StoredUnit extends GivenUnit {
  readonly result: UnitResult;
  readonly stored: Score;
}

/** Those that have a score, by code. */
export function storedUnits({ units }: Scorecard): readonly StoredUnit[] {
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, result]) => {
      const { unit, product, values, score } = result;
      if (score === null) return [];
      if (values === undefined) throw new Error('the values of the scorecard were not read');
      return [{ unit, product, values, result, stored: score }];
    });
}

/** Null where no unit has a score, or no source says how several units make an institution. */
export function assessStored(card: Scorecard, find: FindRules = instrumentByRule): Assessment | null {
  const units = storedUnits(card);
  const rules = [...new Set(units.map(({ result }) => result.ruleVersion))];
  const [first] = rules;
  if (first === undefined) return null;
  const explanation = rules.length === 1 ? byOneVersion(known(first, find), units) : acrossVersions(card.instrument, units, find);
  return explanation && assessmentOf(card.instrument, units, explanation);
}

/** It may be an older version than the one that classifies, where a claim came with a newer one. */
function byOneVersion(instrument: Instrument, units: readonly StoredUnit[]): InstitutionExplanation | null {
  const assessed = assess(instrument, units);
  return assessed.kind === 'refused' ? null : assessed.explanation;
}

/** Each unit by the version that scored it. What a dimension brought to all of them is no one number then. */
function acrossVersions(instrument: Instrument, units: readonly StoredUnit[], find: FindRules): InstitutionExplanation | null {
  const scored = units.map((each) => ({
    unit: each.unit.code,
    product: each.product?.code ?? null,
    points: each.stored.points,
    denominator: each.stored.denominator,
    explanation: explainAlone(known(each.result.ruleVersion, find), each),
  }));
  const shares = sharesOf(instrument, scored);
  const whole = rollUp(instrument, scored);
  if ('kind' in shares || whole.kind === 'refused') return null;
  const { contributions, losses } = shownShares(instrument, shares, whole);
  const results = shares.map(
    ({ result: { unit, product, explanation } }, at): ExplainedResult => ({
      ...(product === null ? { unit } : { unit, product }),
      ...{ contribution: contributions[at] ?? 0, lost: losses[at] ?? 0, explanation },
    }),
  );
  const { score } = whole;
  return { kind: 'explained', score, lost: instrument.scale.max - score, parts: [], results };
}

function known(rule: string, find: FindRules): Instrument {
  const instrument = find(rule);
  // The store reads no scorecard whose rules it does not know.
  if (instrument === undefined) throw new Error(`no rules ${rule}`);
  return instrument;
}
