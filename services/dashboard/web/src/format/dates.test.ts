import { expect, test } from 'vitest';
import { formatInstant, formatLag, formatSourceDate } from './dates.ts';

test.each([
  ['2023-04-05', 'id', '5 Apr 2023'],
  ['2023-04-05', 'en', 'Apr 5, 2023'],
  ['2023-08', 'id', 'Agu 2023'],
  ['2023', 'id', '2023'],
  ['akhir 2023', 'id', 'akhir 2023'],
] as const)('shows a source’s date %s for %s as %s, adding nothing the source left out', (date, language, text) => {
  expect(formatSourceDate(date, language)).toBe(text);
});

test('shows an instant that cannot be read as it came', () => {
  expect(formatInstant('soon', 'id')).toBe('soon');
});

test.each([
  [0.43, '0,4'],
  [59, '59'],
  [61, '1'],
  [7300, '2'],
  [200_000, '2'],
])('shows a lag of %d s in its largest unit', (seconds, number) => {
  expect(formatLag(seconds, 'id')).toMatch(new RegExp(`^${number}\\s?\\p{L}+`, 'u'));
});
