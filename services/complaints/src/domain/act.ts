/** What people do to a case. Pure: the same case, command and time make the same change. */
import { AppError, type Problem } from '@pantau/contracts';
import type { Case } from './case.ts';
import { type Change, changeOf, draftOf, type Rules } from './change.ts';
import { fireUntil } from './fire-due.ts';
import { makeMove } from './make-move.ts';
import { legalActions, type Move, mayMake, moveOf, type Need } from './moves.ts';

/** Who acts. `unit` is the unit whose tasks he may answer; null: any. */
export interface Actor {
  readonly subject: string;
  readonly roles: readonly string[];
  readonly unit: { readonly institution: string; readonly unit: string } | null;
}

/** What an action is given; texts are masked already. */
export interface Command {
  readonly action: string;
  readonly note?: string;
  readonly reason?: string;
  readonly task?: { readonly number?: number; readonly institution?: string; readonly unit?: string; readonly replaces?: number };
  /** Whose it is instead: an institution's code or name. */
  readonly target?: string;
  /** Ids of attachments, or a letter's number and date. */
  readonly proof?: readonly string[];
  readonly rating?: number;
  readonly kind?: string;
  readonly duplicateOf?: string;
  readonly officer?: string;
  readonly changes?: {
    readonly class?: string;
    readonly category?: string;
    readonly title?: string;
    readonly tags?: readonly string[];
    readonly confidential?: boolean;
  };
  readonly sanction?: string;
  readonly effect?: string;
}

/**
 * The change that a command makes.
 * @throws AppError conflict `illegal_move` with the legal ones, `not_your_move` 403, invalid with a problem for what is missing.
 */
export function act(stored: Case, command: Command, actor: Actor, now: number, rules: Rules): Change {
  const draft = draftOf(stored, rules, now);
  // A term that passed a moment ago is a breach, although no timer has looked yet and the action would meet it.
  fireUntil(draft, now);
  const move = allowedMove(draft.case, command.action, actor);
  const missing = move.needs.filter((need) => isMissing(need, command));
  if (missing.length > 0) {
    const problems = missing.map(
      (need): Problem => ({ pointer: `/${need}`, code: 'action_needs', params: { action: command.action, need } }),
    );
    throw new AppError('invalid', 'invalid_request', `${command.action} needs ${missing.join(', ')}`, { problems });
  }
  makeMove(draft, move, command, actor, now);
  // What went on again may be due at once: a term that had passed before the case was closed.
  fireUntil(draft, now);
  return changeOf(draft);
}

function allowedMove(stored: Case, action: string, actor: Actor): Move {
  const move = moveOf(stored.state, action);
  const { actions, otherActions } = legalActions(stored.state, actor.roles);
  const params = { action, state: stored.state, legal: [...actions, ...otherActions].join(', ') || '-' };
  if (move === undefined) throw new AppError('conflict', 'illegal_move', `${action} in ${stored.state}`, { params });
  if (!mayMake(move, actor.roles))
    throw new AppError('invalid', 'not_your_move', `${action} by ${actor.roles.join()}`, { http: 403, params });
  return move;
}

function isMissing(need: Need, command: Command): boolean {
  const given = command[need];
  if (given === undefined || given === null) return true;
  return typeof given === 'string' ? given.trim() === '' : Array.isArray(given) && given.length === 0;
}
