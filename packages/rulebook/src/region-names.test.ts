import { describe, expect, test } from 'vitest';
import printedNames from '../regions/printed-names.json' with { type: 'json' };
import { type RegionHint, readRegionName } from './region-names.ts';
import { region, regions } from './regions.ts';

describe('readRegionName', () => {
  test.each([
    ['Lampung Utara', '18.03'],
    ['KABUPATEN LAMPUNG UTARA', '18.03'],
    ['Kab. Lampung Utara', '18.03'],
    ['kab lampung utara', '18.03'],
    ['Kab.Lampung-Utara', '18.03'],
    ['Pemkab Lampung Utara', '18.03'],
    ['Pemerintah Kabupaten Lampung Utara', '18.03'],
    ['Tulangbawang Barat', '18.12'],
    ['Metro', '18.72'],
    ['Pemkot Metro', '18.72'],
    ['Lampung', '18'],
    ['Pemprov Lampung', '18'],
    ['Prov. Lampung', '18'],
    ['Kota Sorong', '96.71'],
    ['Kab. Sorong', '96.01'],
    ['Provinsi Gorontalo', '75'],
    ['Kota Gorontalo', '75.71'],
    ['Kabupaten Gorontalo', '75.01'],
    ['Toli-toli', '72.04'],
    ["Toli'toli", '72.04'],
    ['Fakfak', '92.03'],
    ['Abdya', '11.12'],
    ['Mamuju Utara', '76.01'],
    ['DI Yogyakarta', '34'],
    ['D.I. Yogyakarta', '34'],
    ['Pemerintah Daerah Istimewa Yogyakarta', '34'],
    ['Pemda DIY', '34'],
    ['DKI Jakarta', '31'],
    ['Jakarta Barat', '31.73'],
    ['Kota Administrasi Jakarta Barat', '31.73'],
    ['Kab. Adm. Kep. Seribu', '31.01'],
    ['Lima Puluh Kota', '13.07'],
    // Names that begin with a word that elsewhere is a kind.
    ['Kota Baru', '63.02'],
    ['Kabupaten Kota Baru', '63.02'],
    ['Kota Mobagu', '71.74'],
    ['Kota Kotamobagu', '71.74'],
  ])('%j is %s', (printed, code) => {
    expect(readRegionName(printed)).toEqual({ code });
  });

  test.each<[string, string[]]>([
    ['Sorong', ['96.01', '96.71']],
    ['bandung', ['32.04', '32.73']],
    ['Gorontalo', ['75', '75.01', '75.71']],
    ['Bengkulu', ['17', '17.71']],
    ['Yogyakarta', ['34', '34.71']],
    ['Banjar', ['32.79', '63.03']],
  ])('%j fits several regions', (printed, ambiguous) => {
    expect(readRegionName(printed)).toEqual({ ambiguous });
  });

  test.each<[string, RegionHint, string | undefined]>([
    ['Sorong', { kind: 'city' }, '96.71'],
    ['Sorong', { kind: 'regency' }, '96.01'],
    ['Banjar', { provinceCode: '63' }, '63.03'],
    ['Gorontalo', { kind: 'province' }, '75'],
    ['Lampung Utara', { kind: 'city' }, undefined],
    ['Lampung Utara', { provinceCode: '17' }, undefined],
    ['Kota Sorong', { kind: 'regency' }, undefined],
  ])('%j with the hint %j', (printed, hint, code) => {
    expect(readRegionName(printed, hint)).toEqual(code === undefined ? undefined : { code });
  });

  test.each(['', ' ', 'Kota', 'Kabupaten', 'Atlantis', 'Kota Dharmasraya', 'Lampung Lampung', 'Indonesia'])(
    '%j is no region',
    (printed) => {
      expect(readRegionName(printed)).toBeUndefined();
    },
  );

  test('every region is read back from its name, as it is, in capitals, and with "Kab." and more spaces', () => {
    for (const { code, name } of regions()) {
      expect(readRegionName(name)).toEqual({ code });
      expect(readRegionName(name.toUpperCase())).toEqual({ code });
      expect(readRegionName(name.replaceAll(' ', '  ').replace('Kabupaten', 'Kab.'))).toEqual({ code });
    }
  });

  test.each(printedNames)('"$printed", as a source prints it, is $region', ({ printed, region: code, source }) => {
    const read = readRegionName(printed);
    expect(read && 'code' in read ? [read.code] : read?.ambiguous).toContain(code);
    expect(region(code)).toBeDefined();
    expect(source).toMatch(/^https?:\/\/|^\S+ \d{4}-\d\d-\d\d$/);
  });
});
