/** The first year that counts each province as it is today, of those that were divided or came of that. */
type Redrawn = Readonly<Record<string, string>>;

/** Whether a province was founded after a period's assessment; `founded`: by code, whatever came to be since 2012. */
export function wasNotYet(
  period: string,
  province: string | undefined,
  redrawn: Redrawn,
  founded: Readonly<Record<string, string>>,
): boolean {
  return province !== undefined && founded[province] !== undefined && wasOther(period, province, redrawn);
}

/**
 * Whether a province was another one in a period than it is today; without a province, whether any was. Only then do the borders
 * that are asked for make a difference.
 */
export function wasOther(period: string, province: string | undefined, redrawn: Redrawn): boolean {
  const years = province === undefined ? Object.values(redrawn) : [redrawn[province] ?? ''];
  return years.some((year) => period.slice(0, 4) < year);
}
