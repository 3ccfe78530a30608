/** From a breach to its consequence: notice, objection, a person's decision, effect or waiver. Never an effect without a decision. */
import { AppError } from '@pantau/contracts';
import { dueAt } from '@pantau/rulebook';
import type { Actor, Command } from './act.ts';
import { type Breach, breachId, type CaseClock, type SanctionStage } from './case.ts';
import type { Draft } from './change.ts';
import { holderAt } from './clocks.ts';
import type { Effect } from './effects.ts';

/** The decision that leaves it at the record. */
const NO_SANCTION = 'tanpa-sanksi';

/** What may follow what. An objection may be left out; a waiver ends it without an effect. */
const FOLLOWS: Readonly<Record<SanctionStage, readonly SanctionStage[]>> = {
  breach: [],
  notice: ['breach'],
  objection: ['notice'],
  decision: ['notice', 'objection'],
  effect: ['decision'],
  waiver: ['decision'],
};

/** The breach of a clock that passed unmet, and the notice to its holder. Both are the system's: neither is a punishment. */
export function breach(draft: Draft, clock: CaseClock, at: number): Breach {
  const { case: changed } = draft;
  const holder = holderAt(clock, at, changed.tenant);
  const task = changed.tasks.find(({ number }) => number === clock.number);
  const isUnits = holder.role === 'opd';
  const made: Breach = {
    id: breachId(changed.id, clock),
    clock: clock.name,
    number: clock.number,
    holder,
    institution: isUnits && task !== undefined ? task.institution : draft.rules.policy.institution,
    unit: isUnits && task !== undefined ? task.unit : '',
    dueAt: at,
    recordedAt: draft.now,
    stage: 'notice',
    effect: null,
    rung: '100',
  };
  changed.breaches = [...changed.breaches, made];
  const content = {
    clock: clock.name,
    number: clock.number,
    holderRole: holder.role,
    holderId: holder.id,
    institution: made.institution,
    unit: made.unit,
    rule: clock.rule,
    startedAt: clock.startedAt,
    dueAt: at,
  };
  draft.ledger.push({ sanction: made.id, kind: 'breach', at, actor: null, role: 'system', content });
  draft.ledger.push({
    sanction: made.id,
    kind: 'notice',
    at,
    actor: null,
    role: 'system',
    content: { to: holder.id, objectionDays: draft.rules.policy.sanctions.objectionDays },
  });
  return made;
}

/** Only by whom it is held against, within the days that the notice names, with evidence. */
export function object(draft: Draft, command: Command, actor: Actor, at: number): Effect {
  const found = sanction(draft, command, 'objection');
  const isOwn = isHolder(found, actor);
  if (!isOwn) throw new AppError('invalid', 'not_your_sanction', `held against ${found.holder.id}`, { http: 403 });
  const { calendar, policy } = draft.rules;
  const days = policy.sanctions.objectionDays;
  const limit = { kind: 'working-days', days } as const;
  const until = dueAt(
    { limit, startedAt: found.recordedAt, holds: [], institution: policy.institution, region: draft.case.place?.regency },
    calendar,
  );
  if (until !== null && at > until)
    throw new AppError('conflict', 'objection_too_late', 'after the window', { params: { days } });
  return write(draft, found, 'objection', actor, at, { evidence: command.proof ?? [], note: command.note ?? null });
}

/** By the role that the policy names, never by whom it is held against. */
export function decide(draft: Draft, command: Command, actor: Actor, at: number): Effect {
  const found = sanction(draft, command, 'decision');
  requireOther(found, actor);
  const { effects, deciders } = draft.rules.policy.sanctions;
  if (!effects.some(({ code }) => code === command.effect)) {
    const params = { code: command.effect ?? '', known: effects.map(({ code }) => code).join(', ') };
    throw new AppError('invalid', 'invalid_request', 'no such effect', {
      problems: [{ pointer: '/effect', code: 'unknown_choice', params }],
    });
  }
  // Whom the policy names; who decided, and as what, stands beside it.
  const namedRole = deciders[found.holder.role === 'opd' ? 'opd' : found.holder.role === 'operator' ? 'operator' : 'tenant'];
  return write(draft, found, 'decision', actor, at, { effect: command.effect ?? null, namedRole, note: command.note ?? null });
}

/** What was decided, and nothing else. */
export function takeEffect(draft: Draft, command: Command, actor: Actor, at: number): Effect {
  const found = sanction(draft, command, 'effect');
  requireOther(found, actor);
  if (found.effect === NO_SANCTION || (command.effect !== undefined && command.effect !== found.effect)) {
    throw new AppError('conflict', 'not_decided', `${command.effect} after ${found.effect}`, {
      params: { effect: found.effect ?? '-' },
    });
  }
  return write(draft, found, 'effect', actor, at, { effect: found.effect, note: command.note ?? null });
}

export function waive(draft: Draft, command: Command, actor: Actor, at: number): Effect {
  const found = sanction(draft, command, 'waiver');
  requireOther(found, actor);
  return write(draft, found, 'waiver', actor, at, { note: command.note ?? null });
}

/** An officer of the unit speaks for it, any officer for the channel as a whole. */
function isHolder({ holder, institution, unit }: Breach, actor: Actor): boolean {
  if (holder.role === 'opd')
    return (
      actor.roles.includes('opd') && (actor.unit === null || (actor.unit.institution === institution && actor.unit.unit === unit))
    );
  return holder.role !== 'operator' || holder.id === null || holder.id === actor.subject;
}

function write(
  draft: Draft,
  found: Breach,
  kind: SanctionStage,
  actor: Actor,
  at: number,
  content: Readonly<Record<string, string | null | readonly string[]>>,
): Effect {
  draft.case.breaches = draft.case.breaches.map((each) =>
    each.id === found.id
      ? { ...each, stage: kind, effect: kind === 'decision' ? ((content.effect as string | null) ?? null) : each.effect }
      : each,
  );
  draft.ledger.push({ sanction: found.id, kind, at, actor: actor.subject, role: actor.roles.join(' '), content });
  return { facts: { sanction: found.id, stage: kind } };
}

function sanction(draft: Draft, command: Command, next: SanctionStage): Breach {
  const found = draft.case.breaches.find(({ id }) => id === command.sanction);
  if (found === undefined) throw new AppError('not_found', 'no_such_sanction', `${command.sanction} on ${draft.case.id}`);
  if (!FOLLOWS[next].includes(found.stage)) {
    throw new AppError('conflict', 'sanction_stage', `${next} after ${found.stage}`, { params: { stage: found.stage, next } });
  }
  return found;
}

function requireOther({ holder, institution, unit }: Breach, actor: Actor): void {
  const isOwnUnit =
    holder.role === 'opd' && actor.unit !== null && actor.unit.institution === institution && actor.unit.unit === unit;
  if (isOwnUnit || (holder.id !== null && holder.id === actor.subject)) {
    throw new AppError('invalid', 'own_sanction', 'decides on himself', { http: 403 });
  }
}
