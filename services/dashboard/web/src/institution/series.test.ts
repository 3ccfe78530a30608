import { expect, test } from 'vitest';
import type { TrendPoint } from '../api/schemas.ts';
import { breaks, instrumentSpans, positionOf, segments } from './series.ts';

const point = (period: string, instrument: string, score: string | null, facts: Partial<TrendPoint> = {}): TrendPoint => ({
  period,
  instrument,
  score,
  breakBefore: false,
  missingBefore: [],
  scopeChanged: false,
  ...facts,
});

const metro = [
  point('2021', 'ORI-2021', null),
  point('2022', 'ORI-2022', '61.73', { breakBefore: true }),
  point('2023', 'ORI-2023', '80.85'),
];

test('cuts the line at a break and joins what is comparable', () => {
  expect(segments(metro).map(({ points }) => points.map(({ period, score }) => [period, score]))).toEqual([
    [['2021', null]],
    [
      ['2022', 61.73],
      ['2023', 80.85],
    ],
  ]);
});

test('marks a break half-way between its two periods, with both instruments', () => {
  expect(breaks(metro)).toEqual([{ at: 2021.5, from: 'ORI-2021', to: 'ORI-2022' }]);
});

test('marks no break before the first result: there is nothing to break from', () => {
  expect(breaks(metro.slice(1))).toEqual([]);
});

test('cuts the line where an assessed year is missing', () => {
  const gap = [point('2022', 'ORI-2022', '60.00'), point('2024', 'ORI-2024', '70.00', { missingBefore: ['2023'] })];
  expect(segments(gap)).toHaveLength(2);
});

test('joins over a year in which nobody was assessed', () => {
  expect(segments([point('2019', 'ORI-2016', '60.00'), point('2021', 'ORI-2016', '70.00')])).toHaveLength(1);
});

test('lets the limits of each instrument reach to half-way to the next', () => {
  expect(instrumentSpans(metro)).toEqual([
    { instrument: 'ORI-2021', from: 2020.5, to: 2021.5 },
    { instrument: 'ORI-2022', from: 2021.5, to: 2022.5 },
    { instrument: 'ORI-2023', from: 2022.5, to: 2023.5 },
  ]);
});

test.each([
  ['2022', 2022],
  ['2022-Q3', 2022.5],
  ['2022-H2', 2022.5],
  ['odd', 7],
])('places the period %s at %d', (period, at) => {
  expect(positionOf(period, 7)).toBe(at);
});
