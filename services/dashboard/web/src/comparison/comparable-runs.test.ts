import { expect, test } from 'vitest';
import type { ComparedPoint } from '../api/analysis.ts';
import { breakColumns, comparableRuns, newestKnown } from './comparable-runs.ts';

const point = (period: string, score: string | null, breakBefore = false): ComparedPoint => ({
  period,
  instrument: `ORI-${period}`,
  score,
  disputed: false,
  breakBefore,
});
const shapes = (points: readonly (ComparedPoint | null)[], breaks: readonly number[] = []) =>
  comparableRuns(points, new Set(breaks)).map((run) => run.map(({ at, score }) => [at, score]));

test('one line joins what is comparable', () => {
  expect(shapes([point('2022', '61.73'), point('2023', '80.85')])).toEqual([
    [
      [0, 61.73],
      [1, 80.85],
    ],
  ]);
});

test('a break cuts the line, whether the point or the comparison says so', () => {
  const cut = [[[0, 50]], [[1, 61.73]]];
  expect(shapes([point('2021', '50'), point('2022', '61.73', true)])).toEqual(cut);
  expect(shapes([point('2021', '50'), point('2022', '61.73')], [1])).toEqual(cut);
});

test('a period that is missing, or without a score, cuts the line and is never zero', () => {
  expect(shapes([point('2021', '50'), null, point('2023', '60')])).toEqual([[[0, 50]], [[2, 60]]]);
  expect(shapes([point('2021', '50'), point('2022', null), point('2023', '60')])).toEqual([[[0, 50]], [[2, 60]]]);
  expect(shapes([point('2021', null)])).toEqual([]);
});

test('a break before the first column is none: there is nothing to break from', () => {
  expect([...breakColumns({ periods: ['2021', '2022', '2023'], breaks: ['2021', '2022', '1999'] })]).toEqual([1]);
});

test('the newest known point may be one of which only the zone is known', () => {
  const zoneOnly = { ...point('2024', null), zone: 'hijau' };
  expect(newestKnown([point('2023', '60'), zoneOnly, null])).toEqual({ at: 1, point: zoneOnly });
  expect(newestKnown([null])).toBeUndefined();
});
