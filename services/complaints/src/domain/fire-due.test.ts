import { expect, test } from 'vitest';
import { at, commandOf, filed, filing, lampung, OPERATOR, ROADS, SEKDA, TO_ROADS } from '../../test/cases.ts';
import { act } from './act.ts';
import { fileCase } from './file-case.ts';
import { fireDue } from './fire-due.ts';

const rules = lampung();
const T0 = at('2026-01-05T02:00:00Z');
const HOUR = 3_600_000;
const ofOperator = (steps: readonly { action: string; at: number; facts: { clock?: string; rung?: string } }[]) =>
  steps
    .filter(({ facts }) => facts.clock === 'operator-forward')
    .map((step) => [step.action, step.facts.rung, (step.at - T0) / HOUR]);

const STORY = [
  ['peringatan', '50', 12],
  ['peringatan', '80', 19.2],
  ['pelanggaran', '100', 24],
  ['pemberitahuan', '100', 24],
  ['eskalasi', 'kepala-opd', 48],
  ['eskalasi', 'sekda', 72],
  ['eskalasi', 'wakil-gubernur', 96],
  ['eskalasi', 'gubernur', 120],
];

test('nothing is fired before it is due', () => {
  expect(fireDue(filed(), T0 + 12 * HOUR - 1, rules)).toBeUndefined();
});

test('a week of downtime is caught up in order, with the true due times', () => {
  const change = fireDue(filed(), T0 + 7 * 24 * HOUR, rules);
  expect(ofOperator(change?.steps ?? [])).toEqual(STORY);
  const times = change?.steps.map((step) => step.at) ?? [];
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(change?.steps.map(({ recordedAt }) => recordedAt))).toEqual(new Set([T0 + 7 * 24 * HOUR]));
});

test('looked at every hour, the same is fired', () => {
  let current = filed();
  const steps = [];
  for (let hour = 1; hour <= 7 * 24; hour++) {
    const change = fireDue(current, T0 + hour * HOUR, rules);
    if (change === undefined) continue;
    steps.push(...change.steps);
    current = change.case;
  }
  expect(ofOperator(steps)).toEqual(STORY);
  // Breaches and the case itself say when they were written down, which is the hour of the look.
  const { breaches, updatedAt } = current;
  expect(current).toEqual({ ...fireDue(filed(), T0 + 7 * 24 * HOUR, rules)?.case, breaches, updatedAt });
});

test('a breach is the holder’s of that moment, with a notice, and forwarding late ends the ladder', () => {
  const late = fireDue(filed(), T0 + 25 * HOUR, rules)?.case ?? filed();
  expect(late.breaches).toMatchObject([
    {
      id: 'LPG-2026-000123.operator-forward.1',
      holder: { role: 'operator', id: 'op-17' },
      dueAt: T0 + 24 * HOUR,
      stage: 'notice',
    },
  ]);
  const verified = act(late, commandOf('verifikasi'), OPERATOR, T0 + 26 * HOUR, rules).case;
  const forwarded = act(verified, commandOf('disposisi', { task: TO_ROADS }), OPERATOR, T0 + 27 * HOUR, rules).case;
  expect(forwarded.clocks[0]).toMatchObject({ state: 'late', nextAt: null });
  expect(ofOperator(fireDue(forwarded, T0 + 60 * HOUR, rules)?.steps ?? [])).toEqual([]);
});

test('from the breach to the effect nothing happens without a person', () => {
  const late = fireDue(filed(), T0 + 25 * HOUR, rules)?.case ?? filed();
  const sanction = late.breaches[0]?.id ?? '';
  const next = (before: typeof late, action: string, actor: typeof OPERATOR, effect?: string) =>
    act(before, commandOf(action, { sanction, ...(effect === undefined ? {} : { effect }) }), actor, T0 + 30 * HOUR, rules);
  expect(() => next(late, 'akibat', SEKDA)).toThrow('effect after notice');
  expect(() => next(late, 'keberatan', ROADS)).toThrow();
  expect(() => next(late, 'keputusan', { ...OPERATOR, roles: ['pemutus'] }, 'teguran-lisan')).toThrow('decides on himself');
  const objected = next(late, 'keberatan', OPERATOR);
  const decided = next(objected.case, 'keputusan', SEKDA, 'teguran-lisan');
  const done = next(decided.case, 'akibat', SEKDA);
  expect(done.case.breaches[0]?.stage).toBe('effect');
  expect([...objected.ledger, ...decided.ledger, ...done.ledger].map(({ kind, actor }) => [kind, actor])).toEqual([
    ['objection', 'op-17'],
    ['decision', 'sekda'],
    ['effect', 'sekda'],
  ]);
});

test('what passed before somebody was given it is the channel’s', () => {
  const given = filing({ receivedAt: T0 - 30 * HOUR });
  const entered = fileCase(given, T0, rules).case;
  const late = fireDue(entered, T0, rules)?.case;
  expect(late?.breaches).toMatchObject([
    { clock: 'operator-forward', holder: { role: 'tenant', id: '18' }, dueAt: T0 - 6 * HOUR },
  ]);
});

test('only what was decided takes effect, and nobody of the unit decides on it', () => {
  const verified = act(filed(), commandOf('verifikasi'), OPERATOR, T0 + HOUR, rules).case;
  const forwarded = act(verified, commandOf('disposisi', { task: TO_ROADS }), OPERATOR, T0 + 2 * HOUR, rules).case;
  const late = fireDue(forwarded, T0 + 80 * HOUR, rules)?.case ?? filed();
  const sanction = 'LPG-2026-000123.opd-follow-up.1';
  const next = (before: typeof late, action: string, actor: typeof OPERATOR, effect?: string) =>
    act(before, commandOf(action, { sanction, ...(effect === undefined ? {} : { effect }) }), actor, T0 + 81 * HOUR, rules).case;
  expect(() => next(late, 'keputusan', { ...ROADS, roles: ['pemutus'] }, 'teguran-lisan')).toThrow('decides on himself');
  expect(() => next(late, 'keberatan', OPERATOR)).toThrow();
  const spared = next(late, 'keputusan', SEKDA, 'tanpa-sanksi');
  expect(() => next(spared, 'akibat', SEKDA, 'teguran-lisan')).toThrow();
  expect(() => next(spared, 'akibat', SEKDA)).toThrow();
  const decided = next(late, 'keputusan', SEKDA, 'teguran-lisan');
  expect(() => next(decided, 'akibat', SEKDA, 'potongan-tpp')).toThrow();
  expect(next(decided, 'akibat', SEKDA).breaches.find(({ id }) => id === sanction)).toMatchObject({
    stage: 'effect',
    effect: 'teguran-lisan',
  });
});
