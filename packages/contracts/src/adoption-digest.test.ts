import { expect, test } from 'vitest';
import { adoptionDigest } from './adoption-digest.ts';

const one = { institution: '18.72', period: '2023', fromRuleVersion: 'ORI-2023@1', digest: 'a' };
const two = { ...one, institution: '94.04' };

test.each([
  ['another version', adoptionDigest('ORI-2023@3', [one, two])],
  ['another scorecard', adoptionDigest('ORI-2023@2', [one, { ...two, institution: '94.05' }])],
  ['another dry run', adoptionDigest('ORI-2023@2', [one, { ...two, digest: 'b' }])],
  ['another version before', adoptionDigest('ORI-2023@2', [one, { ...two, fromRuleVersion: 'ORI-2023@0' }])],
  ['fewer scorecards', adoptionDigest('ORI-2023@2', [one])],
])('%s is another proposal', (_what, digest) => {
  expect(adoptionDigest('ORI-2023@2', [one, two])).not.toBe(digest);
});

test('the same is the same', () => {
  expect(adoptionDigest('ORI-2023@2', [one, two])).toBe(adoptionDigest('ORI-2023@2', [{ ...one }, { ...two }]));
});
