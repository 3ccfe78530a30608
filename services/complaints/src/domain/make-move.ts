/** One move of a case: what it does to tasks, clocks and the ledger, and the step that says so. */
import type { Actor, Command } from './act.ts';
import type { Case } from './case.ts';
import { addStep, type Draft } from './change.ts';
import { applyToClocks, closeClocks, holdClocks, reopenClocks, resumeClocks } from './clocks.ts';
import { EFFECTS } from './effects.ts';
import type { Move } from './moves.ts';

/** `at`: when it takes effect; for what the system does the true due time. */
export function makeMove(draft: Draft, move: Move, command: Command, actor: Actor, at: number): void {
  const { case: changed } = draft;
  const effect = EFFECTS[move.action]?.(draft, command, actor, at) ?? {};
  const to = effect.to ?? (move.to === 'same' ? changed.state : move.to === 'held' ? heldState(changed) : move.to);
  if (move.clocks === 'hold') {
    changed.stateBeforeHold = changed.state;
    holdClocks(draft, at);
  }
  if (move.clocks === 'resume') resumeClocks(draft, at);
  if (move.clocks === 'reopen') reopenClocks(draft, at);
  // Before the case's end stops the rest: what the action meets is met.
  applyToClocks(draft, move.action, at, effect.task);
  if (effect.also !== undefined) applyToClocks(draft, effect.also, at);
  if (move.clocks === 'close') {
    closeClocks(draft, at);
    changed.closedAt = at;
  }
  if (move.clocks === 'reopen') changed.closedAt = null;
  const onBehalf = move.roles.includes('pelapor') && !actor.roles.includes('pelapor');
  addStep(draft, {
    action: move.action,
    role: roleOf(move, actor),
    actor: actor.roles.includes('pelapor') || actor.roles.includes('system') ? null : actor.subject,
    at,
    to,
    reason: command.reason ?? null,
    note: command.note ?? null,
    open: move.open ?? false,
    facts: {
      ...effect.facts,
      ...(onBehalf ? { onBehalf: true } : {}),
      ...(command.proof === undefined ? {} : { proof: command.proof }),
    },
  });
  effect.after?.();
}

function heldState(changed: Draft['case']): Case['state'] {
  const state = changed.stateBeforeHold ?? 'diterima';
  changed.stateBeforeHold = null;
  return state;
}

function roleOf(move: Move, actor: Actor): string {
  return move.roles.find((role) => actor.roles.includes(role)) ?? move.roles[0] ?? 'operator';
}
