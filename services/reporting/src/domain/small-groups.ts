/** Which groups a public table may not show: few enough for somebody to be recognised. */

/** Fewer cases than this are shown to nobody outside. */
export const SMALLEST_SHOWN = 5;

/**
 * What the public is told is of one calendar year, from its first to its last: of two ranges that overlap the difference would be a group
 * that neither shows. `from` and `to`: days or months.
 */
export function isWholeYear(from: string, to: string): boolean {
  const year = from.slice(0, 4);
  return [`${year}-01`, `${year}-01-01`].includes(from) && [`${year}-12`, `${year}-12-31`].includes(to);
}

interface Group {
  readonly key: string;
  readonly received: number;
}

/**
 * The keys of the groups to be left blank. Totals are shown, so whatever is blank can be worked out together: one blank group alone would be
 * the difference. Therefore the smallest of the others goes with it until at least two are blank and hold five cases between them.
 */
export function suppressed(groups: readonly Group[]): ReadonlySet<string> {
  const blank = new Set(groups.filter(({ received }) => received < SMALLEST_SHOWN).map(({ key }) => key));
  blankMore(groups, blank);
  return blank;
}

/** A cell of a table: its line, and its column. */
export interface Cell extends Group {
  readonly row: string;
  readonly column: string;
}

/** The same of a table whose lines and columns each have a total that somebody can ask for. */
export function suppressedCells(cells: readonly Cell[]): ReadonlySet<string> {
  const blank = new Set(cells.filter(({ received }) => received < SMALLEST_SHOWN).map(({ key }) => key));
  const lines = [...Map.groupBy(cells, ({ row }) => row).values(), ...Map.groupBy(cells, ({ column }) => column).values()];
  // Whatever is blanked for its line opens a gap in its column. It ends: blank cells are never shown again.
  let before: number;
  do {
    before = blank.size;
    for (const line of lines) blankMore(line, blank);
  } while (blank.size > before);
  return blank;
}

/** Adds to `blank`, until what is blank of these groups cannot be worked out from their total. */
function blankMore(groups: readonly Group[], blank: Set<string>): void {
  const shown = groups.filter(({ key }) => !blank.has(key)).sort((a, b) => b.received - a.received || (a.key < b.key ? 1 : -1));
  const gone = groups.filter(({ key }) => blank.has(key));
  let held = gone.reduce((sum, { received }) => sum + received, 0);
  let count = gone.length;
  while (count > 0 && (count < 2 || held < SMALLEST_SHOWN)) {
    const smallest = shown.pop();
    if (smallest === undefined) return;
    blank.add(smallest.key);
    held += smallest.received;
    count += 1;
  }
}
