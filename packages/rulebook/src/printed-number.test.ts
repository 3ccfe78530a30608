import { describe, expect, test } from 'vitest';
import printedScores from '../test/printed-scores.json' with { type: 'json' };
import { formatScore } from './numbers.ts';
import { parsePrintedNumber } from './printed-number.ts';

describe('parsePrintedNumber', () => {
  test.each([
    ['77,87', 778_700, undefined],
    ['76, 50', 765_000, 'inner_space'],
    ['76 ,50', 765_000, 'inner_space'],
    ['15,\u00a016', 151_600, 'inner_space'],
    ['(88,16)', 881_600, 'parentheses'],
    ['( 88, 16 )', 881_600, 'parentheses, inner_space'],
    ['54,11 persen', 541_100, 'percent'],
    ['45,31 %', 453_100, 'percent'],
    ['45,31%', 453_100, 'percent'],
    ['1.308', 13_080_000, 'thousands'],
    ['1.308,5', 13_085_000, 'thousands'],
    ['0.308', 3_080, undefined],
    ['1,308', 13_080, undefined],
    ['97.65', 976_500, undefined],
    ['1.30', 13_000, undefined],
    ['100', 1_000_000, undefined],
    [' 4,5 ', 45_000, undefined],
    ['0', 0, undefined],
  ])('%j is read as %j with the note %j', (text, value, note) => {
    const read = parsePrintedNumber(text);
    expect(read?.value).toBe(value);
    expect(read?.note).toBe(note);
  });

  test.each([
    '',
    ' ',
    '-',
    '14 - 29',
    '14-29',
    '80–90',
    '-5',
    '77,87,1',
    '77.87.1',
    '1.308.50',
    '7 7,87',
    '77 87',
    '(88,16',
    '88,16)',
    'persen',
    '%',
    'di atas 90 persen',
    'abc',
    '77,87123',
    '12.345.678',
    '٧٧',
  ])('%j is not read at all', (text) => {
    expect(parsePrintedNumber(text)).toBeUndefined();
  });

  test('reads every score as the sources of data/ print it', () => {
    expect(printedScores.length).toBeGreaterThan(600);
    const misread = printedScores.filter(({ printed, score }) => {
      const value = parsePrintedNumber(printed)?.value;
      return value === undefined || formatScore(value) !== Number(score).toFixed(2);
    });
    expect(misread).toEqual([]);
  });
});
