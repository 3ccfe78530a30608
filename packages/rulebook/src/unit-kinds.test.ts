import { expect, test } from 'vitest';
import { readUnitKind, unitKinds } from './unit-kinds.ts';

test.each([
  ['Disdukcapil', 'disdukcapil'],
  ['Disukcapil', 'disdukcapil'],
  ['Disdukcatpil', 'disdukcapil'],
  ['Dinas Kependudukan dan Pencatatan Sipil (Dukcapil)', 'disdukcapil'],
  ['DPMPTSP', 'dpmptsp'],
  ['DPMTSP', 'dpmptsp'],
  ['Dinas PTSP', 'dpmptsp'],
  ['Badan Pelayanan Perizinan Terpadu (BP2T)', 'dpmptsp'],
  ['Dinas Penanaman Modal, Pelayanan Perizinan Terpadu Satu Pintu Dan Tenaga Kerja', 'dpmptsp'],
  ['Dinas Kesehatan Pengendalian Penduduk dan Keluarga Berencana', 'dinkes'],
  ['Dinas Dikpora', 'disdik'],
  ['Dindikbud', 'disdik'],
  ['Dinas Sosial, Pemberdayaan Masyarakat dan Desa (Dinsos-PMD)', 'dinsos'],
  ['PKM Unit II Sumbawa', 'puskesmas'],
  ['Puskesma Sentani', 'puskesmas'],
  ['Rumah Sakit Jusuf SK', 'rsud'],
  ['RSUD Abdul Moeloek', 'rsud'],
  ['SMA Negeri 1 Yogyakarta', 'sekolah'],
  ['Kantor Pertanahan Kota Metro', 'kantor-pertanahan'],
  ['Polres Metro', 'polres'],
  ['Mal Pelayanan Publik Kota Metro', 'mpp'],
  ['Dinas Pekerjaan Umum', 'other'],
  ['', 'other'],
])('%j is %s', (printed, code) => {
  expect(readUnitKind(printed).code).toBe(code);
});

test('a code is read as itself, and the name of a kind as that kind', () => {
  for (const { code, name } of unitKinds()) {
    expect(readUnitKind(code).code).toBe(code);
    expect(readUnitKind(name.id).code).toBe(code);
  }
  expect(unitKinds().at(-1)?.code).toBe('other');
});
