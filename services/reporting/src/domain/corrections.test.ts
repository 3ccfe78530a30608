import { expect, test } from 'vitest';
import { causeOf, changesOf } from './corrections.ts';

const BEFORE = { score: '76.5', zone: 'kuning', category: 'C', predicate: '', rank: '8/416 national' };

test('only what is another is named, and what is not known is null', () => {
  const after = { ...BEFORE, score: '78.1', zone: 'hijau', category: 'B', predicate: 'Tinggi' };
  expect(changesOf(BEFORE, after, true)).toEqual([
    { field: 'score', before: '76.5', after: '78.1' },
    { field: 'zone', before: 'kuning', after: 'hijau' },
    { field: 'category', before: 'C', after: 'B' },
    { field: 'predicate', before: null, after: 'Tinggi' },
  ]);
});

test('a withdrawn figure is gone, whatever is computed in its place', () => {
  expect(changesOf(BEFORE, { ...BEFORE, score: '54.11' }, false).map(({ field, after }) => [field, after])).toEqual([
    ['score', null],
    ['zone', null],
    ['category', null],
    ['rank', null],
  ]);
});

test.each([
  ['source', { basis: 'published', generation: 1, ruleVersion: 'ORI-2022@1' }],
  ['rule', { basis: 'published', generation: 1, ruleVersion: 'ORI-2022@2' }],
  ['rule', { basis: 'published', generation: 2, ruleVersion: 'ORI-2022@1' }],
  ['withdrawn', { basis: 'computed', generation: 2, ruleVersion: 'ORI-2022@2' }],
  ['withdrawn', { basis: '', generation: 1, ruleVersion: 'ORI-2022@1' }],
] as const)('%s', (cause, after) => {
  expect(causeOf({ generation: 1, ruleVersion: 'ORI-2022@1' }, after)).toBe(cause);
});
