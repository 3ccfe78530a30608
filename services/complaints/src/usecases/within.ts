const DAY_MS = 86_400_000;

/** So many days, in ms. */
export function withinDays(days: number): number {
  return days * DAY_MS;
}
