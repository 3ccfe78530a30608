import { expect, test } from 'vitest';
import { dueCounts } from './due-counts.ts';

const at = (text: string) => Date.parse(text);
/** Half past ten in the morning in Jakarta. */
const NOW = at('2026-03-02T03:30:00Z');

test('a term is over at the moment at which it falls due', () => {
  expect(dueCounts([[7, [NOW]]], NOW)).toEqual({ dueToday: 0, overdue: 1 });
  expect(dueCounts([[7, [NOW + 1]]], NOW)).toEqual({ dueToday: 1, overdue: 0 });
});

test("today ends at midnight of the case's own zone", () => {
  const [lastOfJakarta, firstOfTomorrow] = [at('2026-03-02T16:59:59.999Z'), at('2026-03-02T17:00:00Z')];
  expect(dueCounts([[7, [lastOfJakarta]]], NOW)).toEqual({ dueToday: 1, overdue: 0 });
  expect(dueCounts([[7, [firstOfTomorrow]]], NOW)).toEqual({ dueToday: 0, overdue: 0 });
  // In Jayapura it is tomorrow two hours earlier.
  expect(dueCounts([[9, [lastOfJakarta]]], NOW)).toEqual({ dueToday: 0, overdue: 0 });
});

test('a case counts once however many terms it has, and may be both', () => {
  const waiting = [
    [7, [NOW - 2, NOW - 1, NOW + 1, NOW + 2]],
    [7, []],
  ] as const;
  expect(dueCounts(waiting, NOW)).toEqual({ dueToday: 1, overdue: 1 });
});
