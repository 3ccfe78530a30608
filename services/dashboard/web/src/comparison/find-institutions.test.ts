import { expect, test } from 'vitest';
import { findPlaces } from './find-institutions.ts';

const places = [
  { code: '18', name: 'Provinsi Lampung' },
  { code: '18.01', name: 'Kabupaten Lampung Selatan' },
  { code: '18.72', name: 'Kota Metro' },
  { code: '31', name: 'Provinsi DKI Jakarta' },
  { code: '53.71', name: 'Kota Kupang' },
  { code: '53.01', name: 'Kabupaten Kupang' },
];
const codes = (query: string, without?: string[]) => findPlaces(places, query, without).map(({ code }) => code);

test('finds by any words of the name, in any case', () => {
  expect(codes('METRO')).toEqual(['18.72']);
  expect(codes('selatan lampung')).toEqual(['18.01']);
  expect(codes('kota kupang')).toEqual(['53.71']);
});

test('puts the shorter of two equal matches first', () => {
  expect(codes('kupang')).toEqual(['53.71', '53.01']);
  expect(codes('lampung')).toEqual(['18', '18.01']);
});

test('finds by code, and the code itself first', () => {
  expect(codes('18')).toEqual(['18', '18.72', '18.01']);
  expect(codes('18.0')).toEqual(['18.01']);
});

test('leaves out what is chosen, and finds nothing for nothing', () => {
  expect(codes('kupang', ['53.71'])).toEqual(['53.01']);
  expect(codes('  ')).toEqual([]);
  expect(codes('atlantis')).toEqual([]);
});
