/** What clocks do to a case: warnings, breaches, escalations, and closing after silence. */
import type { Case, CaseClock } from './case.ts';
import { addStep, type Change, changeOf, type Draft, draftOf, type Rules } from './change.ts';
import { isTicking, ruleOf, timed } from './clocks.ts';
import { makeMove } from './make-move.ts';
import { moveOf } from './moves.ts';
import { breach } from './sanctions.ts';

const SYSTEM = { subject: 'system', roles: ['system'], unit: null };

/**
 * Fires every rung that fell due until `now`, in the order of the true due times; after a day without the service as if it had
 * never been away. Undefined when nothing is due.
 */
export function fireDue(stored: Case, now: number, rules: Rules): Change | undefined {
  const draft = draftOf(stored, rules, now);
  fireUntil(draft, now);
  return draft.steps.length === 0 ? undefined : changeOf(draft);
}

export function fireUntil(draft: Draft, now: number): void {
  for (let due = earliest(draft, now); due !== undefined; due = earliest(draft, now)) fire(draft, due.clock, due.at);
}

function earliest(draft: Draft, now: number): { readonly clock: CaseClock; readonly at: number } | undefined {
  let found: { clock: CaseClock; at: number } | undefined;
  for (const clock of draft.case.clocks) {
    if (clock.nextAt === null || clock.nextAt > now || !isTicking(clock)) continue;
    if (found === undefined || clock.nextAt < found.at) found = { clock, at: clock.nextAt };
  }
  return found;
}

function fire(draft: Draft, clock: CaseClock, at: number): void {
  const { case: changed, rules } = draft;
  const rule = ruleOf(rules, clock);
  const rung = rule?.rungs[clock.fired];
  const fired = timed(rules, { ...clock, fired: clock.fired + 1 }, changed.place?.regency);
  changed.clocks = changed.clocks.map((each) => (each === clock ? fired : each));
  if (rule === undefined || rung === undefined) return;
  const facts = { clock: clock.name, clockNumber: clock.number, rung: rung.name, tell: rung.tell };
  if (rung.percent === 100 && rule.atDue.kind === 'action') {
    const { action } = rule.atDue;
    const move = moveOf(changed.state, action);
    if (move !== undefined) makeMove(draft, move, { action }, SYSTEM, at);
    return;
  }
  if (rung.percent === 100) {
    const { id } = breach(draft, fired, at);
    addStep(draft, { action: 'pelanggaran', role: 'system', at, facts: { ...facts, sanction: id } });
    addStep(draft, { action: 'pemberitahuan', role: 'system', at, facts: { ...facts, sanction: id } });
    return;
  }
  if (rung.percent === undefined) {
    changed.breaches = changed.breaches.map((each) =>
      each.clock === clock.name && each.number === clock.number ? { ...each, rung: rung.name } : each,
    );
  }
  addStep(draft, { action: rung.percent === undefined ? 'eskalasi' : 'peringatan', role: 'system', at, facts });
}
