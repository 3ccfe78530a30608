import { existedIn, regions } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { markBorders, movesFor, seesWholeProvince } from './borders.ts';

test('Mimika counted for Papua until the round of 2022, and for Papua Tengah from 2023', () => {
  expect(movesFor('then').find(({ code }) => code === '94.04')).toEqual({ code: '94.04', year: 2023, from: '91' });
  expect(movesFor('today')).toEqual([]);
});

test('every move is into a province of today out of another one, and each institution moved once', () => {
  const moves = movesFor('then');
  expect(moves.length).toBeGreaterThan(25);
  expect(moves.filter(({ code, from }) => code.startsWith(from))).toEqual([]);
  expect(new Set(moves.map(({ code }) => code)).size).toBe(moves.length);
});

test('in every year each regency and city that there was belongs to one province that there was', () => {
  const provinces = regions().filter(({ kind }) => kind === 'province');
  for (const year of ['2012', '2013', '2014', '2015', '2021', '2022', '2023', '2026']) {
    const members = provinces.map(({ code }) => markBorders(code, [year])[0]?.members ?? Number.NaN);
    const existing = regions().filter(({ code, kind }) => kind !== 'province' && existedIn(code, year));
    expect([year, members.reduce((sum, count) => sum + count, 0)]).toEqual([year, existing.length]);
    expect(provinces.filter(({ code }, index) => (members[index] ?? 0) > 0 !== existedIn(code, year))).toEqual([]);
  }
});

test('Papua in 2023 is not the Papua of 2022: what left it is named, and how many were left', () => {
  const [before, after, later] = markBorders('91', ['2022', '2023', '2024']);
  expect(before).toEqual({ bordersChanged: false, left: [], joined: [], members: 29 });
  expect(after).toMatchObject({ bordersChanged: true, joined: [], members: 9 });
  expect(after?.left).toHaveLength(20);
  expect(after?.left).toContain('94.04');
  expect(later).toEqual({ bordersChanged: false, left: [], joined: [], members: 9 });
});

test('whoever sees the Papua of today does not see all of the Papua of 2022', () => {
  expect(seesWholeProvince(['91'], '91', '2022', 'then')).toBe(false);
  expect(seesWholeProvince(['91'], '91', '2022', 'today')).toBe(true);
  expect(seesWholeProvince(['91'], '91', '2023', 'then')).toBe(true);
  expect(seesWholeProvince(['91', '93', '94', '95'], '91', '2022', 'then')).toBe(true);
  expect([seesWholeProvince(['18.01'], '18', '2023', 'then'), seesWholeProvince('all', '18', '2023', 'then')]).toEqual([
    false,
    true,
  ]);
});

test('a regency founded within a province changes the regency that it was part of, not the borders of the province', () => {
  expect(markBorders('18', ['2013', '2016']).map(({ bordersChanged }) => bordersChanged)).toEqual([false, false]);
  const [, after] = markBorders('18.04', ['2013', '2016']);
  expect(after).toEqual({ bordersChanged: true, left: ['18.13'], joined: [], members: null });
});
