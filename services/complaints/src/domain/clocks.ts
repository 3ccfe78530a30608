/** The clocks of a case: which run, whose they are, when they fall due. The arithmetic of terms is the rulebook's. */
import { AppError } from '@pantau/contracts';
import { type ClockRule, clockTimes, type Limit } from '@pantau/rulebook';
import type { CaseClock, Holder, Task } from './case.ts';
import type { Draft, Rules } from './change.ts';

/** Starts, meets and starts again whatever the policy says of the action; `task` is the one that it was about. */
export function applyToClocks(draft: Draft, action: string, at: number, task?: Task): void {
  const { policy } = draft.rules;
  for (const rule of policy.clocks) {
    const concerned = (clock: CaseClock) => clock.name === rule.name && (rule.scope === 'case' || clock.number === task?.number);
    if (rule.metBy.includes(action)) stopClocks(draft, at, concerned);
    if (rule.restartsOn.includes(action) && draft.case.clocks.some((clock) => concerned(clock) && isTicking(clock))) {
      endClocks(draft, at, concerned);
      startClock(draft, rule, at, task);
    } else if (rule.startsOn.includes(action) && !draft.case.clocks.some((clock) => concerned(clock) && isTicking(clock))) {
      startClock(draft, rule, at, task);
    }
  }
}

/** Whether it still counts against its holder, held or not. */
export function isTicking(clock: CaseClock): boolean {
  return clock.state === 'running' || clock.state === 'held';
}

/** Met: in time or late. */
export function stopClocks(draft: Draft, at: number, concerned: (clock: CaseClock) => boolean): void {
  changeClocks(draft, concerned, (clock) => stopped(clock, at, clock.dueAt !== null && at > clock.dueAt ? 'late' : 'met'));
}

/** Neither met nor late: what it was for went elsewhere. Late ones stay late. */
export function endClocks(draft: Draft, at: number, concerned: (clock: CaseClock) => boolean): void {
  changeClocks(draft, concerned, (clock) => stopped(clock, at, clock.dueAt !== null && at > clock.dueAt ? 'late' : 'ended'));
}

/** Pauses the terms of working days; those of clock hours never stop. */
export function holdClocks(draft: Draft, at: number): void {
  changeClocks(draft, isOfWorkingDays, (clock) => ({ ...clock, state: 'held', holds: [...clock.holds, { from: at, to: null }] }));
}

export function resumeClocks(draft: Draft, at: number): void {
  changeClocks(draft, isOfWorkingDays, (clock) => ({ ...clock, state: 'running', holds: closedHolds(clock, at) }));
}

/** At the end of a case the citizen's clock stops where it is, to go on if it is opened again; all others are over. */
export function closeClocks(draft: Draft, at: number): void {
  const resumes = (clock: CaseClock) => ruleOf(draft.rules, clock)?.resumesOnReopen ?? false;
  stopClocks(draft, at, resumes);
  endClocks(draft, at, (clock) => !resumes(clock));
}

/** What closing stopped goes on: the time in between was the citizen's, and counts as a hold. */
export function reopenClocks(draft: Draft, at: number): void {
  const { case: changed, rules } = draft;
  changed.clocks = changed.clocks.map((clock) => {
    const { stoppedAt } = clock;
    if (stoppedAt === null || !(ruleOf(rules, clock)?.resumesOnReopen ?? false)) return clock;
    const holds = clock.limit.kind === 'working-days' ? [...clock.holds, { from: stoppedAt, to: at }] : clock.holds;
    return timed(rules, { ...clock, state: 'running', stoppedAt: null, holds }, changed.place?.regency);
  });
}

/**
 * Another class, another limit; the beginning and the holds stay. @throws AppError conflict `class_too_late` where the new term has
 * passed already, for a slip of the finger must not put a breach on somebody that no second change takes back; and `class_after_breach`
 * where the old one has: the breach stands, and what is unjust about it is for whoever decides on its sanction.
 */
export function relimitClocks(draft: Draft): void {
  const { rules } = draft;
  changeClocks(
    draft,
    () => true,
    (clock) => {
      const rule = ruleOf(rules, clock);
      const limit = rule && limitOf(rule, draft.case.class);
      // The operator's 24 hours are the same for every class.
      if (limit === undefined || isSame(limit, clock.limit)) return clock;
      if (draft.case.breaches.some((each) => each.clock === clock.name && each.number === clock.number)) {
        throw new AppError('conflict', 'class_after_breach', `${clock.name} was breached`);
      }
      const after = timed(rules, { ...clock, limit }, draft.case.place?.regency);
      if (after.dueAt !== null && after.dueAt <= draft.now && (clock.dueAt === null || clock.dueAt > draft.now)) {
        throw new AppError('conflict', 'class_too_late', `${clock.name} would be due ${after.dueAt}`);
      }
      return after;
    },
  );
}

/** Whoever takes it over; who had it before stays written down, and no clock starts anew for it. */
export function handOver(draft: Draft, name: string, holder: Holder): void {
  changeClocks(
    draft,
    (clock) => clock.name === name,
    (clock) => ({ ...clock, holders: [...clock.holders, holder] }),
  );
}

/** Who had it at that moment: what passed before somebody was given it is not his. */
export function holderAt(clock: CaseClock, at: number, tenant: string): Holder {
  return clock.holders.findLast(({ from }) => from <= at) ?? { role: 'tenant', id: tenant, from: clock.startedAt };
}

export function holderOf(clock: CaseClock): Holder {
  return clock.holders.at(-1) ?? { role: 'tenant', id: null, from: clock.startedAt };
}

export function ruleOf(rules: Rules, clock: Pick<CaseClock, 'name'>): ClockRule | undefined {
  return rules.policy.clocks.find(({ name }) => name === clock.name);
}

/** Its times, computed anew from what it is made of. */
export function timed(rules: Rules, clock: CaseClock, regency: string | undefined): CaseClock {
  const rungs = ruleOf(rules, clock)?.rungs ?? [];
  const basis = {
    limit: clock.limit,
    startedAt: clock.startedAt,
    holds: clock.holds,
    institution: rules.policy.institution,
    region: regency,
  };
  const { dueAt, moments } = clockTimes(basis, rungs, rules.calendar);
  return { ...clock, dueAt, nextAt: isTicking(clock) ? (moments[clock.fired] ?? null) : null };
}

function startClock(draft: Draft, rule: ClockRule, at: number, task: Task | undefined): void {
  const { case: changed, rules } = draft;
  const limit = limitOf(rule, changed.class);
  // A task's clock without a task would be nobody's, and stand in the way of the first task's own.
  if (limit === undefined || (rule.scope === 'task' && task === undefined)) return;
  const before = changed.clocks.filter(({ name }) => name === rule.name).length;
  const clock: CaseClock = {
    name: rule.name,
    number: rule.scope === 'task' && task !== undefined ? task.number : before + 1,
    limit,
    rule: rule.rule,
    startedAt: at,
    holds: [],
    stoppedAt: null,
    state: 'running',
    dueAt: null,
    nextAt: null,
    fired: 0,
    holders: [{ role: rule.holder, id: holderIdOf(draft, rule, task), from: draft.now }],
  };
  changed.clocks = [...changed.clocks, timed(rules, clock, changed.place?.regency)];
}

function holderIdOf(draft: Draft, rule: ClockRule, task: Task | undefined): string | null {
  if (rule.holder === 'operator') return draft.case.operator;
  if (rule.holder === 'opd') return task?.unit ?? null;
  return rule.holder === 'tenant' ? draft.case.tenant : null;
}

function limitOf(rule: ClockRule, caseClass: string): Limit | undefined {
  return 'all' in rule.limits ? rule.limits.all : rule.limits.byClass[caseClass];
}

function isSame(a: Limit, b: Limit): boolean {
  return a.kind === 'clock-hours' ? b.kind === a.kind && a.hours === b.hours : b.kind === a.kind && a.days === b.days;
}

function isOfWorkingDays(clock: CaseClock): boolean {
  return clock.limit.kind === 'working-days';
}

function closedHolds(clock: CaseClock, at: number) {
  return clock.holds.map((hold) => (hold.to === null ? { from: hold.from, to: at } : hold));
}

function stopped(clock: CaseClock, at: number, state: CaseClock['state']): CaseClock {
  return { ...clock, state, stoppedAt: at, holds: closedHolds(clock, at) };
}

/** Changes those that tick and are concerned, and computes their times anew. */
function changeClocks(draft: Draft, concerned: (clock: CaseClock) => boolean, change: (clock: CaseClock) => CaseClock): void {
  const { case: changed, rules } = draft;
  changed.clocks = changed.clocks.map((clock) =>
    isTicking(clock) && concerned(clock) ? timed(rules, change(clock), changed.place?.regency) : clock,
  );
}
