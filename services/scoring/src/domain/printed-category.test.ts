import { expect, it } from 'vitest';
import { ORI_2021, ORI_2023 } from '../../test/inputs.ts';
import { printedCategory } from './printed-category.ts';

it.each([
  ['A', 'A'],
  ['A (Kualitas Tertinggi)', 'A'],
  ['Kategori B', 'B'],
  ['kualitas  SEDANG', 'C'],
  ['Opini Kualitas Tinggi', 'B'],
  ['', undefined],
  ['sangat memuaskan', undefined],
  ['antara B dan C', undefined],
])('%s', (printed, expected) => {
  expect(printedCategory(ORI_2023, printed)).toBe(expected);
});

it('reads the words of the instrument that was in force', () => {
  expect(printedCategory(ORI_2021, 'Kepatuhan Tinggi')).toBe(ORI_2021.bands[0]?.category);
  expect(printedCategory(ORI_2021, 'Kualitas Tinggi')).toBeUndefined();
});
