import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeagueRow } from '../api/schemas.ts';
import { SORTS } from './league-search.ts';
import { sortRows } from './sort-rows.ts';
import { summarize } from './summarize.ts';

const row = (name: string, facts: Partial<LeagueRow> = {}): LeagueRow => ({
  publishedRanks: [],
  institution: { code: name, name, kind: 'regency' },
  instrument: 'ORI-2022',
  period: '2022',
  breakInSeries: false,
  disputed: false,
  sources: [],
  ...facts,
});
const names = (rows: readonly LeagueRow[]) => rows.map(({ institution }) => institution.name);

const rows = [
  row('Tanpa', { zone: 'kuning' }),
  row('B', { score: '9.50', rank: 3, zone: 'merah', change: '1.00' }),
  row('A', { score: '77.87', rank: 1, zone: 'kuning' }),
  row('C', { score: '54.30', rank: 2, zone: 'kuning', change: '-2.00' }),
];

test('sorts scores as numbers, not as text', () => {
  expect(names(sortRows(rows, 'score', 'desc'))).toEqual(['A', 'C', 'B', 'Tanpa']);
  expect(names(sortRows(rows, 'score', 'asc'))).toEqual(['B', 'C', 'A', 'Tanpa']);
});

test('puts a row whose change is not known last in both directions', () => {
  expect(names(sortRows(rows, 'change', 'desc'))).toEqual(['B', 'C', 'A', 'Tanpa']);
  expect(names(sortRows(rows, 'change', 'asc'))).toEqual(['C', 'B', 'A', 'Tanpa']);
});

test('keeps every row, and those without a score behind the scored ones, whatever the sort', () => {
  const anyRow = fc
    .record({ name: fc.string(), score: fc.option(fc.integer({ min: 0, max: 10_000 })), change: fc.option(fc.integer()) })
    .map(({ name, score, change }) =>
      row(name, { score: score === null ? null : (score / 100).toFixed(2), change: change?.toFixed(2) }),
    );
  const order = fc.constantFrom('asc' as const, 'desc' as const);
  fc.assert(
    fc.property(fc.array(anyRow), fc.constantFrom(...SORTS), order, (given, sort, direction) => {
      const sorted = sortRows(given, sort, direction);
      const scored = sorted.map(({ score }) => score != null);
      expect(new Set(sorted)).toEqual(new Set(given));
      expect(scored).toEqual([...scored].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});

test('sums a league up: zones, rows without a score, spread', () => {
  expect(summarize(rows)).toEqual({
    count: 4,
    zones: { hijau: 0, kuning: 3, merah: 1, unknown: 0 },
    categories: new Map(),
    unscored: 1,
    spread: { low: '9.50', median: '54.30', high: '77.87', count: 3 },
  });
  expect(summarize([row('X')])).toMatchObject({ unscored: 1, spread: null, zones: { unknown: 1 } });
});

test('rounds the median between two scores half-up', () => {
  const two = [row('A', { score: '61.72' }), row('B', { score: '61.73' })];
  expect(summarize(two).spread?.median).toBe('61.73');
});
