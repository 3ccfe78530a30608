import type { DistributionGroup } from '../api/analysis.ts';

export const GROUP_ORDERS = ['key', 'median', 'gini'] as const;
export type GroupOrder = (typeof GROUP_ORDERS)[number];

/** By the figure, highest first; groups without it come last, whatever the order. Periods keep theirs: time has one direction. */
export function orderGroups(groups: readonly DistributionGroup[], order: GroupOrder): DistributionGroup[] {
  if (order === 'key') return [...groups];
  const figure = (group: DistributionGroup) => {
    const text = group[order];
    return text == null ? Number.NEGATIVE_INFINITY : Number(text);
  };
  return [...groups].sort((a, b) => (figure(b) === figure(a) ? 0 : figure(b) - figure(a)));
}
