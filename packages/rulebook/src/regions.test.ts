import { describe, expect, test } from 'vitest';
import { region, regions } from './regions.ts';

describe('regions', () => {
  test('are the 38 provinces, 416 regencies and 98 cities of the Ministry of Home Affairs', () => {
    const of = (kind: string) => regions().filter((one) => one.kind === kind).length;
    expect([of('province'), of('regency'), of('city')]).toEqual([38, 416, 98]);
    expect(new Set(regions().map(({ code }) => code)).size).toBe(552);
  });

  test.each([
    ['18', 'Provinsi Lampung', 'province', '18'],
    ['18.05', 'Kabupaten Tulang Bawang', 'regency', '18'],
    ['18.72', 'Kota Metro', 'city', '18'],
    ['34', 'Daerah Istimewa Yogyakarta', 'province', '34'],
    ['31', 'Daerah Khusus Ibukota Jakarta', 'province', '31'],
    ['31.01', 'Kabupaten Administrasi Kepulauan Seribu', 'regency', '31'],
    ['31.71', 'Kota Administrasi Jakarta Pusat', 'city', '31'],
    ['92.03', 'Kabupaten Fak Fak', 'regency', '92'],
    ['94.04', 'Kabupaten Mimika', 'regency', '94'],
    ['96.71', 'Kota Sorong', 'city', '96'],
    ['95', 'Provinsi Papua Pegunungan', 'province', '95'],
  ])('%s is %s', (code, name, kind, provinceCode) => {
    expect(region(code)).toEqual({ code, name, kind, provinceCode });
  });

  test('every code has its province, and every name is written as a name, not in capitals', () => {
    for (const { code, name, kind, provinceCode } of regions()) {
      expect(region(provinceCode)?.kind).toBe('province');
      expect(code).toMatch(kind === 'province' ? /^\d\d$/ : /^\d\d\.\d\d$/);
      expect(name).toMatch(/^(Provinsi|Daerah|Kabupaten|Kota)( (dan|[A-Z][a-z]+(-[A-Z][a-z]+)?))+$/);
    }
  });

  test.each(['', '00', '18.99', '1872', '18.72 '])('there is no region %j', (code) => {
    expect(region(code)).toBeUndefined();
  });
});
