/** Which groups a public table may not show: few enough for somebody to be recognised. */

/** Fewer cases than this are shown to nobody outside. */
export const SMALLEST_SHOWN = 5;

/**
 * The keys of the groups to be left blank. Totals are shown, so whatever is blank can be worked out together: one blank group alone would be
 * the difference. Therefore the smallest of the others goes with it until at least two are blank and hold five cases between them.
 */
export function suppressed(groups: readonly { readonly key: string; readonly received: number }[]): ReadonlySet<string> {
  const bySize = groups.toSorted((a, b) => a.received - b.received || (a.key < b.key ? -1 : 1));
  const small = bySize.filter(({ received }) => received < SMALLEST_SHOWN).length;
  let blank = small;
  const held = () => bySize.slice(0, blank).reduce((sum, { received }) => sum + received, 0);
  while (blank > 0 && blank < bySize.length && (blank < 2 || held() < SMALLEST_SHOWN)) blank += 1;
  return new Set(bySize.slice(0, blank).map(({ key }) => key));
}
