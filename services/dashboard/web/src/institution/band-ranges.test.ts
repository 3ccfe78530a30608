import { expect, test } from 'vitest';
import { bandRanges, nextBand } from './band-ranges.ts';

const bands = [
  { category: 'A', zone: 'hijau', from: '88.00' },
  { category: 'B', zone: 'hijau', from: '78.00' },
  { category: 'C', zone: 'kuning', from: '54.00' },
  { category: 'D', zone: 'merah', from: '32.00' },
  { category: 'E', zone: 'merah', from: '0.00' },
];

test('a band ends where the next begins, and the last at 100', () => {
  expect(bandRanges(bands).map(({ category, from, to }) => [category, from, to])).toEqual([
    ['E', 0, 32],
    ['D', 32, 54],
    ['C', 54, 78],
    ['B', 78, 88],
    ['A', 88, 100],
  ]);
});

test.each([
  ['77.87', { category: 'B', from: '78.00', gap: '0.13' }],
  ['78.00', { category: 'A', from: '88.00', gap: '10.00' }],
  ['88.00', undefined],
])('from %s the next band is %j', (score, next) => {
  expect(nextBand(bands, score)).toEqual(next);
});
