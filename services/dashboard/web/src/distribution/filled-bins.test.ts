import { expect, test } from 'vitest';
import { filledBins, plotRange } from './filled-bins.ts';

const bins = (counts: readonly number[]) => counts.map((n, at) => ({ from: String(at * 5), to: String(at * 5 + 5), n }));

test('keeps empty bins inside and one at either side', () => {
  expect(filledBins(bins([0, 0, 3, 0, 2, 0, 0])).map(({ n }) => n)).toEqual([0, 3, 0, 2, 0]);
  expect(filledBins(bins([3, 0, 0])).map(({ n }) => n)).toEqual([3, 0]);
  expect(filledBins(bins([0, 0]))).toEqual([]);
});

test('box plots share round limits around all that is known', () => {
  expect(
    plotRange([
      { min: '54.30', max: '93.40' },
      { min: null, max: null },
      { min: '47.20', max: '60.00' },
    ]),
  ).toEqual({ low: 45, high: 95 });
  expect(plotRange([{ min: '3.20', max: '4.60' }])).toEqual({ low: 3, high: 5 });
  expect(plotRange([{ min: '70', max: '70' }])?.high).toBeGreaterThan(70);
  expect(plotRange([])).toBeUndefined();
});
