import { type E4, E4_PER_POINT, formatScore } from './numbers.ts';
import type { Language } from './sentence-texts.ts';

/** Readers get two decimals everywhere; only the sums behind them know four. */
const E4_PER_HUNDREDTH: E4 = 100;

/** A score as the language writes it, with two decimals: "24,60" in Indonesian, "24.60" in English. */
export function spokenScore(e4: E4, language: Language): string {
  return withMark(formatScore(e4) ?? '', language);
}

/** A value with at most two decimals, none if whole: "3", "0,25", "76,44" for 76.4375. */
export function spokenValue(e4: E4, language: Language): string {
  return inHundredths(Math.round(e4 / E4_PER_HUNDREDTH), language);
}

/** What has to be reached or gained, rounded up: rounded down it would not reach. "28" for 27.995. */
export function spokenRise(e4: E4, language: Language): string {
  return inHundredths(Math.ceil(e4 / E4_PER_HUNDREDTH), language);
}

function inHundredths(hundredths: number, language: Language): string {
  return withMark(String((hundredths * E4_PER_HUNDREDTH) / E4_PER_POINT), language);
}

function withMark(text: string, language: Language): string {
  return language === 'id' ? text.replace('.', ',') : text;
}
