import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { printedAxisMet, printedCategory } from './printed-category.ts';

describe('printedCategory', () => {
  test.each([
    ['A', 'A'],
    ['A (Kualitas Tertinggi)', 'A'],
    ['Kategori B', 'B'],
    ['kualitas  SEDANG', 'C'],
    ['Opini Kualitas Tinggi', 'B'],
    ['kepatuhan tertinggi', 'A'],
    ['kepatuhan tinggi', undefined],
    ['', undefined],
    ['sangat memuaskan', undefined],
    ['antara B dan C', undefined],
  ])('ORI-2023: %j names %s', (printed, expected) => {
    expect(printedCategory(known('ORI-2023'), printed)).toBe(expected);
  });

  test.each([
    ['ORI-2021', 'Kepatuhan Tinggi', 'H'],
    ['ORI-2021', 'Kualitas Tinggi', undefined],
    ['ORI-2025', 'Kurang (Opini Kualitas Rendah)', 'RENDAH'],
    ['ORI-2025', 'Sangat Baik', 'TERTINGGI'],
    ['ORI-2025', 'Baik', 'TINGGI'],
    ['PEKPPP-2022', 'A-', 'A-'],
    ['PEKPPP-2022', 'A-/Sangat Baik', 'A-'],
    ['PEKPPP-2022', 'A (pelayanan prima)', 'A'],
    ['PEKPPP-2022', 'A (prima atau sangat baik)', undefined],
    ['SKM-2017', 'Kurang Baik', 'C'],
  ])('reads the words of the instrument that was in force: %s, %j names %s', (id, printed, expected) => {
    expect(printedCategory(known(id), printed)).toBe(expected);
  });

  test('the second axis is met where the words say so, and the instrument has one', () => {
    expect(printedAxisMet(known('ORI-2025'), '', 'Kualitas Sedang tanpa maladministrasi')).toBe(true);
    expect(printedAxisMet(known('ORI-2025'), 'Kualitas Sedang')).toBe(false);
    expect(printedAxisMet(known('ORI-2023'), 'tanpa maladministrasi')).toBe(false);
  });
});
