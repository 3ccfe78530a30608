import type { Shape } from './shape.ts';

/** The sentences of the heat map. */
const id = {
  heatMap: {
    title: 'Peta panas',
    view: 'Tampilan',
    years: 'Provinsi × tahun',
    indicators: 'Indikator × provinsi',
    measure: 'Yang diukur',
    own: 'Nilai pemerintah provinsi',
    territory: 'Rata-rata wilayah',
    ownHelp:
      'Hasil penilaian pemerintah provinsi itu sendiri. Kabupaten dan kota di dalamnya tidak ikut; keduanya tidak pernah dicampur.',
    territoryHelp:
      'Rata-rata biasa dari hasil kabupaten dan kota di provinsi itu yang diketahui di sini. Pemerintah provinsi tidak ikut. Angka kecil di sampingnya: dari berapa kabupaten dan kota.',
    level: 'Tingkat',
    dimension: 'Dimensi',
    indicator: 'Indikator',
    order: 'Urutan baris',
    orderCode: 'Barat ke timur (kode)',
    orderName: 'Nama',
    orderValue: 'Nilai terbaru, tertinggi dahulu',
    province: 'Provinsi',
    part: 'Bagian yang dinilai',
    captionOwn: '{{family}}: nilai pemerintah provinsi menurut tahun',
    captionTerritory: '{{family}}: rata-rata kabupaten dan kota menurut provinsi dan tahun',
    captionIndicatorsOwn: '{{instrument}} {{period}}: bagian yang dinilai, pemerintah provinsi',
    captionIndicatorsTerritory: '{{instrument}} {{period}}: bagian yang dinilai, rata-rata kabupaten dan kota',
    legend: 'Warna menurut nilai',
    unknown: 'tidak diketahui',
    unknownLegend: '–: tidak diketahui, bukan nol',
    rowsOwnColours: 'Baris poin tertimbang diwarnai menurut barisnya sendiri: yang satu tidak sebanding dengan yang lain.',
    madeOf_one: 'rata-rata {{count}} kabupaten/kota',
    madeOf_other: 'rata-rata {{count}} kabupaten/kota',
    points: 'poin tertimbang',
    noColumnData: 'tanpa data',
    emptyTitle: 'Belum ada nilai untuk pilihan ini',
    emptyYears: 'Tidak ada nilai {{family}} yang sampai ke sini untuk pilihan ini.',
    emptyIndicators:
      'Untuk {{period}} tidak ada nilai per bagian yang dikirim. Hasil yang hanya diterbitkan sumber tidak memuat bagian-bagiannya, jadi peta ini baru terisi setelah nilai unit dikirim.',
    toYears: 'Lihat provinsi × tahun',
  },
};

const en: Shape<typeof id> = {
  heatMap: {
    title: 'Heat map',
    view: 'View',
    years: 'Provinces × years',
    indicators: 'Indicators × provinces',
    measure: 'Measure',
    own: 'The provincial government’s score',
    territory: 'Mean of the territory',
    ownHelp:
      'The result of the provincial government itself. The regencies and cities in the province are no part of it; the two are never mixed.',
    territoryHelp:
      'The plain mean of the results known here of the regencies and cities in the province. The provincial government is no part of it. The small figure beside it: of how many regencies and cities.',
    level: 'Level',
    dimension: 'Dimensions',
    indicator: 'Indicators',
    order: 'Order of rows',
    orderCode: 'West to east (code)',
    orderName: 'Name',
    orderValue: 'Newest score, highest first',
    province: 'Province',
    part: 'Assessed part',
    captionOwn: '{{family}}: scores of the provincial governments by year',
    captionTerritory: '{{family}}: means of regencies and cities by province and year',
    captionIndicatorsOwn: '{{instrument}} {{period}}: assessed parts, provincial governments',
    captionIndicatorsTerritory: '{{instrument}} {{period}}: assessed parts, means of regencies and cities',
    legend: 'Colours by score',
    unknown: 'not known',
    unknownLegend: '–: not known, which is not zero',
    rowsOwnColours: 'Rows of weighted points are coloured each by itself: one cannot be compared with another.',
    madeOf_one: 'mean of {{count}} regency or city',
    madeOf_other: 'mean of {{count}} regencies and cities',
    points: 'weighted points',
    noColumnData: 'no data',
    emptyTitle: 'There are no scores for this choice',
    emptyYears: 'No score of {{family}} has reached us for this choice.',
    emptyIndicators:
      'For {{period}} nobody sent scores of parts. A result that a source only printed has no parts, so this map fills once scores of units are sent.',
    toYears: 'Show provinces × years',
  },
};

export const heatMap = { id, en };
