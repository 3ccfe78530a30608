import { expect, test } from 'vitest';
import type { DistributionGroup } from '../api/analysis.ts';
import { orderGroups } from './order-groups.ts';

const group = (key: string, median: string | null, gini: string | null): DistributionGroup => ({
  ...{ key, median, gini, n: 1 },
  zones: { hijau: 0, kuning: 0, merah: 0, unknown: 1 },
});
const groups = [group('11', '9.50', null), group('12', null, null), group('18', '70.00', '0.051'), group('19', '80.00', '0.020')];
const keys = (order: 'key' | 'median' | 'gini') => orderGroups(groups, order).map(({ key }) => key);

test('orders by figures, not texts, and what is not known comes last', () => {
  expect(keys('median')).toEqual(['19', '18', '11', '12']);
  expect(keys('gini')).toEqual(['18', '19', '11', '12']);
  expect(keys('key')).toEqual(['11', '12', '18', '19']);
});
