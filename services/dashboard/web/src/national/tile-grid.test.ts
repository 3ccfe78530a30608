import { regions } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { COLUMNS, ROWS, TILES } from './tile-grid.ts';

test('every province of today has one tile, on the grid, and none covers another', () => {
  const provinces = regions().filter(({ kind }) => kind === 'province');
  expect(TILES.map(({ code }) => code).sort()).toEqual(provinces.map(({ code }) => code).sort());
  expect(new Set(TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(TILES.length);
  expect(new Set(TILES.map(({ short }) => short)).size).toBe(TILES.length);
  expect(TILES.every(({ column, row }) => column >= 0 && column < COLUMNS && row >= 0 && row < ROWS)).toBe(true);
});
