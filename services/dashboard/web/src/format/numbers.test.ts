import { expect, test } from 'vitest';
import { formatChange, formatCount, formatScore, spokenCount } from './numbers.ts';

test.each([
  ['77.87', 'id', '77,87'],
  ['77.87', 'en', '77.87'],
  ['54.30', 'id', '54,30'],
  ['1308.00', 'id', '1.308,00'],
  ['0.00', 'id', '0,00'],
] as const)('writes the score %s for %s as %s', (score, language, text) => {
  expect(formatScore(score, language)).toBe(text);
});

test.each([
  ['1.20', 'id', '+1,20'],
  ['-0.40', 'id', '−0,40'],
  ['0.00', 'en', '0.00'],
] as const)('writes the change %s for %s as %s', (change, language, text) => {
  expect(formatChange(change, language)).toBe(text);
});

test('groups thousands the reader’s way', () => {
  expect(formatCount(1183, 'id')).toBe('1.183');
  expect(formatCount(1183, 'en')).toBe('1,183');
});

test('says small counts in words', () => {
  expect([2, 4, 11].map((count) => spokenCount(count, 'id'))).toEqual(['dua', 'empat', '11']);
  expect([2, 4, 1100].map((count) => spokenCount(count, 'en'))).toEqual(['two', 'four', '1,100']);
});
