/** What the changelog says of one change of a published figure. */

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

export interface Reading {
  /** 'published', 'computed', or '' where nothing stands. */
  readonly basis: string;
  readonly generation: number;
  readonly ruleVersion: string;
}

/** Where no published figure stands any more, every one of them is gone: what is computed is another thing. */
export function changesOf(before: Figures, after: Figures, isPublished: boolean): Change[] {
  return CORRECTED_FIELDS.flatMap((field) => {
    const now = isPublished ? after[field] : '';
    return before[field] === now ? [] : [{ field, before: orNull(before[field]), after: orNull(now) }];
  });
}

export function causeOf(before: Omit<Reading, 'basis'>, after: Reading): CorrectionCause {
  if (after.basis !== 'published') return 'withdrawn';
  return before.generation !== after.generation || before.ruleVersion !== after.ruleVersion ? 'rule' : 'source';
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
