import type { Language } from '../i18n/language.ts';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en' };

/** Making a formatter takes longer than formatting a row of a table with it: each is made once. */
export const numberFormat = onceEach(
  (language: Language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(LOCALES[language], options),
);

export const dateFormat = onceEach(
  (language: Language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALES[language], options),
);

function onceEach<O extends object, F>(make: (language: Language, options: O) => F): (language: Language, options: O) => F {
  const made = new Map<string, F>();
  return (language, options) => {
    const key = JSON.stringify([language, options]);
    const format = made.get(key) ?? make(language, options);
    made.set(key, format);
    return format;
  };
}

/** A score as the services send it ("77.87") in the reader's form ("77,87"). The text goes to Intl as it is: no float in between. */
export function formatScore(score: string, language: Language): string {
  return decimal(score, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A figure of any measure, with as many decimals as its source has. */
export function formatQuantity(value: string, language: Language): string {
  return decimal(value, language, { maximumFractionDigits: 4 });
}

/** A change with its sign always shown: "+1,20", "−0,40". */
export function formatChange(change: string, language: Language): string {
  return decimal(change, language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }).replace(
    '-',
    '−',
  );
}

/** A share as the services send it ("0.93") in percent: "93%", with at most one decimal. */
export function formatPercent(share: string, language: Language): string {
  return decimal(share, language, { style: 'percent', maximumFractionDigits: 1 });
}

export function formatCount(count: number, language: Language): string {
  return numberFormat(language, {}).format(count);
}

/** In a sentence small counts are words: "dua", "four"; from eleven on figures. */
export function spokenCount(count: number, language: Language): string {
  return COUNTS[language][count] ?? formatCount(count, language);
}

const COUNTS: Record<Language, readonly string[]> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

function decimal(text: string, language: Language, options: Intl.NumberFormatOptions): string {
  // The cast: Intl takes a decimal string exactly, but its type only admits string literals that look like numbers.
  return numberFormat(language, options).format(text as Intl.StringNumericLiteral);
}
