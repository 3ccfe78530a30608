import { AppError } from '@pantau/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, commandOf, filed, lampung, OPERATOR, OTHER_OPERATOR, REPORTER, ROADS, TO_ROADS } from '../../test/cases.ts';
import { type Actor, act, type Command } from './act.ts';
import type { Case } from './case.ts';
import { fireDue } from './fire-due.ts';
import { legalActions, MOVES } from './moves.ts';

const rules = lampung();
const T0 = at('2026-01-05T02:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Does one thing after another, an hour apart. */
function story(start: Case, ...steps: readonly (readonly [Actor, Command])[]): Case {
  return steps.reduce((before, [actor, command], i) => act(before, command, actor, T0 + (i + 1) * HOUR, rules).case, start);
}
const clock = (of: Case, name: string, number = 1) => of.clocks.find((each) => each.name === name && each.number === number);
const problem = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('it was not refused');
};

const FORWARDED: [Actor, Command][] = [
  [OPERATOR, commandOf('verifikasi')],
  [OPERATOR, commandOf('disposisi', { task: TO_ROADS })],
];
const PROPOSED: [Actor, Command][] = [...FORWARDED, [ROADS, commandOf('tindak_lanjut')], [ROADS, commandOf('ajukan_selesai')]];

test('filing starts the operator’s 24 hours, SP4N’s three working days, and the citizen’s clock', () => {
  const started = filed();
  expect(started.clocks.map(({ name, dueAt }) => [name, new Date(dueAt ?? 0).toISOString()])).toEqual([
    ['operator-forward', '2026-01-06T02:00:00.000Z'],
    ['sp4n-verify', '2026-01-08T16:59:59.000Z'],
    ['settle', '2026-01-23T16:59:59.000Z'],
  ]);
  expect(legalActions('diterima', ['operator']).actions).toEqual(['verifikasi', 'tunda', 'bukan_wewenang', 'arsipkan']);
});

test('an illegal move is refused with the legal ones named', () => {
  const { code, params } = problem(() => act(filed(), commandOf('disposisi', { task: TO_ROADS }), OPERATOR, T0, rules));
  expect([code, params.legal]).toEqual(['illegal_move', expect.stringContaining('verifikasi, tunda, bukan_wewenang, arsipkan')]);
});

test('somebody of another role, or of another unit, is refused', () => {
  expect(problem(() => act(filed(), commandOf('verifikasi'), ROADS, T0, rules)).code).toBe('not_your_move');
  const forwarded = story(filed(), ...FORWARDED);
  const health: Actor = { ...ROADS, unit: { institution: '18', unit: 'dinkes' } };
  expect(problem(() => act(forwarded, commandOf('tindak_lanjut'), health, T0, rules)).code).toBe('which_task');
});

test('what an action needs and was not given is named, field by field', () => {
  const { problems } = problem(() => act(filed(), { action: 'tunda' }, OPERATOR, T0, rules));
  expect(problems.map(({ pointer }) => pointer)).toEqual(['/reason', '/note']);
});

test('forwarding meets the operator’s clock and starts the unit’s; its follow-up meets that', () => {
  const forwarded = story(filed(), ...FORWARDED);
  expect(clock(forwarded, 'operator-forward')?.state).toBe('met');
  expect(clock(forwarded, 'opd-follow-up')).toMatchObject({
    startedAt: T0 + 2 * HOUR,
    dueAt: T0 + 2 * HOUR + 3 * DAY,
    holders: [{ role: 'opd', id: 'dinas-bmbk' }],
  });
  expect(clock(story(filed(), ...PROPOSED), 'opd-follow-up')?.state).toBe('met');
});

test('an action a moment too late does not hide the breach that no timer has seen yet', () => {
  const verified = story(filed(), [OPERATOR, commandOf('verifikasi')]);
  const { case: forwarded, steps } = act(verified, commandOf('disposisi', { task: TO_ROADS }), OPERATOR, T0 + DAY + 1, rules);
  expect(forwarded.breaches).toMatchObject([{ clock: 'operator-forward', dueAt: T0 + DAY }]);
  expect(clock(forwarded, 'operator-forward')?.state).toBe('late');
  expect(steps.slice(-3).map(({ action }) => action)).toEqual(['pelanggaran', 'pemberitahuan', 'disposisi']);
});

test('re-routing gives the new unit a clock of its own and leaves the citizen’s as it was', () => {
  const forwarded = story(filed(), ...FORWARDED);
  const moved = act(
    forwarded,
    commandOf('disposisi', { task: { institution: '18', unit: 'dlh', replaces: 1 } }),
    OPERATOR,
    T0 + DAY,
    rules,
  ).case;
  expect(moved.tasks.map(({ unit, state }) => [unit, state])).toEqual([
    ['dinas-bmbk', 'moved'],
    ['dlh', 'open'],
  ]);
  expect(clock(moved, 'opd-follow-up', 1)?.state).toBe('ended');
  expect(clock(moved, 'opd-follow-up', 2)).toMatchObject({ startedAt: T0 + DAY, state: 'running' });
  for (const name of ['settle', 'sp4n-follow-up']) expect(clock(moved, name)).toEqual(clock(forwarded, name));
});

test('whoever proposed the end may not agree to it; somebody else may', () => {
  const both: Actor = { ...ROADS, roles: ['opd', 'operator'] };
  const proposed = story(filed(), ...FORWARDED, [both, commandOf('tindak_lanjut')], [both, commandOf('ajukan_selesai')]);
  expect(problem(() => act(proposed, commandOf('setujui_selesai'), both, T0 + DAY, rules)).code).toBe('second_person');
  expect(act(proposed, commandOf('setujui_selesai'), OTHER_OPERATOR, T0 + DAY, rules).case).toMatchObject({
    state: 'selesai',
    closedAt: T0 + DAY,
  });
});

test('a hold pauses working days and never the 24 hours', () => {
  const held = story(filed(), [OPERATOR, commandOf('tunda')]);
  expect([clock(held, 'settle')?.dueAt, clock(held, 'settle')?.state, clock(held, 'operator-forward')?.dueAt]).toEqual([
    null,
    'held',
    T0 + DAY,
  ]);
  const back = act(held, commandOf('lengkapi'), REPORTER, at('2026-01-07T03:00:00Z'), rules).case;
  expect(back.state).toBe('diterima');
  // Held from Monday to Wednesday: two working days.
  expect(clock(back, 'settle')?.dueAt).toBe(at('2026-01-27T16:59:59Z'));
});

test('reopening goes on with the citizen’s clock, without the time in between, and gives the unit a new task', () => {
  const closed = story(filed(), ...PROPOSED, [OTHER_OPERATOR, commandOf('setujui_selesai')]);
  const opened = act(closed, commandOf('buka_kembali'), REPORTER, at('2026-01-08T03:00:00Z'), rules).case;
  expect(opened).toMatchObject({ state: 'dibuka_kembali', reopens: 1, closedAt: null });
  expect(clock(opened, 'settle')).toMatchObject({ startedAt: T0, state: 'running', dueAt: at('2026-01-28T16:59:59Z') });
  expect(opened.tasks.at(-1)).toMatchObject({ number: 2, unit: 'dinas-bmbk', state: 'open' });
  expect(clock(opened, 'opd-follow-up', 2)?.startedAt).toBe(at('2026-01-08T03:00:00Z'));
  const late = at('2026-02-20T03:00:00Z');
  expect(problem(() => act(closed, commandOf('buka_kembali'), REPORTER, late, rules)).code).toBe('reopen_too_late');
});

test('another class is another limit from the same beginning', () => {
  const changed = story(filed(), [OPERATOR, commandOf('ubah', { changes: { class: 'aspirasi' } })]);
  expect(clock(changed, 'settle')).toMatchObject({ startedAt: T0, dueAt: at('2026-01-12T16:59:59Z') });
});

test('ten working days of silence after a follow-up close the case; a reply ends the silence until the unit acts again', () => {
  const answered = story(filed(), ...FORWARDED, [ROADS, commandOf('tindak_lanjut')]);
  const closed = fireDue(answered, at('2026-01-27T00:00:00Z'), rules);
  expect(closed?.case).toMatchObject({ state: 'selesai', closedAt: at('2026-01-19T16:59:59Z') });
  expect(closed?.steps.at(-1)).toMatchObject({ action: 'tutup_otomatis', role: 'system', at: at('2026-01-19T16:59:59Z') });

  const replied = act(answered, commandOf('balas'), REPORTER, at('2026-01-12T02:00:00Z'), rules).case;
  expect(fireDue(replied, at('2026-03-27T00:00:00Z'), rules)?.case.state).toBe('ditindaklanjuti');
  const again = act(replied, commandOf('tindak_lanjut'), ROADS, at('2026-01-13T02:00:00Z'), rules).case;
  expect(fireDue(again, at('2026-01-28T00:00:00Z'), rules)?.case).toMatchObject({
    state: 'selesai',
    closedAt: at('2026-01-27T16:59:59Z'),
  });
});

test('an end that is not agreed to gives the unit its term anew, and never closes by itself', () => {
  const refused = story(filed(), ...PROPOSED, [OTHER_OPERATOR, commandOf('tolak_selesai')]);
  expect(refused).toMatchObject({
    state: 'ditindaklanjuti',
    tasks: [{ state: 'answered' }, { number: 2, unit: 'dinas-bmbk', state: 'open' }],
  });
  const later = fireDue(refused, T0 + 60 * DAY, rules)?.case;
  expect(later?.state).toBe('ditindaklanjuti');
  expect(later?.breaches.map(({ id }) => id)).toContain('LPG-2026-000123.opd-follow-up.2');
});

test('an archived case that is opened again is the operator’s, and no unit’s clock runs before it has a unit', () => {
  const archived = story(filed(), [OPERATOR, commandOf('arsipkan')]);
  const opened = act(archived, commandOf('buka_kembali'), REPORTER, T0 + 2 * DAY, rules).case;
  expect(opened.clocks.filter(({ state }) => state === 'running').map(({ name, number }) => `${name}.${number}`)).toEqual([
    'settle.1',
    'operator-forward.2',
    'sp4n-verify.2',
  ]);
  const given = act(opened, commandOf('disposisi', { task: TO_ROADS }), OPERATOR, T0 + 3 * DAY, rules).case;
  expect(clock(given, 'opd-follow-up')).toMatchObject({ startedAt: T0 + 3 * DAY, holders: [{ id: 'dinas-bmbk' }] });
});

test('a class whose term has passed already is refused, and one that is found to be confidential is hidden', () => {
  const late = T0 + 10 * DAY;
  expect(problem(() => act(filed(), commandOf('ubah', { changes: { class: 'aspirasi' } }), OPERATOR, late, rules)).code).toBe(
    'class_too_late',
  );
  const slipped = act(filed(), commandOf('ubah', { changes: { class: 'aspirasi' } }), OPERATOR, T0 + 1, rules).case;
  const breached = fireDue(slipped, late, rules)?.case ?? slipped;
  const back = commandOf('ubah', { changes: { class: 'pengaduan' } });
  expect(problem(() => act(breached, back, OPERATOR, late, rules)).code).toBe('class_after_breach');
  const pungli = act(filed(), commandOf('ubah', { changes: { category: 'pungli' } }), OPERATOR, T0 + 1, rules).case;
  expect(pungli.confidential).toBe(true);
});

describe('whatever people and clocks do', () => {
  const actors = [OPERATOR, OTHER_OPERATOR, ROADS, REPORTER];
  const attempts = fc.array(
    fc.record({
      action: fc.constantFrom(...new Set(MOVES.map(({ action }) => action))),
      actor: fc.constantFrom(...actors),
      wait: fc.integer({ min: 0, max: 6 * DAY }),
    }),
    { maxLength: 30 },
  );

  test('steps count the version, closed cases have no clock that runs, and a breach is there once', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        let now = T0;
        let current = filed();
        let steps = 1;
        for (const { action, actor, wait } of tries) {
          now += wait;
          const fired = fireDue(current, now, rules);
          if (fired !== undefined) {
            steps += fired.steps.length;
            current = fired.case;
          }
          const { actions, otherActions } = legalActions(current.state, actor.roles);
          const command = commandOf(action, {
            task: TO_ROADS,
            target: '18.71',
            rating: 4,
            kind: 'berpihak',
            officer: 'op-18',
            duplicateOf: 'x',
            changes: { tags: [] },
          });
          try {
            const change = act(current, command, actor, now, rules);
            // What is done was legal for whoever did it.
            expect([...actions, ...otherActions]).toContain(action);
            expect(change.from).toBe(current.version);
            steps += change.steps.length;
            current = change.case;
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
          }
          expect(current.version).toBe(steps);
          expect(new Set(current.breaches.map(({ id }) => id)).size).toBe(current.breaches.length);
          if (['selesai', 'diarsipkan', 'dicabut', 'digabung', 'bukan_wewenang'].includes(current.state)) {
            expect(current.clocks.filter(({ state }) => state === 'running' || state === 'held')).toEqual([]);
          }
          const settle = clock(current, 'settle');
          expect(settle?.startedAt).toBe(T0);
          // Nothing that is due is left.
          expect(fireDue(current, now, rules)).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
