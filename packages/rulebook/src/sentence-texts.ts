import type { Localized } from './instrument.ts';

/** The languages that explanations and paths are told in; Indonesian comes first everywhere. */
export type Language = keyof Localized;

/**
 * What explanations and paths are told with, in both languages. `{name}` is filled in; counted nouns are chosen by the
 * sentences (Indonesian has one form, English two).
 */
export const TEXTS = {
  // Why a score is what it is
  scoreOfMany: {
    id: 'Nilai {score} dari {max} adalah rata-rata {count} {noun}; {lost}.',
    en: 'The score of {score} out of {max} is the mean of {count} {noun}; {lost}.',
  },
  scoreOfOne: {
    id: 'Nilai {score} dari {max} berasal dari satu {noun}; {lost}.',
    en: 'The score of {score} out of {max} comes from one {noun}; {lost}.',
  },
  part: {
    id: '{noun} {name} menyumbang {contribution} dari {most} poin{value}; {lost}.',
    en: '{noun} {name} brings {contribution} of {most} points{value}; {lost}.',
  },
  partUnbounded: {
    id: '{noun} {name} menyumbang {contribution} poin{value}; berapa yang hilang tidak dapat dihitung karena ada bobot yang tidak diketahui.',
    en: '{noun} {name} brings {contribution} points{value}; what was lost cannot be told, as a weight is not known.',
  },
  partRecorded: {
    id: '{noun} {name} dicatat{value}, tetapi tidak ikut dihitung.',
    en: '{noun} {name} is recorded{value}, but does not count.',
  },
  result: {
    id: '{name} bernilai {score} dan menyumbang {contribution} dari {most} poin; {lost}.',
    en: '{name} has a score of {score} and brings {contribution} of {most} points; {lost}.',
  },
  value: { id: ' (nilai {value})', en: ' (value {value})' },
  lost: { id: 'kehilangan {lost} poin', en: '{lost} points lost' },
  nothingLost: { id: 'tidak ada poin yang hilang', en: 'no points lost' },
  // What an explanation cannot say, and how it treats what is missing
  totalsOnly: {
    id: 'Hanya nilai total yang diketahui, sehingga sumbangan tiap bagiannya tidak dapat ditunjukkan.',
    en: 'Only totals are known, so what each part brought cannot be shown.',
  },
  someTotals: {
    id: '{count} dari {all} {units} hanya diketahui nilai totalnya, sehingga rata-rata tiap bagian tidak dapat ditunjukkan.',
    en: 'Of {count} of {all} {units} only the total is known, so the mean of each part cannot be shown.',
  },
  onlyTotals: {
    id: 'Bobot {nouns} tidak diketahui dari sumber mana pun, sehingga hanya nilai total yang dapat dihitung.',
    en: 'No source gives the weights of the {nouns}, so only totals can be computed with.',
  },
  weightsUnknown: {
    id: 'Bobot di bawah tingkat {above} tidak diketahui dari sumber mana pun, sehingga tiap {above} dinilai sebagai satu kesatuan.',
    en: 'No source gives weights below the {above}, so each {above} is scored as a whole.',
  },
  weightsUnknownIn: {
    id: 'Bobot di dalam bagian ini tidak diketahui dari sumber mana pun, sehingga dinilai sebagai satu kesatuan: {list}.',
    en: 'No source gives the weights within these, so each is scored as a whole: {list}.',
  },
  missing: {
    id: 'Data yang tidak ada tidak dihitung sebagai nol: {unit} tanpa nilai untuk setiap bagian yang berbobot tidak diberi nilai.',
    en: 'Missing data are not counted as zero: a {unit} without a value for every part that has a weight gets no score.',
  },
  // Where a score stands
  standing: {
    id: 'Nilai {score} termasuk kategori {category} ({label}).',
    en: 'The score of {score} is in category {category} ({label}).',
  },
  gap: {
    id: 'Masih kurang {gap} poin untuk kategori {category}, yang mulai dari {from}.',
    en: 'It lacks {gap} points for category {category}, which starts at {from}.',
  },
  best: { id: 'Tidak ada kategori yang lebih tinggi.', en: 'There is no better category.' },
  margin: {
    id: 'Nilai ini {margin} poin di atas batas bawah kategorinya.',
    en: 'It stands {margin} points above the lower limit of its category.',
  },
  lowest: { id: 'Tidak ada kategori yang lebih rendah.', en: 'There is no lower category.' },
  noCuts: {
    id: 'Batas kategori {instrument} tidak diketahui dari sumber mana pun, sehingga nilai {score} tidak diberi kategori.',
    en: 'No source gives the limits of the categories of {instrument}, so the score of {score} has no category.',
  },
  // What would raise it
  reached: {
    id: 'Nilai {score} sudah mencapai kategori {category}, yang mulai dari {from}.',
    en: 'The score of {score} has already reached category {category}, which starts at {from}.',
  },
  unreachable: {
    id: 'Kategori {category}, yang mulai dari {from}, tidak terjangkau: jika semua yang dapat Anda naikkan mencapai nilai tertingginya, nilainya menjadi {best}.',
    en: 'Category {category}, which starts at {from}, is out of reach: with everything that you can raise at its highest, the score would be {best}.',
  },
  path: {
    id: 'Untuk mencapai kategori {category}, yang mulai dari {from}, Anda perlu menaikkan nilai paling sedikit {rise} poin seluruhnya; nilai {score} menjadi {reaches}.',
    en: 'To reach category {category}, which starts at {from}, values have to rise by at least {rise} points in all; the score goes from {score} to {reaches}.',
  },
  raiseOne: {
    id: 'Naikkan {lever} sebanyak {rise} poin, dari {value} menjadi {to}.',
    en: 'Raise {lever} by {rise} points, from {value} to {to}.',
  },
  raiseAll: {
    id: 'Naikkan {these} ini ke nilai tertingginya, total {rise} poin: {list}.',
    en: 'Raise {these} to their highest, {rise} points in all: {list}.',
  },
  raiseAnyOf: {
    id: 'Naikkan total {rise} poin pada {some} dari {count} {noun} ini, yang mana pun: {list}.',
    en: 'Raise any {some} of these {count} {noun} by {rise} points in all: {list}.',
  },
  raiseAmong: {
    id: 'Naikkan total {rise} poin pada {count} {noun} ini; cara membaginya bebas Anda pilih: {list}.',
    en: 'Raise these {count} {noun} by {rise} points in all, shared as you like: {list}.',
  },
  example: { id: 'Misalnya: {list}.', en: 'For example: {list}.' },
  exampleOf: { id: '{name} dari {value} menjadi {to}', en: '{name} from {value} to {to}' },
  instead: {
    id: 'Satu langkah terakhir ({step} poin) boleh juga diambil pada salah satu yang lain: {list}.',
    en: 'The last step ({step} points) may also be taken on another: {list}.',
  },
  byUnit: {
    id: 'Hanya nilai total yang diketahui, sehingga yang dapat ditunjukkan adalah {noun} mana yang perlu naik, bukan apa yang perlu diperbaiki di dalamnya.',
    en: 'Only totals are known, so what can be shown is which {noun} have to rise, not what to improve in them.',
  },
  byTotal: {
    id: 'Hanya nilai total yang diketahui, sehingga apa yang perlu diperbaiki di dalamnya tidak dapat ditunjukkan.',
    en: 'Only the total is known, so what to improve in it cannot be shown.',
  },
  kept: {
    id: 'Yang tidak dapat Anda tentukan sendiri dibiarkan apa adanya: {list}.',
    en: 'What you cannot decide yourself is left as it is: {list}.',
  },
  // Words
  allOf: { id: 'semua {count} {noun}', en: 'all {count} {noun}' },
  bothOf: { id: 'kedua {noun}', en: 'both {noun}' },
  inUnit: { id: '{name} di {unit}', en: '{name} at {unit}' },
  ofUnit: { id: '{product} ({unit})', en: '{product} ({unit})' },
  andMore: { id: '{list}, dan {count} lagi', en: '{list}, and {count} more' },
  unit: { id: 'unit layanan', en: 'unit' },
  product: { id: 'produk layanan', en: 'product' },
  anyValue: { id: 'nilai', en: 'value' },
  scoreOf: { id: 'nilai {name}', en: 'the score of {name}' },
  dimension: { id: 'dimensi', en: 'dimension' },
  variable: { id: 'variabel', en: 'variable' },
  indicator: { id: 'indikator', en: 'indicator' },
} as const satisfies Record<string, Localized>;

export type TextKey = keyof typeof TEXTS;

/** A text with its places filled in. */
export function say(key: TextKey, language: Language, filled: Readonly<Record<string, string | number>> = {}): string {
  const said = TEXTS[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(filled[name] ?? place));
  // "1 points" is the one count that can go wrong in English; not "0.1 points", nor "21 points".
  return language === 'en' ? said.replace(/(?<![\d.])1 points\b/g, '1 point') : said;
}

/** English counts with an s: every noun here is regular. */
export function counted(noun: string, count: number, language: Language): string {
  return language === 'en' && count !== 1 ? `${noun}s` : noun;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
