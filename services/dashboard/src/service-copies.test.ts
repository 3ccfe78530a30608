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
  const [a, b] = copies.all;
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
  const [a, b] = copies.all;
  if (!a || !b) throw new Error('two copies');
  copies.setReady(a, false);
  expect(chosen(copies, 2)).toEqual(['b', 'b']);
  expect(copies.choose(new Set([b]))?.origin).toBe('a');
  copies.setReady(b, false);
  expect(chosen(copies, 2).sort()).toEqual(['a', 'b']);
  expect(copies.choose(new Set([a, b]))).toBeUndefined();
});
