/** What an answer was made of. */
export interface Made {
  /** How many results (or figures) it is made of. */
  readonly rowCount: number;
  /** "ORI-2022@1", sorted. */
  readonly ruleVersions: readonly string[];
  /** Publishers, sorted; empty where all of it was computed from submissions. */
  readonly sources: readonly string[];
}

interface WithProvenance {
  readonly rule_version: string;
  readonly source_publisher: readonly string[];
}

/** Of plain rows, each a result. */
export function madeOf(rows: readonly WithProvenance[]): Made {
  return madeOfGroups(
    rows.map(({ rule_version, source_publisher }) => ({ rule_versions: [rule_version], publishers: source_publisher })),
    rows.length,
  );
}

/** Of rows that are groups of results, with what `PROVENANCE_SQL` selects; `rowCount` is how many results they are made of. */
export function madeOfGroups(
  groups: readonly { readonly rule_versions: readonly string[]; readonly publishers: readonly string[] }[],
  rowCount: number,
): Made {
  return {
    rowCount,
    ruleVersions: sorted(groups.flatMap(({ rule_versions }) => rule_versions)),
    sources: sorted(groups.flatMap(({ publishers }) => publishers)),
  };
}

/** The same with what other figures of the answer were published by. */
export function madeWith(made: Made, publishers: readonly string[]): Made {
  return { ...made, sources: sorted([...made.sources, ...publishers]) };
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort();
}
