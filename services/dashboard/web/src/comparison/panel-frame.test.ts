import { expect, test } from 'vitest';
import { panelFrame, roundTicks } from './panel-frame.ts';

const item = (scores: readonly (string | null)[]) => ({
  institution: { code: '18', name: 'Provinsi Lampung', kind: 'province' },
  points: scores.map((score, at) =>
    score === null ? null : { period: String(2021 + at), instrument: 'ORI', score, disputed: false, breakBefore: false },
  ),
  dimensions: [],
});

test('all scores lie inside, the lowest never below the lowest line', () => {
  expect(roundTicks(54.3, 93.4)).toEqual([40, 60, 80, 100]);
  expect(roundTicks(3.2, 4.6)).toEqual([3, 3.5, 4, 4.5, 5]);
  expect(roundTicks(70, 70)).toHaveLength(2);
});

test('years lie at their distance in time: no assessment in 2020 leaves its place empty', () => {
  const frame = panelFrame({ periods: ['2019', '2021', '2022'], items: [item(['50', '60', '70'])] });
  const [a = 0, b = 0, c = 0] = [0, 1, 2].map((column) => frame?.x(column));
  expect(b - a).toBeCloseTo(2 * (c - b));
});

test('higher is higher, and without a score there is nothing to draw', () => {
  const frame = panelFrame({ periods: ['2021', '2022'], items: [item(['50', '90'])] });
  expect(frame?.y(90)).toBeLessThan(frame?.y(50) ?? 0);
  expect(panelFrame({ periods: ['2021'], items: [item([null])] })).toBeUndefined();
});
