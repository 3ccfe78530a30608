import { expect, test } from 'vitest';
import { changesOf, correctionsOf, type Version } from './corrections.ts';

const BEFORE = { score: '76.5', zone: 'kuning', category: 'C', predicate: '', rank: '8/416 national' };

const version = (number: number, score: string, more: Partial<Version> = {}): Version => ({
  ...{ generation: 1, version: number, recordedAt: number, basis: 'published', ruleVersion: 'ORI-2022@1' },
  figures: { ...BEFORE, score },
  ...more,
});
const told = (versions: readonly Version[]) =>
  correctionsOf(versions).map(({ at, cause, changes }) => [
    at.generation,
    at.version,
    cause,
    changes[0]?.before,
    changes[0]?.after,
  ]);

test('only what is another is named, and what is not known is null', () => {
  const after = { ...BEFORE, score: '78.1', zone: 'hijau', category: 'B', predicate: 'Tinggi' };
  expect(changesOf(BEFORE, after, true)).toEqual([
    { field: 'score', before: '76.5', after: '78.1' },
    { field: 'zone', before: 'kuning', after: 'hijau' },
    { field: 'category', before: 'C', after: 'B' },
    { field: 'predicate', before: null, after: 'Tinggi' },
  ]);
});

test('a withdrawn figure is gone, whatever is computed in its place; a first publication is no correction', () => {
  const computed = version(1, '54.11', { basis: 'computed' });
  expect(told([computed, version(2, '76.5'), version(3, '54.11', { basis: 'computed' })])).toEqual([
    [1, 3, 'withdrawn', '76.5', null],
  ]);
});

test('another score is the doing of a source; the same score in another zone that of a rule', () => {
  const ruled = { ruleVersion: 'ORI-2022@2', figures: { ...BEFORE, zone: 'hijau' } };
  expect(told([version(1, '76.5'), version(2, '76.5', ruled)])).toEqual([[1, 2, 'rule', 'kuning', 'hijau']]);
  expect(told([version(1, '76.5'), version(2, '80', { ruleVersion: 'ORI-2022@2' })])).toEqual([[1, 2, 'source', '76.5', '80']]);
});

test('a rebuild tells nothing that was told before, and what it made different once', () => {
  const first = [version(1, '80'), version(2, '85')];
  const replayed = first.map((each) => ({ ...each, generation: 2 }));
  expect(told([...first, ...replayed])).toEqual([[1, 2, 'source', '80', '85']]);
  // The rebuild reads the second input otherwise, and a third comes after it.
  const otherwise = [replayed[0] ?? version(1, '80'), version(2, '84', { generation: 2 }), version(3, '90', { generation: 2 })];
  expect(told([...first, ...otherwise])).toEqual([
    [1, 2, 'source', '80', '85'],
    [2, 2, 'rule', '85', '84'],
    [2, 3, 'source', '84', '90'],
  ]);
});
