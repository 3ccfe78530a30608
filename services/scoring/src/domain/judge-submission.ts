import { ruleVersion } from '@pantau/rulebook';
import { laterRules, scoreByLater } from './adopted-rules.ts';
import type { SubmissionInput, SubmissionWithdrawal } from './input.ts';
import { inOrder } from './instrument-order.ts';
import type { Judgement } from './judgement.ts';
import { retally, tallied } from './levels.ts';
import { MAX_RESULTS } from './limits.ts';
import { rosterEntry } from './roster-entry.ts';
import { type Scorecard, type UnitResult, unitKey } from './scorecard.ts';
import { fill, judgeRevision } from './slot.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * A later revision replaces the unit's values as a whole. Values that break the instrument's rules are rejected; values
 * whose weights nobody has published are kept, and the unit has no score.
 */
export function judgeSubmission(card: Scorecard, input: SubmissionInput, working: WorkingCopy): Judgement {
  const key = unitKey(input.unit.code, input.product?.code ?? '');
  const before = card.units.get(key);
  const revision = { eventId: input.eventId, revision: input.revision, withdraws: false };
  const verdict = judgeRevision(before, revision);
  if (verdict.outcome !== 'applied') return { decision: { ...verdict, findings: [] }, next: card };
  if (before === undefined && card.units.size >= MAX_RESULTS) {
    return { decision: { outcome: 'rejected', reasons: ['too_many_units'], findings: [] }, next: card };
  }

  const rules = laterRules(card, input.instrument);
  const scored = scoreByLater(input.instrument, rules, input.values);
  if (scored.kind === 'refused' && !scored.keep) {
    return { decision: { outcome: 'rejected', reasons: [scored.reason], findings: [] }, next: card };
  }
  const result: UnitResult = {
    ...fill(before, revision),
    version: (before?.version ?? 0) + 1,
    unit: input.unit,
    product: input.product,
    submissionId: input.submissionId,
    ruleVersion: ruleVersion(rules),
    score: scored.kind === 'scored' ? scored.score : null,
    refusal: scored.kind === 'refused' ? scored.reason : '',
    values: inOrder(rules, input.values),
  };
  const reasons = scored.kind === 'refused' ? [scored.reason] : [];
  return {
    decision: { outcome: 'applied', reasons, findings: rosterFindings(card, input) },
    next: withUnit(card, key, result, working),
  };
}

/** The unit stays known, so that a later revision can bring it back, but no longer counts. */
export function judgeSubmissionWithdrawal(card: Scorecard, input: SubmissionWithdrawal, working: WorkingCopy): Judgement {
  const key = unitKey(input.unitCode, input.productCode);
  const before = card.units.get(key);
  const revision = { eventId: input.eventId, revision: input.revision, withdraws: true };
  const verdict = judgeRevision(before, revision);
  const decision = { ...verdict, findings: [] };
  if (verdict.outcome !== 'applied' || before === undefined) return { decision, next: card };
  const result: UnitResult = {
    ...fill(before, revision),
    version: before.version + 1,
    unit: before.unit,
    product: before.product,
    submissionId: input.submissionId,
    ruleVersion: ruleVersion(laterRules(card, input.instrument)),
    score: null,
    refusal: '',
    values: [],
  };
  return { decision, next: withUnit(card, key, result, working) };
}

function withUnit(card: Scorecard, key: string, result: UnitResult, working: WorkingCopy): Scorecard {
  const { code } = result.unit;
  const before = tallied(card, code);
  const next = { ...card, units: working(card.units).set(key, result), levels: working(card.levels) };
  retally(next.levels, before, tallied(next, code));
  return next;
}

function rosterFindings({ roster }: Scorecard, { unit }: SubmissionInput): readonly string[] {
  return roster === null || rosterEntry(roster, unit) !== undefined ? [] : ['unit_not_on_roster'];
}
