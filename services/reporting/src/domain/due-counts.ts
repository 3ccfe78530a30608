/** How many of the cases that wait have a term that is over, or falls due before the day is. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Hours east of UTC, in whose days a case is told, and when its terms that run fall due, ms. */
export type Waiting = readonly [zoneHours: number, dues: readonly number[]];

/** At `now`, ms. A case with one term that is over and another that falls due later today counts as both. */
export function dueCounts(waiting: readonly Waiting[], now: number): { readonly dueToday: number; readonly overdue: number } {
  let [dueToday, overdue] = [0, 0];
  for (const [zoneHours, dues] of waiting) {
    const dayOf = (ms: number) => Math.floor((ms + zoneHours * HOUR_MS) / DAY_MS);
    if (dues.some((due) => due > now && dayOf(due) === dayOf(now))) dueToday += 1;
    if (dues.some((due) => due <= now)) overdue += 1;
  }
  return { dueToday, overdue };
}
