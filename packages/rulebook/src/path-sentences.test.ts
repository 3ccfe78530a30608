import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { madeUp } from '../test/made-up.ts';
import type { Instrument } from './instrument.ts';
import { pathToBand } from './path.ts';
import { pathSentences } from './path-sentences.ts';
import type { InstitutionResult } from './read-result.ts';
import type { Language } from './sentence-texts.ts';
import type { UnitValue } from './unit-values.ts';

const ori = known('ORI-2023');
const of = (code: string, value: number): UnitValue => ({ code, valueE4: Math.round(value * 10_000), basis: 'score' });
const unit = (name: string, ...values: UnitValue[]): InstitutionResult => ({ unit: name, values });

describe('a path in words', () => {
  const small = (cut: string, weights = ['1/4', '1/4', '1/4', '1/4'], max = '1') =>
    madeUp({
      max,
      values: { min: '0', max, step: '1', conversion: 1 },
      bands: [
        ['A', cut],
        ['B', '0'],
      ],
      dimensions: weights.map((weight, index) => ({ code: `d${index}`, weight })),
    });
  const none = (count = 4) => [unit('Dinkes', ...Array.from({ length: count }, (_, at) => of(`d${at}`, 0)))];

  test.each<[string, Instrument, readonly InstitutionResult[], Language, string[]]>([
    [
      'any of several',
      small('0.7'),
      none(),
      'id',
      [
        'Naikkan total 3 poin pada 3 dari 4 dimensi ini, yang mana pun: d0; d1; d2; d3. Misalnya: d0 dari 0 menjadi 1; d1 dari 0 menjadi 1; d2 dari 0 menjadi 1.',
      ],
    ],
    [
      'any of several',
      small('0.7'),
      none(),
      'en',
      [
        'Raise any 3 of these 4 dimensions by 3 points in all: d0; d1; d2; d3. For example: d0 from 0 to 1; d1 from 0 to 1; d2 from 0 to 1.',
      ],
    ],
    ['all', small('1'), none(), 'id', ['Naikkan semua 4 dimensi ini ke nilai tertingginya, total 4 poin: d0; d1; d2; d3.']],
    ['both', small('1', ['1/2', '1/2']), none(2), 'en', ['Raise both dimensions to their highest, 2 points in all: d0; d1.']],
    ['one', small('1', ['100%'], '3'), none(1), 'id', ['Naikkan dimensi d0 sebanyak 1 poin, dari 0 menjadi 1.']],
    [
      'one point',
      small('0.25'),
      none(),
      'en',
      ['Raise any 1 of these 4 dimensions by 1 point in all: d0; d1; d2; d3. For example: d0 from 0 to 1.'],
    ],
    [
      'among',
      small('1', ['1/2', '1/2'], '3'),
      none(2),
      'id',
      [
        'Naikkan total 2 poin pada 2 dimensi ini; cara membaginya bebas Anda pilih: d0; d1. Misalnya: d0 dari 0 menjadi 1; d1 dari 0 menjadi 1.',
      ],
    ],
  ])('%s', (_, instrument, results, language, groups) => {
    expect(path(instrument, results, language).groups).toEqual(groups);
  });

  test('of totals is by unit, says what it cannot say, and names units as asked', () => {
    const results = [unit('dinkes', of('TOTAL', 70)), unit('disdik', of('TOTAL', 80))];
    const found = pathToBand(ori, results, 'A');
    if (found.kind === 'refused') throw new Error(found.reason);
    const { summary, groups, notes } = pathSentences(ori, found, 'id', ({ unit: name }) => name.toUpperCase());
    expect(summary).toBe(
      'Untuk mencapai kategori A, yang mulai dari 88,00, Anda perlu menaikkan nilai paling sedikit 25,99 poin seluruhnya; nilai 75,00 menjadi 88,00.',
    );
    expect(groups).toEqual([
      'Naikkan total 25,99 poin pada 2 unit layanan ini; cara membaginya bebas Anda pilih: DINKES; DISDIK. Misalnya: DINKES dari 70 menjadi 88; DISDIK dari 80 menjadi 88.',
    ]);
    expect(notes).toEqual([
      'Hanya nilai total yang diketahui, sehingga yang dapat ditunjukkan adalah unit layanan mana yang perlu naik, bukan apa yang perlu diperbaiki di dalamnya.',
    ]);
  });

  test('of one total says what it cannot say of it', () => {
    expect(path(ori, [unit('u', of('TOTAL', 60))], 'en')).toEqual({
      summary:
        'To reach category A, which starts at 88.00, values have to rise by at least 28 points in all; the score goes from 60.00 to 88.00.',
      groups: ['Raise the score of u by 28 points, from 60 to 88.'],
      notes: ['Only the total is known, so what to improve in it cannot be shown.'],
    });
  });

  test('that is walked already, or leads nowhere, says so', () => {
    expect(path(small('0.5'), [unit('u', of('d0', 1), of('d1', 1), of('d2', 0), of('d3', 0))], 'id')).toEqual({
      summary: 'Nilai 0,50 sudah mencapai kategori A, yang mulai dari 0,50.',
      groups: [],
      notes: [],
    });
    const perceived = [unit('u', of('IN', 0), of('PR', 0), of('OU', 0), of('PG', 0))];
    const { summary, notes } = path(ori, perceived, 'en');
    expect(summary).toBe(
      'Category A, which starts at 88.00, is out of reach: with everything that you can raise at its highest, the score would be 75.76.',
    );
    expect(notes).toEqual(['What you cannot decide yourself is left as it is: Output.']);
  });

  test('has two decimals, and what it tells to reach is enough', () => {
    const results = [unit('u', of('TOTAL', 76.4375))];
    const { summary, groups } = path(ori, results, 'id');
    expect(groups).toEqual(['Naikkan nilai u sebanyak 11,56 poin, dari 76,44 menjadi 88.']);
    expect(summary).toContain('paling sedikit 11,56 poin');
    expect(pathToBand(ori, results, 'A')).toMatchObject({ rise: 115_575 });
  });

  test('counts what is too much to list', () => {
    const many = Array.from({ length: 20 }, (_, at) => unit(`unit ${at}`, of('TOTAL', 40)));
    expect(path(ori, many, 'en').groups[0]).toContain('unit 11, and 8 more.');
  });
});

function path(instrument: Instrument, results: readonly InstitutionResult[], language: Language) {
  const found = pathToBand(instrument, results, 'A');
  if (found.kind === 'refused') throw new Error(found.reason);
  return pathSentences(instrument, found, language);
}
