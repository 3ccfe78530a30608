/** The rows of all pages of a report, for the forms of a file that cannot be written page by page. */
import type { Cell, Json, TableReport } from './table-report.ts';

/** Held until all of them are there, so that too many are refused before the first byte. */
export const MAX_HELD_ROWS = 100_000;

/** Undefined when there are more than `MAX_HELD_ROWS`; no further page is asked for then. */
export async function heldRows(
  report: TableReport,
  pages: AsyncIterable<Json>,
): Promise<readonly (readonly Cell[])[] | undefined> {
  const rows: (readonly Cell[])[] = [];
  for await (const page of pages) {
    rows.push(...report.rows(page));
    if (rows.length > MAX_HELD_ROWS) return undefined;
  }
  return rows;
}
