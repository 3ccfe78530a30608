import { expect, test } from 'vitest';
import { type Stated, standingOf } from './standing-statements.ts';

const said = (source_key: string, revision: number, offset: number, value_text: string, withdrawn = false): Stated => ({
  ...{ source_key, revision, offset, value_text, withdrawn },
});
const standing = (...all: Stated[]) =>
  standingOf(all).map(({ statement, values }) => [statement.source_key, statement.value_text, values]);

test('the greatest revision of each source stands, in whatever order they come and however often', () => {
  expect(standing(said('a', 2, 7, '12'), said('b', 1, 2, '9'), said('a', 1, 1, '10'), said('a', 2, 7, '12'))).toEqual([
    ['a', '12', 1],
    ['b', '9', 1],
  ]);
});

test('of two statements in one revision the first on the log counts, and the contradiction is told', () => {
  expect(standing(said('a', 1, 5, '11'), said('a', 1, 3, '10'))).toEqual([['a', '10', 2]]);
});

test('what was taken back is none, also where an older revision comes late', () => {
  expect(standing(said('a', 2, 4, '', true), said('a', 1, 9, '10'))).toEqual([]);
});
