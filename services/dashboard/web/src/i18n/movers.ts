import type { Shape } from './shape.ts';

/** The sentences of the page of who rose and who fell. */
const id = {
  movers: {
    title: 'Pergerakan nilai di {{place}}, {{to}}',
    caption: 'Pergerakan nilai di {{place}}, {{from}} ke {{to}}',
    toPeriods: 'Lihat sebaran nilai menurut tahun',
    tally: 'Naik, tetap, dan turun',
    risen: 'naik',
    unchanged: 'tetap',
    fallen: 'turun',
    notComparable: 'Tidak dapat dibandingkan',
    up: 'Paling banyak naik',
    down: 'Paling banyak turun',
    upCaption: 'Paling banyak naik, {{from}} ke {{to}}',
    downCaption: 'Paling banyak turun, {{from}} ke {{to}}',
    nobodyUp: 'Tidak ada yang naik di antara yang dapat dibandingkan.',
    nobodyDown: 'Tidak ada yang turun di antara yang dapat dibandingkan.',
    institution: 'Instansi',
    change: 'Perubahan',
    fromTo: '{{from}} → {{to}}',
    category: 'Kategori',
    places: 'Peringkat',
    becomes: 'menjadi',
    note: 'Titik kosong: nilai {{from}}; titik penuh: nilai {{to}}; warnanya zona masing-masing. Peringkat dihitung di antara instansi sejenis yang berperingkat pada kedua periode.',
    breakTitle: 'Putus seri: tidak ada pergerakan yang dapat dihitung',
    breakText:
      'Cara menilai {{to}} berbeda dari {{from}}. Selisih kedua nilai tidak berarti apa-apa, jadi tidak ada daftar naik dan turun. Pilih tahun lain.',
    noneTitle: 'Tidak ada yang dapat dibandingkan',
    noneText: 'Tidak ada instansi yang nilainya diketahui pada kedua periode dengan cara yang sebanding.',
  },
};

const en: Shape<typeof id> = {
  movers: {
    title: 'Movement of scores in {{place}}, {{to}}',
    caption: 'Movement of scores in {{place}}, {{from}} to {{to}}',
    toPeriods: 'Show the distribution of scores by year',
    tally: 'Up, unchanged and down',
    risen: 'up',
    unchanged: 'unchanged',
    fallen: 'down',
    notComparable: 'Cannot be compared',
    up: 'Up the most',
    down: 'Down the most',
    upCaption: 'Up the most, {{from}} to {{to}}',
    downCaption: 'Down the most, {{from}} to {{to}}',
    nobodyUp: 'None of those that can be compared went up.',
    nobodyDown: 'None of those that can be compared went down.',
    institution: 'Institution',
    change: 'Change',
    fromTo: '{{from}} → {{to}}',
    category: 'Category',
    places: 'Rank',
    becomes: 'becomes',
    note: 'Hollow dot: the score of {{from}}; full dot: of {{to}}; each in the colour of its zone. Ranks are counted among peers that are ranked in both periods.',
    breakTitle: 'Break in series: no movement can be told',
    breakText:
      'The method of {{to}} is not that of {{from}}. The difference of the two scores means nothing, so there is no list of who rose or fell. Choose another year.',
    noneTitle: 'Nothing can be compared',
    noneText: 'No institution has scores known in both periods by comparable methods.',
  },
};

export const movers = { id, en };
