import { expect, test } from 'vitest';
import { newestColumn, orderRows } from './row-order.ts';

const row = (code: string, name: string, values: readonly (string | null)[]) => ({
  ...{ code, name },
  cells: values.map((value) => ({ value, n: value === null ? 0 : 1 })),
});
const rows = [
  row('11', 'Aceh', ['50.00', '9.50', null]),
  row('18', 'Lampung', ['70.00', null, null]),
  row('12', 'Sumatera Utara', ['60.00', '80.00', null]),
];

test('orders by the newest column in which anything is known, as numbers, unknown last', () => {
  expect(newestColumn(rows)).toBe(1);
  expect(orderRows(rows, 'value').map(({ code }) => code)).toEqual(['12', '11', '18']);
});

test('orders by name, and leaves the order of codes as it came', () => {
  expect(orderRows(rows, 'name').map(({ code }) => code)).toEqual(['11', '18', '12']);
  expect(orderRows(rows, 'code')).toEqual(rows);
});
