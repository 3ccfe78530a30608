import { expect, test } from 'vitest';
import { randomFrom } from './random-from.ts';

test('tells the same story for the same seed, and another for another, spread over all of it', () => {
  const numbers = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 10_000 }, random);
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  const tenths = Map.groupBy(numbers(7), (each) => Math.floor(each * 10));
  expect([...tenths.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const { length } of tenths.values()) expect(Math.abs(length - 1_000)).toBeLessThan(150);
});
