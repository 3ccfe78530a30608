import type { Part } from '@pantau/rulebook';

/** A part with its share of the whole score. */
export interface SharedPart {
  readonly part: Part;
  /** 0 to 1; null where a weight on the way up is not known. */
  readonly share: number | null;
  readonly parts: readonly SharedPart[];
}

/** The tree of weights, each multiplied with those above it: what a part can bring to the score, for drawing and reading. */
export function sharesOfTree(parts: readonly Part[], above: number | null = 1): readonly SharedPart[] {
  return parts.map((part) => {
    const share = above === null || part.weight === null ? null : (above * part.weight.numerator) / part.weight.denominator;
    return { part, share, parts: sharesOfTree(part.parts, share) };
  });
}
