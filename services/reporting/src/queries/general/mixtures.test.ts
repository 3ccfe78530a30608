import { expect, test } from 'vitest';
import type { FactCode } from './fact.ts';
import { mixtureIn } from './mixtures.ts';

const of = (fact: FactCode, measure: string, dimensions: string, filters: Readonly<Record<string, string>> = {}) =>
  mixtureIn(fact, [measure], {
    dimensions: dimensions === '' ? [] : dimensions.split(','),
    values: new Map(Object.entries(filters).map(([name, values]) => [name, values.split(',')])),
  })?.mixture;

test('scores of two instruments are never in one mean, nor their zones in one share; counts are in any', () => {
  expect(of('results', 'score.mean', '')).toBe('query_mixes_instruments');
  expect(of('results', 'score.mean', 'period', { family: 'ORI,PEKPPP' })).toBe('query_mixes_instruments');
  expect(of('results', 'score.mean', '', { family: 'ORI', period: '2021,2022' })).toBe('query_mixes_instruments');
  expect(of('results', 'score.mean', 'period', { family: 'ORI' })).toBeUndefined();
  expect(of('results', 'score.mean', 'instrument')).toBeUndefined();
  expect(of('units', 'score.median', 'unitKind', { instrument: 'ORI-2022' })).toBeUndefined();
  expect(of('results', 'count', 'province')).toBeUndefined();
  expect(of('results', 'zone.hijau', '')).toBeUndefined();
  expect(of('results', 'green.share', '')).toBe('query_mixes_instruments');
});

test("a province's own score is never in one figure with its territory's", () => {
  const year = { instrument: 'ORI-2022' };
  expect(of('results', 'score.mean', 'province', year)).toBe('query_mixes_own');
  expect(of('results', 'score.mean', '', { ...year, province: '18' })).toBe('query_mixes_own');
  expect(of('results', 'score.mean', 'province', { ...year, kind: 'province,city' })).toBe('query_mixes_own');
  expect(of('results', 'score.mean', 'province', { ...year, kind: 'regency,city' })).toBeUndefined();
  expect(of('results', 'score.mean', 'province,kind', year)).toBeUndefined();
  expect(of('results', 'score.max', 'province,institution', year)).toBeUndefined();
  expect(of('results', 'score.mean', '', year)).toBeUndefined();
});

test('parts of an instrument, and figures, stand alone', () => {
  const year = { instrument: 'ORI-2022' };
  expect(of('indicators', 'indicator.mean', 'indicator', year)).toBe('query_mixes_parts');
  expect(of('indicators', 'indicator.mean', 'basis', { ...year, indicator: 'IN,PR' })).toBe('query_mixes_parts');
  expect(of('indicators', 'indicator.pooledMean', 'basis,indicator', year)).toBeUndefined();
  expect(of('observations', 'value', 'institution,period', { measure: 'population' })).toBe('query_mixes_figures');
  expect(of('observations', 'value', 'institution,period,channel', { measure: 'population' })).toBeUndefined();
});

test('of several measures the first that is unsound is named', () => {
  const grouping = { dimensions: ['province'], values: new Map([['instrument', ['ORI-2022']]]) };
  expect(mixtureIn('results', ['count', 'score.q1', 'score.q3'], grouping)).toEqual({
    measure: 'score.q1',
    mixture: 'query_mixes_own',
  });
});
