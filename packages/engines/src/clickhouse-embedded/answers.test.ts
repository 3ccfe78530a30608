import { expect, test } from 'vitest';
import { summaryOf } from './answers.ts';

test('what INSERT … SELECT wrote is not known, so it is left out and not called zero', () => {
  const totals = { rows: 0, rowBytes: 0, elapsedSeconds: 1 };
  expect(JSON.parse(summaryOf(totals, false, 'INSERT'))).toEqual({ elapsed_ns: '1000000000' });
  expect(JSON.parse(summaryOf({ ...totals, rows: 2 }, true, 'INSERT'))).toMatchObject({ written_rows: '2' });
  expect(JSON.parse(summaryOf({ ...totals, rows: 1 }, false, 'SELECT'))).toMatchObject({ result_rows: '1' });
});
