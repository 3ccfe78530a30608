import { type E4, type Fraction, parseDecimal, formatScore as scoreText } from '@pantau/rulebook';
import type { Language } from '../i18n/language.ts';
import { formatChange, formatScore, numberFormat } from './numbers.ts';

/** A number of the rulebook as a score: "77,87". */
export function formatE4(e4: E4, language: Language): string {
  return formatScore(scoreText(e4) ?? '', language);
}

/** With its sign, for a difference: "+1,20". */
export function formatE4Change(e4: E4, language: Language): string {
  return formatChange(scoreText(e4) ?? '', language);
}

/** Without decimals that say nothing: the end of a scale is "100", a step "0,5". */
export function formatE4Short(e4: E4, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 4 }).format(e4 / 10_000);
}

/** As a reader types it: the language's decimal mark and no grouping, "60,3". */
export function formatTyped(e4: E4, language: Language): string {
  const text = String(e4 / 10_000);
  return language === 'id' ? text.replace('.', ',') : text;
}

/** What a reader typed, with either decimal mark: phones offer one, keyboards both. A second mark, or a group of thousands, is not read. */
export function parseTyped(text: string): E4 | undefined {
  return parseDecimal(text.trim().replace(',', '.'));
}

/** A weight: "24,24%", "11,11%". For reading alone; nothing is computed from it. */
export function formatShare(share: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(share);
}

export function formatWeight({ numerator, denominator }: Fraction, language: Language): string {
  return formatShare(numerator / denominator, language);
}
