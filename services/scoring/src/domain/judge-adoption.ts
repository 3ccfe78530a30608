import { type Instrument, ruleVersion } from '@pantau/rulebook';
import type { RuleAdoption } from './input.ts';
import { inOrder } from './instrument-order.ts';
import { reflagged } from './judge-claim.ts';
import type { Judgement } from './judgement.ts';
import { tallyAll } from './levels.ts';
import { scoreValues } from './score-values.ts';
import type { Adopted, Scorecard, UnitResult } from './scorecard.ts';
import { fill, judgeRevision, type Verdict } from './slot.ts';

/**
 * From here on the adopted version judges whatever carries an older one: all results that stand are scored by it, and what
 * contradicts itself in the claims is worked out anew. A result that it refuses keeps its values, and says why.
 */
export function judgeAdoption(card: Scorecard, input: RuleAdoption): Judgement {
  const verdict = verdictOn(card, input);
  if (verdict.outcome !== 'applied') return { decision: { ...verdict, findings: [] }, next: card };
  const { instrument } = input;
  const units = new Map([...card.units].map(([key, result]) => [key, rescored(result, instrument)]));
  const refusals = [...units.values()].flatMap(({ refusal }) => (refusal === '' ? [] : [refusal]));
  const next: Scorecard = {
    ...card,
    instrument,
    adopted: { ...fill(card.adopted ?? undefined, revisionOf(input)), instrument } satisfies Adopted,
    units,
    claims: new Map([...card.claims].map(([key, claim]) => [key, reflagged(claim, instrument)])),
  };
  return {
    decision: { outcome: 'applied', reasons: [...new Set(refusals)].sort(), findings: [] },
    next: { ...next, levels: tallyAll(next) },
  };
}

function verdictOn(card: Scorecard, input: RuleAdoption): Verdict {
  // Applied, it would open a scorecard, and a page, about nothing.
  if (card.version === 0) return { outcome: 'rejected', reasons: ['nothing_to_rescore'] };
  const verdict = judgeRevision(card.adopted ?? undefined, revisionOf(input));
  if (verdict.outcome === 'applied' && input.instrument.version < card.instrument.version) {
    return { outcome: 'stale', reasons: ['older_rule_version'] };
  }
  return verdict;
}

function revisionOf({ eventId, instrument }: RuleAdoption) {
  return { eventId, revision: instrument.version, withdraws: false };
}

/** A result that came in by a newer version than the adopted one keeps it: the later of the two judges, whichever came first. */
function rescored(result: UnitResult, rules: Instrument): UnitResult {
  if (result.withdrawn || versionIn(result.ruleVersion) > rules.version) return result;
  if (result.values === undefined) throw new Error('the values of a scorecard to be scored again were not read');
  const scored = scoreValues(rules, result.values);
  return {
    ...result,
    version: result.version + 1,
    ruleVersion: ruleVersion(rules),
    score: scored.kind === 'scored' ? scored.score : null,
    refusal: scored.kind === 'refused' ? scored.reason : '',
    values: inOrder(rules, result.values),
  };
}

/** "ORI-2023@2" is 2. */
function versionIn(ruleVersion: string): number {
  return Number(ruleVersion.slice(ruleVersion.lastIndexOf('@') + 1));
}
