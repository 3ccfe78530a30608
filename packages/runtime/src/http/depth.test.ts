import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestsDeeperThan } from './depth.ts';

function depthOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('the depth told from bytes is the depth of the value', async () => {
  await fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(5), (value, max) => {
      expect(nestsDeeperThan(max, Buffer.from(JSON.stringify(value)))).toBe(depthOf(value) > max);
    }),
    { numRuns: 100 },
  );
});

test.each<[string, number, boolean]>([
  ['"[[[["', 0, false],
  ['"\\"[[["', 0, false],
  ['"\\\\"[', 0, true],
  ['{"a[":[]}', 2, false],
  ['[]', 0, true],
  ['', 0, false],
  ['"unfinished [', 0, false],
])('%s deeper than %i: %s', (json, max, expected) => {
  expect(nestsDeeperThan(max, Buffer.from(json))).toBe(expected);
});
