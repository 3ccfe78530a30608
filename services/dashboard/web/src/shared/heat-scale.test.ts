import { expect, test } from 'vitest';
import { heatScale, toneOf } from './heat-scale.ts';

test('has round limits around the values', () => {
  const scale = heatScale([54.3, 61.73, 93.4]);
  expect(scale?.limits).toEqual([50, 60, 70, 80, 90, 100]);
  expect([54.3, 60, 69.99, 93.4].map((value) => scale?.step(value))).toEqual([0, 1, 1, 4]);
});

test('fits a scale to 5 as it fits one to 1000', () => {
  expect(heatScale([3.2, 4.6])?.limits).toEqual([3, 3.5, 4, 4.5, 5]);
  expect(heatScale([190, 950])?.limits).toEqual([0, 200, 400, 600, 800, 1000]);
});

test('keeps one value in one step, and what lies beyond in the last', () => {
  const scale = heatScale([70]);
  expect(scale?.step(70)).toBe(0);
  expect(scale?.step(9999)).toBe((scale?.limits.length ?? 0) - 2);
  expect(heatScale([])).toBeUndefined();
});

test('spreads few steps over all tones, the highest in the strongest', () => {
  expect([0, 1, 2].map((step) => toneOf(step, 3))).toEqual([1, 4, 7]);
  expect(toneOf(0, 1)).toBe(4);
});
