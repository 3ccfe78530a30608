import { expect, test } from 'vitest';
import type { BreakdownLevel } from '../api/analysis.ts';
import { breakdownRows, differenceOf } from './breakdown-rows.ts';

const level = (code: string, parent: string | null): BreakdownLevel => ({
  ...{ code, name: code, level: parent === null ? 'dimension' : 'indicator', parent, n: 1, mean: '50.00', basis: 'score' },
  peers: { n: 0, mean: null },
});

test('puts indicators under their dimensions, whatever order they came in', () => {
  const rows = breakdownRows([level('IN', null), level('PR', null), level('PR.1', 'PR'), level('IN.1', 'IN')]);
  expect(rows.map(({ level: { code }, depth }) => [code, depth])).toEqual([
    ['IN', 0],
    ['IN.1', 1],
    ['PR', 0],
    ['PR.1', 1],
  ]);
});

test('keeps an indicator whose dimension nobody sent', () => {
  expect(breakdownRows([level('PR.1', 'PR')]).map(({ depth }) => depth)).toEqual([0]);
});

test('the difference is exact, and unknown where a side is unknown', () => {
  expect(differenceOf({ mean: '80.10', peers: { n: 3, mean: '80.00' } })).toBe('0.10');
  expect(differenceOf({ mean: null, peers: { n: 3, mean: '80.00' } })).toBeUndefined();
  expect(differenceOf({ mean: '80.10', peers: { n: 0, mean: null } })).toBeUndefined();
});
