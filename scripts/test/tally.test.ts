import { expect, test } from 'vitest';
import { tallyOf } from './tally.ts';

test('counts what the report counted', () => {
  expect(tallyOf({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 }, 1)).toEqual({
    passed: 7,
    failed: 2,
    skipped: 1,
  });
});

test('zero failed means good: a bad end, no report and no test each count as a failure', () => {
  expect(tallyOf({ numPassedTests: 7, numFailedTests: 0 }, 1).failed).toBe(1);
  expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(tallyOf({ numPassedTests: 0, numFailedTests: 0 }, 0).failed).toBe(1);
});
