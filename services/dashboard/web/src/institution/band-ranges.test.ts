import { expect, test } from 'vitest';
import { bandRanges, nextBand, shareOfScale } from './band-ranges.ts';

const bands = [
  { category: 'A', zone: 'hijau', from: '88.00' },
  { category: 'B', zone: 'hijau', from: '78.00' },
  { category: 'C', zone: 'kuning', from: '54.00' },
  { category: 'D', zone: 'merah', from: '32.00' },
  { category: 'E', zone: 'merah', from: '0.00' },
];

test('a band ends where the next begins, and the last with the scale', () => {
  expect(
    bandRanges({ bands, scale: { min: '0.00', max: '100.00' } }).map(({ category, from, to }) => [category, from, to]),
  ).toEqual([
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

test.each([
  ['0.00', 0],
  ['4.41', 88.2],
  ['7.00', 100],
])('%s of a scale to 5 lies at %d %%', (score, share) => {
  expect(shareOfScale({ scale: { min: '0.00', max: '5.00' } }, score)).toBeCloseTo(share);
});

test('the best band of a scale to 5 ends at 5', () => {
  const ranges = bandRanges({ bands: [{ category: 'A', zone: 'hijau', from: '4.51' }], scale: { min: '0.00', max: '5.00' } });
  expect(ranges).toMatchObject([{ from: 4.51, to: 5 }]);
});

test('bands whose cuts nobody knows are not drawn, and no score is on its way to one', () => {
  const unknown = [{ category: 'H', zone: 'hijau', from: null }];
  expect(bandRanges({ bands: unknown, scale: { min: '0.00', max: '1000.00' } })).toEqual([]);
  expect(nextBand(unknown, '820.00')).toBeUndefined();
});
