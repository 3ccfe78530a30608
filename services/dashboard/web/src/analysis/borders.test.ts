import { expect, test } from 'vitest';
import { wasNotYet, wasOther } from './borders.ts';

const REDRAWN = { '64': '2013', '65': '2013', '91': '2023', '93': '2023' };

test.each([
  ['2022', '91', true],
  ['2023', '91', false],
  ['2022-S2', '93', true],
  ['2022', '18', false],
  ['2012', '64', true],
  ['2013', '64', false],
])('in %s the province %s was another one: %s', (period, province, other) => {
  expect(wasOther(period, province, REDRAWN)).toBe(other);
});

test('a province that gave land away was there before, one that came of it was not', () => {
  const founded = { '93': 'Papua Selatan', '93.01': 'Kabupaten Merauke' };
  const notYet = (period: string, province: string | undefined) => wasNotYet(period, province, REDRAWN, founded);
  expect([notYet('2022', '93'), notYet('2023', '93'), notYet('2022', '91'), notYet('2022', undefined)]).toEqual([
    ...[true, false, false, false],
  ]);
});

test('without a province it is any of them', () => {
  expect([wasOther('2022', undefined, REDRAWN), wasOther('2023', undefined, REDRAWN)]).toEqual([true, false]);
});
