import type { Instrument } from '@pantau/rulebook';

/**
 * The category that a printed one names: "A (Kualitas Tertinggi)", "Kategori B", "kepatuhan sedang". Undefined where it
 * names none of the instrument's, or several: only what can be read may be held against the score.
 */
export function printedCategory({ bands }: Instrument, printed: string): string | undefined {
  const words = fold(printed);
  if (words === '') return undefined;
  const byLabel = bands.filter(({ label }) => words.includes(fold(label.id)));
  if (byLabel.length === 1) return byLabel[0]?.category;
  const tokens = words.split(' ');
  const byCode = bands.filter(({ category }) => tokens.includes(fold(category)));
  return byLabel.length === 0 && byCode.length === 1 ? byCode[0]?.category : undefined;
}

/** Lower case, with one space for everything that is neither letter nor digit. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
