import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { classifiedReport, compareAll, type Row, whyOtherwise } from '../scripts/classified.ts';
import printedOtherwise from './printed-otherwise.json' with { type: 'json' };

const at = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const rows: readonly Row[] = parse(at('data/published-results.csv'), { columns: true });
const compared = compareAll(rows);
const outcome = (wanted: string) => compared.filter((each) => each.outcome === wanted);

test('scores are classified as their sources print them, except for those of which somebody found out why', () => {
  expect(outcome('otherwise').filter((each) => whyOtherwise(each, printedOtherwise) === undefined)).toEqual([]);
  const needed = (why: string) => outcome('otherwise').some((each) => whyOtherwise(each, printedOtherwise) === why);
  expect(printedOtherwise.filter(({ why }) => !needed(why))).toEqual([]);
});

test('741 rows print a score and what it means: 732 as classified, 8 otherwise, 1 in words that fit two categories', () => {
  expect(compared).toHaveLength(741);
  expect(outcome('as printed')).toHaveLength(732);
  expect(outcome('otherwise')).toHaveLength(8);
  expect(outcome('not compared').map(({ row }) => row.institution_name)).toEqual(['Kabupaten Kendal']);
});

test('docs/classified.md is what `npm run report -w packages/rulebook` writes', () => {
  expect(at('docs/classified.md')).toBe(classifiedReport(compared, printedOtherwise));
});

test('a row that contradicts its score is found', () => {
  const row = { ...compared[0]?.row, instrument: 'ORI-2023', score: '77,99', zone: 'hijau', category: 'B', predicate: '' };
  expect(compareAll([row])).toMatchObject([{ outcome: 'otherwise', printed: 'hijau, B', classified: 'kuning, C' }]);
  expect(compareAll([{ ...row, score: '78,00' }])).toMatchObject([{ outcome: 'as printed' }]);
});
