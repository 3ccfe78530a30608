/** What vitest's JSON report says, in the two numbers that `npm test` ends with. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * `report` is vitest's JSON report, undefined when there is none. A run that ended badly without a failed test (a file
 * that could not be loaded, an error outside any test, no test at all) counts as one failure: zero failed must mean good.
 */
export function tallyOf(report: unknown, exitCode: number): Tally {
  const count = (key: string) => {
    const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  const passed = count('numPassedTests');
  const failed = count('numFailedTests');
  const bad = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: bad ? Math.max(failed, 1) : failed, skipped: count('numPendingTests') + count('numTodoTests') };
}
