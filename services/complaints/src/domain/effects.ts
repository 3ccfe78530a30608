/** What single actions do beside moving the case: tasks, counters, the second person, the ledger. */
import { AppError } from '@pantau/contracts';
import { dueAt } from '@pantau/rulebook';
import type { Actor, Command } from './act.ts';
import type { Case, CaseState, StepFacts, Task } from './case.ts';
import type { Draft } from './change.ts';
import { endClocks, handOver, relimitClocks } from './clocks.ts';
import { routeOf } from './route.ts';
import { decide, object, takeEffect, waive } from './sanctions.ts';

export interface Effect {
  /** Where the case goes instead of where the table says. */
  readonly to?: CaseState;
  /** The task that it was about. */
  readonly task?: Task;
  readonly facts?: StepFacts;
  /** What it also means for clocks: `tanpa_unit`, nobody has the case now. */
  readonly also?: 'tanpa_unit';
  /** Done after the step is written. */
  after?(): void;
}

type Apply = (draft: Draft, command: Command, actor: Actor, at: number) => Effect | undefined;

/** Tasks of one case; each has clocks of its own, and a case goes into every event whole. */
export const MAX_TASKS = 50;

export const EFFECTS: Readonly<Record<string, Apply>> = {
  disposisi: dispatch,
  tindak_lanjut: followUp,
  ajukan_selesai: propose,
  setujui_selesai: agree,
  tolak_selesai: again,
  kembalikan_tugas: returnTask,
  bukan_wewenang: (draft, { target = '' }) => {
    draft.case.forwardedTo = target;
    draft.case.forwards += 1;
    return { facts: { target } };
  },
  kembalikan: (draft) => {
    draft.case.forwardedTo = null;
    return { facts: { forwards: draft.case.forwards } };
  },
  arsipkan: (draft, { reason = '' }) => {
    requireCode(draft.rules.policy.archiveReasons, reason, '/reason');
    draft.case.archiveReason = reason;
    return undefined;
  },
  tunda: (draft, { reason = '' }) => {
    requireCode(draft.rules.policy.holdReasons, reason, '/reason');
    return undefined;
  },
  data_tidak_lengkap: (draft) => {
    draft.case.archiveReason = 'data-tidak-dilengkapi';
    return undefined;
  },
  buka_kembali: reopen,
  nilai: (draft, { rating = 0 }) => {
    if (!Number.isInteger(rating) || rating < 1 || rating > 5) throw invalid('/rating', 'rating_range');
    draft.case.rating = rating;
    return { facts: { rating } };
  },
  ubah: edit,
  tugaskan: (draft, { officer = '' }, _actor, at) => {
    const before = draft.case.operator;
    draft.case.operator = officer;
    for (const { name } of draft.rules.policy.clocks.filter(({ holder }) => holder === 'operator')) {
      handOver(draft, name, { role: 'operator', id: officer, from: at });
    }
    return { facts: { before, officer } };
  },
  gabung: (draft, { duplicateOf = '' }) => {
    draft.case.duplicateOf = duplicateOf;
    return { facts: { duplicateOf } };
  },
  maladministrasi: (draft, { kind = '' }) => {
    requireCode(draft.rules.policy.maladministration, kind, '/kind');
    draft.case.maladministration = kind;
    return { facts: { kind } };
  },
  keberatan: object,
  keputusan: decide,
  akibat: takeEffect,
  penghapusan: waive,
};

/** Gives the case to a unit, beside those that have it or in place of one. Re-routing touches no clock of the citizen's. */
function dispatch(draft: Draft, command: Command, _actor: Actor, at: number): Effect {
  const { case: changed } = draft;
  const { replaces } = command.task ?? {};
  const { institution, unit } = namedUnit(command) ?? routed(draft);
  if (changed.tasks.length >= MAX_TASKS)
    throw new AppError('conflict', 'too_many_tasks', 'tasks', { params: { max: MAX_TASKS } });
  if (replaces !== undefined) {
    openTask(changed, replaces);
    changeTasks(draft, ({ number }) => number === replaces, { state: 'moved', closedAt: at });
    endTaskClocks(draft, replaces, at);
  }
  if (changed.tasks.some((each) => isOpen(each) && each.institution === institution && each.unit === unit)) {
    throw new AppError('conflict', 'task_is_there', `${unit} has it already`, { params: { unit } });
  }
  const task = newTask(changed, institution, unit, at);
  changed.tasks = [...changed.tasks, task];
  return { task, facts: { task: task.number, institution, unit, ...(replaces === undefined ? {} : { replaces }) } };
}

/** Both or neither: half a name would be filled up with somebody else's half. */
function namedUnit({ task }: Command): { readonly institution: string; readonly unit: string } | undefined {
  const { institution, unit } = task ?? {};
  if (institution === undefined && unit === undefined) return undefined;
  if (institution === undefined || unit === undefined) throw invalid('/task', 'task_needs_unit');
  return { institution, unit };
}

function routed({ case: changed, rules }: Draft): { readonly institution: string; readonly unit: string } {
  const { institution, unit } = routeOf(changed, rules.policy);
  return { institution, unit: unit.code };
}

function followUp(draft: Draft, command: Command, actor: Actor, at: number): Effect {
  const task = answerable(draft, command, actor);
  changeTasks(draft, ({ number }) => number === task.number, { state: 'followed-up', followedUpAt: task.followedUpAt ?? at });
  return { task, facts: { task: task.number } };
}

/** The last open task answered proposes the end; with others open the case stays where it is. */
function propose(draft: Draft, command: Command, actor: Actor, at: number): Effect {
  const task = answerable(draft, command, actor);
  changeTasks(draft, ({ number }) => number === task.number, { state: 'answered', closedAt: at });
  draft.case.proposedBy = [...new Set([...draft.case.proposedBy, actor.subject])];
  const others = draft.case.tasks.some(isOpen);
  return { task, facts: { task: task.number }, ...(others ? { to: draft.case.state } : {}) };
}

/** Whoever handled it does not declare it done. */
function agree(draft: Draft, _command: Command, actor: Actor): undefined {
  if (draft.case.proposedBy.includes(actor.subject)) throw new AppError('conflict', 'second_person', 'the handler may not close');
}

function returnTask(draft: Draft, command: Command, actor: Actor, at: number): Effect {
  const task = answerable(draft, command, actor);
  changeTasks(draft, ({ number }) => number === task.number, { state: 'returned', closedAt: at });
  draft.case.forwards += 1;
  return {
    task,
    facts: { task: task.number },
    ...(draft.case.tasks.some(isOpen) ? { to: draft.case.state } : { also: 'tanpa_unit' }),
    after: () => endTaskClocks(draft, task.number, at),
  };
}

/** The unit that answered last has it again, as a task with clocks of its own; the citizen's go on. */
function reopen(draft: Draft, _command: Command, _actor: Actor, at: number): Effect {
  const { case: changed, rules } = draft;
  const { calendar, policy } = rules;
  const days = policy.reopenWithinWorkingDays;
  const limit = { kind: 'working-days', days } as const;
  const until =
    changed.closedAt === null
      ? null
      : dueAt(
          { limit, startedAt: changed.closedAt, holds: [], institution: policy.institution, region: changed.place?.regency },
          calendar,
        );
  if (until !== null && at > until) throw new AppError('conflict', 'reopen_too_late', 'after the window', { params: { days } });
  changed.reopens += 1;
  changed.archiveReason = null;
  changed.proposedBy = [];
  const task = anew(draft, at);
  const facts = { reopens: changed.reopens };
  return task === undefined ? { facts, also: 'tanpa_unit' } : { task, facts: { ...facts, task: task.number } };
}

/** What was answered was not enough: the same unit has it again, and its term begins again. */
function again(draft: Draft, _command: Command, _actor: Actor, at: number): Effect {
  const task = anew(draft, at);
  return task === undefined ? {} : { task, facts: { task: task.number } };
}

/** Another task for the unit that answered last; undefined where none did. */
function anew(draft: Draft, at: number): Task | undefined {
  const { case: changed } = draft;
  const last = changed.tasks.findLast(({ state }) => state === 'answered' || state === 'followed-up');
  if (last === undefined || changed.tasks.length >= MAX_TASKS) return undefined;
  const task = newTask(changed, last.institution, last.unit, at);
  changed.tasks = [
    ...changed.tasks.map((each) =>
      isOpen(each) && each.unit === last.unit ? { ...each, state: 'moved' as const, closedAt: at } : each,
    ),
    task,
  ];
  return task;
}

/** A better title, another class: the terms are counted from the same beginning. */
function edit(draft: Draft, command: Command): Effect {
  const { case: changed, rules } = draft;
  const { class: caseClass, category, title, tags, confidential } = command.changes ?? {};
  if (caseClass !== undefined) requireCode(rules.policy.classes, caseClass, '/changes/class');
  if (category !== undefined) requireCode(rules.policy.categories, category, '/changes/category');
  const before = { classBefore: changed.class, categoryBefore: changed.category };
  // A kind that is confidential by itself does not become public by being found out late.
  const hides = rules.policy.categories.find(({ code }) => code === category)?.confidential === true ? true : undefined;
  Object.assign(changed, definedOf({ class: caseClass, category, title, tags, confidential: confidential ?? hides }));
  if (caseClass !== undefined) relimitClocks(draft);
  return {
    facts: { ...before, class: changed.class, category: changed.category, fields: Object.keys(definedOf(command.changes ?? {})) },
  };
}

function answerable(draft: Draft, command: Command, actor: Actor): Task {
  const mine = draft.case.tasks.filter((task) => isOpen(task) && isOf(actor, task));
  const wanted = command.task?.number;
  const task = wanted === undefined ? (mine.length === 1 ? mine[0] : undefined) : mine.find(({ number }) => number === wanted);
  if (task !== undefined) return task;
  const numbers = mine.map(({ number }) => number).join(', ') || '-';
  throw new AppError('conflict', 'which_task', 'no such open task', { params: { numbers } });
}

function isOf(actor: Actor, task: Task): boolean {
  return actor.unit === null || (actor.unit.institution === task.institution && actor.unit.unit === task.unit);
}

function isOpen(task: Task): boolean {
  return task.state === 'open' || task.state === 'followed-up';
}

function openTask(changed: Draft['case'], number: number): Task {
  const task = changed.tasks.find((each) => each.number === number && isOpen(each));
  if (task === undefined)
    throw new AppError('conflict', 'which_task', 'no such open task', {
      params: {
        numbers:
          changed.tasks
            .filter(isOpen)
            .map((each) => each.number)
            .join(', ') || '-',
      },
    });
  return task;
}

function newTask(changed: Pick<Case, 'tasks'>, institution: string, unit: string, at: number): Task {
  return { number: changed.tasks.length + 1, institution, unit, state: 'open', openedAt: at, followedUpAt: null, closedAt: null };
}

function changeTasks(draft: Draft, concerned: (task: Task) => boolean, change: Partial<Task>): void {
  draft.case.tasks = draft.case.tasks.map((task) => (concerned(task) ? { ...task, ...change } : task));
}

function endTaskClocks(draft: Draft, number: number, at: number): void {
  const ofTask = new Set(draft.rules.policy.clocks.filter(({ scope }) => scope === 'task').map(({ name }) => name));
  endClocks(draft, at, (clock) => ofTask.has(clock.name) && clock.number === number);
}

function requireCode(list: readonly { readonly code: string }[], code: string, pointer: string): void {
  if (list.some((each) => each.code === code)) return;
  throw invalid(pointer, 'unknown_choice', { code, known: list.map((each) => each.code).join(', ') });
}

function invalid(pointer: string, code: string, params: Readonly<Record<string, string | number>> = {}): AppError {
  return new AppError('invalid', 'invalid_request', code, { problems: [{ pointer, code, params }] });
}

function definedOf<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
