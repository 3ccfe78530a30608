import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComplaintRecord, findingOf, shareOfPercent } from './mismatch-rule.ts';

const none: ComplaintRecord = { cases: null, percentE4: null, daysE4: null };
const cases = (inTerm: number, judged: number): ComplaintRecord => ({ ...none, cases: { judged, inTerm } });
const percent = (value: number, days: number | null = null): ComplaintRecord => ({
  ...none,
  percentE4: value * 10_000,
  daysE4: days === null ? null : days * 10_000,
});
const days = (value: number): ComplaintRecord => ({ ...none, daysE4: value * 10_000 });
const GOOD_BAD = 'good_score_bad_record';
const POOR_GOOD = 'poor_score_good_record';

test.each([
  // Four of five are 0.80, which is not below it.
  ['hijau', cases(4, 5), null],
  ['kuning', cases(4, 5), POOR_GOOD],
  ['hijau', cases(79, 100), GOOD_BAD],
  ['merah', cases(79, 100), null],
  // Four cases are no record, whatever became of them.
  ['hijau', cases(0, 4), null],
  ['hijau', percent(79.9), GOOD_BAD],
  ['hijau', percent(80), null],
  ['merah', percent(80), POOR_GOOD],
  // Either may condemn; both must acquit.
  ['hijau', percent(95, 61), GOOD_BAD],
  ['kuning', percent(95, 61), null],
  ['kuning', percent(95, 30), POOR_GOOD],
  ['hijau', days(61), GOOD_BAD],
  ['kuning', days(14), POOR_GOOD],
  ['kuning', days(15), null],
  ['hijau', days(60), null],
  ['', percent(10), null],
  ['hijau', none, null],
])('zone %s with %o is %s', (zone, record, finding) => {
  expect(findingOf(zone, record)).toBe(finding);
});

test('no record is both findings, and a better record never makes a green zone stand out', () => {
  const some = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
  const record = fc.record({ cases: fc.constant(null), percentE4: some, daysE4: some });
  fc.assert(
    fc.property(record, fc.nat({ max: 500_000 }), (said, more) => {
      const both = [findingOf('hijau', said), findingOf('merah', said)];
      expect(both.every((each) => each !== null)).toBe(false);
      const better = { ...said, percentE4: said.percentE4 === null ? null : said.percentE4 + more };
      if (findingOf('hijau', said) === null) expect(findingOf('hijau', better)).toBeNull();
    }),
  );
});

test('a percentage is a share as exact as it was printed', () => {
  expect([977_000, 800_000, 1_000_000, 0, null].map(shareOfPercent)).toEqual(['0.977', '0.8', '1', '0', null]);
});
