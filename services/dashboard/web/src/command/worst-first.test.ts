import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escalated, worstFirst } from './worst-first.ts';

const row = (key: string, overdue: number | null, dueToday = 0, open = 0) => ({
  key,
  overdue,
  dueToday,
  open,
  received: open,
  breached: 0,
});

test('what has passed weighs most, then what falls due today, then what is open, then the name', () => {
  const rows = [
    row('18/b', 0, 1, 1),
    row('18/idle', 0),
    row('18/a', 0, 1, 1),
    row('18/worst', 2, 0, 2),
    row('18/open', 0, 0, 9),
    row('18/due', 0, 2, 2),
  ];
  expect(worstFirst(rows).map(({ key }) => key)).toEqual(['18/worst', '18/due', '18/a', '18/b', '18/open']);
});

test('what nobody knows is not taken for the worst, nor for nothing', () => {
  expect(worstFirst([row('18/unknown', null, 0, 3), row('18/late', 1)]).map(({ key }) => key)).toEqual(['18/late', '18/unknown']);
});

test('the order is the same whatever order the rows come in', () => {
  const rows = [row('a', 1), row('b', 1), row('c', 0, 1), row('d', 0, 0, 1), row('e', 3)];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(worstFirst(shuffled)).toEqual(worstFirst(rows));
    }),
  );
});

test('breaches are counted where they have come to, the ladder in its order', () => {
  const breaches = [{ rung: '100' }, { rung: 'sekda' }, { rung: 'gubernur' }, { rung: 'sekda' }, { rung: null }];
  expect([...escalated(breaches)]).toEqual([
    ['kepala-opd', 0],
    ['sekda', 2],
    ['wakil-gubernur', 0],
    ['gubernur', 1],
  ]);
});
