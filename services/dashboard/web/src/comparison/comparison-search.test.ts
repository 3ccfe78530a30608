import { expect, test } from 'vitest';
import { readComparisonSearch } from './comparison-search.ts';

test('keeps the order, each code once, at most eight', () => {
  expect(readComparisonSearch({ institutions: '18.72,18.71,18.72' }).institutions).toEqual(['18.72', '18.71']);
  expect(readComparisonSearch({ institutions: '11,12,13,14,15,16,17,18,19' }).institutions).toHaveLength(8);
});

test('leaves out what is no code', () => {
  expect(readComparisonSearch({ institutions: 'metro,18.72,<b>' }).institutions).toEqual(['18.72']);
  expect(readComparisonSearch({ institutions: 'metro' }).institutions).toBeUndefined();
  expect(readComparisonSearch({}).institutions).toBeUndefined();
});
