import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText } from './masking.ts';

const masked = (text: string, names?: readonly string[]) => maskText(text, names === undefined ? {} : { names }).text;

describe('what is hidden', () => {
  test.each([
    ['NIK saya 1871014107900001.', 'NIK saya [NIK].'],
    ['18 71 01 41 07 90 00 01 dan', '[NIK] dan'],
    ['KK: 1871.0141.0790.0001', 'KK: [NIK]'],
    ['１８７１０１４１０７９００００１', '[NIK]'],
    ['1871​0141‌07900001', '[NIK]'],
    ['١٨٧١٠١٤١٠٧٩٠٠٠٠١', '[NIK]'],
    ['1871 0141 0790 0001 0812 3456 7890', '[NIK] [telepon]'],
    ['hubungi 0812-3456-7890 ya', 'hubungi [telepon] ya'],
    ['WA +62 812 3456 7890', 'WA [telepon]'],
    ['62 (0) 812.3456.789', '[telepon]'],
    ['telp (0721) 481166', 'telp [telepon]'],
    ['surat ke budi.santoso+lapor@mail.co.id, terima kasih', 'surat ke [surel], terima kasih'],
    ['budi (at) mail (dot) com', '[surel]'],
    ['mobil BE 1234 AB merah', 'mobil [pelat] merah'],
    ['mobil be1234ab merah', 'mobil [pelat] merah'],
    ['mobil B 1 RI', 'mobil [pelat]'],
    // The plate stands by itself only after the number is gone.
    ['816041007B7E', '[telepon][pelat]'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test('names that are known, in any writing, as whole words', () => {
    expect(masked('Saya SITI, ibu Aminah; kata Sìti sitinya aman', ['Siti Aminah', 'Al'])).toBe(
      'Saya [nama], ibu [nama]; kata [nama] sitinya aman',
    );
    expect(maskText("Pak Ma'ruf dan Maruf", { names: ["Ma'ruf"] })).toEqual({
      text: 'Pak [nama] dan [nama]',
      counts: { nik: 0, phone: 0, email: 0, plate: 0, name: 2 },
    });
  });
});

test.each([
  'Jalan rusak sejak 08-12-2024 10:30, sudah 3 kali lapor.',
  'DI 2025 KAMI minta, di 2025 ka',
  'Blok B 12 di ujung, RT 03 RW 05 No. 17, kode pos 35141',
  'Biaya Rp 1.500.000, harga @ 5.000 per ikat',
  'UU 25 Tahun 2009 dan Perpres 76/2013',
  'Lubang di KM 12 + 300, panjang 2,5 m',
])('nothing is hidden in: %s', (text) => {
  expect(masked(text)).toBe(text);
});

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const separator = fc.constantFrom('', '', '', ' ', '.', '-', ' - ', '​', ' ', '/', '_');
const spread = (number: fc.Arbitrary<string>) =>
  number.chain((text) =>
    fc
      .array(separator, { minLength: text.length, maxLength: text.length })
      .map((between) => [...text].map((digit, at) => (at === 0 ? digit : between[at] + digit)).join('')),
  );
const context = fc.constantFrom('', 'saya ', 'NIK:', 'No. ', '(', 'hp=', '- ', 'ｄi ', '\n', 'Jl. Mawar 5, ');
const digitsOf = (text: string) => text.replace(/\D/g, '');
const planted = (what: fc.Arbitrary<string>) =>
  fc.tuple(context, what, fc.constantFrom('', '.', ' tolong', ')', '\n', ', terima kasih'));

describe('properties', () => {
  test('no planted NIK survives', () => {
    fc.assert(
      fc.property(planted(spread(digits(16))), ([before, number, after]) => {
        const { text, counts } = maskText(before + number + after);
        expect(counts.nik).toBeGreaterThan(0);
        expect(digitsOf(text).length).toBeLessThan(3);
      }),
      { numRuns: 1000 },
    );
  });

  test('no planted mobile number survives', () => {
    const subscriber = fc
      .tuple(
        fc.constantFrom('0', '62', '+62'),
        fc.constantFrom('81', '82', '83', '85', '87', '88', '89'),
        fc.integer({ min: 7, max: 9 }).chain(digits),
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(planted(spread(subscriber)), ([before, number, after]) => {
        expect(digitsOf(masked(before + number + after)).length).toBeLessThan(3);
      }),
      { numRuns: 1000 },
    );
  });

  test('no planted plate survives', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCEFGHJKLNPQRSTUVWXYZ'), minLength: 1, maxLength: 3 });
    const plate = fc.tuple(
      fc.constantFrom('BE', 'B', 'AD', 'DK', 'PA'),
      separator,
      fc.integer({ min: 100, max: 9999 }),
      separator,
      letters,
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        planted(
          plate.map(([area, a, number, b, end, isSmall]) =>
            isSmall ? `${area}${a}${number}${b}${end}`.toLowerCase() : `${area}${a}${number}${b}${end}`,
          ),
        ),
        ([before, text, after]) => {
          fc.pre(!/[\p{L}]$/u.test(before));
          expect(maskText(before + text + after).counts.plate).toBe(1);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no planted address survives', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz019'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        planted(fc.tuple(word, word, fc.constantFrom('com', 'co.id', 'go.id')).map(([a, b, end]) => `${a}@${b}.${end}`)),
        ([before, text, after]) => {
          expect(masked(before + text + after)).not.toContain('@');
        },
      ),
    );
  });

  test('masked once more it stays the same', () => {
    const sign = fc.constantFrom(...'0123456789081262 .-/@+BEDbe[]', '[NIK]', '[nama]', ' nama ', '0812', 'a@b.c', '16041007');
    const any = fc.string({ unit: 'binary', maxLength: 1 });
    const noise = fc.string({ unit: fc.oneof({ weight: 15, arbitrary: sign }, { weight: 1, arbitrary: any }), maxLength: 150 });
    fc.assert(
      fc.property(noise, (text) => {
        const once = masked(text, ['Nama Pelat']);
        expect(masked(once, ['Nama Pelat'])).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['digits', '0812 '],
  ['one digit', '1'],
  ['dotted', '1.'],
  ['letters', 'a'],
  ['at', 'a@'],
  ['dots', 'a.'],
  ['plates', 'BE 1 '],
  ['brackets', '(08'],
  ['spaces', '0   '],
  ['plus', '+62'],
])('four thousand characters of %s take no longer than their share', (_, unit) => {
  const took = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = performance.now();
    masked(text);
    return performance.now() - start;
  };
  took(500);
  // A quadratic pattern over 64,000 characters would take minutes; a linear one some hundredths of a second a thousand.
  expect(took(64_000)).toBeLessThan(30_000);
});
