import { expect, test } from 'vitest';
import { type ServiceCopies, serviceCopies } from './service-copies.ts';

const NONE = new Set<never>();

function chosen(copies: ServiceCopies, times: number): (string | undefined)[] {
  return Array.from({ length: times }, () => copies.choose(NONE)?.origin);
}

test('idle copies take turns', () => {
  expect(chosen(serviceCopies(['a', 'b', 'c']), 6)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
});

test('the least busy one is chosen, and an answer given twice counts once', () => {
  const copies = serviceCopies(['a', 'b']);
  const [a, b] = copies.all();
  if (!a || !b) throw new Error('two copies');
  const ends = [copies.begin(a), copies.begin(a), copies.begin(b)];
  expect(chosen(copies, 3)).toEqual(['b', 'b', 'b']);
  ends[0]?.();
  ends[0]?.();
  expect([a.underWay, b.underWay]).toEqual([1, 1]);
  ends[1]?.();
  expect(chosen(copies, 2)).toEqual(['a', 'a']);
});

test('one that is not ready is left out while another is, and used when none is', () => {
  const copies = serviceCopies(['a', 'b']);
  const [a, b] = copies.all();
  if (!a || !b) throw new Error('two copies');
  copies.setReady(a, false);
  expect(chosen(copies, 2)).toEqual(['b', 'b']);
  expect(copies.choose(new Set([b]))?.origin).toBe('a');
  copies.setReady(b, false);
  expect(chosen(copies, 2).sort()).toEqual(['a', 'b']);
  expect(copies.choose(new Set([a, b]))).toBeUndefined();
});

test('one that joins gets requests once it is ready, and none any more when it is named no more', () => {
  const copies = serviceCopies(['a']);
  copies.setPlaces([{ origin: 'a' }, { origin: 'b' }, { origin: 'b' }]);
  const b = copies.all()[1];
  if (!b) throw new Error('two copies');
  expect(chosen(copies, 2)).toEqual(['a', 'a']);
  copies.setReady(b, true);
  expect(chosen(copies, 4).sort()).toEqual(['a', 'a', 'b', 'b']);
  const end = copies.begin(b);
  copies.setPlaces([{ origin: 'b' }, { origin: 'a' }]);
  expect(copies.all().map(({ origin, underWay, ready }) => [origin, underWay, ready])).toEqual([
    ['b', 1, true],
    ['a', 0, true],
  ]);
  copies.setPlaces([{ origin: 'a' }]);
  copies.setReady(b, true);
  expect(chosen(copies, 3)).toEqual(['a', 'a', 'a']);
  end();
  expect(b.underWay).toBe(0);
});

test('addresses behind one name are copies of their own', () => {
  const copies = serviceCopies(['a']);
  copies.setPlaces(['10.0.0.1', '10.0.0.2'].map((address) => ({ origin: 'a', address })));
  const addresses = Array.from({ length: 4 }, () => copies.choose(NONE)?.address);
  expect(addresses).toEqual(['10.0.0.1', '10.0.0.2', '10.0.0.1', '10.0.0.2']);
});
