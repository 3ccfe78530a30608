import { expect, test } from 'vitest';
import { heldRows, MAX_HELD_ROWS } from './held-rows.ts';
import { type Json, tableOf } from './table-report.ts';

const PAGE = 1_000;
const report = tableOf('league', '/v1/league', { rank: 'rank' });

/** Pages of so many rows in all; tells how many were asked for. */
function pagesOf(rows: number) {
  const asked = { pages: 0 };
  async function* pages(): AsyncGenerator<Json> {
    for (let from = 0; from < rows; from += PAGE) {
      asked.pages += 1;
      yield { items: Array.from({ length: Math.min(PAGE, rows - from) }, (_, index) => ({ rank: from + index + 1 })) };
    }
  }
  return { asked, pages: pages() };
}

test('all rows of all pages are held, in their order, up to the most', async () => {
  const rows = await heldRows(report, pagesOf(MAX_HELD_ROWS).pages);
  expect(rows).toHaveLength(MAX_HELD_ROWS);
  expect([rows?.[0], rows?.at(-1)]).toEqual([[1], [MAX_HELD_ROWS]]);
});

test('one more is too many, and no further page is asked for', async () => {
  const { asked, pages } = pagesOf(3 * MAX_HELD_ROWS);
  expect(await heldRows(report, pages)).toBeUndefined();
  expect(asked.pages).toBe(MAX_HELD_ROWS / PAGE + 1);
  expect(await heldRows(report, pagesOf(MAX_HELD_ROWS + 1).pages)).toBeUndefined();
});
