import type { Language } from '../i18n/language.ts';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en' };

export function localeOf(language: Language): string {
  return LOCALES[language];
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
  return new Intl.NumberFormat(LOCALES[language]).format(count);
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
  return new Intl.NumberFormat(LOCALES[language], options).format(text as Intl.StringNumericLiteral);
}
