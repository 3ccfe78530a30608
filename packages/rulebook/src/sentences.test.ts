import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { madeUp } from '../test/made-up.ts';
import { classify } from './classify.ts';
import { explainInstitution } from './explain.ts';
import type { Instrument } from './instrument.ts';
import type { InstitutionResult } from './read-result.ts';
import { type Language, TEXTS } from './sentence-texts.ts';
import { explanationSentences, partSentence, standingSentences } from './sentences.ts';
import type { UnitValue } from './unit-values.ts';

const ori = known('ORI-2023');
const of = (code: string, value: number, basis: UnitValue['basis'] = 'score'): UnitValue => ({
  code,
  valueE4: Math.round(value * 10_000),
  basis,
});
const unit = (name: string, ...values: UnitValue[]): InstitutionResult => ({ unit: name, values });
const four = [of('IN', 100), of('PR', 76), of('OU', 50), of('PG', 0)];

describe('an explanation in words', () => {
  test('says of each dimension what it brought, of how much, and what was lost, with the marks of the language', () => {
    expect(told(ori, [unit('Dinkes', ...four)], 'id')).toEqual({
      summary: 'Nilai 58,57 dari 100 berasal dari satu unit layanan; kehilangan 41,43 poin.',
      parts: [
        { code: 'IN', text: 'Dimensi Input menyumbang 21,85 dari 21,85 poin (nilai 100,00); tidak ada poin yang hilang.' },
        { code: 'PR', text: 'Dimensi Proses menyumbang 24,60 dari 32,37 poin (nilai 76,00); kehilangan 7,77 poin.' },
        { code: 'OU', text: 'Dimensi Output menyumbang 12,12 dari 24,24 poin (nilai 50,00); kehilangan 12,12 poin.' },
        { code: 'PG', text: 'Dimensi Pengaduan menyumbang 0,00 dari 21,54 poin (nilai 0,00); kehilangan 21,54 poin.' },
      ],
      results: [],
      notes: [
        'Bobot di bawah tingkat dimensi tidak diketahui dari sumber mana pun, sehingga tiap dimensi dinilai sebagai satu kesatuan.',
        'Data yang tidak ada tidak dihitung sebagai nol: unit layanan tanpa nilai untuk setiap bagian yang berbobot tidak diberi nilai.',
      ],
    });
    expect(told(ori, [unit('Dinkes', ...four)], 'en').parts[1]?.text).toBe(
      'Dimension Process brings 24.60 of 32.37 points (value 76.00); 7.77 points lost.',
    );
  });

  test('says what each unit brought, and that totals tell nothing of dimensions', () => {
    const { summary, parts, results, notes } = told(
      ori,
      [unit('Dinkes', of('TOTAL', 60)), unit('Disdik', of('TOTAL', 80.5))],
      'id',
    );
    expect(summary).toBe('Nilai 70,25 dari 100 adalah rata-rata 2 unit layanan; kehilangan 29,75 poin.');
    expect(parts).toEqual([]);
    expect(results[1]?.text).toBe('Disdik bernilai 80,50 dan menyumbang 40,25 dari 50,00 poin; kehilangan 9,75 poin.');
    expect(notes[0]).toBe('Hanya nilai total yang diketahui, sehingga sumbangan tiap bagiannya tidak dapat ditunjukkan.');
  });

  test('counts products where products are averaged, and says that weights of the dimensions are not known', () => {
    const of2021 = known('ORI-2021');
    const results = ['ktp', 'kk'].map((product) => ({ unit: 'dukcapil', product, values: [of('TOTAL', 90)] }));
    const { summary, results: each, notes } = told(of2021, results, 'en');
    expect(summary).toBe('The score of 90.00 out of 100 is the mean of 2 products; 10.00 points lost.');
    expect(each[0]?.text).toBe('Ktp (dukcapil) has a score of 90.00 and brings 45.00 of 50.00 points; 5.00 points lost.');
    expect(notes[1]).toContain('No source gives the weights of the');
  });

  test('says when a part has no weight or counts for nothing, in the words of the instrument', () => {
    const aspects: Instrument = {
      ...madeUp({
        dimensions: [
          {
            code: 'a',
            weight: '100%',
            variables: [
              { code: 'a1', weight: null },
              { code: 'a2', weight: null },
            ],
          },
          { code: 'z', weight: '0%' },
        ],
      }),
      levelNames: { variable: { id: 'aspek', en: 'aspect' } },
    };
    const results = [unit('u', of('a1', 20, 'points'), of('a2', 30, 'points'), of('z', 40))];
    const explained = explainInstitution(aspects, results);
    if (explained.kind === 'refused') throw new Error(explained.reason);
    const [a, z] = explained.parts;
    if (a?.parts[0] === undefined || z === undefined) throw new Error('no parts');
    expect(partSentence(aspects, a.parts[0], 'id')).toBe(
      'Aspek a1 menyumbang 20,00 poin; berapa yang hilang tidak dapat dihitung karena ada bobot yang tidak diketahui.',
    );
    expect(partSentence(aspects, z, 'en')).toBe('Dimension z is recorded (value 40.00), but does not count.');
    expect(told(aspects, results, 'id').notes[0]).toBe(
      'Bobot di dalam bagian ini tidak diketahui dari sumber mana pun, sehingga dinilai sebagai satu kesatuan: a.',
    );
  });

  test('says that a part below one of weight zero does not count either: the queue system of PEKPPP', () => {
    const pekppp = known('PEKPPP-2022');
    const given = pekppp.dimensions.flatMap(leaves).filter(({ code }) => !code.startsWith('F-'));
    const explained = explainInstitution(pekppp, [unit('u', ...given.map(({ code }) => of(code, 4)), of('F-03', 4))]);
    if (explained.kind === 'refused') throw new Error(explained.reason);
    const queue = explained.parts.flatMap(leaves).find(({ code }) => code === '31');
    if (queue === undefined) throw new Error('no queue system');
    expect(partSentence(pekppp, queue, 'id')).toMatch(/^Indikator .+ dicatat \(nilai 4,00\), tetapi tidak ikut dihitung\.$/);
  });

  test('of an only dimension tells its parts', () => {
    const { parts } = told(known('SKM-2017'), [unit('u', ...Array.from({ length: 9 }, (_, at) => of(`U${at + 1}`, 3)))], 'id');
    expect(parts.map(({ code }) => code)).toEqual(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']);
  });
});

describe('where a score stands, in words', () => {
  test.each<[string, number, Language, string[]]>([
    [
      'ORI-2023',
      54.11,
      'id',
      [
        'Nilai 54,11 termasuk kategori C (Kualitas Sedang).',
        'Masih kurang 23,89 poin untuk kategori B, yang mulai dari 78,00.',
        'Nilai ini 0,11 poin di atas batas bawah kategorinya.',
      ],
    ],
    [
      'ORI-2023',
      90,
      'en',
      [
        'The score of 90.00 is in category A (Highest quality).',
        'There is no better category.',
        'It stands 2.00 points above the lower limit of its category.',
      ],
    ],
    [
      'ORI-2023',
      3,
      'id',
      [
        'Nilai 3,00 termasuk kategori E (Kualitas Terendah).',
        'Masih kurang 29,00 poin untuk kategori D, yang mulai dari 32,00.',
        'Tidak ada kategori yang lebih rendah.',
      ],
    ],
    [
      'ORI-2013',
      820,
      'en',
      ['No source gives the limits of the categories of ORI-2013, so the score of 820.00 has no category.'],
    ],
  ])('%s, %d (%s)', (id, score, language, sentences) => {
    const instrument = known(id);
    expect(standingSentences(instrument, score * 10_000, classify(instrument, score * 10_000), language)).toEqual(sentences);
  });
});

test('every text has the same places in both languages, and speaks to people formally', () => {
  for (const { id, en } of Object.values(TEXTS)) {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    // Indonesian needs no count with "kedua", nor a noun twice.
    expect(places(en).filter((place) => !places(id).includes(place))).toEqual([]);
    expect(id).not.toMatch(/\b(?:anda|kamu|kau)\b/);
  }
});

function told(instrument: Instrument, results: readonly InstitutionResult[], language: Language) {
  const explained = explainInstitution(instrument, results);
  if (explained.kind === 'refused') throw new Error(explained.reason);
  return explanationSentences(instrument, explained, language);
}

function leaves<P extends { readonly parts: readonly P[] }>(part: P): readonly P[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
}
