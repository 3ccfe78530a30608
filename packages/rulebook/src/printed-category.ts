import type { Band, Instrument } from './instrument.ts';

/**
 * The category that a printed one names: "A (Kualitas Tertinggi)", "Kategori B", "kepatuhan sedang". Undefined where it
 * names none of the instrument's, or several: only what can be read may be held against the score.
 */
export function printedCategory({ bands }: Instrument, printed: string): string | undefined {
  const words = fold(printed);
  if (words === '') return undefined;
  const named = bands.flatMap((band) => wordsOf(band).flatMap((label) => (includes(words, label) ? [{ band, label }] : [])));
  // "Sangat Baik" holds "Baik" and is not meant by it.
  const longest = named.filter(({ label }) => !named.some((other) => other.label !== label && includes(other.label, label)));
  const byLabel = new Set(longest.map(({ band }) => band.category));
  if (byLabel.size > 0) return byLabel.size === 1 ? [...byLabel][0] : undefined;
  const tokens = codesIn(printed);
  const byCode = bands.filter(({ category }) => tokens.includes(category.toLowerCase()));
  return byCode.length === 1 ? byCode[0]?.category : undefined;
}

/** Whether a printed predicate says that the second axis is met: "Kualitas Tinggi Tanpa Maladministrasi". */
export function printedAxisMet({ secondAxis }: Instrument, ...printed: readonly string[]): boolean {
  return secondAxis !== null && printed.some((text) => includes(fold(text), fold(secondAxis.suffix.id)));
}

function wordsOf({ label, alsoPrinted }: Band): readonly string[] {
  return [label.id, ...alsoPrinted].map(fold).filter((text) => text !== '');
}

/** Whole words: "tinggi" is not in "tertinggi". */
function includes(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}

/** "A-" is another category than "A". */
function codesIn(printed: string): readonly string[] {
  return printed.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
}

/** Lower case, with one space for everything that is neither letter nor digit. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
