import { expect, test } from 'vitest';
import type { ComplaintFigure } from '../api/schemas.ts';
import { nearestFigures } from './nearest-figures.ts';

const figure = (period: string, code: string, value: string | null): ComplaintFigure => ({
  measure: { code, name: { id: code, en: code }, unit: { id: '', en: '' } },
  ...{ channel: null, period, value, noteCode: null, disputed: false, sources: [] },
});
const figures = [
  figure('2021', 'reports', '120'),
  figure('2022', 'reports', null),
  figure('2024', 'reports', '300'),
  figure('2021', 'resolved', '90'),
  figure('2021', 'reports', '121'),
];
const shown = (period: string) =>
  nearestFigures(figures, period).map(({ period, measure, value }) => [period, measure.code, value]);

test('takes the newest year up to the result, of each measure one, and what is not known not at all', () => {
  expect(shown('2023')).toEqual([
    ['2021', 'reports', '121'],
    ['2021', 'resolved', '90'],
  ]);
  expect(shown('2024')).toEqual([['2024', 'reports', '300']]);
});

test('takes nothing of a later year', () => {
  expect(shown('2020')).toEqual([]);
});
