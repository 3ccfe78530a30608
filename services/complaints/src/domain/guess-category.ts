import type { Category } from '@pantau/rulebook';

/** Where no keyword fits. */
export const OTHER = 'lainnya';

/** The category most of whose keywords stand in the text; the policy's order decides between equals. */
export function guessCategory(text: string, categories: readonly Category[]): string {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  let best = { code: OTHER, hits: 0 };
  for (const { code, keywords } of categories) {
    const hits = keywords.filter((keyword) => words.includes(` ${keyword.toLowerCase()} `)).length;
    if (hits > best.hits) best = { code, hits };
  }
  return best.code;
}
