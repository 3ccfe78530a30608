import type { Shape } from './shape.ts';

/** The sentences of the page that sets institutions side by side. */
const id = {
  comparison: {
    title: 'Perbandingan instansi',
    lead: 'Sampai delapan instansi berdampingan, dengan tahun dan skala yang sama. Garis tidak pernah melewati putus seri atau tahun yang tidak diketahui.',
    add: 'Tambah instansi',
    addExample: 'Nama atau kode, misalnya Metro',
    full: 'Sudah {{count}} instansi; hapus salah satu untuk menambah yang lain.',
    found: 'Instansi yang cocok',
    noMatch: 'Tidak ada instansi dengan nama atau kode itu.',
    chosen: 'Instansi yang dibandingkan',
    remove: 'Hapus {{name}} dari perbandingan',
    emptyTitle: 'Pilih instansi yang ingin dibandingkan',
    emptyText: 'Cari provinsi, kabupaten, atau kota di atas, atau mulai dari salah satu contoh.',
    exampleJava: 'Enam provinsi di Jawa',
    exampleSouth: 'Lima kota di Sumatra bagian selatan',
    noScores:
      'Tidak satu pun dari instansi ini mempunyai nilai terbit atau hasil hitungan pada {{family}}. Yang diketahui ada pada tabel.',
    series: 'Perjalanan nilai',
    seriesHelp:
      'Biru: instansi itu sendiri; abu-abu: yang lain. Titik penuh: nilai terbit; titik kosong: hasil hitungan. Garis putus-putus tegak: putus seri.',
    nothingKnown: 'Belum ada hasil yang diketahui.',
    notKnown: 'tidak diketahui',
    panelLabel: 'Grafik nilai {{name}}: {{points}}. Angkanya juga ada pada tabel sesudah grafik.',
    table: 'Tabel nilai menurut periode',
    tableHelp: 'Tanda – berarti tidak ada hasil yang sampai ke sini, bukan nol dan bukan berarti tidak dinilai.',
    institution: 'Instansi',
    dimensionsTitle: 'Dimensi, {{period}}',
    dimensions: 'Nilai per dimensi, {{period}}',
    dimension: 'Dimensi',
    noDimensions:
      'Untuk {{period}} tidak ada nilai per dimensi yang dikirim. Hasil yang hanya diterbitkan sumber tidak memuat bagian-bagiannya.',
    notSent: 'tidak dikirim',
    points: 'poin tertimbang · {{units}}',
  },
};

const en: Shape<typeof id> = {
  comparison: {
    title: 'Comparison of institutions',
    lead: 'Up to eight institutions side by side, with the same years and the same scale. No line ever crosses a break in series or a year that is not known.',
    add: 'Add an institution',
    addExample: 'Name or code, Metro for one',
    full: '{{count}} institutions are chosen; remove one to add another.',
    found: 'Institutions that match',
    noMatch: 'No institution has that name or code.',
    chosen: 'Institutions compared',
    remove: 'Remove {{name}} from the comparison',
    emptyTitle: 'Choose whom to compare',
    emptyText: 'Search for provinces, regencies or cities above, or start from one of the examples.',
    exampleJava: 'Six provinces on Java',
    exampleSouth: 'Five cities of southern Sumatra',
    noScores: 'None of these institutions has a published or computed score of {{family}}. What is known is in the table.',
    series: 'Scores over time',
    seriesHelp:
      'Blue: the institution itself; grey: the others. Full dot: published; hollow dot: computed. Upright dashes: a break in series.',
    nothingKnown: 'No result is known yet.',
    notKnown: 'not known',
    panelLabel: 'Chart of the scores of {{name}}: {{points}}. The numbers are in the table after the charts, too.',
    table: 'Table of scores by period',
    tableHelp: 'The mark – means that no result has reached us. It is not zero, and does not mean that nobody assessed.',
    institution: 'Institution',
    dimensionsTitle: 'Dimensions, {{period}}',
    dimensions: 'Scores by dimension, {{period}}',
    dimension: 'Dimension',
    noDimensions: 'For {{period}} nobody sent scores by dimension. A result that a source only printed has no parts.',
    notSent: 'not sent',
    points: 'weighted points · {{units}}',
  },
};

export const comparison = { id, en };
