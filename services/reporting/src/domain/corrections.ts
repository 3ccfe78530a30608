/** The public changelog: what changed of figures that had been published, from the versions of scorecards. */

export const CORRECTED_FIELDS = ['score', 'zone', 'category', 'predicate', 'rank'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** The figures of one version; '' is how the store writes "not known". */
export type Figures = Readonly<Record<CorrectedField, string>>;

export interface Change {
  readonly field: CorrectedField;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * source: a source corrected itself, or another one is shown now. withdrawn: no published figure stands any more; what is computed
 * here may. rule: the same claims read by a corrected rule, or by a rebuild.
 */
export const CORRECTION_CAUSES = ['source', 'withdrawn', 'rule'] as const;
export type CorrectionCause = (typeof CORRECTION_CAUSES)[number];

/** One version of a scorecard. */
export interface Version {
  readonly generation: number;
  readonly version: number;
  /** ms; when its input was on the log. A rebuild's versions have those of the inputs that they replay. */
  readonly recordedAt: number;
  /** 'published', 'computed', or '' where nothing stands. */
  readonly basis: string;
  readonly ruleVersion: string;
  readonly figures: Figures;
}

export interface Correction<V extends Version> {
  readonly at: V;
  readonly cause: CorrectionCause;
  readonly changes: readonly Change[];
}

/**
 * Of one scorecard, its versions in their order. A rebuild plays the inputs again in a new generation: what it made of them is told
 * once, as the difference of where both generations ended, and not as the whole history another time.
 */
export function correctionsOf<V extends Version>(versions: readonly V[]): Correction<V>[] {
  const found: Correction<V>[] = [];
  let before: V | undefined;
  let replayedUntil = Number.NEGATIVE_INFINITY;
  for (const generation of [...Map.groupBy(versions, (each) => each.generation).values()]) {
    const again = generation.filter(({ recordedAt }) => recordedAt <= replayedUntil);
    for (const at of [...again.slice(-1), ...generation.filter(({ recordedAt }) => recordedAt > replayedUntil)]) {
      const correction = before && correctionBetween(before, at);
      if (correction !== undefined) found.push(correction);
      before = at;
    }
    replayedUntil = Math.max(replayedUntil, ...generation.map(({ recordedAt }) => recordedAt));
  }
  return found;
}

function correctionBetween<V extends Version>(before: V, at: V): Correction<V> | undefined {
  if (before.basis !== 'published') return undefined;
  const changes = changesOf(before.figures, at.figures, at.basis === 'published');
  return changes.length === 0 ? undefined : { at, cause: causeOf(before, at), changes };
}

/** Where no published figure stands any more, every one of them is gone: what is computed is another thing. */
export function changesOf(before: Figures, after: Figures, isPublished: boolean): Change[] {
  return CORRECTED_FIELDS.flatMap((field) => {
    const now = isPublished ? after[field] : '';
    return before[field] === now ? [] : [{ field, before: orNull(before[field]), after: orNull(now) }];
  });
}

/** A score that is another came of a source, whatever rule it was read by. */
function causeOf(before: Version, at: Version): CorrectionCause {
  if (at.basis !== 'published') return 'withdrawn';
  if (before.generation !== at.generation) return 'rule';
  return before.ruleVersion !== at.ruleVersion && before.figures.score === at.figures.score ? 'rule' : 'source';
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
