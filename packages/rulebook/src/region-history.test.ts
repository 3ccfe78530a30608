import { describe, expect, test } from 'vitest';
import {
  existedIn,
  founding,
  foundings,
  predecessors,
  provinceAt,
  provinceShape,
  readHistory,
  successors,
} from './region-history.ts';
import { region, regions } from './regions.ts';

describe('region history', () => {
  test('Mimika was of Papua up to the round of 2022, and is of Papua Tengah from that of 2023', () => {
    const years = ['2013', '2021', '2022', '2023', '2025'];
    expect(years.map((year) => provinceAt('94.04', year))).toEqual(['91', '91', '91', '94', '94']);
  });

  test.each([
    ['96.71', '2022', '92'],
    ['96.71', '2023', '96'],
    ['65.71', '2013', '64'],
    ['65.71', '2014', '65'],
    ['18.72', '2005', '18'],
    ['94', '2021', '91'],
    ['99', '2021', undefined],
  ])('%s was of a province in %s: %s', (code, year, province) => {
    expect(provinceAt(code, year)).toBe(province);
  });

  test('a province is what it was then, or what it is today', () => {
    expect(provinceShape('91')).toHaveLength(9);
    expect(provinceShape('91', '2023')).toEqual(provinceShape('91'));
    expect(provinceShape('91', '2022')).toHaveLength(9 + 4 + 8 + 8);
    expect(provinceShape('91', '2022')).toContain('94.04');
    expect(provinceShape('94', '2022')).toEqual([]);
    expect(provinceShape('92', '2022')).toHaveLength(13);
    // Manokwari Selatan and Pegunungan Arfak were still part of Manokwari.
    expect(provinceShape('92', '2013')).toHaveLength(11);
    expect(provinceShape('64', '2013')).toEqual(expect.arrayContaining(['65.01', '64.07']));
  });

  test('in every year each regency that existed is in exactly one province', () => {
    const provinces = regions().filter(({ kind }) => kind === 'province');
    for (const year of ['2012', '2013', '2014', '2015', '2022', '2023']) {
      const all = provinces.flatMap(({ code }) => provinceShape(code, year)).sort();
      const existed = regions().filter(({ code, kind }) => kind !== 'province' && existedIn(code, year));
      expect(all).toEqual(existed.map(({ code }) => code).sort());
    }
  });

  // 497 regencies and cities and 33 provinces before the laws of 2012; 34 and 514 from 2015.
  test.each([
    ['2013', 33, 497],
    ['2014', 34, 511],
    ['2015', 34, 514],
    ['2022', 34, 514],
    ['2023', 38, 514],
  ])('%s counted %i provinces and %i regencies and cities', (year, provinces, others) => {
    const existed = regions().filter(({ code }) => existedIn(code, year));
    expect(existed.filter(({ kind }) => kind === 'province')).toHaveLength(provinces);
    expect(existed.filter(({ kind }) => kind !== 'province')).toHaveLength(others);
  });

  test('tells what came from where', () => {
    expect(predecessors('18.13')).toEqual(['18.04']);
    expect(predecessors('18.04')).toEqual([]);
    expect(successors('91')).toEqual(['93', '94', '95']);
    expect(successors('74.04')).toEqual(['74.14', '74.15']);
    expect(founding('94')).toMatchObject({ law: 'Undang-Undang Nomor 15 Tahun 2022', firstYear: '2023' });
    expect(founding('18')).toBeUndefined();
  });

  test.each(foundings())('$region came from a region of its kind, by a law of its time, with a source', (each) => {
    const kind = region(each.region)?.kind;
    for (const code of each.predecessors) expect(region(code)?.kind).toBe(kind);
    expect(each.predecessors).not.toEqual([]);
    expect(each.law.endsWith(each.enacted.slice(0, 4))).toBe(true);
    expect((each.inaugurated ?? each.enacted) >= each.enacted).toBe(true);
    expect(each.cited.sources.length).toBeGreaterThan(0);
    expect(each.cited.sources.every((source) => URL.canParse(source))).toBe(true);
  });

  test('a file that names what there is not does not load', () => {
    const [known] = foundings();
    if (known === undefined) throw new Error('no founding');
    const { cited, firstYear: _, ...row } = known;
    expect(() => readHistory({ citations: {}, foundings: [{ ...row, cite: 'x' }] })).toThrow('no citation "x"');
    expect(() => readHistory({ citations: { x: cited }, foundings: [{ ...row, region: '99', cite: 'x' }] })).toThrow(
      'no region 99',
    );
  });
});
