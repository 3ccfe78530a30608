import { expect, test } from 'vitest';
import { isBreakInSeries, markSeries, previousAssessment } from './series.ts';

const rosterOf = (codes: readonly string[]) => ({ size: codes.length, id: codes.join() });
const point = (instrument: string, period: string, codes: string[] = []) => ({ instrument, period, roster: rosterOf(codes) });

test('Metro: the method changed between 2021 and 2022 and not between 2022 and 2023', () => {
  const marks = markSeries('ORI', [point('ORI-2021', '2021'), point('ORI-2022', '2022'), point('ORI-2023', '2023')]);
  expect(marks.map(({ breakBefore }) => breakBefore)).toEqual([true, true, false]);
});

test("the first point breaks with the family's assessment before it, of which nothing is known here", () => {
  expect(markSeries('ORI', [point('ORI-2022', '2022')])[0]).toEqual({
    breakBefore: true,
    missingBefore: [],
    scopeChanged: false,
    scopeChange: null,
  });
  expect(markSeries('ORI', [point('ORI-2023', '2023')])[0]?.breakBefore).toBe(false);
});

test('a family has no break before its first assessment', () => {
  expect(markSeries('ORI', [point('ORI-2013', '2013')])[0]?.breakBefore).toBe(false);
});

test('years that were assessed and are missing here are named; 2020 was not assessed', () => {
  const marks = markSeries('ORI', [point('ORI-2016', '2018'), point('ORI-2022', '2022'), point('ORI-2024', '2024')]);
  expect(marks.map(({ missingBefore }) => missingBefore)).toEqual([[], ['2019', '2021'], ['2023']]);
});

test('a roster that differs is a changed scope; one that is not known proves nothing', () => {
  const marks = markSeries('ORI', [
    point('ORI-2022', '2022', ['disdik', 'disdukcapil']),
    point('ORI-2023', '2023', ['disdik', 'disdukcapil', 'dpmptsp']),
    point('ORI-2024', '2024'),
  ]);
  expect(marks.map(({ scopeChanged }) => scopeChanged)).toEqual([false, true, false]);
});

test('Lebong: two offices in 2019, four in 2021; the same number may still be other offices', () => {
  const marks = markSeries('ORI', [
    point('ORI-2016', '2019', ['disdukcapil', 'dpmptsp']),
    point('ORI-2021', '2021', ['dinkes', 'disdik', 'disdukcapil', 'dpmptsp']),
    point('ORI-2022', '2022', ['dinkes', 'dinsos', 'disdukcapil', 'dpmptsp']),
    point('ORI-2023', '2023', ['dinkes', 'dinsos', 'disdukcapil', 'dpmptsp']),
  ]);
  expect(marks.map(({ scopeChange }) => scopeChange)).toEqual([
    ...[null, { since: '2019', from: 2, to: 4 }, { since: '2021', from: 4, to: 4 }, null],
  ]);
});

test('a roster is held against the last one known, also where nothing else is known of its period', () => {
  const points = [
    point('ORI-2021', '2021', ['a', 'b', 'c', 'd']),
    point('ORI-2022', '2022'),
    point('ORI-2023', '2023', ['a', 'b', 'c', 'd']),
  ];
  const rosters = [{ period: '2019', roster: rosterOf(['a', 'b']) }, ...points];
  expect(markSeries('ORI', points, rosters).map(({ scopeChange }) => scopeChange)).toEqual([
    ...[{ since: '2019', from: 2, to: 4 }, null, null],
  ]);
});

test('the assessment before 2021 is that of 2019', () => {
  expect(previousAssessment('ORI', '2021')).toMatchObject({ period: '2019', instrument: { id: 'ORI-2016' } });
  expect(previousAssessment('ORI', '2013')).toBeUndefined();
  expect(isBreakInSeries('ORI', 'ORI-2022', '2022')).toBe(true);
  expect(isBreakInSeries('ORI', 'ORI-2016', '2019')).toBe(false);
});
