import { expect, test } from 'vitest';
import type { NationalYear } from '../api/national.ts';
import type { Official } from '../api/schemas.ts';
import { officialCount } from './official-counts.ts';

const of = (
  kind: string,
  assessed: number | null,
  hijau: number | null,
  kuning: number | null,
  merah: number | null,
): Official => ({
  ...{ kind, assessed, hijau, kuning, merah, disputed: false },
  source: { publisher: `${kind}.id` },
});
const year = (officialByKind: Official[], official: Official | null = null): NationalYear => ({
  period: '2022',
  instrument: 'ORI-2022',
  breakBefore: false,
  known: { assessed: 0, zones: { hijau: 0, kuning: 0, merah: 0, unknown: 0 } },
  official,
  officialByKind,
});

test('adds provinces, regencies and cities up where each was counted whole', () => {
  const parts = [
    of('province', 34, 19, 13, 2),
    of('regency', 415, 170, 186, 59),
    of('city', 98, 53, 42, 3),
    of('ministry', 25, 21, 4, 0),
  ];
  expect(officialCount(year(parts, of('all', 586, 272, 250, 64)))).toMatchObject({
    assessed: 547,
    zones: { hijau: 242, kuning: 241, merah: 64 },
    withMinistries: false,
  });
});

test('takes the count of all, said to be of all, where a part is missing', () => {
  const parts = [of('all', 586, 414, 133, 39), of('province', 34, 26, 6, 2), of('regency', 415, null, null, null)];
  expect(officialCount(year(parts, of('province,regency,city', null, 461, null, null)))).toMatchObject({
    assessed: 586,
    withMinistries: true,
  });
});

test('is unknown, not smaller, where the zones were not counted', () => {
  expect(officialCount(year([of('province', 33, 3, null, null)]))).toBeUndefined();
});
