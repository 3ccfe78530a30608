import { expect, test } from 'vitest';
import { mayActFor, type Principal } from './principal.ts';

const principal = (regions: Principal['regions']): Principal => ({ subject: 's', roles: [], regions });

test.each<[Principal['regions'], string, boolean]>([
  ['all', '94.04', true],
  [['18'], '18', true],
  [['18'], '18.72', true],
  [['18'], '181', false],
  [['18'], '1', false],
  [['18.72'], '18', false],
  [['18.72', '94'], '94.04', true],
  [[], '18', false],
])('a scope of %o and institution %s: %s', (regions, institution, expected) => {
  expect(mayActFor(principal(regions), institution)).toBe(expected);
});
