/** An instrument that this build does not know: most scores are out of a hundred. */
const USUAL = { min: 0, max: 100 };

export function scaleOf(instrument: string): { readonly min: number; readonly max: number } {
  return __SCALES__[instrument] ?? USUAL;
}

/** Where a score lies on its instrument's scale, 0 to 100 percent; one beyond the scale lies at its end. */
export function shareOn(instrument: string, score: string): number {
  const { min, max } = scaleOf(instrument);
  return Math.max(0, Math.min(100, ((Number(score) - min) / (max - min)) * 100));
}
