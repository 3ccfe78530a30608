import { expect, test } from 'vitest';
import { scorecard, unit } from '../../test/events.ts';
import { institutionRow, isStorable, unitRow } from './result-rows.ts';

const METRO = { kind: 'city', province: '18' };

test('a scorecard keeps published and computed apart, ranks as printed, sources with the shown one first', () => {
  const { data } = scorecard({
    ...{ institution: '17.07', instrument: 'ORI-2021', period: '2021' },
    published: {
      ...{ scoreE4: 976_500, category: 'H', zone: 'hijau', disputed: true },
      ranks: [{ rank: 8, of: 416, scope: 'national', peerClass: 'regency' }, { rank: 1 }],
      claims: [
        { source: { publisher: 'b.example', url: 'https://b.example/1' } },
        { source: { publisher: 'a.example', date: '2022-01-13' }, shown: true },
        { source: { publisher: 'b.example', url: 'https://b.example/1' } },
      ],
    },
    roster: [
      { unit: { code: 'disdukcapil' }, products: [] },
      { unit: { code: 'disdik' }, products: [{ code: 'b' }, { code: 'a' }] },
    ],
    expectedUnits: 0,
  });
  expect(institutionRow(data, METRO)).toMatchObject({
    ...{ score: 976_500, basis: 'published', publishedScore: 976_500, computedScore: null, unitCount: null, disputed: true },
    ranks: [
      { rank: 8, of: 416, scope: 'national', peerClass: 'regency' },
      { rank: 1, of: null, scope: '', peerClass: '' },
    ],
    sources: [
      { publisher: 'a.example', date: '2022-01-13', url: '' },
      { publisher: 'b.example', date: '', url: 'https://b.example/1' },
    ],
    roster: ['disdik/a', 'disdik/b', 'disdukcapil'],
    expectedUnits: 0,
  });
});

test('a unit goes by its kind on a roster where it is the only one of it', () => {
  const rosterOf = (...units: { code: string; kind: string }[]) =>
    institutionRow(scorecard({ institution: '17.07', roster: units.map((listed) => ({ unit: listed })) }).data, METRO).roster;
  const before = rosterOf({ code: 'ptsp', kind: 'dpmptsp' }, { code: 'disdukcapil', kind: 'disdukcapil' });
  const after = rosterOf({ code: 'dinas-dukcapil', kind: 'disdukcapil' }, { code: 'dinas-ptsp', kind: 'dpmptsp' });
  expect(after).toEqual(before);
  expect(rosterOf({ code: 'a', kind: 'puskesmas' }, { code: 'b', kind: 'puskesmas' }, { code: 'c', kind: 'other' })).toEqual([
    ...['a', 'b', 'c'],
  ]);
});

test('what was received of the roster, and how the values of a sum were given; older builds say neither', () => {
  const sums = [
    { code: 'IN', n: 7, sum: '611.3800', basis: 1 },
    { code: 'PR', n: 7, sum: '170.2100', basis: 2 },
    { code: 'OU', n: 1, sum: '20.0000' },
  ];
  const row = institutionRow(scorecard({ institution: '18.72', receivedUnits: 3, computed: { sums } }).data, METRO);
  expect(row.receivedUnits).toBe(3);
  expect(row.levels.map(({ basis }) => basis)).toEqual(['score', 'points', '']);
  expect(institutionRow(scorecard({ institution: '18.72' }).data, METRO).receivedUnits).toBeNull();
});

test('a roster that was never set has no expected units', () => {
  expect(institutionRow(scorecard({ institution: '18.72' }).data, METRO).expectedUnits).toBeNull();
});

test("a unit's values keep the instrument's order", () => {
  const { data } = unit({
    ...{ institution: '18.72', instrument: 'ORI-2023', period: '2023', unit: { code: 'disdik' }, scoreE4: 0 },
    values: [
      { code: 'PR', valueE4: 200_000, basis: 2 },
      { code: 'IN', valueE4: 873_400, basis: 1 },
    ],
  });
  expect(unitRow(data, METRO)).toMatchObject({
    ...{ score: 0, unitCode: 'disdik', productCode: '', withdrawn: false },
    values: [
      { code: 'PR', value: 200_000, inPoints: true },
      { code: 'IN', value: 873_400, inPoints: false },
    ],
  });
});

test.each([
  ['a score beyond the column', { computed: { scoreE4: 1_000_000_000 } }],
  ['a sum that is no decimal', { computed: { sums: [{ code: 'IN', n: 1, sum: 'NaN' }] } }],
  ['a time before 1970', { recordedAtMs: -1 }],
  ['a time between two milliseconds', { recordedAtMs: 1.5 }],
])('%s cannot be stored', (_, properties) => {
  expect(isStorable(institutionRow(scorecard({ institution: '18.72', ...properties }).data, METRO))).toBe(false);
});

test("the exact sums of an institution's units can be stored", () => {
  const { data } = scorecard({ institution: '18.72', computed: { sums: [{ code: 'IN', n: 7, sum: '611.3800' }] } });
  expect(isStorable(institutionRow(data, METRO))).toBe(true);
});
