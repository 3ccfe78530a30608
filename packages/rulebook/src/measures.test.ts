import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from './grains.ts';
import { channel, measure, measures, readMeasures } from './measures.ts';
import { formatQuantity, parseQuantity } from './quantity.ts';

describe('measures', () => {
  it('are known by their code, with a unit and whether they add up', () => {
    expect(measure('lapor.reports')).toMatchObject({ kind: 'count', adds: 'sum', unit: { id: 'laporan' } });
    expect(measure('lapor.resolved-share')).toMatchObject({ kind: 'share', adds: 'none' });
    expect(measure('lapor')).toBeUndefined();
    expect(channel('ombudsman')?.name.id).toBe('Ombudsman RI');
    for (const each of measures()) expect(each.cited.sources.length).toBeGreaterThan(0);
  });

  it('are refused with a citation that there is not, or a code twice', () => {
    const one = { code: 'a', name: { id: 'a', en: 'b' }, unit: { id: 'a', en: 'b' }, kind: 'count', adds: 'sum' } as const;
    const file = { id: 'x', version: 1, citations: { k: { confidence: 'certain', sources: [] } }, channels: [] } as const;
    expect(() => readMeasures([{ ...file, measures: [{ ...one, cite: 'no' }] }])).toThrow('no citation "no"');
    expect(() => readMeasures([{ ...file, measures: [1, 2].map(() => ({ ...one, cite: 'k' })) }])).toThrow('given twice');
  });
});

describe('periods', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-H1', 'half', '2024-01-01', '2024-06-30'],
    ['2024-H2', 'half', '2024-07-01', '2024-12-31'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02-28', 'day', '2023-02-28', '2023-02-28'],
  ])('%s is a %s', (text, grain, from, to) => {
    expect(readPeriod(text)).toEqual({ grain, from, to });
  });

  it.each([
    '',
    '24',
    '1969',
    '2101',
    '2024-H3',
    '2024-Q0',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-2',
    '2024-07-00',
    '2024-H1-01',
  ])('"%s" is none', (text) => expect(readPeriod(text)).toBeUndefined());
});

describe('quantities', () => {
  it.each([
    ['1364370', 13_643_700_000],
    [97.7, 977_000],
    ['-0.5', -5_000],
    ['0', 0],
    ['17.90000', 179_000],
  ])('%s is %d', (text, e4) => expect(parseQuantity(text)).toBe(e4));

  it.each(['', 'x', '1,5', '1.00005', '1e9', '123456789012', Number.NaN, 1e21])('%s is none', (text) =>
    expect(parseQuantity(text)).toBeUndefined(),
  );

  it('are written as they were read, whatever they are', () => {
    const e4 = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 });
    fc.assert(
      fc.property(e4, (value) => {
        expect(parseQuantity(formatQuantity(value) ?? '')).toBe(value);
      }),
    );
  });
});
