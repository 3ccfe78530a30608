import { type E4, E4_PER_POINT, formatScore } from './numbers.ts';
import type { Language } from './sentence-texts.ts';

/** A score as the language writes it, with two decimals: "24,60" in Indonesian, "24.60" in English. */
export function spokenScore(e4: E4, language: Language): string {
  return withMark(formatScore(e4) ?? '', language);
}

/** A value or rise with the decimals it has, none if whole: "3", "0,25", "167,225". */
export function spokenValue(e4: E4, language: Language): string {
  return withMark(String(e4 / E4_PER_POINT), language);
}

function withMark(text: string, language: Language): string {
  return language === 'id' ? text.replace('.', ',') : text;
}
