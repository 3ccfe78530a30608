import { expect, test } from 'vitest';
import { publishedRecord } from './published-record.ts';
import type { SaidFigure } from './said-figure.ts';

const said = (measure: string, value: number, more: Partial<SaidFigure> = {}): SaidFigure => ({
  ...{ institution: '35.73', channel: 'sp4n-lapor', measure, period: '2024', value: value * 10_000, noteCode: '' },
  source: { publisher: 'a' },
  ...more,
});
const of = (...figures: SaidFigure[]) => {
  const found = publishedRecord('2024', figures);
  return (
    found && [
      found.channel,
      found.percentE4,
      found.days?.value ?? null,
      found.reports?.value ?? null,
      found.from.source.publisher,
    ]
  );
};
const B = { source: { publisher: 'b' } };

test('a printed share goes before two counts, and names who printed it', () => {
  const counts = [said('lapor.reports', 200), said('lapor.resolved', 150)];
  expect(of(...counts)).toEqual(['sp4n-lapor', 750_000, null, 2_000_000, 'a']);
  expect(of(...counts, said('lapor.resolved-share', 97.7, B))).toEqual(['sp4n-lapor', 977_000, null, 2_000_000, 'b']);
});

test('counts of two sources, and more settled than reported, make no share', () => {
  expect(of(said('lapor.reports', 200), said('lapor.resolved', 150, B))).toEqual(['sp4n-lapor', null, null, 2_000_000, 'a']);
  expect(of(said('lapor.reports', 100), said('lapor.resolved', 150))).toEqual(['sp4n-lapor', null, null, 1_000_000, 'a']);
});

test('the national channel goes before local ones, but not with a mere number before one that says how they fared', () => {
  const local = { channel: 'pengaduan', ...B };
  expect(of(said('lapor.avg-days', 9), said('lapor.resolved-share', 50, local))).toEqual(['sp4n-lapor', null, 90_000, null, 'a']);
  expect(of(said('lapor.reports', 9), said('lapor.resolved-share', 50, local))).toEqual(['pengaduan', 500_000, null, null, 'b']);
});

test('what the Ombudsman settled, and another year, are nobody’s record', () => {
  expect(
    of(said('lapor.resolved-share', 10, { channel: 'ombudsman' }), said('lapor.reports', 5, { period: '2023' })),
  ).toBeUndefined();
});

test('a share of part of the year is a share, where there is none of the whole; what looks like a target is nothing', () => {
  const part = { noteCode: 'part-of-period' };
  expect(of(said('lapor.resolved-share', 40, part))).toEqual(['sp4n-lapor', 400_000, null, null, 'a']);
  expect(of(said('lapor.resolved-share', 40, part), said('lapor.resolved-share', 90, B))).toEqual([
    ...['sp4n-lapor', 900_000, null, null, 'b'],
  ]);
  expect(of(said('lapor.resolved-share', 40, { noteCode: 'looks-like-target' }))).toBeUndefined();
});
