import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTyped, parseTyped } from './e4.ts';

test.each([
  [603_000, 'id', '60,3'],
  [603_000, 'en', '60.3'],
  [12_345_678, 'id', '1234,5678'],
  [0, 'id', '0'],
] as const)('writes %d for %s as a reader types it: %s', (e4, language, text) => {
  expect(formatTyped(e4, language)).toBe(text);
});

test.each([
  ['60,3', 603_000],
  ['60.3', 603_000],
  [' 7 ', 70_000],
  ['', undefined],
  ['1.234,5', undefined],
  ['1,2,3', undefined],
  ['tujuh', undefined],
])('reads %j as %j', (text, e4) => {
  expect(parseTyped(text)).toBe(e4);
});

test('reads back what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom('id' as const, 'en' as const), (e4, language) => {
      expect(parseTyped(formatTyped(e4, language))).toBe(e4);
    }),
  );
});
