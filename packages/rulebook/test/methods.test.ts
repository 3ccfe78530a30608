import { describe, expect, test } from 'vitest';
import { explainInstitution } from '../src/explain.ts';
import type { Part } from '../src/instrument.ts';
import { pathToBand } from '../src/path.ts';
import { rollUp } from '../src/roll-up.ts';
import { scoreUnit } from '../src/unit-score.ts';
import type { UnitValue } from '../src/unit-values.ts';
import { known, meaning } from './known.ts';

const of = (code: string, value: number, basis: UnitValue['basis'] = 'score'): UnitValue => ({
  code,
  valueE4: Math.round(value * 10_000),
  basis,
});
const totals = (all: readonly number[]) => all.map((total, index) => ({ unit: `unit ${index}`, values: [of('TOTAL', total)] }));
const leaves = (part: Part): readonly Part[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(leaves));

describe('ORI-2025', () => {
  const ori = known('ORI-2025');

  test('Dinsos Lampung 2025: points of the four dimensions and of trust are 89.25', () => {
    const values = [
      of('IN', 23.32, 'points'),
      of('PR', 19.76, 'points'),
      of('OU', 9.38, 'points'),
      of('PG', 10.97, 'points'),
      of('T', 25.82, 'points'),
    ];
    expect(scoreUnit(ori, values)).toMatchObject({ score: 892_500, scoredAt: 'dimension' });
    const explained = explainInstitution(ori, [{ unit: 'dinsos', values }]);
    if (explained.kind === 'refused') throw new Error(explained.reason);
    const [quality, trust] = explained.parts;
    expect(quality).toMatchObject({ contribution: 634_300, lost: 65_700, parts: [{ lost: null }, {}, {}, {}] });
    expect(trust).toMatchObject({ contribution: 258_200, lost: 41_800, value: 860_700 });
  });

  test('a score on a dimension of which only the share of all four is known is refused', () => {
    const values = ['IN', 'PR', 'OU', 'PG', 'T'].map((code) => of(code, 80));
    expect(scoreUnit(ori, values)).toMatchObject({ reason: 'weights_unknown' });
  });

  test('Provinsi Lampung 2025: the mean of three units is 88.49', () => {
    expect(explainInstitution(ori, totals([89.25, 89.15, 87.08]))).toMatchObject({ score: 884_900 });
  });
});

describe('PEKPPP-2022', () => {
  const pekppp = known('PEKPPP-2022');
  const evaluated = pekppp.dimensions.filter(({ code }) => code === 'F-02').flatMap(leaves);
  const unit = (value: number, users: number) => [...evaluated.map(({ code }) => of(code, value)), of('F-03', users)];

  test('Kabupaten Jember 2024: three lokus average 4.62, Pelayanan Prima', () => {
    const explained = explainInstitution(pekppp, totals([4.75, 4.59, 4.51]));
    expect(explained).toMatchObject({ score: 46_200 });
    expect(meaning(pekppp, 46_200)).toMatchObject({ category: 'A', label: { id: 'Pelayanan Prima' }, zone: null });
  });

  test('thirty indicators and the voice of users make the index: 0.75 and 0.25', () => {
    expect(scoreUnit(pekppp, unit(5, 5))).toMatchObject({ score: 50_000, scoredAt: 'indicator' });
    expect(scoreUnit(pekppp, unit(4, 3.2))).toMatchObject({ score: 38_000 });
    // One point in the first indicator: 0.75 × 24 % × 17 %.
    const better = unit(4, 3.2).map((value) => (value.code === '1.a.Ak' ? of('1.a.Ak', 5) : value));
    expect(scoreUnit(pekppp, better)).toMatchObject({ points: (38_306n * BigInt(pekppp.denominator)) / 10_000n });
  });

  test('the queue system is recorded and may be missing, an indicator may not, and values are whole', () => {
    const without = unit(4, 3).filter(({ code }) => code !== '31');
    expect(scoreUnit(pekppp, without)).toEqual(scoreUnit(pekppp, unit(4, 3)));
    expect(scoreUnit(pekppp, without.slice(1))).toMatchObject({ reason: 'missing_dimension' });
    expect(scoreUnit(pekppp, unit(4, 3).slice(0, -1))).toMatchObject({
      reason: 'missing_dimension',
      problems: [{ params: { value: 'F-03' } }],
    });
    expect(scoreUnit(pekppp, unit(3.5, 3))).toMatchObject({ reason: 'off_step' });
  });

  test('a path goes to the indicators that weigh most, and leaves users alone', () => {
    const path = pathToBand(pekppp, [{ unit: 'rsud', values: unit(3, 4) }], 'A-');
    if (path.kind !== 'path') throw new Error(path.kind);
    expect(path).toMatchObject({ level: 'indicator', score: 32_500 });
    expect(path.reaches).toBeGreaterThanOrEqual(40_100);
    const codes = path.groups.flatMap(({ levers }) => levers.map(({ code }) => code));
    expect(codes).not.toContain('F-03');
    // 75 % × 25 % × 30 % of staff professionalism: what weighs most of all.
    expect(path.groups[0]?.levers.map(({ code }) => code)).toEqual(['14.b.K']);
    expect(path.rise % 10_000).toBe(0);
  });
});

describe('SKM-2017', () => {
  const skm = known('SKM-2017');

  test('Dukcapil Tulang Bawang Barat 2023: nine fours are 100.00 and A', () => {
    const values = skm.dimensions.flatMap(leaves).map(({ code }) => of(code, 4));
    expect(values).toHaveLength(9);
    expect(scoreUnit(skm, values)).toMatchObject({ score: 1_000_000 });
    expect(meaning(skm, 1_000_000)).toMatchObject({ category: 'A', label: { id: 'Sangat Baik' } });
  });

  test('how units make the index of an institution was not published: one is its own, two are refused', () => {
    expect(explainInstitution(skm, totals([80]))).toMatchObject({ score: 800_000 });
    expect(explainInstitution(skm, totals([80, 90]))).toMatchObject({ reason: 'roll_up_unknown' });
  });
});

describe('ORI-2016 and ORI-2021', () => {
  test.each(['ORI-2016', 'ORI-2021'])('%s: one unit with three products and one with one average four products', (id) => {
    const points = (value: number) => BigInt(value) * BigInt(known(id).denominator);
    const results = [
      ...[60, 70, 80].map((value, index) => ({ unit: 'a', product: `p${index}`, points: points(value) })),
      { unit: 'b', product: 'izin', points: points(100) },
    ];
    expect(rollUp(known(id), results)).toMatchObject({ score: 775_000, averaged: 4 });
  });
});
