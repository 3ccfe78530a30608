/** How counts of complaints are told to the public, so that nobody is recognised in a group of few. */

/** Fewer cases than this are told to nobody outside. */
export const SMALLEST_SHOWN = 5;
/** A share of few cases would give their exact number away. */
const SHARE_STEP = 5;

/**
 * What the public is told is of one calendar year, from its first to its last: moving the ends of a range day by day, somebody would find out
 * where a count takes its next step. `from` and `to`: days or months.
 */
export function isWholeYear(from: string, to: string): boolean {
  const year = from.slice(0, 4);
  return [`${year}-01`, `${year}-01-01`].includes(from) && [`${year}-12`, `${year}-12-31`].includes(to);
}

/**
 * Rounded down to a multiple of five; null for one to four. Exact counts of two tables (by class and by category, of one channel and of
 * all, of days and of their month) would tell by their difference what neither shows; of these the difference fits every small number.
 */
export function publicCount(exact: number): number | null {
  if (exact === 0) return 0;
  return exact < SMALLEST_SHOWN ? null : exact - (exact % SMALLEST_SHOWN);
}

/** To the nearest five hundredths, half up: "0.95". Null of fewer than five. */
export function publicShare(part: number, whole: number): string | null {
  if (whole < SMALLEST_SHOWN) return null;
  const steps = Math.floor((part * 200 + whole * SHARE_STEP) / (whole * SHARE_STEP * 2));
  return ((steps * SHARE_STEP) / 100).toFixed(2);
}
