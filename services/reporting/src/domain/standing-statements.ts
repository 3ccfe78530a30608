/** Which statements stand of what sources said over time. */

export interface Stated {
  readonly source_key: string;
  readonly revision: number;
  /** On the log. */
  readonly offset: number;
  readonly withdrawn: boolean;
  readonly value_text: string;
}

export interface Standing<S extends Stated> {
  readonly statement: S;
  /** How many values the source gave in that revision; more than one contradict each other. */
  readonly values: number;
}

/**
 * Of one figure, by source: the greatest revision, of which the first on the log counts, as the table of what stands has it. A figure
 * that was taken back is none. The same statement may be there twice.
 */
export function standingOf<S extends Stated>(said: readonly S[]): Standing<S>[] {
  return [...Map.groupBy(said, ({ source_key }) => source_key).values()].flatMap((own) => {
    const revision = Math.max(...own.map((each) => each.revision));
    const newest = own.filter((each) => each.revision === revision).sort((a, b) => a.offset - b.offset);
    const [statement] = newest;
    if (statement === undefined || statement.withdrawn) return [];
    const values = new Set(newest.filter(({ withdrawn }) => !withdrawn).map(({ value_text }) => value_text));
    return [{ statement, values: values.size }];
  });
}
